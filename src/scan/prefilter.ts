import type { Expectation } from './keys.ts';

/**
 * What every file with a reference holds somewhere, unless the settings or the file's own name say *notion*. Spelt
 * out in both cases: the engine searches for that twice as fast as it ignores case (docs/performance.md).
 */
const WORDS = ['notion', 'collection://', 'view://'];

/** The beginning of a longer one tells as much. */
const LONGEST_WORD = 64;

/** Traces as another thread takes them. */
export interface TracesAsData {
  readonly source: string;
  readonly longest: number;
}

/** Short texts one of which every file with a reference holds; found in bytes, before anything is decoded. */
export class Traces {
  readonly #source: string;
  readonly #pattern: RegExp;
  /** Bytes of the longest of them. */
  readonly longest: number;

  constructor({ source, longest }: TracesAsData) {
    this.#source = source;
    this.#pattern = new RegExp(source);
    this.longest = longest;
  }

  static of(words: readonly string[]): Traces {
    const longest = Math.max(...words.map(word => word.length));
    return new Traces({ source: words.map(eitherCase).join('|'), longest });
  }

  get data(): TracesAsData {
    return { source: this.#source, longest: this.longest };
  }

  /** Whether a file that begins so may hold one: UTF-16 can't be searched as bytes. */
  mayBeIn(start: Buffer): boolean {
    return isUtf16(start) || this.areIn(start);
  }

  /** Whether a part of a file holds one. */
  areIn(part: Buffer): boolean {
    return this.#pattern.test(part.toString('latin1'));
  }
}

/**
 * Tells from a file's bytes whether parsing it can find anything. Most files hold no reference, and parsing them
 * is the whole cost of a scan.
 */
export class Prefilter {
  readonly traces: Traces;
  readonly #all: readonly Expectation[];

  constructor(expectations: readonly Expectation[]) {
    const counting = expectations.filter(({ types }) => types !== 'none');
    // A pattern matches nothing in a file that lacks one of its words: look for the rarest, likely the longest.
    const words = counting.flatMap(
      ({ pattern }) =>
        pattern.literals.toSorted((a, b) => b.length - a.length)[0]?.slice(0, LONGEST_WORD) ?? [],
    );
    this.traces = Traces.of([...WORDS, ...words]);
    this.#all = counting.filter(({ pattern }) => pattern.literals.length === 0);
  }

  /** Whether a file may hold a reference whatever its bytes are. @param path relative to the root of the scan */
  passesByName(path: string): boolean {
    return /notion/i.test(path) || this.#all.some(({ pattern }) => pattern.matchesFile(path));
  }

  /** @param path relative to the root of the scan */
  passes(path: string, bytes: Buffer): boolean {
    return this.passesByName(path) || this.traces.mayBeIn(bytes);
  }
}

/** A byte order mark of UTF-16 begins so, and no text in UTF-8. */
function isUtf16(start: Buffer): boolean {
  return start[0] !== undefined && start[0] >= 0xfe;
}

/** Words hold letters and digits alone; those beyond ASCII stand in the bytes as something else. */
function eitherCase(word: string): string {
  if (/[^\u0000-\u007f]/.test(word)) return '[\\u0080-\\u00ff]';
  return word.replace(/[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`);
}
