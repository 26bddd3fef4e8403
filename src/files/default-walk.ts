import { isDefaultPath, isNeverFolder } from './default-files.ts';
import type { RealFolders } from './folders.ts';
import { Exceptions } from './gitignore.ts';
import { type Unlisted, Walk } from './walk.ts';

/** Looks for the files that are scanned by default, whether git ignores them or not. */
export class DefaultWalk {
  readonly #found: string[] = [];
  readonly #walk: Walk;

  /**
   * @param root absolute path
   * @param ignored folders that the root's `.gitignore` names: names of folders anywhere, and paths from the root
   *   with a `/` in front. Another one further down may except them.
   * @param real receives the folders that the walk goes through
   */
  constructor(root: string, ignored: ReadonlySet<string>, real: RealFolders) {
    const exceptions = new Exceptions(root);
    const isIgnored = (name: string, parent: string) =>
      (ignored.has(name) || ignored.has(`/${parent}${name}`)) && !exceptions.mayHoldIn(parent);
    const prune = {
      folder: (name: string, parent: string) => {
        if (isNeverFolder(name) || isIgnored(name, parent)) return true;
        real.add(parent + name);
        return false;
      },
      // Another repository, not part of this one.
      repositories: true,
    };
    this.#walk = new Walk(root, prune, name => {
      if (isDefaultPath(name)) this.#found.push(name);
    });
  }

  /** What was found so far. */
  get found(): readonly string[] {
    return this.#found;
  }

  get unlisted(): readonly Unlisted[] {
    return this.#walk.unlisted;
  }

  /** Goes on for so many milliseconds. @returns whether anything is left to do */
  step(milliseconds: number): boolean {
    return this.#walk.step(milliseconds);
  }
}
