import type { Git } from '../git/git.ts';
import { reasonOf } from '../text/reason.ts';
import { Clone, type Commit, type Tip } from './clone.ts';
import type { RemoteRepository } from './remote.ts';

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a text is a complete object ID. */
export function isObjectId(text: string): boolean {
  return OBJECT_ID.test(text);
}

/** The commits of a repository: looked up in the clone first, then in its remote, then on GitHub. */
export class History {
  readonly #clone: Clone | null;
  readonly #remote: RemoteRepository | null;
  readonly #failures: string[] = [];

  constructor(git: Git | null, remote: RemoteRepository | null) {
    this.#clone = git && new Clone(git, this.#failures);
    this.#remote = remote;
  }

  /** The reasons of everything that failed, as the end of a sentence; empty if nothing failed. */
  get failures(): string {
    return [...new Set(this.#failures)].join('; ');
  }

  /** The commit that is checked out; null without git or without a commit. */
  async head(): Promise<Commit | null> {
    return this.local('HEAD');
  }

  /** A commit of the clone. */
  async local(revision: string): Promise<Commit | null> {
    return (await this.#clone?.commit(revision)) ?? null;
  }

  /** A commit of the clone, or of GitHub if there is no clone. */
  async commit(id: string): Promise<Commit | null> {
    return this.#clone
      ? this.#clone.commit(id)
      : this.#ask(async remote => ({ id, parents: await remote.parents(id) }));
  }

  /** Makes sure that the clone contains a commit, and returns how it got it; null if it doesn't have it. */
  async obtain(commit: string): Promise<'git' | 'fetch' | null> {
    return (await this.#clone?.obtain(commit)) ?? null;
  }

  /**
   * The best common ancestor of a commit and a tip; `unrelated` if the complete history shows that there is none; null
   * if that is unknown.
   */
  async mergeBase(head: string, tip: Tip): Promise<string | 'unrelated' | null> {
    return (
      (await this.#clone?.mergeBase(head, tip)) ??
      (await this.#ask(remote => mergeBaseOnGitHub(remote, head, tip))) ??
      (await this.#clone?.deepen(head, tip)) ??
      null
    );
  }

  async #ask<T>(ask: (remote: RemoteRepository) => Promise<T>): Promise<T | null> {
    if (!this.#remote) return null;
    try {
      return await ask(this.#remote);
    } catch (error) {
      this.#failures.push(reasonOf(error));
      return null;
    }
  }
}

async function mergeBaseOnGitHub(
  remote: RemoteRepository,
  head: string,
  { commit, branch }: Tip,
): Promise<string> {
  return (await remote.mergeBase(commit ?? branch, head)) ?? 'unrelated';
}
