import type { AskGit } from '../git/tracked.ts';

/** What of a tree is scanned. */
export interface Tree {
  /** Absolute path of the folder to scan. */
  readonly root: string;
  /** Absolute path; nothing outside of it is read. */
  readonly workspace: string;
  /** The path of the root in the repository: empty, or a path that ends in `/`. */
  readonly prefix: string;
  readonly askGit: AskGit;
  /** Files that are never scanned, relative to the repository's root: the config file itself. */
  readonly except: readonly string[];
  /** What somebody narrowed the scan down to; null for everything that the settings name. */
  readonly only: Only | null;
  /** Values to check beside the files. */
  readonly values?: Values | null;
}

/** Values to check that are not in a file. They may be secret. */
export interface Values {
  readonly text: string;
  readonly format: 'json' | 'dotenv';
}

/** Paths relative to the root of the scan. A folder that is empty is the root itself. */
export interface Only {
  /** Read whatever they are called. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}
