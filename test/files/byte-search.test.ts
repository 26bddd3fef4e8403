import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ByteSearch, WINDOW } from '../../src/files/byte-search.ts';

/** Whether words are found in what is put into the window. */
function finds(words: readonly string[], bytes: Buffer | string): boolean {
  const search = new ByteSearch(words);
  return search.finds(Buffer.from(bytes).copy(search.window));
}

describe('a search in bytes', () => {
  it('finds what a search in their lower-case text finds, whatever stands in the window behind them', () => {
    const letter = fc.constantFrom('n', 'N', 'o', 't', 'O', '/', ':', '.', '\0', '\x1a', 'Z', '[', '1', '_');
    const text = fc.string({ unit: letter, maxLength: 80 });
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(text, fc.array(word, { minLength: 1, maxLength: 3 }), text, (looked, words, behind) => {
        const search = new ByteSearch(words);
        search.window.write(looked + behind, 'latin1');
        const expected = words.some(each => looked.toLowerCase().includes(each.toLowerCase()));
        expect(search.finds(looked.length)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a word at every place around the borders of sixteen bytes, and at both ends of the window', () => {
    for (const length of [1, 2, 6, 15, 16, 17, 33, 64]) {
      const word = 'abcdefghijklmnopqrstuvwxyz'.repeat(3).slice(0, length);
      const search = new ByteSearch([word]);
      const places = [...Array.from({ length: 40 }, (_, i) => i), WINDOW - length - 1, WINDOW - length];
      for (const at of places) {
        search.window.fill(' ').write(word.toUpperCase(), at);
        expect(search.finds(WINDOW), `${length} at ${at}`).toBe(true);
        expect(search.finds(at + length), `${length} at ${at}`).toBe(true);
        expect(search.finds(at + length - 1), `${length} at ${at}, cut off`).toBe(false);
      }
    }
  });

  it('finds one word among those that only begin and end like it', () => {
    expect(finds(['notion'], `${'nation nxxxxn '.repeat(9)}noti0n`)).toBe(false);
    expect(finds(['notion'], `${'nation nxxxxn '.repeat(9)}Notion`)).toBe(true);
  });

  it('takes no sign for a letter that only differs from it as letters of two cases do', () => {
    expect(['[', 'z{', '\x1a'].map(text => finds(['{', ':', '@'], text))).toEqual([false, true, false]);
    expect(finds(['{'], '[')).toBe(false);
    expect(finds(['`'], '@')).toBe(false);
  });

  it('finds anything beyond ASCII where a word goes beyond it', () => {
    expect(['grosse', 'größe', 'ü'].map(text => finds(['größe'], text))).toEqual([false, true, true]);
    expect(['grosse', 'ü'].map(text => finds(['groß', 'os'], text))).toEqual([true, true]);
    expect(finds(['notion'], 'ü')).toBe(false);
  });

  it('takes a word for anywhere where Node has no WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    const search = new ByteSearch(['notion']);
    expect([search.window.length, search.finds(3)]).toEqual([WINDOW, true]);
  });

  it('holds more words than fit in a page of memory', () => {
    const words = Array.from({ length: 3000 }, (_, i) => `${String(i).padStart(4, '0')}${'x'.repeat(40)}`);
    expect([finds(words, words.at(-1) ?? ''), finds(words, `3000${'x'.repeat(40)}`)]).toEqual([true, false]);
  });
});
