/**
 * The event that started the job, with what a comparison needs. IDs of commits are complete and in lower case. Names of
 * branches do not start with `refs/heads/`.
 */
export type GitHubEvent = PullRequestEvent | MergeGroupEvent | PushEvent | OtherEvent;

export interface PullRequestEvent {
  readonly kind: 'pull_request' | 'pull_request_target';
  readonly number: number;
  readonly headSha: string;
  /** The base branch at the time of the last push to the head. The branch may have moved on (actions/runner#1689). */
  readonly baseSha: string;
  readonly baseRef: string;
  /** `owner/name`; null if the fork was deleted. */
  readonly headRepository: string | null;
  readonly baseRepository: string;
  /** The head is in another repository than the base. */
  readonly isFork: boolean;
  readonly isDependabot: boolean;
  /**
   * GITHUB_SHA: for `pull_request` the merge of head and base that GitHub made, for `pull_request_target` the
   * default branch.
   */
  readonly sha: string | null;
}

export interface MergeGroupEvent {
  readonly kind: 'merge_group';
  readonly baseSha: string;
  readonly headSha: string;
}

export interface PushEvent {
  readonly kind: 'push';
  /** The commit of the branch before the push; null if the branch (or tag) is new. */
  readonly before: string | null;
  readonly after: string;
  /** The branch that was pushed; null for a tag. */
  readonly branch: string | null;
  readonly defaultBranch: string | null;
  readonly isDependabot: boolean;
}

/** A schedule, a dispatch or any other event: there is nothing to compare with. */
export interface OtherEvent {
  readonly kind: 'other';
  readonly name: string;
}
