import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import type { AskGit } from '../git/tracked.ts';
import { pathFilter } from '../settings/globs.ts';
import type { Settings } from '../settings/settings.ts';
import { isDefaultPath, isNeverFolder } from './default-files.ts';

/** The files to scan: relative to the root of the scan, `/` between the parts, in a stable order. */
export interface Discovery {
  readonly paths: readonly string[];
  /** Folders that could not be listed. */
  readonly refused: readonly { readonly path: string; readonly why: string }[];
}

/**
 * Finds the files that the settings name. Without globs: the built-in ones, except what git ignores. With globs:
 * whatever they match, ignored by git or not; folders of other people's code only where a glob spells them out.
 *
 * @param root absolute path of the folder to scan
 */
export async function discover(root: string, settings: Settings, askGit: AskGit): Promise<Discovery> {
  const refused: { path: string; why: string }[] = [];
  const named =
    settings.files === null ? await byDefault(root, askGit, refused) : byGlobs(root, settings.files, refused);
  const isExcluded = pathFilter(settings.exclude);
  const paths = settings.exclude.length === 0 ? named : named.filter(name => !isExcluded(name));
  return { paths: paths.sort(byCodeUnits), refused };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Refused = { path: string; why: string }[];

async function byDefault(root: string, askGit: AskGit, refused: Refused): Promise<string[]> {
  const asked = askGit(root); // git reads its index while we read folders
  const ignored = plainlyIgnored(root);
  const found: string[] = [];
  const prune: Prune = {
    folder: (name, parent) => isNeverFolder(name) || ignored.has(name) || ignored.has(`/${parent}${name}`),
    // Another repository, not part of this one.
    repositories: true,
  };
  walk(root, '', refused, prune, name => {
    if (isDefaultPath(name)) found.push(name);
  });
  const git = await asked;
  if (git === null) return found;
  const tracked = new Set(git.tracked.filter(isDefaultPath));
  const untracked = found.filter(name => !tracked.has(name));
  const without = await git.ignored(untracked);
  return [...tracked, ...untracked.filter(name => !without.has(name))];
}

/**
 * Folders that the root's `.gitignore` names plainly: without looking into them, git's answer is known. Patterns
 * that need more thought are left to git, and with exceptions (`!`) all are.
 *
 * @returns names of folders anywhere, and paths from the root with a `/` in front
 */
function plainlyIgnored(root: string): ReadonlySet<string> {
  const lines = readIfThere(path.join(root, '.gitignore')).split(/\r?\n/);
  if (lines.some(line => line.startsWith('!'))) return new Set();
  return new Set(
    lines.flatMap(line => (/^\/?[\w.-]+(?:\/[\w.-]+)*\/$/.test(line) ? pruned(line.slice(0, -1)) : [])),
  );
}

/** A pattern with a slash in it is anchored, one without matches at any depth (gitignore(5)). */
function pruned(pattern: string): string {
  if (pattern.startsWith('/')) return pattern;
  return pattern.includes('/') ? `/${pattern}` : pattern;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
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
  walk(root, '', refused, { folder: isPruned, repositories: false }, name => {
    if (isNamed(name)) found.push(name);
  });
  return found;
}

/** What a walk leaves out. */
interface Prune {
  folder(name: string, parent: string): boolean;
  /** Folders that are repositories of their own. */
  readonly repositories: boolean;
}

/** Walks a folder without following links to folders, so no loop can hold it up. */
function walk(
  root: string,
  from: string,
  refused: Refused,
  prune: Prune,
  take: (name: string) => void,
): void {
  const waiting = [from];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = entriesOf(root, folder, refused);
    if (prune.repositories && folder !== '' && entries.some(({ name }) => name === '.git')) continue;
    for (const entry of entries) {
      if (entry.isDirectory()) {
        if (!prune.folder(entry.name, folder)) waiting.push(`${folder}${entry.name}/`);
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
    refused.push({ path: folder === '' ? '.' : folder, why: `the folder can’t be listed (${code})` });
    return [];
  }
}
