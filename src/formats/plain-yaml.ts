import { LONGEST_PARSED, type Scalar, type Sink } from './sink.ts';

/**
 * Reads YAML as most people write it: maps and lists by indentation, values and short lists on one line, text after
 * `|` or `>`, several documents. It reads them as the library does, in a fraction of the time, and most runs don't
 * need to load the library at all (docs/performance.md).
 *
 * @returns false for any other or broken YAML; nothing is in the sink then
 */
export function readPlainYaml(text: string, sink: Sink): boolean {
  if (text.length > LONGEST_PARSED || STRANGE.test(text)) return false;
  const reader = new PlainYaml(text);
  if (!reader.documents()) return false;
  for (const event of reader.events) emit(sink, event);
  return true;
}

/** A call of a sink, to be made once it is known that all of the text is plain. */
type Event =
  | { readonly kind: 'item' | 'leave' | 'record' | 'endRecord' }
  | { readonly kind: 'enter'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'value'; readonly scalar: Scalar };

function emit(sink: Sink, event: Event): void {
  if (event.kind === 'enter') sink.enter(event.name, event.start, event.end);
  else if (event.kind === 'value') sink.value(event.scalar);
  else sink[event.kind]();
}

/** Tabs, line breaks other than a line feed, and invisible characters. */
const STRANGE = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/;
/** Deeper ones are left to the library, which knows where to stop. */
const DEEPEST_PLAIN = 50;

/** A document begins, with nothing else on the line, and isn't empty. */
const DOCUMENT = /--- *(?=\n)/y;
const DASH = /-(?= |\n|$) */y;
/** A word or a few, or in quotes without escapes. What begins otherwise isn't plain: `<<`, or `...`, an end. */
const KEY =
  /(?!\.\.\. )(?:([A-Za-z0-9_.$/](?:[\w.$/ -]{0,198}[\w.$/-])?)|"([^"\\\n]{1,200})"|'([^'\n]{1,200})'):(?= |\n|$) */y;
