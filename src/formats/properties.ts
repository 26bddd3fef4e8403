import { decode } from '../text/source.ts';
import type { Sink } from './sink.ts';

/**
 * Java properties (java.util.Properties#load): a key with its escapes, a separator (`=`, `:` or white space), and
 * a value that a backslash continues on the next line.
 */
const ENTRY =
  /^[ \t\f\ufeff]*(?![#!])((?:\\[\s\S]|[^\\\s=:])+)(?:[ \t\f]*[=:][ \t\f]*|[ \t\f]+|(?=[\r\n]|$))((?:\\(?:\r\n|[\s\S])|[^\\\r\n])*)/gm;

export function readProperties(text: string, sink: Sink): void {
  for (const match of text.matchAll(ENTRY)) {
    const key = match[1] ?? '';
    const value = match[2] ?? '';
    const keyStart = match.index + match[0].indexOf(key);
    const end = match.index + match[0].length;
    const steps = enterDotted(decode(key, 'backslash').text, keyStart, key.length, sink);
    const trimmed = value.trimEnd();
    sink.value({
      start: end - value.length,
      end: end - value.length + trimmed.length,
      escapes: 'backslash',
      type: 'string',
    });
    for (let i = 0; i < steps; i++) sink.leave();
  }
}

function enterDotted(key: string, start: number, length: number, sink: Sink): number {
  const parts = key.split('.').filter(part => part !== '');
  for (const part of parts) sink.enter(part, start, start + length);
  return parts.length;
}
