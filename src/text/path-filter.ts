import { globMatcher, type PathMatcher } from './glob.ts';

/**
 * Compiles a list of globs. A path is named if the last glob that matches it doesn't start with `!`: later globs win
 * over earlier ones, as in `.gitignore`. A `./` in front of a glob doesn't count.
 *
 * @param base the folder that the globs are relative to: empty, or a path that ends in `/`; nothing outside it matches
 * @throws GlobError for a glob that is too long, or nests `!(…)`
 */
export function pathFilter(globs: readonly string[], base = ''): PathMatcher {
  const steps = globs.map(glob => {
    const isNegative = glob.startsWith('!');
    return { isNegative, matches: globMatcher(glob.replace(/^!/, '').replace(/^\.\//, '')) };
  });
  return file => {
    if (!file.startsWith(base)) return false;
    const path = file.slice(base.length);
    let isNamed = false;
    for (const { isNegative, matches } of steps) {
      if (isNamed === isNegative && matches(path)) isNamed = !isNegative;
    }
    return isNamed;
  };
}
