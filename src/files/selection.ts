/** Which files a scan reads. Paths are relative to the root of the scan, with `/` between the parts. */
export interface FileSelection {
  /** Globs to scan; null for the built-in ones. */
  readonly files: readonly string[] | null;
  readonly exclude: readonly string[];
  /** Whether a file is scanned: it is selected and not excluded. */
  readonly scans: (file: string) => boolean;
}
