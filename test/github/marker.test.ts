import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyOf, readMarker, writeMarker } from '../../src/github/marker.ts';

const kind = fc.constantFrom('comment', 'suggestion', 'review');
const state = fc.constantFrom('', 'failed', 'passed', 'resolved');
const parts = fc.array(fc.string({ unit: 'binary' }));

it('is read as it was written, whatever follows it', () => {
  fc.assert(
    fc.property(kind, parts, state, fc.string({ unit: 'binary' }), (kind, parts, state, text) => {
      const marker = { kind, key: keyOf(...parts), state };
      expect(readMarker(writeMarker(marker) + text)).toEqual(marker);
    }),
  );
});

it('ends its line, so that the text is rendered apart from it, and nothing in it can end the comment', () => {
  fc.assert(
    fc.property(kind, parts, state, (kind, parts, state) => {
      expect(writeMarker({ kind, key: keyOf(...parts), state })).toMatch(/^<!-- [a-z0-9 -]+[a-z0-9] -->\n$/);
    }),
  );
});

it('counts in the first line only: further down it may be quoted', () => {
  const line = writeMarker({ kind: 'comment', key: keyOf('x'), state: 'failed' });
  expect(readMarker(`> ${line}`)).toBeNull();
  expect(readMarker(`\n${line}`)).toBeNull();
  expect(readMarker(`${line.trim()} and more`)).toBeNull();
  expect(readMarker(line.replace('\n', '\r\nText'))).toMatchObject({ state: 'failed' });
});

it('tells parts apart, also where they read the same when joined', () => {
  expect(keyOf('a', 'b')).not.toBe(keyOf('ab'));
  expect(keyOf('a', '')).not.toBe(keyOf('a'));
});
