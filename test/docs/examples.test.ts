import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../e2e/world.ts';
import { type NotionChild, startChild } from '../notion/child.ts';
import { fencesOf } from '../support/docs.ts';
import { textFile } from '../workflows/files.ts';
import { REFERENCE } from './markdown.ts';
import { commandsIn, pattern, playground, WITH_TOKEN } from './shell.ts';

/** Runs the commands of the documentation exactly as written. Blocks marked `verified` get a token. */

let notion: NotionChild;

beforeAll(async () => {
  notion = await startChild(JSON.parse(readFileSync(path.join(EXAMPLES, 'workspace.json'), 'utf8')));
});

afterAll(() => notion.stop());

const blocks = [...REFERENCE, 'docs/guides/values.md'].flatMap(file =>
  fencesOf(textFile(file).text)
    .filter(({ language }) => language === 'console')
    .map(({ info, text, line }) => ({ place: `${file}:${line}`, info, commands: commandsIn(`${text}\n`) })),
);

describe('the commands of the documentation print the output shown below them', () => {
  it.each(blocks)('$place', ({ info, commands }) => {
    const place = playground(notion.url);
    try {
      const printed = place.run(
        commands.map(({ command }) => command),
        info === 'verified' ? WITH_TOKEN : {},
      );
      expect(printed).toHaveLength(commands.length);
      for (const [i, { output }] of commands.entries()) expect(printed[i]).toMatch(pattern(output));
    } finally {
      place.remove();
    }
  });
});

it('finds the commands that it runs', () => {
  expect(blocks.length).toBeGreaterThan(8);
  expect(commandsIn('$ one \\\n  two\nout\n$ three\n')).toEqual([
    { command: 'one \\\n  two', output: 'out\n' },
    { command: 'three', output: '' },
  ]);
});

it('a different output is noticed', () => {
  expect('a\nb\nc\n').toMatch(pattern('a\n…\nc\n'));
  expect('a\nb\nc\n').not.toMatch(pattern('a\nc\n'));
  expect('a.\n').not.toMatch(pattern('ab\n'));
  expect('').toMatch(pattern(''));
});
