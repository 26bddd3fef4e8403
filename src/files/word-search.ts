import { isAscii } from '../text/letters.ts';

/** Bytes that are read and searched at one time. */
export const WINDOW = 64 << 10;

/** The first byte of a byte order mark of UTF-16; UTF-8 contains no such byte. */
const UTF_16 = 0xfe;

/** What follows the name of a scheme in a URL. */
const SCHEME_END = '://';

/**
 * Searches bytes for words, in upper or lower case, before anything is decoded. It may find a word that is not there
 * (in UTF-16, or if a word has letters beyond ASCII), but it never misses one.
 */
export class WordSearch {
  /** Length of the longest word. */
  readonly longest: number;
  readonly #words: readonly string[];
  /** Names of schemes. They are compared only with what is in front of a `://`, which few files contain. */
  readonly #schemes: readonly string[];
  readonly #hasWordBeyondAscii: boolean;

  /** @param words each of at least one character */
  constructor(words: readonly string[]) {
    this.longest = Math.max(...words.map(word => word.length));
    const literals = words.filter(isAscii).map(word => word.toLowerCase());
    this.#hasWordBeyondAscii = literals.length < words.length;
    this.#words = literals.filter(word => !word.endsWith(SCHEME_END));
    this.#schemes = literals
      .filter(word => word.endsWith(SCHEME_END))
      .map(word => word.slice(0, -SCHEME_END.length));
  }

  /** Whether a part of a file may contain one of the words. */
  mayBeInPart(bytes: Buffer): boolean {
    const text = bytes.toString('latin1').toLowerCase();
    if (this.#words.some(word => text.includes(word)) || this.#containsScheme(text)) return true;
    // In bytes, the two cases of a letter beyond ASCII have nothing in common: any such byte may be one.
    return this.#hasWordBeyondAscii && !isAscii(text);
  }

  #containsScheme(text: string): boolean {
    if (this.#schemes.length === 0) return false;
    for (let at = text.indexOf(SCHEME_END); at >= 0; at = text.indexOf(SCHEME_END, at + 1)) {
      if (this.#schemes.some(scheme => text.endsWith(scheme, at))) return true;
    }
    return false;
  }

  /** Whether a file that starts with these bytes may contain one of the words. UTF-16 can't be searched as bytes. */
  mayBeInStart(bytes: Buffer): boolean {
    return (bytes[0] ?? 0) >= UTF_16 || this.mayBeInPart(bytes);
  }

  /** Whether a whole file may contain one of the words. */
  mayBeIn(bytes: Buffer): boolean {
    if (this.mayBeInStart(bytes.subarray(0, WINDOW))) return true;
    // The parts overlap, because a word may lie across two of them.
    const step = WINDOW - this.longest + 1;
    for (let start = step; start + this.longest <= bytes.length; start += step) {
      if (this.mayBeInPart(bytes.subarray(start, start + WINDOW))) return true;
    }
    return false;
  }
}
