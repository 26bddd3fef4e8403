import type { Expectation } from './keys.ts';

/** What every file with a reference holds somewhere, unless the settings or the file's own name say *notion*. */
const TRACES = 'notion|collection:\\/\\/|view:\\/\\/';

/**
 * Tells from a file's bytes whether parsing it can find anything. Most files hold no reference, and parsing them
 * is the whole cost of a scan.
 */
export class Prefilter {
  readonly #traces: RegExp;
  readonly #all: readonly Expectation[];

  constructor(expectations: readonly Expectation[]) {
    // A pattern matches nothing in a file that lacks one of its words: look for the rarest, likely the longest.
    const needles = expectations.flatMap(({ pattern, types }) => {
      const longest = pattern.literals.toSorted((a, b) => b.length - a.length)[0];
      return longest === undefined || types === 'none' ? [] : [escaped(longest)];
    });
    this.#traces = new RegExp([TRACES, ...needles].join('|'), 'i');
    this.#all = expectations.filter(
      ({ pattern, types }) => pattern.literals.length === 0 && types !== 'none',
    );
  }

  /** @param path relative to the root of the scan */
  passes(path: string, bytes: Buffer): boolean {
    if (/notion/i.test(path)) return true;
    if (bytes[0] !== undefined && bytes[0] >= 0xfe) return true; // UTF-16: the search below would not see through it
    if (this.#traces.test(bytes.toString('latin1'))) return true;
    return this.#all.some(({ pattern }) => pattern.matchesFile(path));
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
