import { askGit } from '../../src/git/tracked.ts';
import type { Tree } from '../../src/references/tree.ts';

/** All of a folder, which is its own workspace, with what git says of it. */
export function treeOf(root: string, changes: Partial<Tree> = {}): Tree {
  const asking = askGit(null, new AbortController().signal);
  return { root, workspace: root, prefix: '', askGit: asking, except: [], only: null, ...changes };
}
