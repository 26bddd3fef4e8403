import picomatch from 'picomatch';
import { isNeverFolder } from './default-files.ts';
import type { Discovery } from './discovery.ts';
import { type Prune, Walk } from './walk.ts';

/**
 * Looks for the files that globs name, whatever git thinks of them: in the folders that one of them leads to.
 *
 * @param root absolute path
 * @param isNamed whether a path is among those that the globs name
 */
export function walkNamed(
  root: string,
  globs: readonly string[],
  isNamed: (path: string) => boolean,
): Discovery {
  const naming = globs.filter(glob => !glob.startsWith('!'));
  const prefixes = naming.map(glob => picomatch.scan(glob.replace(/^\.\//, '')));
  const isPruned = (name: string, folder: string) => {
    const whole = `${folder}${name}/`;
    if (
      !prefixes.some(
        ({ base }) => base === '' || whole.startsWith(`${base}/`) || `${base}/`.startsWith(whole),
      )
    )
      return true;
    return isNeverFolder(name) && !naming.some(glob => glob.split('/').includes(name));
  };
  const found: string[] = [];
  const prune: Prune = { folder: isPruned, repositories: false };
  const walk = new Walk(root, prune, name => {
    if (isNamed(name)) found.push(name);
  });
  walk.step(Number.POSITIVE_INFINITY);
  return { paths: found, unlisted: walk.unlisted };
}
