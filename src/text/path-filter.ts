import picomatch from 'picomatch';

/** Whether a path (relative, `/` between its parts) is among those that the globs name. `!` takes paths out again. */
export type PathFilter = (path: string) => boolean;

/**
 * Later globs override earlier ones, as in `.gitignore`.
 *
 * @param base the folder that the globs are relative to: empty, or a path that ends in `/`; nothing outside it matches
 */
export function pathFilter(globs: readonly string[], base = ''): PathFilter {
  const steps = globs.map(glob => {
    const isNegative = glob.startsWith('!');
    return { isNegative, matches: picomatch(glob.replace(/^!/, '').replace(/^\.\//, ''), { dot: true }) };
  });
  return file => {
    if (!file.startsWith(base)) return false;
    const path = file.slice(base.length);
    let named = false;
    for (const { isNegative, matches } of steps) {
      if (named === isNegative && matches(path)) named = !isNegative;
    }
    return named;
  };
}
