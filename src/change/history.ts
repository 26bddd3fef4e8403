import type { Git } from '../git/git.ts';
import { reasonOf } from '../text/reason.ts';
import type { RemoteRepository } from './remote.ts';

/** Enough for one commit over a slow connection. Milliseconds. */
const FETCH_TIMEOUT = 120_000;
/** The number of commits that each attempt to find a merge base goes further back. */
const DEEPENING = [100, 1000] as const;
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export interface Commit {
  readonly id: string;
  /** As written in the commit, even if a shallow clone does not contain them. */
  readonly parents: readonly string[];
}

/** A commit by its ID, a branch of the remote by its name, or both. The first that can be found is used. */
export interface Tip {
  readonly commit: string | null;
  readonly branch: string | null;
}

/** Whether a text is a complete object ID. */
export function isObjectId(text: string): boolean {
  return OBJECT_ID.test(text);
}

/** The commits of a repository: looked up in the clone first, then in its remote, then on GitHub. */
export class History {
  readonly #git: Git | null;
  readonly #remote: RemoteRepository | null;
  readonly #failures: string[] = [];

  constructor(git: Git | null, remote: RemoteRepository | null) {
    this.#git = git;
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

  /**
   * A commit of the clone. The object itself is read, because `HEAD^1` does not resolve in a shallow clone although the
   * commit names its parents.
   */
  async local(revision: string): Promise<Commit | null> {
    const result = await this.#git?.run(['cat-file', '--batch'], { input: `${revision}\n` });
    if (!result) return null;
    if (!result.ok) {
      this.#failures.push(`git: ${result.why}`);
      return null;
    }
    const text = result.stdout.toString('utf8');
    const id = /^([0-9a-f]+) commit \d+\n/.exec(text)?.[1];
    if (!id) return null;
    const header = text.slice(text.indexOf('\n') + 1).split('\n\n', 1)[0] ?? '';
    return { id, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(match => match[1] ?? '') };
  }

  /** A commit of the clone, or of GitHub if there is no clone. */
  async commit(id: string): Promise<Commit | null> {
    const local = await this.local(id);
    if (local || this.#git || !this.#remote) return local;
    return this.#ask(async remote => ({ id, parents: await remote.parents(id) }));
  }

  /** Makes sure that the clone contains a commit and its tree, and fetches that one commit if necessary. */
  async obtain(commit: string): Promise<'there' | 'fetched' | 'absent'> {
    if (!this.#git) return 'absent';
    if (await this.#holds(commit)) return 'there';
    // A depth would turn a complete clone into a shallow one.
    const depth = (await this.#isShallow()) ? ['--depth=1'] : [];
    return (await this.#fetch([...depth, 'origin', commit])) && (await this.#holds(commit))
      ? 'fetched'
      : 'absent';
  }

  /**
   * The best common ancestor of a commit and a tip; `unrelated` if the complete history shows that there is none; null
   * if that is unknown.
   */
  async mergeBase(head: string, tip: Tip): Promise<string | 'unrelated' | null> {
    const local = await this.#localMergeBase(head, tip);
    if (local) return local;
    const asked = await this.#ask(async remote => {
      const base = tip.commit ?? tip.branch;
      return base ? ((await remote.mergeBase(base, head)) ?? 'unrelated') : null;
    });
    return asked ?? this.#deepen(head, tip);
  }

  async #localMergeBase(head: string, tip: Tip): Promise<string | 'unrelated' | null> {
    if (!this.#git) return null;
    const other = await this.#locate(tip);
    if (!other) return null;
    const result = await this.#git.run(['merge-base', head, other]);
    if (result.ok) return result.stdout.toString('utf8').trim();
    return result.status === 1 && !(await this.#isShallow()) ? 'unrelated' : null;
  }

  async #locate({ commit, branch }: Tip): Promise<string | null> {
    if (commit && (await this.local(commit))) return commit;
    if (!branch) return null;
    return (await this.local(`refs/remotes/origin/${branch}`))?.id ?? null;
  }

  /** Deepens a shallow clone a few times until the two histories meet. */
  async #deepen(head: string, tip: Tip): Promise<string | 'unrelated' | null> {
    if (!this.#git || !(await this.#isShallow())) return null;
    const other = (await this.#locate(tip)) ?? tip.commit ?? (await this.#remoteTip(tip.branch));
    if (!other) return null;
    for (const commits of DEEPENING) {
      if (!(await this.#fetch([`--deepen=${commits}`, 'origin', head, other]))) return null;
      const found = await this.#localMergeBase(head, { commit: other, branch: null });
      if (found) return found;
    }
    return null;
  }

  async #remoteTip(branch: string | null): Promise<string | null> {
    if (!branch) return null;
    const result = await this.#git?.runRemotely('ls-remote', ['origin', `refs/heads/${branch}`], {
      timeout: FETCH_TIMEOUT,
    });
    return result?.ok ? (/^[0-9a-f]+/.exec(result.stdout.toString('utf8'))?.[0] ?? null) : null;
  }

  async #holds(commit: string): Promise<boolean> {
    return (await this.#git?.run(['cat-file', '-e', `${commit}^{tree}`]))?.ok ?? false;
  }

  async #isShallow(): Promise<boolean> {
    const result = await this.#git?.run(['rev-parse', '--is-shallow-repository']);
    return result?.ok === true && result.stdout.toString('utf8').trim() === 'true';
  }

  async #fetch(args: readonly string[]): Promise<boolean> {
    const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
    const result = await this.#git?.runRemotely('fetch', [...quiet, ...args], { timeout: FETCH_TIMEOUT });
    if (result && !result.ok) this.#failures.push(`git fetch: ${result.why}`);
    return result?.ok ?? false;
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
