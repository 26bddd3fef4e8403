import picomatch from 'picomatch';

/** Picomatch's own limit (its `MAX_LENGTH`). */
const LONGEST = 65_536;

/** What is wrong with a glob, or null. Picomatch takes nearly anything, so that a slip would match nothing, silently. */
export function faultOfGlob(glob: string): string | null {
  const bare = glob.replace(/^!/, '');
  if (bare.trim() === '') return 'is empty';
  if (bare.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (/^(?:\/|[a-z]:[\\/])/i.test(bare))
    return 'is an absolute path; globs are relative to the working directory';
  if (bare.split('/').includes('..')) return 'leaves the working directory';
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

/** Whether a path (relative, `/` between its parts) is among those that the globs name. `!` takes paths out again. */
export type PathFilter = (path: string) => boolean;

/** Later globs win over earlier ones, as in `.gitignore`. */
export function pathFilter(globs: readonly string[]): PathFilter {
  const steps = globs.map(glob => {
    const isNegative = glob.startsWith('!');
    return { isNegative, matches: picomatch(glob.replace(/^!/, '').replace(/^\.\//, ''), { dot: true }) };
  });
  return path => {
    let named = false;
    for (const { isNegative, matches } of steps) {
      if (named === isNegative && matches(path)) named = !isNegative;
    }
    return named;
  };
}
