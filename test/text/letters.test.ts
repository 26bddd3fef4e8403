import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAscii, letterPattern } from '../../src/text/letters.ts';
import { runs } from '../support/runs.ts';

const SOURCES = [
  String.raw`[\p{Lu}]+(?![\p{Ll}])|[\p{Ll}\p{M}]+|[\p{Lo}\p{Lm}]+|[\p{L}_][\p{L}\p{N}_]*|[^\s\p{L}\p{N}]`,
  String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}]`,
  ...['Latin', 'Common', 'Inherited'].map(script => String.raw`[\p{Script=${script}}]`),
];

describe('a pattern about letters', () => {
  it.each(SOURCES)('%s finds the same in any text as the Unicode expression', source => {
    const pattern = letterPattern(source, 'g');
    const unit = fc.oneof(
      fc.string({ unit: 'binary-ascii', maxLength: 1 }),
      fc.constantFrom(
        'a',
        'B',
        '_',
        '7',
        'é',
        'Ж',
        '漢',
        '\u0301',
        'ʰ',
        '²',
        '’',
        '😀',
        '\u202e',
        '\ufe0f',
        '\u2028',
        '\ud800',
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit }), text => {
        expect([...text.matchAll(pattern(text))]).toEqual([...text.matchAll(new RegExp(source, 'gu'))]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('is compiled once for ASCII and once for other texts', () => {
    const pattern = letterPattern('[\\p{L}]', 'y');
    expect(pattern('a')).toBe(pattern('b'));
    expect(pattern('é')).toBe(pattern('ü'));
    expect([pattern('a'), pattern('é')]).toEqual([/[A-Za-z]/y, /[\p{L}]/uy]);
  });
});

it('a text is ASCII if all its characters are', () => {
  expect(['', 'a\0\x7f\n', 'a\n\x80', 'é', 'a\u2028b'].map(isAscii)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
