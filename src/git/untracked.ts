import { lstatSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { Git } from './git.ts';

/**
 * The ones of some files that git neither tracks nor ignores, without those of submodules and other repositories within
 * this one; null if git fails.
 *
 * @param files relative to the repository's root
 */
export async function untrackedAmong(
  git: Git,
  files: readonly string[],
): Promise<ReadonlySet<string> | null> {
  if (files.length === 0) return new Set();
  const listed = await git.run(['ls-files', '-z', '--cached']);
  if (!listed.ok) return null;
  const tracked = new Set(listed.stdout.toString('utf8').split('\0'));
  const isOwn = perFolder(
    folder => folder === '.' || !(tracked.has(folder) || statusOf(path.join(git.top, folder, '.git'))),
  );
  const untracked = files.filter(file => !tracked.has(file) && isOwn(file));
  const ignored = await ignoredAmong(git, untracked);
  return new Set(untracked.filter(file => !ignored.has(file)));
}

/**
 * The ones of some untracked files that git ignores.
 *
 * @param files relative to the repository's root
 */
export async function ignoredAmong(git: Git, files: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = files.filter(readableRules(git.top));
  if (asked.length === 0) return new Set();
  // This command rejects literal pathspecs. With `./` in front, a name has no other meaning.
  const input = asked.map(file => `./${file}\0`).join('');
  const environment = { GIT_LITERAL_PATHSPECS: '0' };
  const answer = await git.run(['check-ignore', '-z', '--stdin'], { input, environment });
  // It exits with 1 if none of them is ignored.
  const names = answer.ok ? answer.stdout.toString('utf8').split('\0') : [];
  return new Set(names.map(name => name.slice('./'.length)));
}

/**
 * Whether git can read the ignore rules for a file. It opens the `.gitignore` of every folder on the way, and would wait
 * forever for a pipe.
 */
function readableRules(top: string): (file: string) => boolean {
  return perFolder(folder => !waitsForever(path.join(top, folder, '.gitignore')));
}

/** Whether something is true of all folders on the way to a file, of which each is asked about once. */
function perFolder(isTrueOf: (folder: string) => boolean): (file: string) => boolean {
  const known = new Map<string, boolean>();
  const isTrueUpTo = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const answer = isTrueOf(folder) && (folder === '.' || isTrueUpTo(path.posix.dirname(folder)));
    known.set(folder, answer);
    return answer;
  };
  return file => isTrueUpTo(path.posix.dirname(file));
}

/** Whether something is a pipe or a device. Git follows no link in place of a `.gitignore`. */
function waitsForever(file: string): boolean {
  const status = statusOf(file);
  return status !== null && (status.isFIFO() || status.isCharacterDevice() || status.isBlockDevice());
}

function statusOf(file: string): Stats | null {
  try {
    return lstatSync(file);
  } catch {
    return null;
  }
}
