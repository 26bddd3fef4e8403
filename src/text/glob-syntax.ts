/** A part of a glob. A glob is a sequence of parts. */
export type GlobPart =
  /** Exactly this text. */
  | { readonly kind: 'text'; readonly text: string }
  /** One character of a path segment. */
  | { readonly kind: 'character'; readonly accepts: (character: string) => boolean }
  /** `*`: any number of characters of one segment. */
  | { readonly kind: 'star' }
  /** `**` before a slash, with that slash: any number of whole segments. */
  | { readonly kind: 'folders' }
  /** `**` at the end: everything below. */
  | { readonly kind: 'below' }
  | {
      readonly kind: 'group';
      readonly options: readonly (readonly GlobPart[])[];
      readonly repeat: Repeat;
    };

/** How often a group occurs: `{a,b}` and `@(a|b)` once, `?(a)` maybe, `*(a)` any, `+(a)` some, `!(a)` not. */
export type Repeat = 'once' | 'maybe' | 'any' | 'some' | 'not';

/** Longer globs are not matched: the work for each path is bounded by the length of the glob. */
export const LONGEST_GLOB = 1_000;

/** A glob that is not matched, and why; the message continues “the glob …”. */
export class GlobError extends Error {}

const REPEATS: Readonly<Record<string, Repeat>> = {
  '@': 'once',
  '?': 'maybe',
  '*': 'any',
  '+': 'some',
  '!': 'not',
};

/**
 * Parses a glob: `*`, `**`, `?`, `[a-z]`, `[!a]`, `{a,b}`, `{1..3}`, the extended forms of bash (`@(a|b)`, `!(a)`, …), and
 * a backslash before a character that is meant literally. Brackets that don't match are literal.
 *
 * @throws GlobError for a glob whose matching would take too long
 */
export function parseGlob(glob: string): readonly GlobPart[] {
  if (glob.length > LONGEST_GLOB) throw new GlobError(`is longer than ${LONGEST_GLOB} characters`);
  return new Parser(glob, false).parts();
}

class Parser {
  readonly #glob: string;
  /** It is inside `!(…)`, which can't be nested: the work would multiply with each level. */
  readonly #isNegated: boolean;
  readonly #parts: GlobPart[] = [];
  #at = 0;

  constructor(glob: string, isNegated: boolean) {
    this.#glob = glob;
    this.#isNegated = isNegated;
  }

  parts(): readonly GlobPart[] {
    while (this.#at < this.#glob.length) this.#next();
    return this.#parts;
  }

  #next(): void {
    const character = this.#glob.charAt(this.#at);
    const repeat = this.#glob[this.#at + 1] === '(' ? REPEATS[character] : undefined;
    if (repeat !== undefined && this.#group(this.#at + 1, '|', repeat)) return;
    if (character === '(' && this.#group(this.#at, '|', 'once')) return;
    if (character === '{' && this.#braces()) return;
    if (character === '[' && this.#class()) return;
    if (character === '*') this.#stars();
    else if (character === '?') this.#add(1, { kind: 'character', accepts: () => true });
    else this.#literal(character);
  }

  #add(length: number, part: GlobPart): void {
    this.#at += length;
    this.#parts.push(part);
  }

  #literal(character: string): void {
    const isEscaped = character === '\\' && this.#at + 1 < this.#glob.length;
    const text = isEscaped ? this.#glob.charAt(this.#at + 1) : character;
    const last = this.#parts.at(-1);
    if (last?.kind === 'text') this.#parts[this.#parts.length - 1] = { kind: 'text', text: last.text + text };
    else this.#parts.push({ kind: 'text', text });
    this.#at += isEscaped ? 2 : 1;
  }

  #stars(): void {
    const length = lengthOfStars(this.#glob, this.#at);
    const end = this.#at + length;
    const startsSegment = this.#at === 0 || this.#glob[this.#at - 1] === '/';
    if (length < 2 || !startsSegment) this.#add(length, { kind: 'star' });
    else if (this.#glob[end] === '/') this.#add(length + 1, { kind: 'folders' });
    else if (end === this.#glob.length) this.#add(length, { kind: 'below' });
    else this.#add(length, { kind: 'star' });
  }

  /** `(a|b)` from an opening bracket on. @returns false if it has no end */
  #group(open: number, separator: string, repeat: Repeat): boolean {
    const options = optionsOf(this.#glob, open, separator);
    if (!options) return false;
    if (repeat === 'not' && this.#isNegated) throw new GlobError('has “!(…)” inside “!(…)”');
    const isNegated = this.#isNegated || repeat === 'not';
    this.#parts.push({
      kind: 'group',
      options: options.texts.map(text => new Parser(text, isNegated).parts()),
      repeat,
    });
    this.#at = options.end;
    return true;
  }

  #braces(): boolean {
    const options = optionsOf(this.#glob, this.#at, ',');
    if (!options) return false;
    if (options.texts.length > 1) return this.#group(this.#at, ',', 'once');
    const range = /^([^.])\.\.([^.])$/s.exec(options.texts[0] ?? '');
    if (!range) return false;
    const ends = [range[1] ?? '', range[2] ?? ''].sort();
    const [from = '', to = ''] = ends;
    this.#add(options.end - this.#at, {
      kind: 'character',
      accepts: character => character >= from && character <= to,
    });
    return true;
  }

  /** `[a-z]`, `[!a-z]`, `[^a-z]` */
  #class(): boolean {
    const match = /^\[([!^]?)(\]?(?:\\[\s\S]|[^\]\\])*)\]/.exec(this.#glob.slice(this.#at));
    const content = match?.[2] ?? '';
    if (!match || content === '') return false;
    const isNegated = match[1] !== '';
    const ranges = rangesOf(content);
    this.#add(match[0].length, {
      kind: 'character',
      accepts: character => ranges.some(([from, to]) => character >= from && character <= to) !== isNegated,
    });
    return true;
  }
}

function lengthOfStars(glob: string, start: number): number {
  let end = start;
  while (glob[end] === '*') end++;
  // The last star may belong to `*(…)`.
  return end - start > 1 && glob[end] === '(' ? end - start - 1 : end - start;
}

function rangesOf(content: string): [from: string, to: string][] {
  const ranges: [string, string][] = [];
  const characters = [...content.matchAll(/\\([\s\S])|[\s\S]/g)].map(([whole, escaped]) => escaped ?? whole);
  for (let i = 0; i < characters.length; i++) {
    const from = characters[i] ?? '';
    const to = characters[i + 2];
    if (characters[i + 1] === '-' && to !== undefined) {
      ranges.push([from, to]);
      i += 2;
    } else {
      ranges.push([from, from]);
    }
  }
  return ranges;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/** The texts between the separators of a bracket, and the offset after it. Null if it is not closed. */
function optionsOf(
  glob: string,
  open: number,
  separator: string,
): { readonly texts: readonly string[]; readonly end: number } | null {
  const texts: string[] = [];
  const expected = [CLOSING[glob.charAt(open)]];
  let start = open + 1;
  for (let at = start; at < glob.length; at++) {
    const character = glob.charAt(at);
    if (character === '\\') at++;
    else if (character === expected.at(-1)) expected.pop();
    else if (expected.at(-1) !== ']' && CLOSING[character]) expected.push(CLOSING[character]);
    else if (character === separator && expected.length === 1) {
      texts.push(glob.slice(start, at));
      start = at + 1;
    }
    if (expected.length === 0) return { texts: [...texts, glob.slice(start, at)], end: at + 1 };
  }
  return null;
}
