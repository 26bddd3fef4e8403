import { type Dirent, promises } from 'node:fs';
import path from 'node:path';

/**
 * Looks for something in a repository that git would wait for when it reads it: a named pipe or a device in git's own
 * folder, or in place of a `.gitattributes`. Git doesn't know that they have no end.
 *
 * @param top the repository's root, absolute
 * @param command the git command: some read more files than others
 * @param signal ends the search
 * @returns its path relative to the root, or null
 */
export async function findPipe(top: string, command: string, signal: AbortSignal): Promise<string | null> {
  const folders = command === 'diff' ? ['', '.git'] : ['.git'];
  for (let folder = folders.pop(); folder !== undefined && !signal.aborted; folder = folders.pop()) {
    for (const entry of await entriesOf(path.join(top, folder))) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isGits = name.startsWith('.git/');
      if (entry.isDirectory()) {
        if (name !== '.git') folders.push(name);
      } else if (isRead(name, command) && (await hasNoEnd(top, name, entry, isGits))) return name;
    }
  }
  return null;
}

/** Files that only one command reads: ignore rules (gitignore(5)) and attributes (gitattributes(5)). */
const SOLE_READER: ReadonlyMap<string, string> = new Map([
  ['.git/info/exclude', 'check-ignore'],
  ['.git/info/attributes', 'diff'],
]);

function isRead(name: string, command: string): boolean {
  if (!name.startsWith('.git/')) return path.basename(name) === '.gitattributes';
  return (SOLE_READER.get(name) ?? command) === command;
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return promises.readdir(folder, { withFileTypes: true }).catch(() => []);
}

/** @param follows whether git follows a link in its place */
async function hasNoEnd(top: string, name: string, entry: Dirent, follows: boolean): Promise<boolean> {
  const isLink = entry.isSymbolicLink();
  if (isLink && !follows) return false;
  const what = isLink ? await promises.stat(path.join(top, name)).catch(() => null) : entry;
  return what !== null && (what.isFIFO() || what.isCharacterDevice() || what.isBlockDevice());
}
