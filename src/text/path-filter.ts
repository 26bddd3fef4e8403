import { globMatcher, type PathMatcher } from './glob.ts';

/**
 * Compiles a list of globs. A path is named if the last glob that matches it doesn't start with `!`: later globs win
 * over earlier ones, as in `.gitignore`. A `./` in front of a glob doesn't count.
 *
 * @throws GlobError for a glob that is too long, or nests `!(…)`
 */
export function pathFilter(globs: readonly string[]): PathMatcher {
  const steps = globs.map(glob => {
    const isNegative = glob.startsWith('!');
    return { isNegative, matches: globMatcher(glob.replace(/^!/, '').replace(/^\.\//, '')) };
  });
  return path => {
    let isNamed = false;
    for (const { isNegative, matches } of steps) {
      if (isNamed === isNegative && matches(path)) isNamed = !isNegative;
    }
    return isNamed;
  };
}
