import { letterPattern } from '../text/letters.ts';
import type { Escapes } from '../text/source.ts';
import type { Sink } from './sink.ts';

/** `export`, a name, `=` or `: `, and the white space before the value. Sticky: tried where a line starts. */
const assignmentPattern = letterPattern(
  String.raw`[ \t\ufeff]*(?:(?:export|set|setenv|declare -x|-e)[ \t]+)?(["']?)([\p{L}_][\p{L}\p{N}_.\-]*)\1[ \t]*(?:=|:[ \t])[ \t]*`,
  'y',
);
const QUOTED: Readonly<Record<string, { pattern: RegExp; escapes: Escapes }>> = {
  '"': { pattern: /"(?:[^"\\]|\\[\s\S])*"/y, escapes: 'backslash' },
  "'": { pattern: /'[^']*'/y, escapes: 'none' },
  '`': { pattern: /`[^`]*`/y, escapes: 'none' },
};
/** Behind a closing quote only white space and a comment may stand, or it is no quoted value. */
const REST_OF_QUOTED = /[ \t]*(?:[#;][^\r\n]*)?(?=[\r\n]|$)/y;
/** The longest value that may span lines. */
const LONGEST_QUOTED = 1 << 20;

/**
 * Reads environment files in every dialect that the usual loaders know: `export`, quotes of three kinds that may
 * span lines, escapes, comments behind values, `KEY: value`, CR LF.
 *
 * A `#` starts a comment at the start of a value or behind white space. Loaders disagree about one that is glued
 * to a value (Node's dotenv cuts there, python-dotenv and shells don't), so it stays part of the value.
 */
export function readDotenv(text: string, sink: Sink): void {
  const assignment = assignmentPattern(text);
  for (let at = 0; at < text.length; ) at = readLine(text, at, assignment, sink);
}

function readLine(text: string, at: number, pattern: RegExp, sink: Sink): number {
  pattern.lastIndex = at;
  const assignment = pattern.exec(text);
  if (!assignment) return afterLine(text, at);
  const name = assignment[2] ?? '';
  const nameStart = at + assignment[0].indexOf(name);
  const start = at + assignment[0].length;
  sink.enter(name, nameStart, nameStart + name.length);
  const end = readQuoted(text, start, sink) ?? readUnquoted(text, start, sink);
  sink.leave();
  return afterLine(text, end);
}

function readQuoted(text: string, start: number, sink: Sink): number | null {
  const quoted = QUOTED[text[start] ?? ''];
  if (!quoted) return null;
  quoted.pattern.lastIndex = start;
  const match = quoted.pattern.exec(text);
  if (!match || match[0].length > LONGEST_QUOTED) return null;
  const end = start + match[0].length;
  REST_OF_QUOTED.lastIndex = end;
  if (!REST_OF_QUOTED.test(text)) return null;
  sink.value({ start: start + 1, end: end - 1, escapes: quoted.escapes, type: 'string' });
  return end;
}

function readUnquoted(text: string, start: number, sink: Sink): number {
  const line = text.slice(start, endOfLine(text, start));
  const comment = /^#|[ \t]#/.exec(line);
  const value = (comment ? line.slice(0, comment.index) : line).trimEnd();
  sink.value({ start, end: start + value.length, escapes: 'none', type: 'string' });
  return start + line.length;
}

function endOfLine(text: string, from: number): number {
  const ending = /[\r\n]/g;
  ending.lastIndex = from;
  const match = ending.exec(text);
  return match ? match.index : text.length;
}

function afterLine(text: string, from: number): number {
  return endOfLine(text, from) + 1; // of CR LF, the second is an empty line
}
