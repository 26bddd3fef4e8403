import { letterPattern } from '../text/letters.ts';
import { Quotes } from './quotes.ts';

/** A piece of code. The offsets of a string exclude its quotes. */
export interface Token {
  readonly kind: 'word' | 'string' | 'number' | 'sign';
  readonly start: number;
  readonly end: number;
  /** It is the first on its line. */
  readonly line: boolean;
}

/** How a language writes comments. */
export type Comments = 'slashes' | 'hash' | 'both' | 'dashes';

const NUMBER = String.raw`\d(?:[eE][+-](?=\d)|[\w.])*`;
const WORD = String.raw`[@$]?[\p{L}_$](?:[\p{L}\p{N}_$]|(?:\.|\?\.|::|->)(?=[\p{L}_$]))*`;
const SIGN = String.raw`===?|!==?|<=|>=|=>|:=|\|\||&&|\?\?|::|->|[^\s\p{L}\p{N}_]`;
/** Everything but comments, strings and regular expressions, which are scanned by hand. It matches at any offset. */
const piecePattern = letterPattern(
  String.raw`(${WORD})|(${NUMBER})|([\r\n]+)|[^\S\r\n]+|(${SIGN})|[\s\S]`,
  'y',
);

/** What may come before a slash that starts a regular expression and is not a division. */
const BEFORE_PATTERN = /(?:[(,=:[!&|?{};]|=>|^return)$/;
/** Longer regular expressions are not recognised; the end of one is searched for from every slash. */
const LONGEST_PATTERN = 500;
/** What is kept of the end of a token, to compare it with the above. */
const LONGEST_BEFORE = 10;

/** Splits code into words, strings, numbers and signs; comments and regular expressions are left out. */
export function tokens(text: string, comments: Comments): Iterable<Token> {
  return new Tokenizer(text, comments).tokens();
}

class Tokenizer {
  readonly #text: string;
  readonly #comments: Comments;
  readonly #quotes: Quotes;
  readonly #piece: RegExp;
  #at = 0;
  #isFirst = true;
  /** The end of the previous token. A text starts as after a statement. */
  #before = ';';

  constructor(text: string, comments: Comments) {
    this.#text = text;
    this.#comments = comments;
    this.#quotes = new Quotes(text);
    this.#piece = new RegExp(piecePattern(text)); // a copy: it has a state, and readers can be nested
  }

  *tokens(): Generator<Token> {
    while (this.#at < this.#text.length) {
      const token = this.#next();
      if (!token) continue;
      yield token;
      this.#isFirst = false;
    }
  }

  #next(): Token | null {
    const start = this.#at;
    const comment = this.#endOfComment(start);
    if (comment > start) {
      this.#at = comment;
      return null;
    }
    return this.#string(start) ?? this.#other(start);
  }

  #token(kind: Token['kind'], start: number, end: number, next = end): Token {
    this.#pass(start, next);
    return { kind, start, end, line: this.#isFirst };
  }

  #pass(start: number, next: number): void {
    this.#before = this.#text.slice(Math.max(start, next - LONGEST_BEFORE), next);
    this.#at = next;
  }

  #other(start: number): Token | null {
    this.#piece.lastIndex = start;
    const [, word, number, newline, sign] = this.#piece.exec(this.#text) ?? [];
    const end = this.#piece.lastIndex;
    if (word !== undefined) return this.#token('word', start, end);
    if (number !== undefined) return this.#token('number', start, end);
    if (sign !== undefined) {
      const pattern = sign === '/' && BEFORE_PATTERN.test(this.#before) ? this.#endOfPattern(start) : 0;
      if (pattern === 0) return this.#token('sign', start, end);
      this.#pass(start, pattern);
      this.#isFirst = false;
      return null;
    }
    if (newline !== undefined) this.#isFirst = true;
    this.#at = end;
    return null;
  }

  #string(start: number): Token | null {
    const quote = this.#text[start];
    if (quote !== '"' && quote !== "'" && quote !== '`') return null;
    const triple = quote === '`' ? -1 : this.#endOfTriple(quote.repeat(3), start);
    if (triple >= 0) return this.#token('string', start + 3, triple, triple + 3);
    const end = this.#quotes.end(quote, start + 1, quote === '`' ? 'text' : 'line');
    return end < 0 ? null : this.#token('string', start + 1, end, end + 1);
  }

  #endOfTriple(quotes: string, start: number): number {
    return this.#text.startsWith(quotes, start) ? this.#quotes.next(quotes, start + 3) : -1;
  }

  /** Where a comment ends that starts here; a block without an end reaches to the end of the text. */
  #endOfComment(start: number): number {
    const text = this.#text;
    const comments = this.#comments;
    if (comments !== 'hash' && text.startsWith('/*', start)) {
      const end = text.indexOf('*/', start + 2);
      return end < 0 ? text.length : end + 2;
    }
    const isLine =
      (comments !== 'hash' && text.startsWith('//', start)) ||
      (comments === 'dashes' && text.startsWith('--', start)) ||
      ((comments === 'hash' || comments === 'both') && text[start] === '#' && text[start + 1] !== '{');
    return isLine ? endOfLine(text, start) : start;
  }

  /** Where a regular expression ends that starts with a slash, with its flags; 0 if it is none. */
  #endOfPattern(start: number): number {
    const text = this.#text;
    const limit = start + LONGEST_PATTERN;
    let isClass = false;
    for (let at = start + 1; at < limit; at++) {
      const character = text[at];
      if (character === '\n' || character === '\r') return 0;
      if (character === '\\') at++;
      else if (character === '[') isClass = true;
      else if (character === ']') isClass = false;
      else if (character === '/' && !isClass) return endOfFlags(text, at + 1);
    }
    return 0;
  }
}

function endOfLine(text: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length;
}

const LINE_END = /[\r\n]/g;

function endOfFlags(text: string, from: number): number {
  let end = from;
  while (/[a-z]/.test(text.charAt(end))) end++;
  return end;
}
