import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Only } from '../references/tree.ts';
import { SettingsError } from '../settings/error.ts';

/**
 * What the PATH arguments name: files, which are read whatever they are called, and folders to look through.
 * Null without arguments. Paths are relative to the root of the scan.
 *
 * @throws SettingsError for a path that is not there, or outside of the repository
 */
export function pathsOf(given: readonly string[], root: string, top: string): Only | null {
  if (given.length === 0) return null;
  const files: string[] = [];
  const folders: string[] = [];
  const faults: string[] = [];
  for (const each of given) {
    const real = realOf(path.resolve(root, each));
    if (real === null) faults.push(`“${each}” is not there.`);
    else if (path.relative(top, real).startsWith('..'))
      faults.push(`“${each}” is outside of ${top}; run the command there.`);
    else
      (statSync(real).isDirectory() ? folders : files).push(
        path.relative(root, real).split(path.sep).join('/'),
      );
  }
  if (faults.length > 0)
    throw new SettingsError(faults.map(message => ({ file: null, line: null, message })));
  return { files, folders };
}

function realOf(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}
