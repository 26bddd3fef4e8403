import { letterPattern } from '../text/letters.ts';
import { trimEndOf, trimmedRange } from '../text/trim.ts';
import type { Sink } from './sink.ts';

/**
 * Finds `key: value` and `KEY=value` anywhere in the lines of a text: Markdown with its tables, shell,
 * Dockerfiles, makefiles, notes. What is code or prose around them is passed over.
 */
export function readProse(text: string, sink: Sink): void {
  readPairs(text, sink);
  readTables(text, sink);
}

const keyCharacter = letterPattern(String.raw`[\p{L}\p{N}_.$\-]`);
/** Quotes and emphasis between a key and its separator: `"key":`, `**Key:**`, `config["key"] =`. */
const WRAPPING = '"\'`*_)]';
const EXAMPLE = /(?:^|\s)(?:examples?|e\.?g\.?|ex|예|例)$/i;
const LONGEST_KEY = 80;
const MOST_WORDS = 4;
const IDENTIFIER = /^\$?\w+[_.-]\w/;
const BEFORE_VALUE = /(?:=|>)?[ \t]*(?:[*_]{1,3}[ \t]*)?/y;
/** Shorter values can't be meant as an ID, longer ones aren't one: neither is looked at. */
const QUOTED = /(["'`])((?:\\.|(?!\1)[^\\\r\n]){20,400})\1/y;
const BARE = /(?:\$\{[^}\r\n]{0,400}\}|[^\s,;|)}\]>"'`]){20,400}/y;

function readPairs(text: string, sink: Sink): void {
  // One of its own: a value may hold prose that is read before this goes on.
  const separator = /[:=]/g;
  for (let match = separator.exec(text); match; match = separator.exec(text)) {
    const { index } = match;
    if (text.startsWith('//', index + 1)) continue; // an address
    BEFORE_VALUE.lastIndex = index + 1;
    BEFORE_VALUE.test(text);
    const value = valueAt(text, BEFORE_VALUE.lastIndex);
    if (!value) continue;
    // What a bare value holds is part of it; within quotes there may be pairs again.
    if (!value.isQuoted) separator.lastIndex = value.end;
    const key = keyBefore(text, index);
    if (!key) continue;
    sink.enter(text.slice(key.start, key.end), key.start, key.end);
    sink.value({ start: value.start, end: value.end, escapes: 'none', type: 'string' });
    sink.leave();
  }
}

interface Value {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

function valueAt(text: string, from: number): Value | null {
  QUOTED.lastIndex = from;
  const quoted = QUOTED.exec(text);
  if (quoted) return { start: from + 1, end: from + quoted[0].length - 1, isQuoted: true };
  const opening = text[from] === '[' || text[from] === '<' || text[from] === '(' ? 1 : 0;
  BARE.lastIndex = from + opening;
  const bare = BARE.exec(text);
  return bare && { start: from + opening, end: from + opening + bare[0].length, isQuoted: false };
}

/** The key that ends in front of a separator: an identifier, or a few words (`Data Source ID`). */
function keyBefore(text: string, separator: number): { start: number; end: number } | null {
  const floor = Math.max(0, separator - LONGEST_KEY);
  const before = text.slice(floor, separator);
  const end = floor + trimEndOf(trimEndOf(before, ' \t'), WRAPPING).length;
  const inKey = keyCharacter(before);
  let start = end;
  for (let words = 0; words < MOST_WORDS; words++) {
    let next = start;
    while (next > floor && inKey.test(text.charAt(next - 1))) next--;
    if (next === start) break;
    start = next;
    // `export NOTION_PAGE_ID`: the name is the last word.
    if (IDENTIFIER.test(text.slice(start, end)) || text[start - 1] !== ' ') break;
    start--;
  }
  while (/[\s.$-]/.test(text.charAt(start))) start++;
  // `?v=…` in a URL is not a key. Neither is the name in `${NAME:-…}`, nor an example.
  if (start >= end || /[?&/#]|\$\{/.test(text.slice(Math.max(0, start - 2), start))) return null;
  return EXAMPLE.test(text.slice(start, end)) ? null : { start, end };
}

const ROW = /^[ \t]*\|.*\|[ \t]*$/gm;
const RULER = /^[ \t]*\|[\s|:-]+\|[ \t]*$/;

/** Tables: a cell's key is its row's first cell, below the first column's heading and its own column's. */
function readTables(text: string, sink: Sink): void {
  const rows = [...text.matchAll(ROW)];
  let headings: Cell[] = [];
  let last = 0;
  for (const [i, row] of rows.entries()) {
    if (!/^\r?\n?$/.test(text.slice(last, row.index))) headings = [];
    last = row.index + row[0].length;
    if (RULER.test(row[0])) continue;
    const cells = cellsOf(row[0].trim().slice(1, -1), row.index + row[0].indexOf('|') + 1);
    const next = rows[i + 1];
    if (next && RULER.test(next[0])) headings = cells;
    else readRow(headings, cells, sink);
  }
}

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** White space and emphasis around the text of a cell. */
const WRAPPING_CELL = /[\s`*_]/;

function cellsOf(row: string, rowStart: number): Cell[] {
  const cells: Cell[] = [];
  let at = rowStart;
  for (const part of row.split('|')) {
    const { start, end } = trimmedRange(part, character => WRAPPING_CELL.test(character));
    cells.push({ text: part.slice(start, end), start: at + start });
    at += part.length + 1;
  }
  return cells;
}

function readRow(headings: readonly Cell[], [first, ...others]: readonly Cell[], sink: Sink): void {
  for (const [i, cell] of others.entries()) {
    const path = [headings[0], first, headings[i + 1]].filter(step => step !== undefined);
    for (const step of path) sink.enter(step.text, step.start, step.start + step.text.length);
    sink.value({ start: cell.start, end: cell.start + cell.text.length, escapes: 'none', type: 'string' });
    for (const _ of path) sink.leave();
  }
}
