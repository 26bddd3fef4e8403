import { createReadStream, promises } from 'node:fs';
import { dirname, join } from 'node:path';
import { startHash } from '../text/hash.ts';
import { isInside } from '../text/paths.ts';

/** The number of files that are read at the same time. */
const AT_ONCE = 16;
/** Larger files are read in pieces. Bytes. */
const AT_ONE_GO = 1024 * 1024;
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
  const isInTop = insideOf(await promises.realpath(top));
  const queue = known[Symbol.iterator]();
  const work = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const [path, oid] = next.value;
      const file = join(top, path);
      const isSame = (await isInTop(dirname(file))) && (await blobId(file, oid.length)) === oid;
      if (!isSame) changed.push(path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return changed;
}

/** Whether a folder is inside the top one after its links are resolved: it may have become a link that leads outside. */
function insideOf(top: string): (folder: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  return folder => {
    const asked =
      known.get(folder) ??
      promises.realpath(folder).then(
        real => isInside(top, real),
        () => false,
      );
    known.set(folder, asked);
    return asked;
  };
}

/** The object ID of a file's bytes: 40 digits for SHA-1, 64 for SHA-256. Null if the file can't be read. */
async function blobId(path: string, digits: number): Promise<string | null> {
  try {
    const stats = await promises.lstat(path);
    if (!stats.isFile()) return null;
    const hash = startHash(digits === 40 ? 'sha1' : 'sha256').update(`blob ${stats.size}\0`);
    if (stats.size <= AT_ONE_GO) hash.update(await promises.readFile(path));
    else for await (const chunk of createReadStream(path)) hash.update(chunk);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
