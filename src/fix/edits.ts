import type { Fix, Reference } from '../model.ts';
import { fingerprintOf } from '../text/hash.ts';
import { LineIndex } from '../text/source.ts';

/** A replacement in a text, by offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** The edit that a reference's certain fix makes in the text of its file, or null if the reference has no fix. */
export function editOf(reference: Reference, lines: LineIndex): Edit | null {
  const fix = fixOf(reference);
  if (!fix) return null;
  const start = lines.startOf(reference.line) + reference.column - 1;
  const end = lines.startOf(reference.endLine) + reference.endColumn - 1;
  return { start, end, replacement: fix.replacement };
}

/** The certain fix of a reference, or null. */
export function fixOf({ reading }: Reference): Fix | null {
  return reading.kind === 'malformed' ? reading.fix : null;
}

/** Whether a text is what the reference was found in. A value that the report doesn't show is known by its fingerprint. */
export function isUnchanged(text: string, { value, fingerprint }: Reference): boolean {
  return fingerprint === undefined ? text === value : fingerprintOf(text) === fingerprint;
}

/** Whether two of some edits change the same characters. */
export function overlap(edits: readonly Edit[]): boolean {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.some(({ start }, i) => start < (sorted[i - 1]?.end ?? 0));
}

/** Applies edits that don't overlap, in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let last = 0;
  for (const { start, end, replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(last, start) + replacement;
    last = end;
  }
  return result + text.slice(last);
}

/** Whole lines with a fix applied, for a review suggestion. */
export interface FixedLines {
  readonly line: number;
  readonly endLine: number;
  readonly current: string;
  readonly text: string;
}

/** The lines of a reference, as they are and as they would be; null without a fix, or if the file has changed. */
export function fixedLines(text: string, reference: Reference): FixedLines | null {
  const lines = new LineIndex(text);
  const edit = editOf(reference, lines);
  if (!edit || !isUnchanged(text.slice(edit.start, edit.end), reference)) return null;
  const start = lines.startOf(reference.line);
  const end = reference.endLine < lines.count ? lines.startOf(reference.endLine + 1) : text.length;
  const current = text.slice(start, end).replace(/\r?\n$|\r$/, '');
  const within = { start: edit.start - start, end: edit.end - start, replacement: edit.replacement };
  return { line: reference.line, endLine: reference.endLine, current, text: applyEdits(current, [within]) };
}
