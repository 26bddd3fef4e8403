import type { Scalar } from './sink.ts';

/** An unquoted value of YAML at the offsets of a text. */
export function plainScalar(text: string, start: number, end: number): Scalar {
  const written = text.slice(start, end);
  if (/^(?:~|null|Null|NULL|)$/.test(written)) return { start, end, escapes: 'none', type: 'null' };
  const isOther = /^(?:true|false|True|False|TRUE|FALSE|[-+]?[\d.]+)$/.test(written) && written.length < 20;
  return { start, end, escapes: 'none', type: isOther ? 'other' : 'string' };
}

/** The text behind `|` or `>`: the text between the offsets without the white space around it. */
export function blockScalar(text: string, from: number, to: number): Scalar {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  return { start, end: Math.max(start, from + raw.trimEnd().length), escapes: 'none', type: 'string' };
}
