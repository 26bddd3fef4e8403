import { fixedPartOf } from '../text/glob.ts';
import { isNeverFolder } from './default-files.ts';
import type { Discovery } from './discovery.ts';
import { Walk } from './walk.ts';

/**
 * Finds the files that globs name, whether git ignores them or not. Only folders that one of the globs can lead to are
 * listed, and folders of dependencies and build output only if a glob spells out their name.
 *
 * @param root absolute path
 * @param isNamed whether a path is among those that the globs name
 */
export function walkNamed(
  root: string,
  globs: readonly string[],
  isNamed: (path: string) => boolean,
): Discovery {
  const positive = globs.filter(glob => !glob.startsWith('!')).map(glob => glob.replace(/^\.\//, ''));
  const fixedParts = positive.map(glob => fixedPartOf(glob));
  const spelledOut = new Set(positive.flatMap(glob => glob.split('/')));
  const isOnTheWay = (folder: string) =>
    fixedParts.some(
      fixed => fixed === '' || folder.startsWith(`${fixed}/`) || `${fixed}/`.startsWith(folder),
    );
  const prune = {
    folder: (name: string, parent: string) =>
      !isOnTheWay(`${parent}${name}/`) || (isNeverFolder(name) && !spelledOut.has(name)),
    repositories: false,
  };
  const found: string[] = [];
  const walk = new Walk(root, prune, name => {
    if (isNamed(name)) found.push(name);
  });
  walk.step(Number.POSITIVE_INFINITY);
  return { paths: found, unlisted: walk.unlisted };
}
