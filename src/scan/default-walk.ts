import { isDefaultPath, isNeverFolder } from './default-files.ts';
import { Exceptions } from './gitignore.ts';
import { type Refused, Walk } from './walk.ts';

/** What is to be walked, as another thread takes it. */
export interface DefaultWalkOrder {
  /** Where to begin; see `Walk`. */
  readonly folders: readonly string[];
  /**
   * Folders that the root's `.gitignore` names: names of folders anywhere, and paths from the root with a `/` in
   * front. Another one further down may except them.
   */
  readonly ignored: ReadonlySet<string>;
}

export interface Walked {
  readonly found: readonly string[];
  readonly refused: readonly Refused[];
}

/** Looks for the files that are scanned by default, whether git ignores them or not. */
export class DefaultWalk {
  readonly #found: string[] = [];
  readonly #walk: Walk;

  /** @param root absolute path */
  constructor(root: string, { folders, ignored }: DefaultWalkOrder) {
    const exceptions = new Exceptions(root);
    const isIgnored = (name: string, parent: string) =>
      (ignored.has(name) || ignored.has(`/${parent}${name}`)) && !exceptions.mayHoldIn(parent);
    const prune = {
      folder: (name: string, parent: string) => isNeverFolder(name) || isIgnored(name, parent),
      // Another repository, not part of this one.
      repositories: true,
    };
    this.#walk = new Walk(root, folders, prune, name => {
      if (isDefaultPath(name)) this.#found.push(name);
    });
  }

  get waiting(): readonly string[] {
    return this.#walk.waiting;
  }

  /** What was found so far. */
  get walked(): Walked {
    return { found: this.#found, refused: this.#walk.refused };
  }

  /** Goes on for so many milliseconds. */
  step(milliseconds: number): void {
    this.#walk.step(milliseconds);
  }
}
