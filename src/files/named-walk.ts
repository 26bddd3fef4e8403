import { fixedPartOf } from '../text/glob.ts';
import { isNeverFolder } from './default-files.ts';
import type { ScanRoot } from './discovery.ts';
import type { FileSelection } from './selection.ts';
import { type Unlisted, Walk } from './walk.ts';

/**
 * Finds the files that globs name, whether git ignores them or not. Only folders that one of the globs can lead to are
 * listed, and folders of dependencies and build output only if a glob spells out their name.
 */
export function walkNamed(
  { root, prefix }: ScanRoot,
  { files, include, names }: Omit<FileSelection, 'excludes'>,
): { paths: readonly string[]; unlisted: readonly Unlisted[] } {
  const positive = [...(files === null ? [] : [files]), ...include].flatMap(({ patterns, base }) =>
    patterns.filter(glob => !glob.startsWith('!')).map(glob => ({ base, glob: glob.replace(/^\.\//, '') })),
  );
  const fixedParts = positive.map(({ base, glob }) => {
    const fixed = fixedPartOf(glob);
    return fixed === '' ? base : `${base}${fixed}/`;
  });
  const spelledOut = new Set(positive.flatMap(({ base, glob }) => `${base}${glob}`.split('/')));
  const isOnTheWay = (folder: string) =>
    fixedParts.some(fixed => folder.startsWith(fixed) || fixed.startsWith(folder));
  const prune = {
    folder: (name: string, parent: string) =>
      !isOnTheWay(`${prefix}${parent}${name}/`) || (isNeverFolder(name) && !spelledOut.has(name)),
    repositories: false,
  };
  const found: string[] = [];
  const walk = new Walk(root, prune, name => {
    if (names(prefix + name)) found.push(name);
  });
  walk.step(Number.POSITIVE_INFINITY);
  return { paths: found, unlisted: walk.unlisted };
}
