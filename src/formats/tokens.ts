import { letterPattern } from '../text/letters.ts';

/** A piece of code. A string's offsets leave out its quotes. */
export interface Token {
  readonly kind: 'word' | 'string' | 'number' | 'sign';
  readonly start: number;
  readonly end: number;
  /** It is the first on its line. */
  readonly line: boolean;
}

/** How a language writes comments. */
export type Comments = 'slashes' | 'hash' | 'both' | 'dashes';

const SLASHES = String.raw`\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))`;
const HASH = String.raw`#(?!\{)[^\r\n]*`;
const DASHES = String.raw`--[^\r\n]*`;
const STRING = [
  String.raw`"""[\s\S]*?"""`,
  String.raw`'''[\s\S]*?'''`,
  '`(?:\\\\[\\s\\S]|[^\\\\`])*`',
  String.raw`"(?:\\[\s\S]|[^"\\\r\n])*"`,
  String.raw`'(?:\\[\s\S]|[^'\\\r\n])*'`,
].join('|');
const NUMBER = String.raw`\d(?:[eE][+-](?=\d)|[\w.])*`;
const WORD = String.raw`[@$]?[\p{L}_$](?:[\p{L}\p{N}_$]|(?:\.|\?\.|::|->)(?=[\p{L}_$]))*`;
const SIGN = String.raw`===?|!==?|<=|>=|=>|:=|\|\||&&|\?\?|::|->|[^\s\p{L}\p{N}_]`;
const pieceOf = (comment: string) =>
  letterPattern(String.raw`(${comment})|(${STRING})|(${WORD})|(${NUMBER})|(${SIGN})|([\r\n]+)|[\s\S]`, 'gy');
const PIECE: Readonly<Record<Comments, (text: string) => RegExp>> = {
  slashes: pieceOf(SLASHES),
  hash: pieceOf(HASH),
  both: pieceOf(`${SLASHES}|${HASH}`),
  dashes: pieceOf(`${DASHES}|${SLASHES}`),
};
/** What may stand in front of a slash that begins a regular expression and not a division. */
const BEFORE_PATTERN = /(?:[(,=:[!&|?{};]|=>|^return)$|^$/;
const PATTERN = /\/(?![*/])(?:\\[^\r\n]|\[(?:\\[^\r\n]|[^\]\\\r\n])*\]|[^/\\[\r\n])+\/[a-z]*/y;

/** Cuts code into words, strings, numbers and signs; comments and regular expressions are left out. */
export function* tokens(text: string, comments: Comments): Generator<Token> {
  const piece = new RegExp(PIECE[comments](text)); // one of its own: where it stands is kept in it
  let line = true;
  let before = '';
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const [whole, , string, word, number, sign, newline] = match;
    const start = match.index;
    if (newline !== undefined) line = true;
    if (string !== undefined) {
      const quotes = /^("""|''')/.test(string) ? 3 : 1;
      yield { kind: 'string', start: start + quotes, end: start + string.length - quotes, line };
    } else if (word !== undefined) {
      yield { kind: 'word', start, end: start + word.length, line };
    } else if (sign !== undefined) {
      const pattern = sign === '/' && BEFORE_PATTERN.test(before) ? patternAt(text, start) : 0;
      if (pattern > 0) piece.lastIndex = start + pattern;
      else yield { kind: 'sign', start, end: start + sign.length, line };
    } else if (number !== undefined) {
      yield { kind: 'number', start, end: start + number.length, line };
    } else {
      continue; // comments and white space
    }
    before = whole;
    line = false;
  }
}

function patternAt(text: string, start: number): number {
  PATTERN.lastIndex = start;
  return PATTERN.exec(text)?.[0].length ?? 0;
}
