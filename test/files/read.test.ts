import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FileReader } from '../../src/files/reader.ts';
import { WordSearch } from '../../src/files/word-search.ts';
import { temporaryFolder } from '../change/repositories.ts';
import { runs } from '../support/runs.ts';

const SEARCH = new WordSearch(['notion', 'collection://', 'view://']);
/** The reader reads this many bytes at a time; the interesting offsets are around its multiples. */
const CHUNK = 64 << 10;

it('finds a word anywhere in a large file, in any case, and returns the file unchanged', () => {
  const file = path.join(temporaryFolder(), 'large.json');
  const reader = new FileReader(path.dirname(file));
  const place = fc.tuple(fc.constantFrom(0, 1, 2, 3), fc.integer({ min: -20, max: 20 }));
  const anyWord = fc
    .tuple(fc.constantFrom('notion', 'collection://', 'view://'), fc.infiniteStream(fc.boolean()))
    .map(([word, upper]) =>
      [...word].map(letter => (upper.next().value ? letter.toUpperCase() : letter)).join(''),
    );
  fc.assert(
    fc.property(place, anyWord, fc.integer({ min: 0, max: 30 }), ([chunk, offset], word, after) => {
      const before = Math.max(0, chunk * CHUNK + offset);
      const bytes = Buffer.from(`${'n'.repeat(before)}${word}${'\u00e9'.repeat(after)}`);
      writeFileSync(file, bytes);
      const read = reader.readIfFound(file, SEARCH);
      expect(read.kind === 'bytes' && read.bytes.equals(bytes)).toBe(true);
    }),
    { numRuns: runs(10) },
  );
});

it('finds no word in a file of any length without one', () => {
  const file = path.join(temporaryFolder(), 'large.json');
  const reader = new FileReader(path.dirname(file));
  for (const length of [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 12, 2 * CHUNK, 5 * CHUNK + 7]) {
    writeFileSync(file, 'notio view:/ '.repeat(Math.ceil(length / 13)).slice(0, length));
    expect(reader.readIfFound(file, SEARCH).kind, String(length)).toBe('no-word');
  }
});

it('recognises UTF-16 only at the start of a file', () => {
  const file = path.join(temporaryFolder(), 'large.json');
  const reader = new FileReader(path.dirname(file));
  writeFileSync(file, Buffer.from('\ufeff{}', 'utf16le'));
  expect(reader.readIfFound(file, SEARCH).kind).toBe('bytes');
  writeFileSync(file, Buffer.concat([Buffer.alloc(CHUNK, ' '), Buffer.from([0xff, 0xfe, 0xff])]));
  expect(reader.readIfFound(file, SEARCH).kind).toBe('no-word');
});

it('returns only the bytes of the file read last', () => {
  const folder = temporaryFolder();
  const reader = new FileReader(folder);
  writeFileSync(path.join(folder, 'large.json'), `notion${' '.repeat(3 * CHUNK)}`);
  writeFileSync(path.join(folder, 'small.json'), '{}');
  expect(reader.read(path.join(folder, 'large.json')).kind).toBe('bytes');
  const small = reader.read(path.join(folder, 'small.json'));
  expect(small.kind === 'bytes' && small.bytes.toString()).toBe('{}');
  expect(small.kind === 'bytes' && small.bytes.buffer.byteLength).toBe(CHUNK);
});
