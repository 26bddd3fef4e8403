import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

type Entry =
  | { readonly kind: 'folder' }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'file'; readonly bytes: Buffer; readonly mode: number };

/** The contents of a folder in memory, by path in the folder. A folder comes before its contents. */
export type FolderCopy = ReadonlyMap<string, Entry>;

/** Reads a folder with everything in it. */
export function readFolder(folder: string): FolderCopy {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(names.map(name => [name, entryAt(path.join(folder, name))]));
}

function entryAt(file: string): Entry {
  const stats = lstatSync(file);
  if (stats.isDirectory()) return { kind: 'folder' };
  if (stats.isSymbolicLink()) return { kind: 'link', target: readlinkSync(file) };
  return { kind: 'file', bytes: readFileSync(file), mode: stats.mode };
}

/** Writes a copy into a folder. */
export function writeFolder(copy: FolderCopy, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, entry] of copy) {
    const file = path.join(folder, name);
    if (entry.kind === 'folder') mkdirSync(file, { recursive: true });
    else if (entry.kind === 'link') symlinkSync(entry.target, file);
    else writeFileSync(file, entry.bytes, { mode: entry.mode });
  }
}
