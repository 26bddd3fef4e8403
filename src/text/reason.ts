/** The reason for an error, as part of a sentence: its message, or a text for its system code. Never a stack trace. */
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
  ENOENT: 'the folder does not exist (ENOENT)',
  EISDIR: 'it is a folder (EISDIR)',
  ENOTDIR: 'a part of the path is a file, not a folder (ENOTDIR)',
  EDQUOT: 'the disk quota is used up (EDQUOT)',
};

/** The code of a system error, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
