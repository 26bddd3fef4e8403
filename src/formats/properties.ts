import { decode } from '../text/source.ts';
import type { Sink } from './sink.ts';

/** The parts of an entry, one after the other; each matches at any offset. A backslash continues a line. */
const INDENT = /[ \t\f\ufeff\r\n]*/y;
const COMMENT = /[#!][^\r\n]*/y;
const KEY = /[^\\ \t\f\r\n=:]*/y;
const SEPARATOR = /[ \t\f]*[=:]?[ \t\f]*/y;
const VALUE = /[^\\\r\n]*/y;

/**
 * Reads Java properties (java.util.Properties#load): a key with escapes, a separator (`=`, `:` or white space), and a value
 * that a backslash continues on the next line.
 */
export function readProperties(text: string, sink: Sink): void {
  for (let at = end(INDENT, text, 0); at < text.length; at = end(INDENT, text, at)) {
    const comment = end(COMMENT, text, at);
    at = comment > at ? comment : readEntry(text, at, sink);
  }
}

/** @returns the offset behind the entry */
function readEntry(text: string, start: number, sink: Sink): number {
  const keyEnd = endWithEscapes(KEY, text, start);
  const valueStart = end(SEPARATOR, text, keyEnd);
  const valueEnd = endWithEscapes(VALUE, text, valueStart);
  if (keyEnd > start) {
    const key = decode(text.slice(start, keyEnd), 'backslash').text;
    const parts = key.split('.').filter(part => part !== '');
    for (const part of parts) sink.enter(part, start, keyEnd);
    const value = text.slice(valueStart, valueEnd).trimEnd();
    sink.value({ start: valueStart, end: valueStart + value.length, escapes: 'backslash', type: 'string' });
    for (const _ of parts) sink.leave();
  }
  return valueEnd;
}

function end(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** The end of characters that a pattern matches and of escaped ones; an escaped CR LF is one. */
function endWithEscapes(pattern: RegExp, text: string, from: number): number {
  let at = end(pattern, text, from);
  while (text[at] === '\\') {
    const length = text.startsWith('\r\n', at + 1) ? 3 : 2;
    at = end(pattern, text, Math.min(text.length, at + length));
  }
  return at;
}
