import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyOf, readMarker, writeMarker } from '../../src/github/marker.ts';

const kind = fc.constantFrom('comment', 'suggestion', 'review');
const state = fc.constantFrom('', 'failed', 'passed', 'resolved');
const parts = fc.array(fc.string({ unit: 'binary' }));

it('a marker is read as it was written, whatever follows it', () => {
  fc.assert(
    fc.property(kind, parts, state, fc.string({ unit: 'binary' }), (kind, parts, state, text) => {
      const marker = { kind, key: keyOf(...parts), state };
      expect(readMarker(writeMarker(marker) + text)).toEqual(marker);
    }),
  );
});

it('a marker ends with a line break, and nothing in it can close the HTML comment', () => {
  fc.assert(
    fc.property(kind, parts, state, (kind, parts, state) => {
      expect(writeMarker({ kind, key: keyOf(...parts), state })).toMatch(/^<!-- [a-z0-9 -]+[a-z0-9] -->\n$/);
    }),
  );
});

it('a marker is only recognised in the first line, because further down it can be a quotation', () => {
  const line = writeMarker({ kind: 'comment', key: keyOf('x'), state: 'failed' });
  expect(readMarker(`> ${line}`)).toBeNull();
  expect(readMarker(`\n${line}`)).toBeNull();
  expect(readMarker(`${line.trim()} and more`)).toBeNull();
  expect(readMarker(line.replace('\n', '\r\nText'))).toMatchObject({ state: 'failed' });
});

it('keys differ if their parts differ, even if the joined text is the same', () => {
  expect(keyOf('a', 'b')).not.toBe(keyOf('ab'));
  expect(keyOf('a', '')).not.toBe(keyOf('a'));
});
