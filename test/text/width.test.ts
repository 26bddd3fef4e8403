import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { measured } from '../../src/text/width.ts';
import { runs } from '../support/runs.ts';

/** All widths that are measured for a text. */
async function widths(text: string): Promise<number[]> {
  const found: number[] = [];
  await measured(widthOf => {
    found.push(widthOf(text));
    return '';
  });
  return found;
}

const CHARACTERS = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));

describe('the width of a text', () => {
  it('is known without tables for our own sentences and most keys', async () => {
    for (const text of ['Copy it again: ••• → “page” (0–9, a–f)…', 'Über façade Ωμέγα Страница', '␛[0m│‾'])
      expect(await widths(text)).toEqual([text.length]);
  });

  it('is the one in Unicode’s tables, for every character and for characters in any order', async () => {
    for (const character of CHARACTERS)
      expect((await widths(character)).at(-1), character).toBe(stringWidth(character));
    const texts = fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        expect((await widths(text)).at(-1)).toBe(stringWidth(text));
      }),
      { numRuns: runs(50) },
    );
  });

  it('is the number of characters if no character needs tables, in any order', async () => {
    const found = await Promise.all(CHARACTERS.map(widths));
    const narrow = CHARACTERS.filter((_, code) => found[code]?.length === 1);
    expect(narrow.length).toBeGreaterThan(1000);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...narrow), maxLength: 30 }), text => {
        expect(stringWidth(text)).toBe(text.length);
      }),
      { numRuns: runs(100) },
    );
  });

  it('needs the tables for wide and for combining characters', async () => {
    for (const text of ['ページ', '👩‍👩‍👧', '1️⃣', 'e\u0301', '\u00ad', '\u200b'])
      expect(await widths(text)).toEqual([text.length, stringWidth(text)]);
  });
});
