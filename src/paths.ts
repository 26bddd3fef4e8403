import path from 'node:path';

/**
 * Whether an absolute path is a folder or is inside it. Only the names are compared: resolve symbolic links first
 * if what they lead to matters.
 */
export function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** The path of a file relative to a folder, with `/` between its parts, as reports and git have it. */
export function pathIn(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}
