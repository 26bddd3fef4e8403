import { ByteSearch, WINDOW } from './byte-search.ts';

/** What every file with a reference holds somewhere, unless the settings or the file's own name say *notion*. */
const WORDS = ['notion', 'collection://', 'view://'];

/** The beginning of a longer one tells as much. */
const LONGEST_WORD = 64;

/** Short texts one of which every file with a reference holds; found in bytes, before anything is decoded. */
export class Traces {
  /** Bytes of the longest of them. */
  readonly longest: number;
  readonly #words: readonly string[];
  #search: ByteSearch | null = null;

  constructor(words: readonly string[]) {
    this.#words = words;
    this.longest = Math.max(...words.map(word => word.length));
  }

  /** Where bytes are put to be looked through: `WINDOW` of them at most. */
  get window(): Buffer {
    return this.#loaded.window;
  }

  /** Whether a part of a file, in the window, may hold one. @param length bytes */
  mayBeInPart(length: number): boolean {
    return this.#loaded.finds(length);
  }

  /** Whether a file that begins with what is in the window may hold one: UTF-16 can't be searched as bytes. */
  mayBeInStart(length: number): boolean {
    return isUtf16(this.window, length) || this.mayBeInPart(length);
  }

  /** Whether a whole file may hold one. */
  mayBeIn(bytes: Buffer): boolean {
    if (this.mayBeInStart(bytes.copy(this.window))) return true;
    // One may lie across two parts.
    for (let start = 0; start + WINDOW < bytes.length; ) {
      start += WINDOW - this.longest + 1;
      if (this.mayBeInPart(bytes.copy(this.window, 0, start))) return true;
    }
    return false;
  }

  get #loaded(): ByteSearch {
    this.#search ??= new ByteSearch(this.#words);
    return this.#search;
  }
}

/**
 * Tells from a file's bytes whether parsing it can find anything. Most files hold no reference, and parsing them
 * is the whole cost of a scan.
 */
export class Prefilter {
  readonly traces: Traces;
  readonly #isAlwaysRead: (path: string) => boolean;

  /**
   * @param literals words that a file with a reference may contain instead of *notion*
   * @param isAlwaysRead whether a file may contain a reference without any of those words
   */
  constructor(literals: readonly string[], isAlwaysRead: (path: string) => boolean) {
    this.traces = new Traces([...WORDS, ...literals.map(word => word.slice(0, LONGEST_WORD))]);
    this.#isAlwaysRead = isAlwaysRead;
  }

  /** Whether a file may hold a reference whatever its bytes are. @param path relative to the root of the scan */
  passesByName(path: string): boolean {
    return /notion/i.test(path) || this.#isAlwaysRead(path);
  }

  /** @param path relative to the root of the scan */
  passes(path: string, bytes: Buffer): boolean {
    return this.passesByName(path) || this.traces.mayBeIn(bytes);
  }
}

/** A byte order mark of UTF-16 begins so, and no text in UTF-8. */
function isUtf16(start: Buffer, length: number): boolean {
  return length > 0 && (start[0] ?? 0) >= 0xfe;
}
