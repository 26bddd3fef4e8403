import type { Unlisted } from './walk.ts';

/** The folder to scan. */
export interface ScanRoot {
  /** Absolute path. */
  readonly root: string;
  /** Its path in the repository: empty, or a path that ends in `/`. */
  readonly prefix: string;
}

/** The files to scan: relative to the root of the scan, `/` between the parts, in a stable order. */
export interface Discovery {
  readonly paths: readonly string[];
  /** Files that are selected, but excluded. */
  readonly excluded: readonly string[];
  /** Folders that could not be listed. */
  readonly unlisted: readonly Unlisted[];
}

/** The files to scan, as they become known. */
export interface Discovering {
  /** Files that are scanned in any case: reading them needn't wait until git has said which others it ignores. */
  readonly early: readonly string[];
  /** All files, including the early ones. */
  readonly all: Promise<Discovery>;
}
