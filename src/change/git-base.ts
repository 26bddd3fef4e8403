import type { Git } from '../git/git.ts';
import { untrackedAmong } from '../git/untracked.ts';
import { readBlobs, type WantedBlob } from './blobs.ts';
import type { BaseContents } from './contents.ts';
import { differencesFrom, gitText, isFile } from './differences.ts';

/** The empty tree, which exists in every repository (`git hash-object -t tree /dev/null`). */
const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
} as const;
/** This many paths fit on a command line on every system. */
const PATHS_AT_ONCE = 200;
/** Paths that a tree can't contain. Git would reject the whole command because of one of them. */
const OUTSIDE = /^(?:\/|$)|(?:^|\/)\.{1,2}(?:\/|$)|\0/;

/**
 * The contents of a commit that is in the clone. A null commit has no files.
 *
 * @throws BaseUnavailable
 */
export async function contentsFromGit(
  git: Git,
  commit: string | null,
  largest: number,
): Promise<BaseContents> {
  const tree = commit ?? (await emptyTree(git));
  const { changed, blobs } = await differencesFrom(git, tree);
  return {
    changed,
    untracked: paths => untrackedOf(git, paths),
    inBase: new Set(blobs.keys()),
    async *read(paths) {
      const unique = [...new Set(paths)];
      const unchanged = unique.filter(path => !changed.has(path));
      const elsewhere = await blobsAt(git, tree, unchanged);
      const wanted = unique.flatMap(path => {
        const oid = blobs.get(path) ?? elsewhere.get(path);
        return oid ? [{ path, oid }] : [];
      });
      await prefetch(git, wanted);
      yield* readBlobs(git, wanted, largest);
    },
  };
}

/** Those of some paths that git neither tracks nor ignores. If git fails, all of them: what is unknown counts as new. */
export async function untrackedOf(git: Git, paths: readonly string[]): Promise<ReadonlySet<string>> {
  return (await untrackedAmong(git, paths)) ?? new Set(paths);
}

/** The object IDs of the files at the given paths of a commit. Paths that are not files are omitted. */
export async function blobsAt(
  git: Git,
  tree: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const inside = paths.filter(path => !OUTSIDE.test(path));
  for (let i = 0; i < inside.length; i += PATHS_AT_ONCE) {
    const some = inside.slice(i, i + PATHS_AT_ONCE);
    for (const entry of await listTree(git, [tree, '--', ...some])) found.set(entry.path, entry.oid);
  }
  return found;
}

/** The object IDs of all files of a commit, by path. */
export async function filesOf(git: Git, tree: string): Promise<Map<string, string>> {
  return new Map((await listTree(git, ['-r', tree])).map(({ path, oid }) => [path, oid]));
}

async function listTree(git: Git, args: readonly string[]): Promise<WantedBlob[]> {
  const listed = await gitText(git, 'ls-tree', ['-z', '--full-tree', ...args]);
  return listed.split('\0').flatMap(entry => {
    // `100644 blob <object ID>`, a tab and the path
    const tab = entry.indexOf('\t');
    const [mode, , oid] = entry.slice(0, tab).split(' ');
    return isFile(mode) && oid ? [{ path: entry.slice(tab + 1), oid }] : [];
  });
}

/**
 * Fetches the contents that a partial clone lacks, all of them by one request, as git itself does before a checkout.
 * If that fails, reading them says which one is missing.
 */
async function prefetch(git: Git, wanted: readonly WantedBlob[]): Promise<void> {
  if (wanted.length === 0 || !git.isPartial || !git.mayFetch) return;
  await git.fetch(['--filter=blob:none', '--stdin', 'origin'], {
    settings: ['fetch.negotiationAlgorithm=noop'],
    input: wanted.map(({ oid }) => `${oid}\n`).join(''),
  });
}

async function emptyTree(git: Git): Promise<string> {
  const format = await git.run(['rev-parse', '--show-object-format']);
  const isSha256 = format.ok && format.stdout.toString('utf8').trim() === 'sha256';
  return isSha256 ? EMPTY_TREE.sha256 : EMPTY_TREE.sha1;
}
