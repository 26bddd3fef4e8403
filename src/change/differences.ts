import type { Git } from '../git/git.ts';
import { BaseUnavailable } from './contents.ts';
import { changedOnDisk } from './disk.ts';

/** The differences between a commit and the files on disk. Paths are relative to the repository's root. */
export interface Differences {
  readonly changed: ReadonlySet<string>;
  /** The object IDs in the commit, for the paths that are files there. */
  readonly blobs: ReadonlyMap<string, string>;
}

/**
 * Compares a commit (or a tree) with the files on disk that git tracks: changed, deleted and added ones. The files of
 * submodules belong to other repositories and are not compared.
 */
export async function differencesFrom(git: Git, tree: string): Promise<Differences> {
  const raw = await gitText(git, 'diff', [
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=all',
    tree,
    '--',
  ]);
  const changed = new Set<string>();
  const blobs = new Map<string, string>();
  const touched: [string, string][] = [];
  const fields = raw.split('\0').values();
  for (const facts of fields) {
    const { done, value: path } = fields.next();
    if (done) break;
    // `:<mode before> <mode after> <object ID before> <object ID after> M`
    const [before, after, blob, now] = facts.slice(1).split(' ');
    if (isFile(before) && blob) {
      blobs.set(path, blob);
      // Zeros for an existing file mean that git saw another time stamp and has not read the file.
      if (before === after && now === '0'.repeat(blob.length)) {
        touched.push([path, blob]);
        continue;
      }
    }
    changed.add(path);
  }
  for (const path of await changedOnDisk(git.top, touched)) changed.add(path);
  for (const [path] of touched) if (!changed.has(path)) blobs.delete(path);
  return { changed, blobs };
}

/** Whether a mode belongs to a file, not to a symbolic link or a submodule. */
export function isFile(mode: string | undefined): boolean {
  return mode === '100644' || mode === '100755' || mode === '100664';
}

/** The output of a git command that must succeed. @throws BaseUnavailable */
export async function gitText(git: Git, command: string, args: readonly string[]): Promise<string> {
  const result = await git.run([command, ...args]);
  if (result.ok) return result.stdout.toString('utf8');
  throw new BaseUnavailable(
    `git ${command} failed: ${result.why}`,
    'Check that the checkout is complete and that git works in it.',
  );
}
