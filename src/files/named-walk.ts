import picomatch from 'picomatch';
import { isNeverFolder } from './default-files.ts';
import type { ScanRoot } from './discover.ts';
import type { FileSelection } from './selection.ts';
import { type Prune, type Unlisted, Walk } from './walk.ts';

/**
 * Looks for the files that globs name, whether git ignores them or not, in the folders that a glob can match in.
 */
export function walkNamed(
  { root, prefix }: ScanRoot,
  { files, include, names }: Omit<FileSelection, 'excludes'>,
): { paths: readonly string[]; unlisted: readonly Unlisted[] } {
  const naming = [...(files === null ? [] : [files]), ...include].flatMap(({ patterns, base }) =>
    patterns.filter(glob => !glob.startsWith('!')).map(glob => ({ base, glob: glob.replace(/^\.\//, '') })),
  );
  const bases = naming.map(({ base, glob }) => {
    const literal = picomatch.scan(glob).base;
    return literal === '' ? base : `${base}${literal}/`;
  });
  const isPruned = (name: string, folder: string) => {
    const whole = `${prefix}${folder}${name}/`;
    if (!bases.some(base => whole.startsWith(base) || base.startsWith(whole))) return true;
    return (
      isNeverFolder(name) && !naming.some(({ base, glob }) => `${base}${glob}`.split('/').includes(name))
    );
  };
  const found: string[] = [];
  const prune: Prune = { folder: isPruned, repositories: false };
  const walk = new Walk(root, prune, name => {
    if (names(prefix + name)) found.push(name);
  });
  walk.step(Number.POSITIVE_INFINITY);
  return { paths: found, unlisted: walk.unlisted };
}
