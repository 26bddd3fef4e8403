import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** Contents by path; null deletes a file. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

const ENVIRONMENT = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Mona',
  GIT_AUTHOR_EMAIL: 'mona@github.example',
  GIT_COMMITTER_NAME: 'Mona',
  GIT_COMMITTER_EMAIL: 'mona@github.example',
};

/** A folder of the test's own, gone with the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'notion-id-check-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real repository with a work tree. */
export class TestRepository {
  readonly folder: string;

  constructor(folder: string = temporaryFolder()) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** A new one, on the branch `main`, that lets anyone fetch any commit as GitHub does. */
  static create(format: 'sha1' | 'sha256' = 'sha1'): TestRepository {
    const repository = new TestRepository();
    repository.git('init', '--quiet', '--initial-branch=main', `--object-format=${format}`);
    for (const name of ['allowAnySHA1InWant', 'allowReachableSHA1InWant', 'allowFilter']) {
      repository.git('config', `uploadpack.${name}`, 'true');
    }
    return repository;
  }

  get url(): string {
    return pathToFileURL(this.folder).href;
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: ENVIRONMENT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    }).trim();
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const target = join(this.folder, path);
      if (content === null) {
        rmSync(target);
        continue;
      }
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
  }

  /** Commits the given changes on the current branch, and gives the commit's ID. */
  commit(files: Files = {}): string {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=Change');
    return this.head();
  }

  head(revision = 'HEAD'): string {
    return this.git('rev-parse', revision);
  }

  /** Begins a branch, at a revision, and checks it out. */
  branch(name: string, from = 'HEAD'): void {
    this.git('checkout', '--quiet', '-b', name, from);
  }

  checkout(revision: string): void {
    this.git('checkout', '--quiet', revision);
  }

  /** Merges a pull request as GitHub does for its merge ref: the base first, the head second, on no branch. */
  mergeRef(base: string, head: string, number = 7): string {
    this.git('checkout', '--quiet', '--detach', base);
    this.git('merge', '--quiet', '--no-ff', '--no-edit', head);
    const merge = this.head();
    this.git('update-ref', `refs/pull/${number}/merge`, merge);
    this.git('update-ref', `refs/pull/${number}/head`, head);
    this.checkout('main');
    return merge;
  }
}

export interface CheckoutOptions {
  /** Commits; 0 is the whole history of all branches. */
  readonly depth?: number;
  /** For a partial clone: `blob:none`. */
  readonly filter?: string;
  readonly folder?: string;
}

/** Checks a commit out as actions/checkout does: on no branch, with a remote by the name of `origin`. */
export function checkOut(
  origin: TestRepository,
  commit: string,
  options: CheckoutOptions = {},
): TestRepository {
  const { depth = 1, filter, folder = temporaryFolder() } = options;
  const clone = new TestRepository(folder);
  clone.git('init', '--quiet', '--initial-branch=main');
  clone.git('remote', 'add', 'origin', origin.url);
  const how = [...(depth > 0 ? [`--depth=${depth}`] : []), ...(filter ? [`--filter=${filter}`] : [])];
  const all = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : [];
  clone.git('fetch', '--quiet', '--no-tags', ...how, 'origin', ...all, commit);
  clone.git('checkout', '--quiet', '--detach', commit);
  return clone;
}

/** A folder with a program by the name of `git` that runs a shell script around the real one, `$REAL_GIT`. */
export function gitWrapper(script: string): string {
  const folder = temporaryFolder();
  const [real = ''] = execFileSync('which', ['-a', 'git'], { encoding: 'utf8' }).split('\n');
  const program = join(folder, 'git');
  writeFileSync(program, `#!/bin/sh\nREAL_GIT='${real}'\n${script}\n`);
  chmodSync(program, 0o755);
  return folder;
}
