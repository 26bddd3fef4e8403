import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Where the files of a scan stand in their repository. */
export interface Repository {
  /** The repository's root: absolute, symbolic links resolved. */
  readonly top: string;
  /** What stands in front of a path of the scan to make it one of the repository: `` or `services/api/`. */
  readonly prefix: string;
  /** Whether git's own folder (or, in worktrees and submodules, git's own file) is at the root. */
  readonly hasGit: boolean;
}

/**
 * Finds the repository that a folder belongs to, by looking for `.git` there and above, without running git.
 * Without one, the root is the workspace if the folder lies in it (GitHub's checkout leaves no `.git` where git
 * isn't installed), else the folder itself.
 *
 * @param root the scan's working directory, absolute
 * @param workspace GITHUB_WORKSPACE, or null elsewhere
 */
export function locateRepository(root: string, workspace: string | null): Repository {
  const real = realpathSync(root);
  const bounds = workspace ? realPathOf(resolve(workspace)) : null;
  const within = bounds !== null && isWithin(real, bounds) ? bounds : null;
  for (let folder = real; ; folder = dirname(folder)) {
    if (exists(join(folder, '.git'))) return place(folder, real, true);
    if (folder === within || folder === dirname(folder)) return place(within ?? real, real, false);
  }
}

function place(top: string, root: string, hasGit: boolean): Repository {
  const path = relative(top, root).split(sep).join('/');
  return { top, prefix: path === '' ? '' : `${path}/`, hasGit };
}

/** Whether an absolute path is the folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function realPathOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
