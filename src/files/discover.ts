import type { AskGit, GitFiles } from '../git/tracked.ts';
import { isDefaultPath } from './default-files.ts';
import { DefaultWalk } from './default-walk.ts';
import type { Discovering, Discovery, ScanRoot } from './discovery.ts';
import type { RealFolders } from './folders.ts';
import { plainlyIgnored } from './gitignore.ts';
import { walkNamed } from './named-walk.ts';
import type { FileSelection } from './selection.ts';
import { turn } from './turn.ts';
import type { Unlisted } from './walk.ts';

/** How long to walk before the next part of git's output is read. Milliseconds. */
const WALK_SLICE = 1;

/**
 * Finds the files of a selection. The built-in globs leave out what git ignores. Globs of the settings match files
 * whether git ignores them or not, and folders of dependencies only if a glob names them.
 *
 * @param real receives the folders that the walk goes through
 */
export async function discover(
  { root, prefix }: ScanRoot,
  selection: FileSelection,
  askGit: AskGit,
  real: RealFolders,
): Promise<Discovering> {
  const { files, include } = selection;
  const { early, all } = files === null ? await byDefault(root, askGit, real) : NOTHING;
  const named =
    files === null && include.length === 0 ? await NOTHING.all : walkNamed({ root, prefix }, selection);
  const excludes = (name: string) => selection.excludes(prefix + name);
  return {
    early: early.filter(name => !excludes(name)),
    all: all.then(({ paths, unlisted }) => {
      const found = [...new Set([...paths, ...named.paths])].toSorted();
      return {
        paths: found.filter(name => !excludes(name)),
        excluded: found.filter(excludes),
        unlisted: byPath([...unlisted, ...named.unlisted]),
      };
    }),
  };
}

/** Sorted, and each folder once: two walks may come by it. */
function byPath(unlisted: readonly Unlisted[]): Unlisted[] {
  const folders = new Map(unlisted.map(folder => [folder.path, folder]));
  return [...folders.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

const NOTHING: Walked = { early: [], all: Promise.resolve({ paths: [], unlisted: [] }) };

/** What a walk found, excluded files too. */
interface Walked {
  readonly early: readonly string[];
  readonly all: Promise<Omit<Discovery, 'excluded'>>;
}

function atOnce(found: Omit<Discovery, 'excluded'>): Walked {
  return { early: [], all: Promise.resolve(found) };
}

async function byDefault(root: string, askGit: AskGit, real: RealFolders): Promise<Walked> {
  // Git reads its index while we list folders.
  const asked = askGit(root);
  asked.catch(() => {}); // the error is thrown when the answer is awaited, which may be later than Node accepts
  await turn(); // git is started
  const walk = new DefaultWalk(root, plainlyIgnored(root), real);
  while (walk.step(WALK_SLICE)) await turn();
  const git = await asked;
  return git ? early(git, walk) : atOnce({ paths: walk.found, unlisted: walk.unlisted });
}

/** What git tracks is scanned in any case. What it doesn't depends on whether it ignores it, once that is found. */
function early(git: GitFiles, { found, unlisted }: DefaultWalk): Walked {
  const walked = new Set(found); // quicker to search than the name is to check
  const tracked = git.tracked.filter(name => walked.has(name) || isDefaultPath(name));
  const all = async () => {
    const known = new Set(tracked); // git lists a file that is in conflict more than once
    const untracked = found.filter(name => !known.has(name));
    const without = await git.ignored(untracked);
    return { paths: [...known, ...untracked.filter(name => !without.has(name))], unlisted };
  };
  return { early: tracked, all: all() };
}
