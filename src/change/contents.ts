/** GitHub rejects larger files (docs.github.com, about large files): 100 MiB. */
export const LARGEST_BASE_FILE = 100 * 1024 * 1024;

/** The base compared with the files on disk. Paths are relative to the repository's root, with `/`. */
export interface BaseContents {
  /** Paths that differ: changed, deleted and added files. Without git, all files that the base does not have. */
  readonly changed: ReadonlySet<string>;
  /** Those of some paths on disk that git neither tracks nor ignores. They differ too. */
  untracked(paths: readonly string[]): Promise<ReadonlySet<string>>;
  /** The paths of `changed` that are files in the base, not symbolic links or submodules. */
  readonly inBase: ReadonlySet<string>;
  /**
   * Yields the bytes at the given paths of the base, one file at a time. Paths without a file, and files larger than
   * `LARGEST_BASE_FILE`, are omitted.
   *
   * @throws BaseUnavailable if the contents can't be read
   */
  read(paths: Iterable<string>): AsyncIterable<{ readonly path: string; readonly bytes: Uint8Array }>;
}

/** The base, or a part of it, can't be read. Contains the reason and what the user can do. */
export class BaseUnavailable extends Error {
  readonly whatToDo: string;

  constructor(why: string, whatToDo: string) {
    super(why);
    this.name = 'BaseUnavailable';
    this.whatToDo = whatToDo;
  }
}
