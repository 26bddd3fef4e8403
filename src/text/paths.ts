import path from 'node:path';

/** The path from a folder to a file as reports and globs write it: with `/` between its parts. Both are absolute. */
export function relativePath(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}

/** Whether a path is the folder itself or inside it. Both are absolute; symbolic links are not resolved. */
export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** Encodes a path with `/` separators for a URL. */
export function encodePath(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
