import { openGit } from '../git/git.ts';
import { locateRepository } from '../git/repository.ts';
import { reasonOf } from '../text/reason.ts';
import type { BaseRequest } from './base.ts';
import { readBlobs } from './blobs.ts';
import { BaseUnavailable, LARGEST_BASE_FILE } from './contents.ts';
import type { PullRequestEvent } from './event.ts';
import { blobsAt } from './git-base.ts';
import { History } from './history.ts';
import { because } from './revision.ts';

export type BaseFile =
  | { readonly kind: 'found'; readonly bytes: Uint8Array; readonly commit: string }
  | { readonly kind: 'absent'; readonly commit: string }
  | { readonly kind: 'unknown'; readonly why: string; readonly whatToDo: string };

export interface BaseConfigRequest extends Pick<BaseRequest, 'root' | 'workspace' | 'remote' | 'signal'> {
  readonly event: PullRequestEvent;
}

/**
 * Reads the config file of the base branch, for runs whose files come from an untrusted pull request.
 *
 * The commit is the event's `base.sha`. It may be behind the branch, but only GitHub decides which commit it is. A
 * commit derived from the checkout (a parent, a merge base) could be one that the author of the pull request chose.
 *
 * @param path relative to the repository's root
 */
export async function baseConfig(request: BaseConfigRequest, path: string): Promise<BaseFile> {
  const commit = request.event.baseSha;
  try {
    const bytes = await readAt(request, commit, path);
    return bytes ? { kind: 'found', bytes, commit } : { kind: 'absent', commit };
  } catch (error) {
    const whatToDo = error instanceof BaseUnavailable ? error.whatToDo : 'Leave “github-token” as it is.';
    return { kind: 'unknown', why: reasonOf(error), whatToDo };
  }
}

async function readAt(
  { root, workspace, remote, signal }: BaseConfigRequest,
  commit: string,
  path: string,
): Promise<Uint8Array | null> {
  const { top, hasGit } = locateRepository(root, workspace);
  const git = hasGit ? await openGit({ top, trust: 'workspace', signal }) : null;
  const history = new History(git, remote);
  if (git && (await history.obtain(commit))) {
    const oid = (await blobsAt(git, commit, [path])).get(path);
    if (!oid) return null;
    for await (const { bytes } of readBlobs(git, [{ path, oid }], LARGEST_BASE_FILE)) return bytes;
    return null;
  }
  if (!remote) {
    throw new BaseUnavailable(
      because(`the base branch’s “${path}” can’t be read`, history),
      'Leave “github-token” as it is, or set “fetch-depth: 0” on actions/checkout.',
    );
  }
  return remote.fileAt(commit, path);
}
