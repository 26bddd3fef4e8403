import { letterPattern } from '../text/letters.ts';
import { type Quote, Quotes } from './quotes.ts';
import type { Sink } from './sink.ts';

/** `export`, a name, `=` or `: `, and the white space before the value; at the start of a line. */
const assignmentPattern = letterPattern(
  String.raw`^[ \t\ufeff]*(?:(?:export|set|setenv|declare -x|-e)[ \t]+)?(["']?)([\p{L}_][\p{L}\p{N}_.\-]*)\1[ \t]*(?:=|:[ \t])[ \t]*`,
);
/** The longest value that may span lines. */
const LONGEST_QUOTED = 1 << 20;

/**
 * Reads environment files in every dialect of the usual loaders: `export`, quotes of three kinds that may span lines,
 * escapes, comments after values, `KEY: value`, CR LF.
 *
 * A `#` starts a comment at the start of a value or after white space. Loaders disagree about one directly after a
 * value (Node's dotenv cuts there, python-dotenv and shells don't), so it stays part of the value.
 */
export function readDotenv(text: string, sink: Sink): void {
  new Reader(text, sink).read();
}

class Reader {
  readonly #text: string;
  readonly #sink: Sink;
  readonly #quotes: Quotes;

  constructor(text: string, sink: Sink) {
    this.#text = text;
    this.#sink = sink;
    this.#quotes = new Quotes(text);
  }

  read(): void {
    const assignment = assignmentPattern(this.#text);
    for (let at = 0; at < this.#text.length; at++) at = this.#line(at, assignment);
  }

  /** @returns the end of the line, or of the last line of its value. Between CR and LF there is an empty one. */
  #line(at: number, pattern: RegExp): number {
    const lineEnd = this.#endOfLine(at);
    const assignment = pattern.exec(this.#text.slice(at, lineEnd));
    if (!assignment) return lineEnd;
    const [whole, , name = ''] = assignment;
    const nameStart = at + whole.indexOf(name);
    const start = at + whole.length;
    this.#sink.enter(name, nameStart, nameStart + name.length);
    const end = this.#quoted(start) ?? this.#unquoted(start, lineEnd);
    this.#sink.leave();
    return end;
  }

  /** @returns the end of the last line of the value, or null if it is not quoted */
  #quoted(start: number): number | null {
    const quote = this.#text[start];
    if (quote !== '"' && quote !== "'" && quote !== '`') return null;
    const end = this.#endOfQuoted(quote, start + 1);
    if (end === -1 || end - start >= LONGEST_QUOTED) return null;
    const lineEnd = this.#endOfLine(end);
    // Only white space and a comment may follow a closing quote, or the value is not quoted.
    if (!/^[ \t]*(?:[#;]|$)/.test(this.#text.slice(end + 1, lineEnd))) return null;
    const escapes = quote === '"' ? 'backslash' : 'none';
    this.#sink.value({ start: start + 1, end, escapes, type: 'string' });
    return lineEnd;
  }

  #endOfQuoted(quote: Quote, from: number): number {
    return quote === '"' ? this.#quotes.end(quote, from, 'text') : this.#quotes.next(quote, from);
  }

  #unquoted(start: number, lineEnd: number): number {
    const line = this.#text.slice(start, lineEnd);
    const comment = /^#|[ \t]#/.exec(line);
    const value = (comment ? line.slice(0, comment.index) : line).trimEnd();
    this.#sink.value({ start, end: start + value.length, escapes: 'none', type: 'string' });
    return lineEnd;
  }

  #endOfLine(from: number): number {
    LINE_END.lastIndex = from;
    return LINE_END.test(this.#text) ? LINE_END.lastIndex - 1 : this.#text.length;
  }
}

const LINE_END = /[\r\n]/g;
