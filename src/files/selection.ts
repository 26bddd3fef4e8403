/** Globs, and the folder that they are relative to. */
export interface Globs {
  /** In order: a later one overrides an earlier one. `!` excludes. */
  readonly patterns: readonly string[];
  /** A folder of the repository: empty for its root, or a path that ends in `/`. */
  readonly base: string;
}

/** Which files a scan reads. Paths are relative to the root of the repository, with `/` between the parts. */
export interface FileSelection {
  /** Globs to scan; null for the built-in ones. */
  readonly files: Globs | null;
  /** More globs to scan. */
  readonly include: readonly Globs[];
  /** Whether `files` or `include` name a file. */
  readonly names: (file: string) => boolean;
  readonly excludes: (file: string) => boolean;
}
