import type { Sink } from './sink.ts';

const SECTION = /^[ \t\ufeff]*\[([^\]\r\n]*)\]/;

/** Reads INI and its kin (`.cfg`, `.conf`): sections, `key = value`, `key: value`, quotes, comments behind values. */
export function readIni(text: string, sink: Sink): void {
  let depth = 0;
  const line = /[^\r\n]+/g;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const [written] = match;
    const section = SECTION.exec(written);
    if (section) {
      for (; depth > 0; depth--) sink.leave();
      depth = enterSection(section[1] ?? '', match.index + written.indexOf('[') + 1, sink);
    } else {
      readEntry(written, match.index, sink);
    }
  }
  for (; depth > 0; depth--) sink.leave();
}

/** `[notion.pages]` and `[remote "origin"]` are steps, as they are in the files' own terms. */
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
  const quoted = /^(["'])(.*?)\1[ \t]*(?:[;#].*)?$/.exec(value);
  const bare = quoted ? (quoted[2] ?? '') : uncommented(value);
  const from = quoted ? start + 1 : start;
  sink.enter(name.replace(/^["']|["']$/g, ''), nameStart, nameStart + name.length);
  sink.value({ start: from, end: from + bare.length, escapes: 'none', type: 'string' });
  sink.leave();
}

/** Cuts off a comment: at the start, or behind white space. */
function uncommented(value: string): string {
  const comment = value.search(/(?<=^|[ \t])[;#]/);
  return (comment < 0 ? value : value.slice(0, comment)).trimEnd();
}
