import type { Expectation } from './keys.ts';

/**
 * What every file with a reference holds somewhere, unless the settings or the file's own name say *notion*. Spelt
 * out in both cases: the engine searches for that twice as fast as it ignores case (bench/speed).
 */
const TRACES =
  '[nN][oO][tT][iI][oO][nN]|[cC][oO][lL][lL][eE][cC][tT][iI][oO][nN]:\\/\\/|[vV][iI][eE][wW]:\\/\\/';

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
      return longest === undefined || types === 'none' ? [] : [eitherCase(longest)];
    });
    this.#traces = new RegExp([TRACES, ...needles].join('|'));
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

/** Words hold letters and digits alone; those beyond ASCII stand in the bytes as something else. */
function eitherCase(word: string): string {
  if (/[^\u0000-\u007f]/.test(word)) return '[\\u0080-\\u00ff]';
  return word.replace(/[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`);
}
