import { askGit } from '../../src/git/tracked.ts';
import type { Tree } from '../../src/references/tree.ts';

/** The tree of a folder that is its own workspace, with git's list of files. */
export function treeOf(root: string, changes: Partial<Tree> = {}): Tree {
  const asking = askGit(null, new AbortController().signal);
  return { root, workspace: root, prefix: '', askGit: asking, except: [], only: null, ...changes };
}
