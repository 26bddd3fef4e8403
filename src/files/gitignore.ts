import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Folders that the root's `.gitignore` names literally: git's answer is known without listing them. All other patterns
 * are left to git, and with an exception (`!`) among them every pattern is.
 *
 * @returns names of folders anywhere, and paths from the root with a `/` in front
 */
export function plainlyIgnored(root: string): ReadonlySet<string> {
  const lines = patternsOf(root);
  if (lines.some(isException)) return new Set();
  return new Set(
    lines.flatMap(line => (/^\/?[\w.-]+(?:\/[\w.-]+)*\/$/.test(line) ? pruned(line.slice(0, -1)) : [])),
  );
}

/** Exceptions in the `.gitignore` files below a root. They win over the patterns of the folders above (gitignore(5)). */
export class Exceptions {
  readonly #root: string;
  readonly #known = new Map([['', false]]);

  /** @param root absolute path */
  constructor(root: string) {
    this.#root = root;
  }

  /** Whether one may apply to the contents of a folder. @param folder empty for the root, else a path that ends in `/` */
  mayHoldIn(folder: string): boolean {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const parent = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
    const may = this.mayHoldIn(parent) || patternsOf(path.join(this.#root, folder)).some(isException);
    this.#known.set(folder, may);
    return may;
  }
}

/** A byte order mark may be in front of the first pattern. */
function isException(pattern: string): boolean {
  return /^\ufeff?!/.test(pattern);
}

/** A pattern with a slash in it is anchored, one without matches at any depth (gitignore(5)). */
function pruned(pattern: string): string {
  if (pattern.startsWith('/')) return pattern;
  return pattern.includes('/') ? `/${pattern}` : pattern;
}

/** The lines of a folder's `.gitignore`. A link in its place is not followed, neither by git. */
function patternsOf(folder: string): string[] {
  const file = path.join(folder, '.gitignore');
  try {
    if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return [];
    return readFileSync(file, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}
