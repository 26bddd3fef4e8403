/** A file in a commit's tree, as a remote repository lists it. */
export interface RemoteFile {
  /** Git's mode in octal: `100644`, `100755`; `120000` is a symbolic link, `160000` a submodule. */
  readonly mode: string;
  /** The blob's object ID. */
  readonly oid: string;
  /** Bytes; null if unknown. */
  readonly size: number | null;
}

/**
 * A repository that is read without git. Each method rejects with an `Error` whose message is one sentence for the
 * user.
 */
export interface RemoteRepository {
  /** The IDs of a commit's parents. */
  parents(commit: string): Promise<readonly string[]>;
  /** The best common ancestor of two commits (or branch names), or null if the histories have none. */
  mergeBase(base: string, head: string): Promise<string | null>;
  /** All files of a commit by path. Rejects if there are more than GitHub lists. */
  files(commit: string): Promise<ReadonlyMap<string, RemoteFile>>;
  /** The bytes of one file of a commit, or null if there is no file at that path. */
  fileAt(commit: string, path: string): Promise<Uint8Array | null>;
  /** A blob's bytes. */
  blob(oid: string): Promise<Uint8Array>;
}
