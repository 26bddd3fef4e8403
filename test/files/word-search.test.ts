import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WINDOW, WordSearch } from '../../src/files/word-search.ts';

const finds = (words: readonly string[], bytes: Buffer | string) =>
  new WordSearch(words).mayBeInPart(Buffer.from(bytes), 0, Buffer.byteLength(bytes));

describe('a search for words in bytes', () => {
  it('gives the same result as a search in the lower-case text', () => {
    const letter = fc.constantFrom(
      'n',
      'N',
      'o',
      't',
      'O',
      '/',
      ':',
      '.',
      '\0',
      '\x1a',
      'Z',
      '[',
      '1',
      '_',
      '://',
    );
    const text = fc.string({ unit: letter, maxLength: 80 });
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(text, fc.array(word, { minLength: 1, maxLength: 3 }), (searched, words) => {
        const expected = words.some(each => searched.toLowerCase().includes(each.toLowerCase()));
        expect(finds(words, searched)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('does not confuse a letter with a character that differs in one bit', () => {
    expect(['[', 'z{', '\x1a'].map(text => finds(['{', ':', '@'], text))).toEqual([false, true, false]);
    expect(finds(['{'], '[')).toBe(false);
    expect(finds(['`'], '@')).toBe(false);
  });

  it('finds any non-ASCII character if a word has non-ASCII letters', () => {
    expect(['grosse', 'größe', 'ü'].map(text => finds(['größe'], text))).toEqual([false, true, true]);
    expect(['grosse', 'ü'].map(text => finds(['groß', 'os'], text))).toEqual([true, true]);
    expect(finds(['notion'], 'ü')).toBe(false);
  });

  it('finds a scheme before any colon, not only the first', () => {
    const search = ['notion', 'view://', '://'].map(word => (text: string) => finds([word], text));
    const urls = 'https://example.com view: VIEW://1';
    expect(search.map(has => has(urls))).toEqual([false, true, true]);
    expect(search.map(has => has('https://view.example.com'))).toEqual([false, false, true]);
    expect(finds(['//'], '// a')).toBe(true);
  });

  it('knows the length of the longest word', () => {
    expect(new WordSearch(['ab', 'abcd', 'a']).longest).toBe(4);
  });

  it('accepts any UTF-16 file, because its bytes can’t be searched', () => {
    const search = new WordSearch(['ab']);
    const start = Buffer.from([0xff, 0xfe]);
    expect(search.mayBeIn(start)).toBe(true);
    expect(search.mayBeInStart(start, start.length)).toBe(true);
    expect(search.mayBeInPart(start, 0, start.length)).toBe(false);
  });

  it('finds a word at any place in bytes of any length', () => {
    const search = new WordSearch(['notion', 'view://']);
    for (const length of [
      0,
      1,
      WINDOW - 7,
      WINDOW - 6,
      WINDOW - 3,
      WINDOW,
      WINDOW + 1,
      2 * WINDOW - 9,
      3 * WINDOW,
    ]) {
      const before = Buffer.alloc(length, 'notio ');
      expect(search.mayBeIn(before), String(length)).toBe(false);
      expect(search.mayBeIn(Buffer.concat([before, Buffer.from('.View://')])), String(length)).toBe(true);
    }
  });
});
