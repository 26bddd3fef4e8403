import { type Dirent, readdirSync } from 'node:fs';
import { codeOf } from '../text/reason.ts';
import { now } from './turn.ts';

/** A folder that could not be listed, relative to the root of the scan. */
export interface Unlisted {
  readonly path: string;
  readonly why: string;
}

/** What a walk leaves out. */
export interface Prune {
  /** @param parent the folder that it is in: empty, or a path that ends in `/` */
  folder(name: string, parent: string): boolean;
  /** Folders that are repositories of their own. */
  readonly repositories: boolean;
}

/** Walks a folder, a few folders at a time, without following links to folders, so that no loop can hold it up. */
export class Walk {
  readonly unlisted: Unlisted[] = [];
  readonly #root: string;
  readonly #prune: Prune;
  readonly #take: (name: string) => void;
  /** Folders that are still to be listed: empty for the root, else paths that end in `/`. */
  readonly #waiting = [''];

  /**
   * @param root absolute path
   * @param take is given every file, relative to the root
   */
  constructor(root: string, prune: Prune, take: (name: string) => void) {
    this.#root = root.endsWith('/') ? root : `${root}/`;
    this.#prune = prune;
    this.#take = take;
  }

  /** Goes on for so many milliseconds. @returns whether anything is left to do */
  step(milliseconds: number): boolean {
    const end = now() + milliseconds;
    for (let listed = 0; this.#waiting.length > 0; listed++) {
      if (listed % FOLDERS_BETWEEN_LOOKS === 0 && listed > 0 && now() > end) return true;
      this.#list(this.#waiting.pop() ?? '');
    }
    return false;
  }

  #list(folder: string): void {
    const entries = this.#entriesOf(folder);
    if (this.#prune.repositories && folder !== '' && entries.some(({ name }) => name === '.git')) return;
    for (const entry of entries) {
      if (entry.isDirectory()) {
        if (!this.#prune.folder(entry.name, folder)) this.#waiting.push(`${folder}${entry.name}/`);
      } else if (entry.isFile() || entry.isSymbolicLink()) {
        this.#take(`${folder}${entry.name}`);
      }
    }
  }

  #entriesOf(folder: string): Dirent[] {
    try {
      return readdirSync(this.#root + folder, { withFileTypes: true });
    } catch (error) {
      this.unlisted.push({
        path: folder === '' ? '.' : folder,
        why: `the folder can’t be listed (${codeOf(error)})`,
      });
      return [];
    }
  }
}

/** Listing as many takes well under a millisecond. */
const FOLDERS_BETWEEN_LOOKS = 16;
