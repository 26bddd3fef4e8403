import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isInside, relativePath } from '../text/paths.ts';

/** Where a run takes place. Paths are absolute, and their symbolic links are resolved. */
export interface Location {
  /** The folder that is scanned. */
  readonly root: string;
  /** Nothing outside this folder is read. */
  readonly workspace: string;
  /** The root of the repository. */
  readonly top: string;
  /** The path of `root` in the repository: empty, or a path that ends in `/`. */
  readonly prefix: string;
}

/** Where the files of a scan are in their repository. */
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
  const within = bounds !== null && isInside(bounds, real) ? bounds : null;
  for (let folder = real; ; folder = dirname(folder)) {
    if (exists(join(folder, '.git'))) return place(folder, real, true);
    if (folder === within || folder === dirname(folder)) return place(within ?? real, real, false);
  }
}

function place(top: string, root: string, hasGit: boolean): Repository {
  const path = relativePath(top, root);
  return { top, prefix: path === '' ? '' : `${path}/`, hasGit };
}

/** The path with its symbolic links resolved, or null if there is nothing at it. */
export function realPathOf(path: string): string | null {
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
