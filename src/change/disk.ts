import { createReadStream, promises } from 'node:fs';
import { dirname, join } from 'node:path';
import { startHash } from '../text/hash.ts';
import { isInside } from '../text/paths.ts';

/** Files read at the same time. */
const AT_ONCE = 16;
/** Larger files are read in pieces. Bytes. */
const AT_ONE_GO = 1024 * 1024;
/** Folders that no check of a repository's own files looks into. */
const NEVER = new Set(['.git', 'node_modules']);

/** The files under a folder, as paths relative to it with `/`; symbolic links are not followed and not listed. */
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
 * Of files and the object IDs that git knows for them, the paths of those whose bytes on disk are others. A file
 * that isn't there, or is no regular file, is another.
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

/** Whether a folder, its links resolved, lies in the top one: a folder may have become a link that leaves it. */
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

/** The ID that git gives to a file's bytes; 40 digits are SHA-1, 64 SHA-256. Null where it can't be read. */
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
