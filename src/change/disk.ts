import { createReadStream, promises } from 'node:fs';
import { dirname, join } from 'node:path';
import { startHash } from '../text/hash.ts';
import { isInside } from '../text/paths.ts';

/** The number of files that are read at the same time. */
const AT_ONCE = 16;
/** Folders that are never part of a repository's own files. */
const NEVER = new Set(['.git', 'node_modules']);

/** Lists the files below a folder, as relative paths with `/`. Symbolic links are neither followed nor listed. */
export async function* filesUnder(top: string): AsyncGenerator<string> {
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for await (const entry of await promises.opendir(join(top, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !NEVER.has(entry.name)) folders.push(path);
      else if (entry.isFile()) yield path;
    }
  }
}

/**
 * Returns the paths whose bytes on disk differ from the object IDs that git has for them. A file that is missing, or is
 * not a regular file, differs.
 */
export async function changedOnDisk(
  top: string,
  known: Iterable<readonly [string, string]>,
): Promise<string[]> {
  const changed: string[] = [];
  const real = await promises.realpath(top);
  const queue = known[Symbol.iterator]();
  const work = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const [path, oid] = next.value;
      const id = await blobId(real, join(top, path), oid.length).catch(() => {});
      if (id !== oid) changed.push(path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return changed;
}

/**
 * The object ID of a file's bytes: 40 digits for SHA-1, 64 for SHA-256. Null if it is not a regular file, or if its
 * folder is outside the top one after links are resolved: a folder may have become a link that leads outside.
 */
async function blobId(top: string, path: string, digits: number): Promise<string | null> {
  const stats = await promises.lstat(path);
  if (!stats.isFile() || !isInside(top, await promises.realpath(dirname(path)))) return null;
  const hash = startHash(digits === 40 ? 'sha1' : 'sha256').update(`blob ${stats.size}\0`);
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
