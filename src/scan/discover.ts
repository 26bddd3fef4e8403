import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { pathFilter } from '../settings/globs.ts';
import type { Settings } from '../settings/settings.ts';
import { isDefaultPath, isNeverFolder } from './default-files.ts';

/** The files to scan: relative to the root of the scan, `/` between the parts, in a stable order. */
export interface Discovery {
  readonly paths: readonly string[];
  /** Folders that could not be listed. */
  readonly refused: readonly { readonly path: string; readonly why: string }[];
}

/** Lists what git knows of and doesn't ignore below a folder; null where there is no git or no repository. */
export type ListTracked = (folder: string) => string[] | null;

/**
 * Finds the files that the settings name. Without globs: the built-in ones, except what git ignores. With globs:
 * whatever they match, ignored by git or not; folders of other people's code only where a glob spells them out.
 *
 * @param root absolute path of the folder to scan
 */
export function discover(root: string, settings: Settings, listTracked: ListTracked): Discovery {
  const refused: { path: string; why: string }[] = [];
  const named =
    settings.files === null ? byDefault(root, listTracked, refused) : byGlobs(root, settings.files, refused);
  const isExcluded = pathFilter(settings.exclude);
  const paths = settings.exclude.length === 0 ? named : named.filter(name => !isExcluded(name));
  return { paths: paths.sort(byCodeUnits), refused };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Refused = { path: string; why: string }[];

function byDefault(root: string, listTracked: ListTracked, refused: Refused): string[] {
  const found: string[] = [];
  const take = (name: string) => {
    if (isDefaultPath(name)) found.push(name);
  };
  const list = (folder: string) => {
    const tracked = listTracked(path.join(root, folder));
    if (tracked === null) {
      walk(root, folder, refused, isNeverFolder, take);
      return;
    }
    for (const name of tracked) {
      // A repository within the repository, not part of it: git names the folder alone.
      if (name.endsWith('/')) {
        if (!isNeverFolder(name.slice(0, -1).split('/').at(-1) ?? '')) list(`${folder}${name}`);
      } else {
        take(`${folder}${name}`);
      }
    }
  };
  list('');
  return [...new Set(found)];
}

function byGlobs(root: string, globs: readonly string[], refused: Refused): string[] {
  const isNamed = pathFilter(globs);
  const prefixes = globs
    .filter(glob => !glob.startsWith('!'))
    .map(glob => picomatch.scan(glob.replace(/^\.\//, '')));
  const isPruned = (name: string, folder: string) => {
    const whole = `${folder}${name}/`;
    if (
      !prefixes.some(
        ({ base }) => base === '' || whole.startsWith(`${base}/`) || `${base}/`.startsWith(whole),
      )
    )
      return true;
    return isNeverFolder(name) && !globs.some(glob => glob.split('/').includes(name));
  };
  const found: string[] = [];
  walk(root, '', refused, isPruned, name => {
    if (isNamed(name)) found.push(name);
  });
  return found;
}

/** Walks a folder without following links to folders, so no loop can hold it up. */
function walk(
  root: string,
  from: string,
  refused: Refused,
  isPruned: (name: string, folder: string) => boolean,
  take: (name: string) => void,
): void {
  const waiting = [from];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of entriesOf(root, folder, refused)) {
      if (entry.isDirectory()) {
        if (!isPruned(entry.name, folder)) waiting.push(`${folder}${entry.name}/`);
      } else if (entry.isFile() || entry.isSymbolicLink()) {
        take(`${folder}${entry.name}`);
      }
    }
  }
}

function entriesOf(root: string, folder: string, refused: Refused): Dirent[] {
  try {
    return readdirSync(path.join(root, folder), { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    refused.push({ path: folder === '' ? '.' : folder, why: `the folder can't be listed (${code})` });
    return [];
  }
}
