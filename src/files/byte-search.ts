import { isAscii } from '../text/letters.ts';
import { BYTE_SEARCH_CODE } from './byte-search-code.ts';

/** Bytes that are looked through at one time. */
export const WINDOW = 64 << 10;

/**
 * Looks for words in bytes, in whatever case they are written: several times as fast as a regular expression, for
 * which a string has to be made of the bytes first (docs/performance.md). Where Node has no WebAssembly
 * (`--jitless`), a word may be anywhere.
 */
export class ByteSearch {
  /** Where bytes are put to be looked through. */
  readonly window: Buffer;
  readonly #code: Code | null;

  /** @param words of one letter or more */
  constructor(words: readonly string[]) {
    this.#code = Code.load(words);
    this.window = this.#code?.window ?? Buffer.allocUnsafeSlow(WINDOW);
  }

  /** Whether one of the words may stand in the first bytes of the window. */
  finds(length: number): boolean {
    return this.#code?.finds(length) ?? true;
  }
}

/** A word in the memory of the code. */
interface Word {
  readonly at: number;
  readonly length: number;
}

/** `byte-search.wat` with its memory: the window, and the words behind it. */
class Code {
  readonly window: Buffer;
  readonly #functions: WebAssembly.Instance['exports'];
  readonly #words: readonly Word[];
  /** What words beyond ASCII look like in bytes depends on more than their case. */
  readonly #wordsBeyondAscii: boolean;

  private constructor(words: readonly string[]) {
    const within = words.filter(isAscii).map(word => word.toLowerCase());
    const written = Buffer.from(within.join(''), 'latin1');
    const memory = new WebAssembly.Memory({ initial: 1 + Math.max(1, Math.ceil(written.length / WINDOW)) });
    const module = new WebAssembly.Module(Buffer.from(BYTE_SEARCH_CODE, 'base64'));
    this.#functions = new WebAssembly.Instance(module, { '': { memory } }).exports;
    this.window = Buffer.from(memory.buffer, 0, WINDOW);
    written.copy(Buffer.from(memory.buffer, WINDOW));
    let end = WINDOW;
    this.#words = within.map(({ length }) => {
      end += length;
      return { at: end - length, length };
    });
    this.#wordsBeyondAscii = within.length < words.length;
  }

  /** Null where it can't be run. */
  static load(words: readonly string[]): Code | null {
    try {
      return new Code(words);
    } catch {
      return null;
    }
  }

  finds(length: number): boolean {
    const { holds, goesBeyondAscii } = this.#functions;
    for (const word of this.#words) if (holds?.(word.at, word.length, length)) return true;
    return this.#wordsBeyondAscii && goesBeyondAscii?.(length) === 1;
  }
}
