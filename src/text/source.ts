import type { Place } from '../model.ts';

/** Finds lines and columns in a text by bisection. Lines end at LF, CR LF or a lone CR. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    if (!text.includes('\r')) {
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
      return;
    }
    const ending = /\r\n?|\n/g;
    while (ending.test(text)) this.#starts.push(ending.lastIndex);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The offset at which a line (from 1) starts. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? 0;
  }

  /** Line and column of an offset, both from 1, the column in UTF-16 units. */
  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  place(start: number, end: number): Place {
    const from = this.at(start);
    const to = this.at(end);
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }
}

/** How a format writes characters that it can't write as they are. */
export type Escapes = 'none' | 'backslash' | 'doubled-quote' | 'entities';

/** A text as a program would see it, and the offset of each of its UTF-16 units in the source. */
export interface Decoded {
  readonly text: string;
  /** Source offset of a unit, relative to the start of what was decoded; `length` gives the end. */
  at(unit: number): number;
}

/** Resolves escapes. An invalid escape is kept as it is written, so nothing can fail. */
export function decode(raw: string, escapes: Escapes): Decoded {
  const notation = ESCAPE[escapes];
  if (!notation || !raw.includes(notation.mark)) return { text: raw, at: unit => unit };
  let text = '';
  const offsets: number[] = [];
  let last = 0;
  const keep = (until: number) => {
    for (let i = last; i < until; i++) offsets.push(i);
    text += raw.slice(last, until);
  };
  for (const match of raw.matchAll(notation.pattern)) {
    keep(match.index);
    const character = notation.resolve(match[0]);
    for (let i = 0; i < character.length; i++) offsets.push(match.index);
    text += character;
    last = match.index + match[0].length;
  }
  keep(raw.length);
  offsets.push(raw.length);
  return { text, at: unit => offsets[unit] ?? raw.length };
}

interface Escape {
  readonly mark: string;
  readonly pattern: RegExp;
  resolve(written: string): string;
}

const ESCAPE: Readonly<Record<Escapes, Escape | null>> = {
  none: null,
  backslash: {
    mark: '\\',
    pattern: /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|U[0-9a-f]{8}|(?:\r\n?|\n)[ \t]*|[\s\S])/gi,
    resolve: resolveBackslash,
  },
  'doubled-quote': { mark: "''", pattern: /''/g, resolve: () => "'" },
  entities: {
    mark: '&',
    pattern: /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos|nbsp);/gi,
    resolve: resolveEntity,
  },
};

const LETTERS: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\u0007',
  e: '\u001b',
  '0': '\0',
  '\n': '',
  '\r': '',
};

/** The escapes of JSON, JavaScript, YAML, TOML, Java properties and the shell: they agree where it matters. */
function resolveBackslash(written: string): string {
  const first = written[1] ?? '';
  if (written.length > 2) {
    const hex = written.replace(/[^0-9a-f]/gi, '');
    return first === '\n' || first === '\r' ? '' : codePoint(Number.parseInt(hex, 16), written);
  }
  return LETTERS[first] ?? first;
}

const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': '\u00a0',
};

function resolveEntity(written: string): string {
  if (written[1] !== '#') return NAMED[written.toLowerCase()] ?? written;
  const isHex = written[2] === 'x' || written[2] === 'X';
  return codePoint(Number.parseInt(written.slice(isHex ? 3 : 2), isHex ? 16 : 10), written);
}

function codePoint(value: number, written: string): string {
  return value <= 0x10_ffff ? String.fromCodePoint(value) : written;
}
