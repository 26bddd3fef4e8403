import type { Git } from '../git/git.ts';

/** The number of commits that each attempt to find a merge base goes further back. */
const DEEPENING = [100, 1000] as const;

export interface Commit {
  readonly id: string;
  /** As written in the commit, even if a shallow clone does not contain them. */
  readonly parents: readonly string[];
}

/** A commit by its ID, or else a branch of the remote by its name. The first that can be found is used. */
export interface Tip {
  readonly commit: string | null;
  readonly branch: string;
}

/** The commits in a clone, and how to get more of them from its remote. */
export class Clone {
  readonly #git: Git;
  readonly #failures: string[];

  /** @param failures the reasons of everything that fails are added to it */
  constructor(git: Git, failures: string[]) {
    this.#git = git;
    this.#failures = failures;
  }

  /**
   * A commit. The object itself is read, because `HEAD^1` does not resolve in a shallow clone although the commit names
   * its parents.
   */
  async commit(revision: string): Promise<Commit | null> {
    const result = await this.#git.run(['cat-file', '--batch'], { input: `${revision}\n` });
    if (!result.ok) {
      this.#failures.push(`git: ${result.why}`);
      return null;
    }
    const text = result.stdout.toString('utf8');
    const id = /^[0-9a-f]+(?= commit )/.exec(text)?.[0];
    const header = text.slice(0, text.indexOf('\n\n'));
    return id ? { id, parents: header.match(/(?<=^parent )[0-9a-f]+/gm) ?? [] } : null;
  }

  /**
   * Makes sure that the clone contains a commit and its tree, and fetches that one commit if necessary.
   *
   * @returns how the clone got it; null if it doesn't have it
   */
  async obtain(commit: string): Promise<'git' | 'fetch' | null> {
    if (await this.#holds(commit)) return 'git';
    // A depth would turn a complete clone into a shallow one.
    const depth = (await this.#isShallow()) ? ['--depth=1'] : [];
    await this.#fetch([...depth, 'origin', commit]);
    return (await this.#holds(commit)) ? 'fetch' : null;
  }

  /**
   * The best common ancestor of a commit and a tip, without the network; `unrelated` if the complete history shows that
   * there is none; null if that is unknown.
   */
  async mergeBase(head: string, tip: Tip): Promise<string | 'unrelated' | null> {
    const other = await this.#locate(tip);
    return other && this.#mergeBaseOf(head, other);
  }

  /** The same, after deepening a shallow clone a few times until the two histories meet. */
  async deepen(head: string, tip: Tip): Promise<string | 'unrelated' | null> {
    if (!(await this.#isShallow())) return null;
    const other = (await this.#locate(tip)) ?? tip.commit ?? (await this.#remoteTip(tip.branch));
    if (!other) return null;
    for (const commits of DEEPENING) {
      if (!(await this.#fetch([`--deepen=${commits}`, 'origin', head, other]))) return null;
      const found = await this.#mergeBaseOf(head, other);
      if (found) return found;
    }
    return null;
  }

  async #mergeBaseOf(head: string, other: string): Promise<string | 'unrelated' | null> {
    const result = await this.#git.run(['merge-base', head, other]);
    if (result.ok) return result.stdout.toString('utf8').trim();
    return result.status === 1 && !(await this.#isShallow()) ? 'unrelated' : null;
  }

  async #locate({ commit, branch }: Tip): Promise<string | null> {
    for (const revision of [commit, `refs/remotes/origin/${branch}`]) {
      const found = revision && (await this.commit(revision));
      if (found) return found.id;
    }
    return null;
  }

  async #remoteTip(branch: string): Promise<string | null> {
    const result = await this.#git.runRemotely('ls-remote', ['origin', `refs/heads/${branch}`]);
    return result.ok ? (/[0-9a-f]+/.exec(result.stdout.toString('utf8'))?.[0] ?? null) : null;
  }

  async #holds(commit: string): Promise<boolean> {
    return (await this.#git.run(['cat-file', '-e', `${commit}^{tree}`])).ok;
  }

  async #isShallow(): Promise<boolean> {
    const result = await this.#git.run(['rev-parse', '--is-shallow-repository']);
    return result.ok && result.stdout.toString('utf8').trim() === 'true';
  }

  async #fetch(args: readonly string[]): Promise<boolean> {
    const result = await this.#git.fetch(args);
    if (!result.ok) this.#failures.push(`git fetch: ${result.why}`);
    return result.ok;
  }
}
