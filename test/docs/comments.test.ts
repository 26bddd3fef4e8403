import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT } from '../workflows/files.ts';
import { SOURCES, textOf } from './imports.ts';

const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
}).split('\n');

/** Files of other projects that comments refer to, and file names that are examples. */
const OTHERS = new Set([
  'Node.js',
  '.env.ts',
  'docs/problem-matchers.md', // of actions/toolkit
  'dist/compose/composer.js', // of the package yaml
  'dist/parse/parser.js', // of the package yaml
]);

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ [^\n]*/gm;
const FILE_NAME = /(?<![\w/.*-])(?:[\w.-]+\/)*[\w.-]+\.(?:ts|mjs|js|md)\b/g;

/** The file names in the comments of a text, without a leading `./`. */
function filesNamedIn(text: string): string[] {
  return Array.from(text.matchAll(COMMENT), ([comment]) => comment).flatMap(comment =>
    Array.from(comment.matchAll(FILE_NAME), ([name]) => name.replace(/^\.\//, '')),
  );
}

const exists = (name: string) => FILES.some(file => file === name || file.endsWith(`/${name}`));

it('comments in the sources name only existing files', () => {
  const missing = SOURCES.flatMap(file =>
    filesNamedIn(textOf(file))
      .filter(name => !exists(name) && !OTHERS.has(name))
      .map(name => `${file} names ${name}`),
  );
  expect(missing).toEqual([]);
});

it('file names in comments are found', () => {
  expect(filesNamedIn('/** See `src/a.ts`. */ const b = 1; // and ./c.mjs')).toEqual(['src/a.ts', 'c.mjs']);
  expect(exists('src/check.ts') && exists('id/id.ts') && !exists('src/nothing.ts')).toBe(true);
});
