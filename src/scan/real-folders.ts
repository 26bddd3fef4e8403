import { lstatSync } from 'node:fs';

/** Tells folders from links to folders, which are not followed: git may list files in what is a link by now. */
export class RealFolders {
  readonly #root: string;
  readonly #known = new Map<string, boolean>([['', true]]);

  /** @param root absolute path */
  constructor(root: string) {
    this.#root = root;
  }

  /** Whether no folder on the way to a file is a link. @param file path relative to the root */
  leadTo(file: string): boolean {
    return this.#isReal(file.slice(0, Math.max(0, file.lastIndexOf('/'))));
  }

  #isReal(folder: string): boolean {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const isReal = this.leadTo(folder) && isFolder(`${this.#root}/${folder}`);
    this.#known.set(folder, isReal);
    return isReal;
  }
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return true; // reading says what is wrong
  }
}
