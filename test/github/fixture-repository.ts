import { execFileSync } from 'node:child_process';

/** A file that differs, as GitHub lists it. */
export interface Change {
  readonly filename: string;
  readonly status: string;
  /** The ID of its blob. */
  readonly sha: string;
  /** Its diff from the first hunk on. */
  readonly patch: string;
}

/** What GitHub would list or hand out of a real repository, read with git. */
export class FixtureRepository {
  readonly #folder: string;

  /** @param folder a repository's work tree, or a bare one */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The whole ID of a commit, or null. */
  commit(revision: string): string | null {
    return this.#try('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  }

  parents(commit: string): string[] {
    const [, ...parents] = this.#git('rev-list', '--parents', '-n1', commit).trim().split(' ');
    return parents;
  }

  treeOf(commit: string): string {
    return this.#git('rev-parse', `${commit}^{tree}`).trim();
  }

  mergeBase(base: string, head: string): string | null {
    return this.#try('merge-base', base, head);
  }

  /** Folders are listed too, as GitHub does. */
  tree(commit: string): { path: string; mode: string; type: string; sha: string; size?: number }[] {
    const listed = this.#git('ls-tree', '-r', '-t', '-l', '-z', commit);
    return listed.split('\0').flatMap(line => {
      const [, mode = '', type = '', sha = '', size = '', path = ''] =
        /^(\d+) (\w+) (\w+) +(\S+)\t(.+)$/s.exec(line) ?? [];
      if (!path) return [];
      return [{ path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) }];
    });
  }

  blob(oid: string): Buffer | null {
    try {
      return this.#bytes('cat-file', 'blob', oid);
    } catch {
      return null;
    }
  }

  /** The files that differ, as GitHub's list of a pull request's files has them: from the merge base. */
  changes(base: string, head: string): Change[] {
    const from = this.mergeBase(base, head) ?? base;
    const fields = this.#git('diff', '--raw', '-z', '--no-abbrev', '--no-renames', from, head).split('\0');
    const status: Readonly<Record<string, string>> = { A: 'added', D: 'removed' };
    return fields.flatMap((field, i) => {
      if (!field.startsWith(':')) return [];
      const filename = fields[i + 1] ?? '';
      const [, , , sha = '', letter = ''] = field.split(' ');
      const diff = this.#git('diff', '--no-color', '--no-renames', from, head, '--', filename);
      const start = diff.search(/^@@ /m);
      const patch = start < 0 ? '' : diff.slice(start).replace(/\n$/, '');
      return [{ filename, status: status[letter] ?? 'modified', sha, patch }];
    });
  }

  #try(...args: string[]): string | null {
    try {
      return this.#git(...args).trim();
    } catch {
      return null;
    }
  }

  #git(...args: string[]): string {
    return this.#bytes(...args).toString('utf8');
  }

  #bytes(...args: string[]): Buffer {
    return execFileSync('git', args, {
      cwd: this.#folder,
      maxBuffer: 1024 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }
}
