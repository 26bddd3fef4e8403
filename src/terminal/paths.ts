import { statSync } from 'node:fs';
import path from 'node:path';
import { realPathOf } from '../git/repository.ts';
import type { Only } from '../references/tree.ts';
import { SettingsError } from '../settings/error.ts';
import { isInside, relativePath } from '../text/paths.ts';

/**
 * What the PATH arguments name: files, which are read whatever their names are, and folders to look through.
 * Null without arguments. Paths are relative to the root of the scan.
 *
 * @throws SettingsError for a path that does not exist, or is outside of the repository
 */
export function pathsOf(given: readonly string[], root: string, top: string): Only | null {
  if (given.length === 0) return null;
  const files: string[] = [];
  const folders: string[] = [];
  const faults: string[] = [];
  for (const each of given) {
    const real = realPathOf(path.resolve(root, each));
    if (real === null) faults.push(`“${each}” does not exist.`);
    else if (!isInside(top, real)) faults.push(`“${each}” is outside of ${top}. Run the command there.`);
    else (statSync(real).isDirectory() ? folders : files).push(relativePath(root, real));
  }
  if (faults.length > 0)
    throw new SettingsError(faults.map(message => ({ file: null, line: null, message })));
  return { files, folders };
}
