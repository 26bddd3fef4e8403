import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isInside } from '../text/paths.ts';

/** Why nothing is read. `gone` is not a problem. */
export type NotRead = { readonly kind: 'gone' } | { readonly kind: 'unreadable'; readonly why: string };

/**
 * The folders that files may be read in. Opening a file with `O_NOFOLLOW` checks only the last part of its path: a
 * folder on the way may be a link.
 */
export interface Folders {
  /** Null where files in a folder may be read. @param folder absolute path */
  obstacle(folder: string): NotRead | null;
}

export const LEAVES: NotRead = { kind: 'unreadable', why: 'it is a symbolic link that leaves the workspace' };

/** Folders whose real place is inside the workspace: links are followed within it. */
export class Workspace implements Folders {
  readonly #real: string;
  readonly #known = new Map<string, NotRead | null>();

  /** @param folder absolute path */
  constructor(folder: string) {
    this.#real = realpathSync(folder);
  }

  obstacle(folder: string): NotRead | null {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const obstacle = this.leadsInside(folder) ? null : LEAVES;
    this.#known.set(folder, obstacle);
    return obstacle;
  }

  /** Whether an absolute path leads into the workspace, through whatever links. */
  leadsInside(target: string): boolean {
    try {
      return this.contains(realpathSync(target));
    } catch {
      return true; // reading says what is wrong
    }
  }

  /** Whether an absolute path, its links resolved, lies in the workspace. */
  contains(target: string): boolean {
    return isInside(this.#real, target);
  }
}

const GONE: NotRead = { kind: 'gone' };

/**
 * Folders below a root with no link on the way, which a scan stays in: git may list files in what is a link by now.
 * Each is asked about once, and none that a walk has been through.
 */
export class RealFolders implements Folders {
  readonly #known: Map<string, boolean>;
  readonly #root: string;

  /** @param root absolute path, its links resolved */
  constructor(root: string) {
    this.#root = root;
    this.#known = new Map([[root, true]]);
  }

  /** Notes that a folder was come by through no link. @param folder relative to the root */
  add(folder: string): void {
    this.#known.set(`${this.#root}/${folder}`, true);
  }

  obstacle(folder: string): NotRead | null {
    return this.#isReal(folder) ? null : GONE;
  }

  #isReal(folder: string): boolean {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const parent = path.dirname(folder);
    const isReal = (parent === folder || this.#isReal(parent)) && isFolder(folder);
    this.#known.set(folder, isReal);
    return isReal;
  }
}

function isFolder(folder: string): boolean {
  try {
    return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return true; // reading says what is wrong
  }
}
