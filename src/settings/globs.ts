import { SettingsError } from './error.ts';

/** Picomatch's own limit (its `MAX_LENGTH`). */
const LONGEST = 65_536;

/** What is wrong with the folder that globs are relative to, or null. */
export function faultOfFolder(folder: string): string | null {
  if (ABSOLUTE.test(folder)) return 'is an absolute path; write it relative to the root of the repository';
  if (folder.split(/[\\/]/).includes('..')) return 'is outside of the repository';
  if (folder.includes('\\')) return 'contains a backslash; write “/” between the parts';
  return null;
}

const ABSOLUTE = /^(?:\/|[a-z]:[\\/])/i;

/** What is wrong with a glob, or null. Picomatch takes nearly anything, so that a slip would match nothing, silently. */
export function faultOfGlob(glob: string): string | null {
  const bare = glob.replace(/^!/, '');
  if (bare.trim() === '') return 'is empty';
  if (bare.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (ABSOLUTE.test(bare)) return 'is an absolute path; write it relative to a folder of the repository';
  if (bare.split('/').includes('..')) return 'leads out of its folder with “..”';
  if (bare.includes('\0')) return 'holds a NUL character';
  return unbalanced(bare);
}

const PAIRS: Readonly<Record<string, string>> = { '}': '{', ']': '[', ')': '(' };

function unbalanced(glob: string): string | null {
  const open: string[] = [];
  for (const character of glob.replace(/\\./g, '')) {
    if (open.at(-1) === '[' && character !== ']') continue;
    if ('{[('.includes(character)) open.push(character);
    else if (PAIRS[character] && open.pop() !== PAIRS[character])
      return `has a “${character}” that closes nothing`;
  }
  return open.length > 0 ? `has a “${open.at(-1)}” that is not closed` : null;
}

/** @throws SettingsError for a glob that can't mean anything */
export function parseGlobs(globs: readonly string[], name: string): string[] {
  const faults = globs.flatMap(glob => {
    const fault = faultOfGlob(glob);
    return fault ? [{ file: null, line: null, message: `${name}: the glob “${glob}” ${fault}.` }] : [];
  });
  if (faults.length > 0) throw new SettingsError(faults);
  return [...globs];
}
