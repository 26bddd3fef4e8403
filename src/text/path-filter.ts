import picomatch from 'picomatch';

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
