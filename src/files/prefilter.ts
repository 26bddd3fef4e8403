import { WordSearch } from './word-search.ts';

/** Every file with a reference contains one of these, unless the settings or its own name say *notion*. */
const WORDS = ['notion', 'collection://', 'view://'];

/** Longer words are searched for by their first letters. */
const LONGEST_WORD = 64;

/**
 * Decides from a file's name and bytes whether parsing it can find anything. Most files contain no reference, and
 * parsing is most of the cost of a scan.
 */
export class Prefilter {
  readonly search: WordSearch;
  readonly #isAlwaysRead: (path: string) => boolean;

  /**
   * @param literals words that a file with a reference may contain instead of *notion*
   * @param isAlwaysRead whether a file may contain a reference without any of those words
   */
  constructor(literals: readonly string[], isAlwaysRead: (path: string) => boolean) {
    this.search = new WordSearch([...WORDS, ...literals.map(word => word.slice(0, LONGEST_WORD))]);
    this.#isAlwaysRead = isAlwaysRead;
  }

  /** Whether a file may contain a reference, whatever its bytes are. @param path relative to the root of the scan */
  passesByName(path: string): boolean {
    return /notion/i.test(path) || this.#isAlwaysRead(path);
  }

  /** @param path relative to the root of the scan */
  passes(path: string, bytes: Buffer): boolean {
    return this.passesByName(path) || this.search.mayBeIn(bytes);
  }
}
