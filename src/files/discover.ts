import type { AskGit, GitFiles } from '../git/tracked.ts';
import { isDefaultPath } from './default-files.ts';
import { DefaultWalk } from './default-walk.ts';
import type { Discovering, Discovery } from './discovery.ts';
import type { RealFolders } from './folders.ts';
import { plainlyIgnored } from './gitignore.ts';
import { walkNamed } from './named-walk.ts';
import type { FileSelection } from './selection.ts';
import { turn } from './turn.ts';

/** How long to walk before the next part of git's output is read. Milliseconds. */
const WALK_SLICE = 1;

/**
 * Finds the files of a selection. Without globs: the built-in ones, except what git ignores. With globs:
 * whatever they match, ignored by git or not; folders of other people's code only where a glob spells them out.
 *
 * @param root absolute path of the folder to scan
 * @param real is told of the folders that are gone through
 */
export async function discover(
  root: string,
  selection: FileSelection,
  askGit: AskGit,
  real: RealFolders,
): Promise<Discovering> {
  const { files, exclude, scans } = selection;
  const kept = (names: readonly string[]) => (exclude.length === 0 ? names : names.filter(scans));
  const { early, all } =
    files === null ? await byDefault(root, askGit, real) : atOnce(walkNamed(root, files, scans));
  return {
    early: kept(early),
    all: all.then(({ paths, unlisted }) => ({
      paths: kept(paths).toSorted(),
      unlisted: unlisted.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    })),
  };
}

function atOnce(discovery: Discovery): Discovering {
  return { early: [], all: Promise.resolve(discovery) };
}

async function byDefault(root: string, askGit: AskGit, real: RealFolders): Promise<Discovering> {
  // Git reads its index while we list folders; that its answer is waited for elsewhere is no concern of the walk.
  const asked = askGit(root);
  asked.catch(() => {}); // thrown where it is waited for, which may be later than Node waits
  await turn(); // git is started
  const walk = new DefaultWalk(root, plainlyIgnored(root), real);
  while (walk.step(WALK_SLICE)) await turn();
  const git = await asked;
  return git ? early(git, walk) : atOnce({ paths: walk.found, unlisted: walk.unlisted });
}

/** What git tracks is scanned in any case. What it doesn't depends on whether it ignores it, once that is found. */
function early(git: GitFiles, { found, unlisted }: DefaultWalk): Discovering {
  const walked = new Set(found); // to ask a set is quicker than to look at the name
  const tracked = git.tracked.filter(name => walked.has(name) || isDefaultPath(name));
  const all = async () => {
    const known = new Set(tracked); // git lists a file that is in conflict more than once
    const untracked = found.filter(name => !known.has(name));
    const without = await git.ignored(untracked);
    return { paths: [...known, ...untracked.filter(name => !without.has(name))], unlisted };
  };
  return { early: tracked, all: all() };
}
