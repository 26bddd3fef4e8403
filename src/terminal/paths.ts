import { statSync } from 'node:fs';
import path from 'node:path';
import { walkNamed } from '../files/named-walk.ts';
import { type Location, realPathOf } from '../git/repository.ts';
import type { Only } from '../references/tree.ts';
import { SettingsError } from '../settings/error.ts';
import { parseGlobs } from '../settings/globs.ts';
import { pathFilter } from '../text/path-filter.ts';
import { isInside, relativePath } from '../text/paths.ts';

/** The PATH that stands for values from standard input. */
export const STANDARD_INPUT = '-';

/**
 * What the PATH arguments name: files and the files that globs match, which are read whatever their names are, and
 * folders to look through. Null without arguments.
 *
 * @param started where the command was started: arguments are relative to it
 * @param scanned where the scan starts: the result is relative to it
 * @throws SettingsError for a path that does not exist, or is outside of the repository
 */
export function pathsOf(given: readonly string[], started: Location, scanned: Location): Only | null {
  if (given.length === 0) return null;
  const files: string[] = [];
  const folders: string[] = [];
  const faults: string[] = [];
  for (const each of given.filter(argument => argument !== STANDARD_INPUT)) {
    const real = realPathOf(path.resolve(started.root, each));
    if (real !== null && !isInside(started.top, real))
      faults.push(`“${each}” is outside of ${started.top}. Run the command there.`);
    else if (real !== null)
      (statSync(real).isDirectory() ? folders : files).push(relativePath(scanned.root, real));
    else if (/[*?[{]/.test(each)) {
      const matching = matchesOf(each, started);
      files.push(...matching.map(name => relativePath(scanned.root, path.join(started.root, name))));
      if (matching.length === 0) faults.push(`“${each}” matches no file.`);
    } else faults.push(`“${each}” does not exist.`);
  }
  if (faults.length > 0)
    throw new SettingsError(faults.map(message => ({ file: null, line: null, message })));
  return { files, folders };
}

function matchesOf(glob: string, root: Pick<Location, 'root' | 'prefix'>): readonly string[] {
  const patterns = parseGlobs([glob], 'PATH');
  const files = { patterns, base: root.prefix };
  return walkNamed(root, { files, include: [], names: pathFilter(patterns, root.prefix) }).paths;
}

/**
 * The location that a run scans: the one that the command was started in, or the whole repository if a PATH leads out
 * of it.
 */
export function scannedLocation(given: readonly string[], location: Location): Location {
  const leavesIt = given.some(each => {
    const real = realPathOf(path.resolve(location.root, each));
    return real !== null && !isInside(location.root, real) && isInside(location.top, real);
  });
  return leavesIt ? { ...location, root: location.top, prefix: '' } : location;
}
