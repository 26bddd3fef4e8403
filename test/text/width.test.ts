import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { measured } from '../../src/text/width.ts';
import { runs } from '../support/runs.ts';

/** The widths that are told while something is set, each time it is. */
async function widths(text: string): Promise<number[]> {
  const told: number[] = [];
  await measured(widthOf => {
    told.push(widthOf(text));
    return '';
  });
  return told;
}

const CHARACTERS = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));

describe('the width of a text', () => {
  it('is known without tables for what our own sentences and most keys are made of', async () => {
    for (const text of ['Copy it again: ••• → “page” (0–9, a–f)…', 'Über façade Ωμέγα Страница', '␛[0m│‾'])
      expect(await widths(text)).toEqual([text.length]);
  });

  it('is that of Unicode’s tables, for every character and for characters in any order', async () => {
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

  it('is their number where no character needs tables, in any order', async () => {
    const told = await Promise.all(CHARACTERS.map(widths));
    const narrow = CHARACTERS.filter((_, code) => told[code]?.length === 1);
    expect(narrow.length).toBeGreaterThan(1000);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...narrow), maxLength: 30 }), text => {
        expect(stringWidth(text)).toBe(text.length);
      }),
      { numRuns: runs(100) },
    );
  });

  it('takes the tables for wide characters and for those that others join', async () => {
    for (const text of ['ページ', '👩‍👩‍👧', '1️⃣', 'e\u0301', '\u00ad', '\u200b'])
      expect(await widths(text)).toEqual([text.length, stringWidth(text)]);
  });
});
