import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../workflows/files.ts';
import { circles, IMPORTS, roomOf, SOURCES, textOf } from './imports.ts';

const files = IMPORTS.filter(({ kind }) => kind === 'file');
const lines = new Map(SOURCES.map(file => [file, textOf(file).trimEnd().split('\n').length]));

describe('imports', () => {
  it('have no circles between files, not even of types', () => {
    expect(circles(files.map(({ file, target }) => [file, target]))).toEqual([]);
  });

  it('have no circles between rooms, not even of types', () => {
    const rooms = files.map(({ file, target }) => [roomOf(file), roomOf(target)] as const);
    expect(circles(rooms.filter(([from, to]) => from !== to))).toEqual([]);
  });

  it('of a circle are found', () => {
    expect(
      circles([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
        ['c', 'd'],
        ['d', 'd'],
      ]),
    ).toEqual([['a', 'b', 'c'], ['d']]);
  });
});

describe('sizes', () => {
  /** The largest part of the sources that one room may have. */
  const LARGEST_ROOM = 0.15;
  const SHORTEST_FILE = 20;

  it('keep every room below 15 % of the sources', () => {
    const all = [...lines.values()].reduce((sum, count) => sum + count, 0);
    const shares = [...new Set(SOURCES.map(roomOf))].map(room => {
      const own = [...lines].filter(([file]) => roomOf(file) === room);
      return { room, share: own.reduce((sum, [, count]) => sum + count, 0) / all };
    });
    expect(shares.filter(({ share }) => share > LARGEST_ROOM)).toEqual([]);
  });

  it('allow fewer than 20 lines only for rules and for what several files share', () => {
    const short = [...lines].filter(([, count]) => count < SHORTEST_FILE).map(([file]) => file);
    expect(
      short.filter(file => !file.endsWith('.d.ts') && !isRule(file) && importersOf(file) < SHARED),
    ).toEqual([]);
  });
});

/** How many files import a file that is shared. */
const SHARED = 2;

function importersOf(file: string): number {
  return new Set(files.filter(({ target }) => target === file).map(each => each.file)).size;
}

/** Whether a file contains one rule of the registry. */
function isRule(file: string): boolean {
  return /^export const \w+ = defineRule\(/m.test(textOf(file));
}

it('classes use #private members; only constructors can be private otherwise', () => {
  const members = SOURCES.flatMap(file =>
    Array.from(
      textOf(file).matchAll(/^\s*(?:private|protected)\s+(?!constructor\b).*/gm),
      ([line]) => `${file}: ${line.trim()}`,
    ),
  );
  expect(members).toEqual([]);
});

it.each(['dist', 'dist/cli'])('the bundle in %s has at most 8 chunks that load later', folder => {
  const chunks = globSync(`${folder}/*.index.js`, { cwd: ROOT });
  expect(chunks.length).toBeGreaterThan(0);
  expect(chunks.length).toBeLessThanOrEqual(8);
});
