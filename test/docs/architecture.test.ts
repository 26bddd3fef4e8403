import { describe, expect, it } from 'vitest';
import { IMPORTS, roomOf, SOURCES } from './imports.ts';
import { tableOf } from './markdown.ts';

const rooms = [...new Set(SOURCES.map(roomOf))].toSorted();

/** Imports from one room into another. */
const between = IMPORTS.filter(({ kind }) => kind === 'file')
  .map(({ file, target, typesOnly }) => ({ from: roomOf(file), to: roomOf(target), typesOnly }))
  .filter(({ from, to }) => from !== to);

/** The rooms that a room imports, as ARCHITECTURE.md writes them: with “(types)” if it imports only types. */
function edges(room: string): string[] {
  const own = between.filter(({ from }) => from === room);
  return [...new Set(own.map(({ to }) => to))].toSorted().map(to => {
    const all = own.filter(each => each.to === to);
    return all.every(({ typesOnly }) => typesOnly) ? `${to} (types)` : to;
  });
}

/** The rooms that import a package or a module of Node.js. */
function users(what: RegExp): string[] {
  const found = IMPORTS.filter(({ kind, target }) => kind !== 'file' && what.test(target));
  return [...new Set(found.map(({ file }) => roomOf(file)))].toSorted();
}

const table = tableOf('ARCHITECTURE.md', ['Room', 'What it does', 'May import']);
const written = new Map(
  table.map(([room = '', , may = '']) => [
    roomOf(room.replaceAll('`', '').replace(/\/$/, '')),
    Array.from(may.matchAll(/`([\w-]+)`( \(types\))?/g), ([, to, types = '']) => `${to}${types}`),
  ]),
);

describe('the table of rooms', () => {
  it('lists every room', () => {
    expect([...written.keys()].toSorted()).toEqual(rooms);
  });

  it.each(rooms)('lists exactly what %s imports', room => {
    expect(written.get(room)).toEqual(edges(room));
  });

  it('lists the rooms that use each package', () => {
    const packages = [
      ...new Set(IMPORTS.flatMap(({ kind, target }) => (kind === 'package' ? [target] : []))),
    ].toSorted();
    const rows = tableOf('ARCHITECTURE.md', ['Package', 'Only in']).map(([name = '', places = '']) => [
      name.replaceAll('`', ''),
      Array.from(places.matchAll(/`src\/([\w-]+)/g), ([, room]) => room),
    ]);
    expect(rows).toEqual(packages.map(name => [name, users(new RegExp(`^${name}$`))]));
  });
});

describe('rules that the table may not change', () => {
  const direct = (from: string) => edges(from).map(edge => edge.replace(' (types)', ''));

  it.each(['object-types', 'version'])('%s imports no other room', room => {
    expect(edges(room)).toEqual([]);
  });

  it('model imports only the types of objects', () => {
    expect(edges('model')).toEqual(['object-types']);
  });

  it('only github/ imports the Actions toolkit, and only notion/ the Notion SDK', () => {
    expect(users(/^@actions\//)).toEqual(['github']);
    expect(users(/^@notionhq\//)).toEqual(['notion']);
  });

  it.each([
    [
      'files',
      ['keys', 'formats', 'references', 'settings', 'notion', 'change', 'report', 'github', 'terminal'],
    ],
    ['formats', ['files', 'keys', 'references', 'settings', 'id', 'notion', 'change', 'report', 'github']],
    [
      'keys',
      ['files', 'formats', 'references', 'settings', 'notion', 'change', 'report', 'github', 'terminal'],
    ],
    [
      'references',
      ['settings', 'notion', 'change', 'report', 'github', 'terminal', 'check', 'action', 'cli'],
    ],
    [
      'notion',
      ['references', 'change', 'report', 'settings', 'github', 'terminal', 'check', 'action', 'cli'],
    ],
    ['change', ['references', 'notion', 'report', 'settings', 'terminal', 'check', 'action', 'cli']],
    ['report', ['references', 'notion', 'settings', 'github', 'git', 'check', 'action', 'cli']],
    ['settings', ['notion', 'change', 'report', 'github', 'terminal', 'check', 'action', 'cli']],
    ['check', ['github', 'terminal', 'git', 'action', 'cli']],
    ['github', ['terminal', 'notion', 'check', 'action', 'cli']],
    ['terminal', ['github', 'action', 'cli']],
  ])('%s imports none of %j', (room, others) => {
    expect(direct(room).filter(to => others.includes(to))).toEqual([]);
  });

  it('check gets the verifier as an argument, so that the format can be checked without it', () => {
    expect(edges('check')).toContain('notion (types)');
  });

  it('only git/ starts processes', () => {
    expect(users(/^node:child_process$/)).toEqual(['git']);
  });

  it('renderers, verdicts and verification do not access files', () => {
    const withFiles = users(/^node:fs/);
    for (const room of ['report', 'judge', 'check', 'notion', 'id', 'text', 'model'])
      expect(withFiles).not.toContain(room);
  });
});

it('sees imports of every form', () => {
  expect(IMPORTS.length).toBeGreaterThan(200);
  expect(IMPORTS.filter(({ typesOnly }) => typesOnly).length).toBeGreaterThan(50);
  expect(users(/^valibot$/)).toContain('settings');
  expect(edges('github')).toContain('run');
});