const DOUBLE_QUOTED = /"[^"\\\n]*"/y;
const SINGLE_QUOTED = /'(?:[^'\n]|'')*'/y;
const UNQUOTED = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-[^\s,[\]{}])[^\n]*/y;
/** Within `[…]`, where more signs end it, and a colon or a comment isn't worth the trouble. */
const UNQUOTED_ITEM = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[^\s,[\]{}#:]))[^\n,[\]{}#:]*/y;
const LIST_BEGINS = /\[ */y;
const COMMA = / *, */y;
const LIST_ENDS = / *\]/y;
const EMPTY_MAP = /\{ *\}/y;
const BLOCK = /[|>][+-]?/y;
const SPACES = / */y;
/** What may follow a value, or the space after a key or a dash. */
const BEHIND_VALUE = /(?: +#[^\n]*| *)(?=\n|$)/y;
const BEHIND_SPACE = /(?:#[^\n]*)?(?=\n|$)/y;

/** Goes through a text, finding by finding. Its methods return false as soon as something isn't plain. */
class PlainYaml {
  readonly events: Event[] = [];
  readonly #text: string;
  #at = -1;
  /** The column of what is read next, where a line begins with it; -1 where a document ends. */
  #column = -1;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  documents(): boolean {
    this.#nextLine();
    while (this.#at < this.#text.length) {
      if (this.#take(DOCUMENT) !== null) this.#nextLine();
      if (!this.#node(this.#column)) return false; // an empty document, for example, which the library gives a value
      if (this.#column >= 0) return false; // not aligned with the content above
    }
    return true;
  }

  /** A list or a map whose first line begins in a column, or goes on there. It ends at a line in any other column. */
  #node(column: number): boolean {
    if (++this.#depth > DEEPEST_PLAIN) return false;
    const isPlain = this.#is(DASH) ? this.#list(column) : this.#map(column);
    this.#depth--;
    return isPlain;
  }

  #list(column: number): boolean {
    do {
      this.events.push({ kind: 'item' });
      const start = this.#at;
      this.#take(DASH);
      const own = column + this.#at - start;
      if (!(this.#is(BEHIND_SPACE) ? this.#deeper(column, this.#endLine()) : this.#item(column, own)))
        return false;
      this.events.push({ kind: 'leave' });
    } while (this.#column === column && this.#is(DASH));
    return true;
  }

  /** The content after a dash, in its own column. */
  #item(column: number, own: number): boolean {
    return this.#is(DASH) || this.#is(KEY) ? this.#node(own) : this.#value(column);
  }

  #map(column: number): boolean {
    this.events.push({ kind: 'record' });
    do {
      const start = this.#at;
      const key = this.#take(KEY);
      if (!key) return false;
      const name = key[1] ?? key[2] ?? key[3] ?? '';
      const from = key[1] === undefined ? start + 1 : start;
      this.events.push({ kind: 'enter', name, start: from, end: from + name.length });
      if (!(this.#is(BEHIND_SPACE) ? this.#belowKey(column) : this.#value(column))) return false;
      this.events.push({ kind: 'leave' });
    } while (this.#column === column);
    this.events.push({ kind: 'endRecord' });
    return true;
  }

  /** The content below a key. A list may start in the column of the key. */
  #belowKey(column: number): boolean {
    const empty = this.#endLine();
    if (this.#column === column && this.#is(DASH)) return this.#list(column);
    return this.#deeper(column, empty);
  }

  /** Content that is indented further, or nothing. @param empty the offset of an empty value */
  #deeper(column: number, empty: number): boolean {
    if (this.#column > column) return this.#node(this.#column);
    this.events.push({ kind: 'value', scalar: plainScalar(this.#text, empty, empty) });
    return true;
  }

  /** A value on the rest of a line, or text below it. @param column that of the key or the dash it belongs to */
  #value(column: number): boolean {
    if (!this.#inLine(column) || this.#take(BEHIND_VALUE) === null) return false;
    this.#nextLine();
    return true;
  }

  #inLine(column: number): boolean {
    if (this.#take(EMPTY_MAP) !== null) {
      this.events.push({ kind: 'record' }, { kind: 'endRecord' });
      return true;
    }
    if (this.#take(LIST_BEGINS) !== null) return this.#restOfList();
    return this.#scalar(this.#is(BLOCK) ? this.#block(column) : this.#oneOf(UNQUOTED));
  }

  #scalar(scalar: Scalar | null): boolean {
    if (!scalar) return false;
    this.events.push({ kind: 'value', scalar });
    return true;
  }

  /** `[a, "b"]` behind its first bracket. */
  #restOfList(): boolean {
    while (this.#take(LIST_ENDS) === null) {
      this.events.push({ kind: 'item' });
      if (!this.#scalar(this.#oneOf(UNQUOTED_ITEM))) return false;
      this.events.push({ kind: 'leave' });
      if (this.#take(COMMA) === null && !this.#is(LIST_ENDS)) return false;
    }
    return true;
  }

  #oneOf(unquoted: RegExp): Scalar | null {
    return (
      this.#quoted(DOUBLE_QUOTED, 'backslash') ??
      this.#quoted(SINGLE_QUOTED, 'doubled-quote') ??
      this.#unquoted(unquoted)
    );
  }

  #quoted(pattern: RegExp, escapes: Scalar['escapes']): Scalar | null {
    const start = this.#at + 1;
    return this.#take(pattern) && { start, end: this.#at - 1, escapes, type: 'string' };
  }

  #unquoted(pattern: RegExp): Scalar | null {
    const start = this.#at;
    const rest = this.#take(pattern)?.[0];
    if (rest === undefined) return null;
    const comment = rest.indexOf(' #');
    this.#at = start + (comment < 0 ? rest.length : comment);
    while (this.#text[this.#at - 1] === ' ') this.#at--;
    const hasKey = /:(?: |$)/.test(this.#text.slice(start, this.#at));
    return hasKey ? null : plainScalar(this.#text, start, this.#at);
  }

  /** All lines below that are indented further than the column, and each at least as far as the first. */
  #block(column: number): Scalar | null {
    this.#take(BLOCK);
    if (this.#take(BEHIND_VALUE) === null) return null;
    const from = this.#at;
    let end = from; // of the last line that belongs to it
    let own = 0; // its indentation, once a line has text
    let widest = 0; // the most spaces of the empty lines before
    while (this.#at < this.#text.length) {
      const start = ++this.#at;
      this.#take(SPACES);
      const indent = this.#at - start;
      const isEmpty = this.#at === this.#endOfLine(this.#at);
      if (!isEmpty && indent <= column) break;
      if (!isEmpty && own === 0) own = indent;
      if (own === 0) widest = Math.max(widest, indent);
      else if (!isEmpty && (indent < own || widest > own)) return null;
      this.#at = this.#endOfLine(this.#at);
      end = this.#at;
    }
    this.#at = end;
    return own === 0 ? null : blockScalar(this.#text, from, end);
  }

  /** Skips the rest of a line, which may contain only a comment. @returns the offset where it started */
  #endLine(): number {
    const empty = this.#at;
    this.#take(BEHIND_SPACE);
    this.#nextLine();
    return empty;
  }

  /** Goes from the end of a line to the next that is neither empty nor a comment. */
  #nextLine(): void {
    this.#column = -1;
    while (this.#at < this.#text.length) {
      const start = this.#at + 1;
      this.#at = start;
      this.#take(SPACES);
      const first = this.#text[this.#at];
      if (first === '#') this.#at = this.#endOfLine(this.#at);
      else if (first !== undefined && first !== '\n') {
        if (this.#at > start || !this.#is(DOCUMENT)) this.#column = this.#at - start;
        return;
      }
    }
  }

  #endOfLine(from: number): number {
    const end = this.#text.indexOf('\n', from);
    return end < 0 ? this.#text.length : end;
  }

  #is(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#text);
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }
}

/** An unquoted YAML value between two offsets of a text. */
export function plainScalar(text: string, start: number, end: number): Scalar {
  const written = text.slice(start, end);
  if (/^(?:~|null|Null|NULL|)$/.test(written)) return { start, end, escapes: 'none', type: 'null' };
  const isOther = /^(?:true|false|True|False|TRUE|FALSE|[-+]?[\d.]+)$/.test(written) && written.length < 20;
  return { start, end, escapes: 'none', type: isOther ? 'other' : 'string' };
}

/** The text after `|` or `>` between two offsets, without the white space around it. */
export function blockScalar(text: string, from: number, to: number): Scalar {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  return { start, end: Math.max(start, from + raw.trimEnd().length), escapes: 'none', type: 'string' };
}
