import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Traces } from '../../src/files/prefilter.ts';
import { FileReader } from '../../src/files/reader.ts';
import { temporaryFolder } from '../change/repositories.ts';
import { runs } from '../support/runs.ts';

const TRACES = new Traces(['notion', 'collection://', 'view://']);
/** What a reader takes in at one time; the interesting places are around its multiples. */
const CHUNK = 64 << 10;

it('finds a trace in a large file wherever it stands, in any case, and gives the file as it is', () => {
  const file = path.join(temporaryFolder(), 'large.json');
  const reader = new FileReader(path.dirname(file));
  const place = fc.tuple(fc.constantFrom(0, 1, 2, 3), fc.integer({ min: -20, max: 20 }));
  const trace = fc
    .tuple(fc.constantFrom('notion', 'collection://', 'view://'), fc.infiniteStream(fc.boolean()))
    .map(([word, upper]) =>
      [...word].map(letter => (upper.next().value ? letter.toUpperCase() : letter)).join(''),
    );
  fc.assert(
    fc.property(place, trace, fc.integer({ min: 0, max: 30 }), ([chunk, offset], word, after) => {
      const before = Math.max(0, chunk * CHUNK + offset);
      const bytes = Buffer.from(`${'n'.repeat(before)}${word}${'\u00e9'.repeat(after)}`);
      writeFileSync(file, bytes);
      const read = reader.sift(file, TRACES);
      expect(read.kind === 'bytes' && read.bytes.equals(bytes)).toBe(true);
    }),
    { numRuns: runs(10) },
  );
});

it('finds none in a file without, of any length', () => {
  const file = path.join(temporaryFolder(), 'large.json');
  const reader = new FileReader(path.dirname(file));
  for (const length of [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 12, 2 * CHUNK, 5 * CHUNK + 7]) {
    writeFileSync(file, 'notio view:/ '.repeat(Math.ceil(length / 13)).slice(0, length));
    expect(reader.sift(file, TRACES).kind, String(length)).toBe('nothing');
  }
});

it('takes UTF-16 for worth a look by the start of a file alone', () => {
  const file = path.join(temporaryFolder(), 'large.json');
  const reader = new FileReader(path.dirname(file));
  writeFileSync(file, Buffer.from('\ufeff{}', 'utf16le'));
  expect(reader.sift(file, TRACES).kind).toBe('bytes');
  writeFileSync(file, Buffer.concat([Buffer.alloc(CHUNK, ' '), Buffer.from([0xff, 0xfe, 0xff])]));
  expect(reader.sift(file, TRACES).kind).toBe('nothing');
});

it('keeps nothing of a large file for the next one', () => {
  const folder = temporaryFolder();
  const reader = new FileReader(folder);
  writeFileSync(path.join(folder, 'large.json'), `notion${' '.repeat(3 * CHUNK)}`);
  writeFileSync(path.join(folder, 'small.json'), '{}');
  expect(reader.read(path.join(folder, 'large.json')).kind).toBe('bytes');
  const small = reader.read(path.join(folder, 'small.json'));
  expect(small.kind === 'bytes' && small.bytes.toString()).toBe('{}');
  expect(small.kind === 'bytes' && small.bytes.buffer.byteLength).toBe(CHUNK);
});
