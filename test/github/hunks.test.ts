import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInDiff, linesOfPatch } from '../../src/github/hunks.ts';
import { runs } from '../support/runs.ts';

const PATCH = [
  '@@ -1,3 +1,4 @@',
  ' one',
  '-two',
  '+TWO',
  '+more',
  ' three',
  '@@ -20 +21,2 @@ function heading() {',
  ' twenty',
  '+last',
  '\\ No newline at end of file',
].join('\n');

describe('a patch', () => {
  it('contains the added lines and those around them, numbered as in the new file', () => {
    expect(linesOfPatch(PATCH).map(({ line, text, hunk }) => `${hunk}:${line}:${text}`)).toEqual([
      '0:1:one',
      '0:2:TWO',
      '0:3:more',
      '0:4:three',
      '1:21:twenty',
      '1:22:last',
    ]);
  });

  it('of a deleted file, an empty patch, or other text contains no lines', () => {
    expect(linesOfPatch('@@ -1,2 +0,0 @@\n-a\n-b')).toEqual([]);
    expect(linesOfPatch('')).toEqual([]);
    expect(linesOfPatch('no patch\n at all')).toEqual([]);
  });

  it('can contain lines that look like a header or a file name, or end with a carriage return', () => {
    const patch = '@@ -1,0 +1,3 @@\n+@@ -1 +1 @@\n+++ b/file\n+crlf\r';
    expect(linesOfPatch(patch).map(({ text }) => text)).toEqual(['@@ -1 +1 @@', '++ b/file', 'crlf']);
  });
});

it('numbers the lines of any change like git', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notion-id-check-'));
  const line = fc.constantFrom('', 'a', 'b', '+x', '-x', ' x', '@@ -1 +1 @@', '\\ x', 'crlf\r');
  const file = fc.tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('', '\n'));
  try {
    fc.assert(
      fc.property(file, file, ([before, end], [after, otherEnd]) => {
        writeFileSync(join(folder, 'before'), before.join('\n') + end);
        writeFileSync(join(folder, 'after'), after.join('\n') + otherEnd);
        const lines = (after.join('\n') + otherEnd).split('\n').map(text => text.replace(/\r$/, ''));
        const shown = linesOfPatch(patchOf(folder));
        for (const { line: number, text } of shown) expect(lines[number - 1]).toBe(text);
        const numbers = shown.map(({ line: number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        const unknown = lines.filter(text => !before.some(old => old.replace(/\r$/, '') === text));
        expect(shown.map(({ text }) => text)).toEqual(
          expect.arrayContaining(unknown.filter(text => text !== '')),
        );
      }),
      { numRuns: runs(8) },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Git's diff of the two files, from its first hunk on. Git exits with 1 if they differ. */
function patchOf(folder: string): string {
  const args = ['diff', '--no-index', '--no-color', 'before', 'after'];
  try {
    execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
    return '';
  } catch (error) {
    const diff = String(Reflect.get(Object(error), 'stdout'));
    return diff.slice(diff.search(/^@@ /m)).replace(/\n$/, '');
  }
}

describe('lines are found in a diff', () => {
  const lines = linesOfPatch(PATCH);

  it('by their line number', () => {
    expect(findInDiff(lines, ['TWO', 'more'], 2)).toEqual({ line: 2, endLine: 3 });
  });

  it('by their text if it occurs only once, even if the base branch moved them', () => {
    expect(findInDiff(lines, ['TWO'], 12)).toEqual({ line: 2, endLine: 2 });
  });

  it('but not if the text differs, and not across two hunks', () => {
    expect(findInDiff(lines, ['two'], 2)).toBeNull();
    expect(findInDiff(lines, ['three', 'twenty'], 4)).toBeNull();
    expect(findInDiff(lines, [], 1)).toBeNull();
  });

  it('but not if the text occurs twice and neither occurrence has the line number', () => {
    const twice = linesOfPatch('@@ -0,0 +1,3 @@\n+same\n+other\n+same');
    expect(findInDiff(twice, ['same'], 9)).toBeNull();
    expect(findInDiff(twice, ['same'], 3)).toEqual({ line: 3, endLine: 3 });
  });
});
