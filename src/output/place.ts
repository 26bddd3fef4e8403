import { lstatSync, mkdirSync, readlinkSync, type Stats } from 'node:fs';
import path from 'node:path';
import { isInside, relativePath } from '../text/paths.ts';
import { codeOf } from '../text/reason.ts';

/** Linux follows this many links in one path (path_resolution(7)). */
const MOST_LINKS = 40;

/** Where a file may be written. Paths are absolute, with their links resolved. */
export interface Bounds {
  /** The scanned tree. Whoever proposes a change controls the links in it, so none of them is followed. */
  readonly tree: string;
  /** The folders that the file must be in; null if the user may name any place. */
  readonly within: readonly string[] | null;
}

/** The file may not be written there. The message is a clause without a full stop, for a user. */
export class Forbidden extends Error {}

/** A file that may be written. */
export interface Place {
  /** Absolute; no part of it is a link. */
  readonly file: string;
  /** What is there now; null if nothing is. */
  readonly stats: Stats | null;
}

/**
 * Finds out which file a path leads to, without following a link in the scanned tree.
 *
 * @param file absolute and normalized
 * @throws Forbidden
 */
export function placeOf(file: string, { tree, within }: Bounds): Place {
  const { root } = path.parse(file);
  const left = file.slice(root.length).split(path.sep).reverse();
  let real = root;
  let stats: Stats | null = null;
  for (let links = 0, part = left.pop(); part !== undefined; part = left.pop()) {
    const next = path.join(real, part);
    stats = statsOf(next);
    if (!stats?.isSymbolicLink()) {
      real = next;
      continue;
    }
    if (isInside(tree, next)) throw new Forbidden(`“${relativePath(tree, next)}” is a symbolic link`);
    if (++links > MOST_LINKS) throw new Forbidden('too many symbolic links follow each other');
    const target = readlinkSync(next);
    if (path.isAbsolute(target)) real = path.parse(target).root;
    left.push(...target.slice(path.parse(target).root.length).split(path.sep).reverse());
  }
  if (within && !within.some(folder => isInside(folder, real) && real !== folder))
    throw new Forbidden('it is outside of the workspace and of the runner’s folder for temporary files');
  return { file: real, stats };
}

/**
 * Creates the folders that are missing on the way to a file, one at a time: none may turn out to be a link.
 *
 * @throws Forbidden if something else is in the place of a folder
 */
export function createFolders(folder: string): void {
  const isThere = () => statsOf(folder)?.isDirectory() === true;
  if (isThere()) return;
  createFolders(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    // Another process may have created it in the meantime.
    if (!isThere()) throw new Forbidden(`“${folder}” is not a folder`);
  }
}

function statsOf(file: string): Stats | null {
  return lstatSync(file, { throwIfNoEntry: false }) ?? null;
}
