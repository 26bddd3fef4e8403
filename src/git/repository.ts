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
  /** The path of the scanned folder in the repository: empty, or a path that ends in `/`. */
  readonly prefix: string;
  /** Whether git's own folder (or, in worktrees and submodules, git's own file) is at the root. */
  readonly hasGit: boolean;
}

/**
 * Finds the repository of a folder by looking for `.git` in it and above it, without running git. If there is none, the
 * root is the workspace if the folder is inside (GitHub's checkout creates no `.git` if git isn't installed), else the
 * folder itself.
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
