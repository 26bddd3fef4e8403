import { execFileSync } from 'node:child_process';

/** A changed file, as GitHub lists it. */
export interface Change {
  readonly filename: string;
  readonly status: string;
  /** The ID of its blob. */
  readonly sha: string;
  /** Its diff from the first hunk on. */
  readonly patch: string;
}

interface GitObject {
  readonly type: string;
  readonly bytes: Buffer;
}

/** What GitHub would return for a real repository, read with git. */
export class FixtureRepository {
  readonly #folder: string;
  /** All objects by ID, as of the last request for an unknown one. */
  readonly #objects = new Map<string, GitObject>();
  readonly #changes = new Map<string, Change[]>();

  /** @param folder a repository's work tree, or a bare one */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The full ID of a commit, or null. */
  commit(revision: string): string | null {
    if (this.#objects.get(revision)?.type === 'commit') return revision;
    return this.#try('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  }

  parents(commit: string): string[] {
    return this.#headers(commit, 'parent');
  }

  treeOf(commit: string): string {
    return this.#headers(commit, 'tree').join();
  }

  mergeBase(base: string, head: string): string | null {
    return this.#try('merge-base', base, head);
  }

  /** Folders are included, as in GitHub's response. */
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
    return this.#object(oid, 'blob');
  }

  /** The files that differ from the merge base, as in GitHub's list of a pull request's files. */
  changes(base: string, head: string): Change[] {
    const key = `${base} ${head}`;
    const known = this.#changes.get(key) ?? this.#changesFrom(this.mergeBase(base, head) ?? base, head);
    this.#changes.set(key, known);
    return known;
  }

  #changesFrom(from: string, head: string): Change[] {
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

  /**
   * The values of one header of a commit (see git's documentation of the object format, gitformat-commit).
   */
  #headers(commit: string, name: string): string[] {
    const [headers = ''] = (this.#object(commit, 'commit')?.toString('latin1') ?? '').split('\n\n');
    return Array.from(headers.matchAll(new RegExp(`^${name} (\\w+)$`, 'gm')), ([, value]) => value ?? '');
  }

  /** Objects never change, so one run of git reads all of them. */
  #object(oid: string, type: string): Buffer | null {
    if (!this.#objects.has(oid)) this.#readObjects();
    const found = this.#objects.get(oid);
    return found?.type === type ? found.bytes : null;
  }

  /** Each object is a line `ID TYPE SIZE`, its bytes and a line feed (git-cat-file, BATCH OUTPUT). */
  #readObjects(): void {
    const all = this.#bytes('cat-file', '--batch', '--batch-all-objects', '--unordered');
    for (let at = 0; at < all.length; ) {
      const end = all.indexOf(0x0a, at);
      const [oid = '', type = '', size = ''] = all.toString('latin1', at, end).split(' ');
      const next = end + 1 + Number(size);
      this.#objects.set(oid, { type, bytes: all.subarray(end + 1, next) });
      at = next + 1;
    }
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
