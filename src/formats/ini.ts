import type { Sink } from './sink.ts';

const SECTION = /^[ \t\ufeff]*\[[^\]]*\]/;

/** Reads INI and similar files (`.cfg`, `.conf`): sections, `key = value`, `key: value`, quotes, comments after values. */
export function readIni(text: string, sink: Sink): void {
  let depth = 0;
  const line = /[^\r\n]+/g;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const [written] = match;
    if (SECTION.test(written)) {
      for (; depth > 0; depth--) sink.leave();
      const start = written.indexOf('[') + 1;
      depth = enterSection(written.slice(start, written.indexOf(']')), match.index + start, sink);
    } else {
      readEntry(written, match.index, sink);
    }
  }
  for (; depth > 0; depth--) sink.leave();
}

/** The parts of `[notion.pages]` and `[remote "origin"]` are steps. */
function enterSection(name: string, start: number, sink: Sink): number {
  let depth = 0;
  for (const match of name.matchAll(/"([^"]*)"|[^.\s"]+/g)) {
    const part = match[1] ?? match[0];
    const at = start + match.index + (match[1] === undefined ? 0 : 1);
    sink.enter(part, at, at + part.length);
    depth++;
  }
  return depth;
}

function readEntry(written: string, lineStart: number, sink: Sink): void {
  const separator = written.search(/[=:]/);
  const name = written.slice(0, Math.max(0, separator)).trim();
  if (name === '' || name.startsWith(';') || name.startsWith('#') || name.startsWith('[')) return;
  const nameStart = lineStart + written.indexOf(name);
  const rest = written.slice(separator + 1);
  const value = rest.trimStart();
  const start = lineStart + separator + 1 + rest.length - value.length;
  const quoted = QUOTED.exec(value)?.[2];
  const from = quoted === undefined ? start : start + 1;
  const { length } = quoted ?? uncommented(value);
  sink.enter(name.replace(/^["']|["']$/g, ''), nameStart, nameStart + name.length);
  sink.value({ start: from, end: from + length, escapes: 'none', type: 'string' });
  sink.leave();
}

/** A value in quotes, with only a comment after it. */
const QUOTED = /^(["'])(.*?)\1[ \t]*(?:[;#]|$)/s;

/** A value without the comment at its start or after white space. */
function uncommented(value: string): string {
  const comment = /^[;#]|[ \t][;#]/.exec(value);
  return (comment ? value.slice(0, comment.index) : value).trimEnd();
}
