import { GlobError, parseGlob } from '../text/glob-syntax.ts';
import { shorten } from '../text/visible.ts';
import { SettingsError } from './error.ts';

/** UTF-16 units of a glob that a message quotes. */
const LONGEST_QUOTED = 120;

/** What is wrong with the folder that globs are relative to, or null. */
export function faultOfFolder(folder: string): string | null {
  if (ABSOLUTE.test(folder)) return 'is an absolute path; write it relative to the root of the repository';
  if (folder.split(/[\\/]/).includes('..')) return 'is outside of the repository';
  if (folder.includes('\\')) return 'contains a backslash; write “/” between the parts';
  return null;
}

const ABSOLUTE = /^(?:\/|[a-z]:[\\/])/i;

/**
 * Says which glob is wrong and why, or returns null. Nearly every text is a valid glob, and a mistake in one would match
 * nothing without a message. A long glob is shortened.
 */
export function faultOfGlob(glob: string): string | null {
  const fault = faultIn(glob);
  return fault && `the glob “${shorten(glob, LONGEST_QUOTED)}” ${fault}`;
}

function faultIn(glob: string): string | null {
  const bare = glob.replace(/^!/, '');
  if (bare.trim() === '') return 'is empty';
  if (ABSOLUTE.test(bare)) return 'is an absolute path; write it relative to a folder of the repository';
  if (bare.split('/').includes('..')) return 'leads out of its folder with “..”';
  if (bare.includes('\0')) return 'contains a NUL character';
  return unbalanced(bare) ?? unmatchable(bare);
}

function unmatchable(glob: string): string | null {
  try {
    parseGlob(glob);
    return null;
  } catch (error) {
    if (!(error instanceof GlobError)) throw error;
    return error.message;
  }
}

const PAIRS: Readonly<Record<string, string>> = { '}': '{', ']': '[', ')': '(' };

function unbalanced(glob: string): string | null {
  const open: string[] = [];
  // What follows a backslash is not a bracket.
  for (const [bracket] of glob.matchAll(/\\.|[{}[\]()]/g)) {
    if (open.at(-1) === '[' && bracket !== ']') continue;
    if ('{[('.includes(bracket)) open.push(bracket);
    else if (PAIRS[bracket] && open.pop() !== PAIRS[bracket]) return `has a “${bracket}” that closes nothing`;
  }
  return open.length > 0 ? `has a “${open.at(-1)}” that is not closed` : null;
}

/** @throws SettingsError for a glob that can't mean anything */
export function parseGlobs(globs: readonly string[], name: string): string[] {
  const faults = globs.flatMap(glob => {
    const fault = faultOfGlob(glob);
    return fault ? [{ file: null, line: null, message: `${name}: ${fault}.` }] : [];
  });
  if (faults.length > 0) throw new SettingsError(faults);
  return [...globs];
}
