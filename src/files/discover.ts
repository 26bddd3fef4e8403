import type { AskGit, GitFiles } from '../git/tracked.ts';
import { isDefaultPath } from './default-files.ts';
import { DefaultWalk } from './default-walk.ts';
import type { RealFolders } from './folders.ts';
import { plainlyIgnored } from './gitignore.ts';
import type { FileSelection } from './selection.ts';
import { turn } from './turn.ts';
import type { Refused } from './walk.ts';

/** How long to walk before git's answer is taken in, a pipe full at a time. Milliseconds. */
const GLANCE = 1;

/** The files to scan: relative to the root of the scan, `/` between the parts, in a stable order. */
export interface Discovery {
  readonly paths: readonly string[];
  /** Folders that could not be listed. */
  readonly refused: readonly Refused[];
}

/** The files to scan, as they become known. */
export interface Discovering {
  /** Files that are to be scanned in any case: reading them needn't wait for what git says of the rest. */
  readonly early: readonly string[];
  /** All files, the early ones too. */
  readonly all: Promise<Discovery>;
}

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
    files === null ? await byDefault(root, askGit, real) : atOnce(await byGlobs(root, files, scans));
  return {
    early: kept(early),
    all: all.then(({ paths, refused }) => ({
      paths: kept(paths).toSorted(),
      refused: refused.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
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
  while (walk.step(GLANCE)) await turn();
  const git = await asked;
  return git ? early(git, walk) : atOnce({ paths: walk.found, refused: walk.refused });
}

/** What git tracks is scanned in any case. What it doesn't depends on whether it ignores it, once that is found. */
function early(git: GitFiles, { found, refused }: DefaultWalk): Discovering {
  const walked = new Set(found); // to ask a set is quicker than to look at the name
  const tracked = git.tracked.filter(name => walked.has(name) || isDefaultPath(name));
  const all = async () => {
    const known = new Set(tracked); // git lists a file that is in conflict more than once
    const untracked = found.filter(name => !known.has(name));
    const without = await git.ignored(untracked);
    return { paths: [...known, ...untracked.filter(name => !without.has(name))], refused };
  };
  return { early: tracked, all: all() };
}

async function byGlobs(
  root: string,
  globs: readonly string[],
  scans: FileSelection['scans'],
): Promise<Discovery> {
  const { walkNamed } = await import('./named-walk.ts');
  return walkNamed(root, globs, scans);
}
