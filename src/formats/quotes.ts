/** Quotes within which a backslash escapes the next character. */
export type Quote = '"' | "'" | '`';

/** What matters inside of quotes that end on their line, and of those that may span lines. */
const SPECIAL = {
  line: { '"': /["\\\r\n]/g, "'": /['\\\r\n]/g, '`': /[`\\\r\n]/g },
  text: { '"': /["\\]/g, "'": /['\\]/g, '`': /[`\\]/g },
} as const;

/**
 * Finds the ends of quoted texts. It remembers the searches that failed, so that a text full of unclosed quotes is
 * searched once and not once for each of them.
 */
export class Quotes {
  readonly #text: string;
  /** Offsets up to which a search for a closing quote has failed, by what was searched for. */
  readonly #failed = new Map<string, number>();
  /** Texts that don't occur any more. */
  readonly #absent = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * The offset of the quote that closes a text with escapes, or -1.
   *
   * Whether a quote is escaped doesn't depend on where the search starts, as long as that is not inside a run of
   * backslashes. It never is here: it is behind a quote. So what one search passed over, no later one can find.
   *
   * @param from the offset behind the opening quote
   * @param scope whether the end must be on the same line
   */
  end(quote: Quote, from: number, scope: 'line' | 'text'): number {
    const searched = quote + scope;
    if (from < (this.#failed.get(searched) ?? 0)) return -1;
    const special = SPECIAL[scope][quote];
    for (let at = from; ; ) {
      special.lastIndex = at;
      const end = special.test(this.#text) ? special.lastIndex - 1 : this.#text.length;
      const found = this.#text[end];
      if (found === quote) return end;
      if (found !== '\\') {
        this.#failed.set(searched, end);
        return -1;
      }
      at = end + 2;
    }
  }

  /** The offset at which a text without escapes occurs next, or -1. @param from never less than the time before */
  next(text: string, from: number): number {
    if (this.#absent.has(text)) return -1;
    const at = this.#text.indexOf(text, from);
    if (at < 0) this.#absent.add(text);
    return at;
  }
}
