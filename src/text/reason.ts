/** What an error says, for a sentence of ours: its message, or its system's code. Never a stack. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return SYSTEM[code] ?? error.message;
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full (ENOSPC)',
  EROFS: 'the file system is read-only (EROFS)',
  EACCES: 'permission was denied (EACCES)',
  EPERM: 'permission was denied (EPERM)',
  ENOENT: 'the folder is not there (ENOENT)',
  EISDIR: 'it is a folder (EISDIR)',
  ENOTDIR: 'a file stands where a folder should (ENOTDIR)',
  EDQUOT: 'the disk quota is used up (EDQUOT)',
};

/** The code of an error of the system: `ENOENT`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
