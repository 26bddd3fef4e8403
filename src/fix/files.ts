import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { decodeFile, type Encoding } from '../files/reader.ts';
import type { Reference } from '../model.ts';
import { replaceFile } from '../output/replace.ts';
import { isInside } from '../text/paths.ts';
import { reasonOf } from '../text/reason.ts';
import { LineIndex } from '../text/source.ts';
import { applyEdits, type Edit, editOf, isUnchanged, overlap } from './edits.ts';

/** What happened to the fixes of one file. */
export type FileFix =
  | { readonly file: string; readonly kind: 'fixed'; readonly count: number }
  | { readonly file: string; readonly kind: 'refused'; readonly why: string };

/** A file that is not fixed, and is as it was. The message is a clause without a full stop. */
class Refused extends Error {}

/** A file on the disk. Several names may lead to it: links, or two spellings on a disk that ignores case. */
interface Target {
  /** The first name that the references have for it, relative to the repository's root. */
  readonly file: string;
  /** Absolute; no part of it is a symbolic link. */
  readonly real: string;
  readonly stats: Stats;
  readonly references: Reference[];
}

/**
 * Writes the certain fixes into their files. A file is replaced completely or not at all, and keeps its encoding, line
 * endings, owner, permissions and every other byte.
 *
 * @param top absolute path of the folder that the references' files are relative to
 */
export function fixFiles(references: readonly Reference[], top: string): FileFix[] {
  const targets = new Map<string, Target>();
  const refused = new Map<string, FileFix>();
  for (const reference of references) {
    const { file } = reference;
    try {
      const target = targetOf(file, top);
      const { dev, ino } = target.stats;
      const identity = ino === 0 ? target.real : `${dev}:${ino}`; // some file systems have no inodes
      const known = targets.get(identity) ?? target;
      known.references.push(reference);
      targets.set(identity, known);
    } catch (error) {
      refused.set(file, { file, kind: 'refused', why: reasonOf(error) });
    }
  }
  const fixed = [...targets.values()].map((target): FileFix => {
    const { file } = target;
    try {
      return { file, kind: 'fixed', count: fixFile(target) };
    } catch (error) {
      return { file, kind: 'refused', why: reasonOf(error) };
    }
  });
  return [...refused.values(), ...fixed];
}

function targetOf(file: string, top: string): Target {
  const real = realpathSync(path.join(top, file));
  if (!isInside(realpathSync(top), real)) throw new Refused('it is outside of the repository');
  return { file, real, stats: statSync(real), references: [] };
}

/** @returns the number of fixes */
function fixFile({ real, stats, references }: Target): number {
  if (!stats.isFile()) throw new Refused('it is not a regular file');
  if ((stats.mode & 0o222) === 0) throw new Refused('it is read-only');
  // Replacing one of them would leave the others as they are.
  if (stats.nlink > 1) throw new Refused(`it has ${stats.nlink} hard links; edit it by hand to keep them`);
  const bytes = readFileSync(real);
  const decoded = decodeFile(bytes);
  if (decoded.kind === 'binary') throw changed();
  if (!encodeLike(bytes, decoded.text, decoded.encoding).equals(bytes))
    throw new Refused('some of its bytes are not valid text and would get lost');
  const edits = editsOf(decoded.text, references);
  const after = encodeLike(bytes, applyEdits(decoded.text, edits), decoded.encoding);
  replaceFile({
    file: real,
    bytes: after,
    current: stats,
    lastCheck: () => {
      if (!readFileSync(real).equals(bytes)) throw changed();
    },
  });
  return edits.length;
}

/** The edits for all references to a file, each of them once: two names of a file may lead to the same fix. */
function editsOf(text: string, references: readonly Reference[]): Edit[] {
  const lines = new LineIndex(text);
  const edits = new Map<string, Edit>();
  for (const reference of references) {
    const edit = editOf(reference, lines);
    if (!edit || !isUnchanged(text.slice(edit.start, edit.end), reference)) throw changed();
    edits.set(`${edit.start}:${edit.end}:${edit.replacement}`, edit);
  }
  const found = [...edits.values()];
  if (overlap(found)) throw new Refused('two of its fixes overlap');
  return found;
}

function changed(): Refused {
  return new Refused('it changed while it was being checked; run the command again');
}

/** The bytes of a text in the encoding of a file, with the same byte order mark. @param before the file's bytes */
export function encodeLike(before: Buffer, text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf-8':
    case 'latin1':
      return Buffer.concat([before.subarray(0, hasMark(before) ? 3 : 0), Buffer.from(text, encoding)]);
    case 'utf-16le':
      return Buffer.concat([before.subarray(0, 2), Buffer.from(text, 'utf16le')]);
    case 'utf-16be':
      return Buffer.concat([before.subarray(0, 2), Buffer.from(text, 'utf16le').swap16()]);
  }
}

/** Whether a file starts with the byte order mark of UTF-8. */
function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
