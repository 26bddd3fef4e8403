import { trimEndOf } from '../text/trim.ts';
import type { Sink } from './sink.ts';

/** The format that the lines should have, although its parser can't read them. */
export type Flavour = 'yaml' | 'ini';

const LINE = /[^\r\n]+/g;
const ITEM = /^[ \t]*(?:-[ \t]+)+/;
/** A key in quotes or bare with its separator. The white space before the separator is part of a bare key here. */
const ENTRY: Readonly<Record<Flavour, RegExp>> = {
  yaml: /^(?:"((?:[^"\\]|\\[\s\S])*)"[ \t]*|'([^']*)'[ \t]*|([^\s#"'{}[\],&*!|>%@`:][^#"'{}[\],:]*)):(?=[ \t]|$)[ \t]*/,
  ini: /^(?:"((?:[^"\\]|\\[\s\S])*)"[ \t]*|'([^']*)'[ \t]*|([^\s#"'{}[\],:=][^#"'{}[\],:=]*))[=:][ \t]*/,
};
const QUOTED = /^(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*')/;

/**
 * Reads `key: value`, `key = value` and `- value` line by line, for files that their own parser can't read or that are too
 * large for it. A line with deeper indentation is below the key above it.
 *
 * @param from offset of the first line to read
 */
export function readLines(text: string, sink: Sink, flavour: Flavour, from = 0): void {
  const indents: number[] = []; // of the keys above
  const leaveTo = (indent: number) => {
    while ((indents.at(-1) ?? -1) >= indent) {
      sink.leave();
      indents.pop();
    }
  };
  LINE.lastIndex = from;
  for (const match of text.matchAll(LINE)) {
    const [line] = match;
    const item = flavour === 'yaml' ? (ITEM.exec(line)?.[0] ?? '') : '';
    const indent = item.length > 0 ? item.length : line.length - line.trimStart().length;
    const content = line.slice(indent);
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue;
    const entry = ENTRY[flavour].exec(content);
    leaveTo(indent);
    if (entry) {
      const [{ length: value }, double, single, bare = ''] = entry;
      const name = double ?? single ?? trimEndOf(bare, ' \t');
      const nameStart = match.index + indent + (bare === '' ? 1 : 0);
      sink.enter(name, nameStart, nameStart + name.length);
      indents.push(indent);
      if (value < content.length) putValue(content.slice(value), match.index + indent + value, sink);
    } else if (item.length > 0) {
      sink.item();
      putValue(content, match.index + indent, sink);
      sink.leave();
    }
  }
  leaveTo(0);
}

function putValue(written: string, start: number, sink: Sink): void {
  const quoted = QUOTED.exec(written);
  if (quoted) {
    const escapes = written.startsWith('"') ? 'backslash' : 'none';
    sink.value({ start: start + 1, end: start + quoted[0].length - 1, escapes, type: 'string' });
    return;
  }
  const comment = /^#|[ \t]#/.exec(written);
  const bare = (comment ? written.slice(0, comment.index) : written).trimEnd();
  if (/^[|>&*]/.test(bare)) return;
  sink.value({
    start,
    end: start + bare.length,
    escapes: 'none',
    type: /^(?:~|null)?$/.test(bare) ? 'null' : 'string',
  });
}
