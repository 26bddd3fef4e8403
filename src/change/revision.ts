import type { Commit } from './clone.ts';
import { BaseUnavailable } from './contents.ts';
import type { GitHubEvent, PullRequestEvent, PushEvent } from './event.ts';
import type { History } from './history.ts';

/** The commit to compare with. */
export interface BaseCommit {
  /** Null if there was nothing before: everything is new. */
  readonly commit: string | null;
  /** Describes the commit in the report. */
  readonly how: string;
}

/** The number of commits that a workflow may have made on top of the checkout. */
const OWN_COMMITS = 20;

/** Finds the commit to compare the files of an event with. @throws BaseUnavailable */
export async function baseCommitOf(event: GitHubEvent, history: History): Promise<BaseCommit> {
  switch (event.kind) {
    case 'pull_request':
    case 'pull_request_target':
      return baseOfPullRequest(event, history);
    case 'merge_group':
      return { commit: event.baseSha, how: 'the commit that the merge group builds on' };
    case 'push':
      return baseOfPush(event, history);
    case 'other':
      throw new BaseUnavailable(
        `the event “${event.name}” names no earlier commit to compare with`,
        'Set “scope: all”, or run the check on pull_request, merge_group or push.',
      );
  }
}

/**
 * The event's `base.sha` is the base branch at the time of the last push, but the files checked out are merged with the
 * present base branch. So the base is the first parent of the merge commit, or for a checkout of the head the merge base.
 */
async function baseOfPullRequest(event: PullRequestEvent, history: History): Promise<BaseCommit> {
  for await (const commit of checkedOut(event, history)) {
    if (commit.parents[1] === event.headSha && commit.parents[0]) {
      return { commit: commit.parents[0], how: 'the first parent of the merge commit' };
    }
    if (commit.id === event.headSha) return forkPoint(event, commit, history);
    if (commit.id === event.baseSha || (event.kind === 'pull_request_target' && commit.id === event.sha)) {
      throw new BaseUnavailable(
        'the files checked out are those of the base branch, not of the pull request',
        'Let the checkout step check out the pull request: its merge commit or its head.',
      );
    }
    if (commit.id === event.sha && commit.parents[0]) {
      return { commit: commit.parents[0], how: 'the first parent of the commit that the event names' };
    }
  }
  throw new BaseUnavailable(
    'the files checked out are not those of the pull request',
    'Let the checkout step check out the pull request: its merge commit (the default) or its head.',
  );
}

/** The commit that is checked out and its first parents; without git, the commit that the event names. */
async function* checkedOut(event: PullRequestEvent, history: History): AsyncGenerator<Commit> {
  let commit = await history.head();
  if (!commit && event.kind === 'pull_request' && event.sha) commit = await history.commit(event.sha);
  if (!commit) {
    throw new BaseUnavailable(
      because('the checked-out commit is unknown', history),
      'Check out with actions/checkout where git is installed, and leave “github-token” as it is.',
    );
  }
  for (let steps = 0; commit && steps <= OWN_COMMITS; steps++) {
    yield commit;
    const parent: string | undefined = commit.parents[0];
    commit = parent ? await history.local(parent) : null;
  }
}

async function forkPoint(event: PullRequestEvent, head: Commit, history: History): Promise<BaseCommit> {
  const tip = { commit: event.baseSha, branch: event.baseRef };
  const base = await history.mergeBase(head.id, tip);
  if (base === 'unrelated') return { commit: null, how: 'nothing: the branches have no common history' };
  if (base) return { commit: base, how: 'the merge base of the head and the base branch' };
  throw new BaseUnavailable(
    because('the merge base of the head and the base branch can’t be found', history),
    'Check out the merge commit (the default of actions/checkout), or set its “fetch-depth: 0”.',
  );
}

async function baseOfPush(event: PushEvent, history: History): Promise<BaseCommit> {
  if (event.before) return { commit: event.before, how: 'the commit before the push' };
  const { after, branch, defaultBranch } = event;
  if (defaultBranch !== null) {
    if (branch === defaultBranch) return { commit: null, how: 'nothing: the branch is new' };
    const base = await history.mergeBase(after, { commit: null, branch: defaultBranch });
    if (base === 'unrelated') return { commit: null, how: 'nothing: the branch has a history of its own' };
    if (base) return { commit: base, how: 'the merge base of the new branch and the default branch' };
  }
  throw new BaseUnavailable(
    because('the merge base of the new branch and the default branch can’t be found', history),
    'Set “fetch-depth: 0” on actions/checkout.',
  );
}

/** A reason, followed by the failures that led to it. */
export function because(why: string, { failures }: History): string {
  return failures ? `${why} (${failures})` : why;
}
