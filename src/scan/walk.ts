import { type Dirent, readdirSync } from 'node:fs';
import { codeOf } from './error-code.ts';
import { now } from './turn.ts';

/** A folder that could not be listed, relative to the root of the scan. */
export interface Refused {
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
  readonly refused: Refused[] = [];
  readonly #root: string;
  readonly #prune: Prune;
  readonly #take: (name: string) => void;
  readonly #waiting: string[];

  /**
   * @param root absolute path
   * @param folders where to begin: empty for the root, else paths that end in `/`
   * @param take is given every file, relative to the root
   */
  constructor(root: string, folders: readonly string[], prune: Prune, take: (name: string) => void) {
    this.#root = root.endsWith('/') ? root : `${root}/`;
    this.#prune = prune;
    this.#take = take;
    this.#waiting = [...folders];
  }

  /** The folders that are still to be listed. */
  get waiting(): readonly string[] {
    return this.#waiting;
  }

  /** Goes on for so many milliseconds. */
  step(milliseconds: number): void {
    const end = now() + milliseconds;
    for (let listed = 0; this.#waiting.length > 0; listed++) {
      if (listed % FOLDERS_BETWEEN_LOOKS === 0 && listed > 0 && now() > end) return;
      this.#list(this.#waiting.pop() ?? '');
    }
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
      this.refused.push({
        path: folder === '' ? '.' : folder,
        why: `the folder can’t be listed (${codeOf(error)})`,
      });
      return [];
    }
  }
}

/** Listing as many takes well under a millisecond. */
const FOLDERS_BETWEEN_LOOKS = 16;
