import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { decodeFile, type Encoding } from '../files/reader.ts';
import type { Reference } from '../model.ts';
import { reasonOf } from '../text/reason.ts';
import { LineIndex } from '../text/source.ts';
import { applyEdits, editOf } from './edits.ts';

/** What became of the fixes of one file. */
export type FileFix =
  | { readonly file: string; readonly kind: 'fixed'; readonly count: number }
  | { readonly file: string; readonly kind: 'refused'; readonly why: string };

/**
 * Writes the certain fixes into their files. A file is replaced whole or not at all, and keeps its encoding, line
 * endings, permissions and every other byte.
 *
 * @param top what the references' files are relative to
 */
export function fixFiles(references: readonly Reference[], top: string): FileFix[] {
  const byFile = new Map<string, Reference[]>();
  for (const reference of references) {
    const inFile = byFile.get(reference.file);
    if (inFile) inFile.push(reference);
    else byFile.set(reference.file, [reference]);
  }
  return [...byFile].map(([file, inFile]) => {
    try {
      fixFile(realpathSync(path.join(top, file)), inFile);
      return { file, kind: 'fixed', count: inFile.length };
    } catch (error) {
      return {
        file,
        kind: 'refused',
        why: error instanceof Changed || error instanceof ReadOnly ? error.message : reasonOf(error),
      };
    }
  });
}

class Changed extends Error {
  override message = 'it changed while it was being checked; run the command again';
}

class ReadOnly extends Error {
  override message = 'it is read-only';
}

function fixFile(file: string, references: readonly Reference[]): void {
  const { mode } = statSync(file);
  if ((mode & 0o222) === 0) throw new ReadOnly();
  const bytes = readFileSync(file);
  const decoded = decodeFile(bytes);
  if (decoded.kind === 'binary') throw new Changed();
  const lines = new LineIndex(decoded.text);
  const edits = references.flatMap(reference => {
    const edit = editOf(reference, lines);
    if (!edit || decoded.text.slice(edit.start, edit.end) !== reference.value) throw new Changed();
    return edit;
  });
  replace(file, bytes, encode(applyEdits(decoded.text, edits), decoded.encoding, bytes), mode);
}

/** Writes beside the file and renames over it: whoever reads it meanwhile sees the old one or the new one. */
function replace(file: string, before: Buffer, after: Buffer, mode: number): void {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const descriptor = openSync(temporary, 'wx', mode);
  try {
    fchmodSync(descriptor, mode);
    writeSync(descriptor, after);
    fsyncSync(descriptor);
    if (!readFileSync(file).equals(before)) throw new Changed();
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function encode(text: string, encoding: Encoding, before: Buffer): Buffer {
  switch (encoding) {
    case 'utf-8':
    case 'latin1': {
      const mark =
        before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf
          ? before.subarray(0, 3)
          : Buffer.alloc(0);
      return Buffer.concat([mark, Buffer.from(text, encoding === 'latin1' ? 'latin1' : 'utf8')]);
    }
    case 'utf-16le':
      return Buffer.concat([before.subarray(0, 2), Buffer.from(text, 'utf16le')]);
    case 'utf-16be':
      return Buffer.concat([before.subarray(0, 2), Buffer.from(text, 'utf16le').swap16()]);
  }
}
