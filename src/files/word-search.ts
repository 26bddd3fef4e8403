import { isAscii } from '../text/letters.ts';

/** Bytes that are read and searched at one time. */
export const WINDOW = 64 << 10;

/** The first byte of a byte order mark of UTF-16; UTF-8 contains no such byte. */
const UTF_16 = 0xfe;

/** What follows the scheme of a URL. Few files contain it; nearly all contain colons. */
const SLASHES = '//';

/**
 * Searches bytes for words, in upper or lower case, before anything is decoded. It may find a word that is not there
 * (in UTF-16, or if a word has letters beyond ASCII), but it never misses one.
 */
export class WordSearch {
  /** Length of the longest word. */
  readonly longest: number;
  readonly #words: readonly string[];
  /** Schemes with their colons. They are compared only with what is in front of `//`. */
  readonly #schemes: readonly string[];
  readonly #hasWordBeyondAscii: boolean;

  /** @param words each of at least one character */
  constructor(words: readonly string[]) {
    this.longest = Math.max(...words.map(word => word.length));
    const literals = words.filter(isAscii).map(word => word.toLowerCase());
    this.#hasWordBeyondAscii = literals.length < words.length;
    this.#words = literals.filter(word => !word.endsWith(SLASHES));
    this.#schemes = literals
      .filter(word => word.endsWith(SLASHES))
      .map(word => word.slice(0, -SLASHES.length));
  }

  /**
   * Whether a part of a file may contain one of the words.
   *
   * @param start index of its first byte @param end index after its last byte
   */
  mayBeInPart(bytes: Buffer, start: number, end: number): boolean {
    const text = bytes.toString('latin1', start, end).toLowerCase();
    if (this.#words.some(word => text.includes(word)) || this.#containsScheme(text)) return true;
    // In bytes, the two cases of a letter beyond ASCII have nothing in common: any such byte may be one.
    return this.#hasWordBeyondAscii && !isAscii(text);
  }

  #containsScheme(text: string): boolean {
    if (this.#schemes.length === 0) return false;
    for (let at = text.indexOf(SLASHES); at >= 0; at = text.indexOf(SLASHES, at + 1)) {
      if (this.#schemes.some(scheme => text.endsWith(scheme, at))) return true;
    }
    return false;
  }

  /**
   * Whether a file that starts with these bytes may contain one of the words. UTF-16 can't be searched as bytes.
   *
   * @param length of the start, in bytes
   */
  mayBeInStart(bytes: Buffer, length: number): boolean {
    return (length > 0 && (bytes[0] ?? 0) >= UTF_16) || this.mayBeInPart(bytes, 0, length);
  }

  /** Whether a whole file may contain one of the words. */
  mayBeIn(bytes: Buffer): boolean {
    if (this.mayBeInStart(bytes, Math.min(WINDOW, bytes.length))) return true;
    // The parts overlap, because a word may lie across two of them.
    const step = WINDOW - this.longest + 1;
    for (let start = step; start + this.longest <= bytes.length; start += step) {
      if (this.mayBeInPart(bytes, start, Math.min(start + WINDOW, bytes.length))) return true;
    }
    return false;
  }
}
