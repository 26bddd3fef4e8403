import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { type FolderCopy, readFolder, writeFolder } from '../support/folder-copy.ts';

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
  ...settings({ 'core.fsync': 'none', 'gc.auto': '0', 'maintenance.auto': 'false' }),
};
/** Server settings that let anyone fetch any commit. */
const ALLOWS_EVERYTHING = [
  'allowAnySHA1InWant = true',
  'allowReachableSHA1InWant = true',
  'allowFilter = true',
];
/** The time of the first commit, in seconds since 1970. Each further commit of a repository is a second later. */
const FIRST_COMMIT = 1_750_000_000;

/** Git's settings as environment variables. */
function settings(values: Readonly<Record<string, string>>): Record<string, string> {
  const pairs = Object.entries(values).flatMap(([name, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, name],
    [`GIT_CONFIG_VALUE_${i}`, value],
  ]);
  return { GIT_CONFIG_COUNT: `${Object.keys(values).length}`, ...Object.fromEntries(pairs) };
}

/** Creates a folder that is removed at the end of the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'notion-id-check-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real repository with a work tree. The same changes give the same commit IDs in every run. */
export class TestRepository {
  readonly folder: string;
  #commits = 0;

  constructor(folder: string = temporaryFolder()) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Creates one with the branch `main`. It lets anyone fetch any commit, as GitHub does. */
  static create(format: 'sha1' | 'sha256' = 'sha1'): TestRepository {
    const repository = new TestRepository();
    writeFolder(emptyRepository(format), repository.folder);
    repository.configure('uploadpack', ALLOWS_EVERYTHING);
    return repository;
  }

  /** Adds a section to the settings of the repository. */
  configure(section: string, values: readonly string[]): void {
    const lines = values.map(value => `\t${value}\n`).join('');
    appendFileSync(join(this.folder, '.git/config'), `[${section}]\n${lines}`);
  }

  /** Copies the repository into a new folder. */
  static from({ copy, commits }: RepositoryCopy, folder?: string): TestRepository {
    const repository = new TestRepository(folder);
    writeFolder(copy, repository.folder);
    repository.#commits = commits;
    return repository;
  }

  /** The repository as it is now. */
  copy(): RepositoryCopy {
    return { copy: readFolder(this.folder), commits: this.#commits };
  }

  get url(): string {
    return pathToFileURL(this.folder).href;
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: { ...ENVIRONMENT, GIT_AUTHOR_DATE: this.#date, GIT_COMMITTER_DATE: this.#date },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    }).trim();
  }

  /**
   * Runs several git commands one after the other in one process, because starting one is slow in a large
   * worker.
   */
  gits(...commands: readonly (readonly string[])[]): void {
    const script = commands.map(args => ['git', ...args].map(quoted).join(' ')).join(' && ');
    this.git('-c', `alias.several=!${script}`, 'several');
  }

  get #date(): string {
    return `${FIRST_COMMIT + this.#commits} +0000`;
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

  /** Commits the given changes on the current branch, and returns the commit's ID. */
  commit(files: Files = {}): string {
    this.write(files);
    this.#commits++;
    this.gits(['add', '--all'], ['commit', '--quiet', '--allow-empty', '--message=Change']);
    return this.head();
  }

  /** The ID of the commit that a revision names, by default of the commit that is checked out. */
  head(revision = 'HEAD'): string {
    return (revision === 'HEAD' ? this.#checkedOut() : null) ?? this.git('rev-parse', revision);
  }

  /** The same as git would return, read from git's files. Null if only git can find out. */
  #checkedOut(): string | null {
    const folder = join(this.folder, '.git');
    if (!existsSync(join(folder, 'HEAD'))) return null;
    const head = readFileSync(join(folder, 'HEAD'), 'utf8').trim();
    if (!head.startsWith('ref: ')) return head;
    const reference = join(folder, head.slice('ref: '.length));
    return existsSync(reference) ? readFileSync(reference, 'utf8').trim() : null;
  }

  /** Creates a branch at a revision, and checks it out. */
  branch(name: string, from = 'HEAD'): void {
    this.git('checkout', '--quiet', '-b', name, from);
  }

  checkout(revision: string): void {
    this.git('checkout', '--quiet', revision);
  }

  /** Merges a pull request as GitHub does for its merge ref: the base first, the head second, on no branch. */
  mergeRef(base: string, head: string, number = 7): string {
    this.#commits++;
    this.gits(['checkout', '--quiet', '--detach', base], ['merge', '--quiet', '--no-ff', '--no-edit', head]);
    const merge = this.head();
    const references = join(this.folder, '.git/refs/pull', `${number}`);
    mkdirSync(references, { recursive: true });
    writeFileSync(join(references, 'merge'), `${merge}\n`);
    writeFileSync(join(references, 'head'), `${head}\n`);
    this.checkout('main');
    return merge;
  }
}

/** An argument for git's shell. */
function quoted(argument: string): string {
  return `'${argument.replaceAll("'", String.raw`'\''`)}'`;
}

/** A repository to make copies of. */
export interface RepositoryCopy {
  readonly copy: FolderCopy;
  readonly commits: number;
}

const empty = new Map<string, FolderCopy>();

/** Turns a folder into a repository without a commit. */
export function initialize(folder: string): void {
  writeFolder(emptyRepository('sha1'), folder);
}

/** A new repository. It is made with git once, and copied after that. */
function emptyRepository(format: string): FolderCopy {
  const known = empty.get(format);
  if (known) return known;
  const repository = new TestRepository();
  repository.git('init', '--quiet', '--template=', '--initial-branch=main', `--object-format=${format}`);
  const copy = readFolder(repository.folder);
  empty.set(format, copy);
  return copy;
}

/**
 * Wraps a function that builds a repository and describes it. The result builds each repository only once,
 * and returns a copy each time. The arguments must be JSON values.
 */
export function builtOnce<A extends readonly unknown[], T extends { readonly origin: TestRepository }>(
  build: (...args: A) => T,
): (...args: A) => T {
  const known = new Map<string, { readonly built: T; readonly origin: RepositoryCopy }>();
  return (...args) => {
    const key = JSON.stringify(args);
    const before = known.get(key);
    if (before) return { ...before.built, origin: TestRepository.from(before.origin) };
    const built = build(...args);
    known.set(key, { built, origin: built.origin.copy() });
    return built;
  };
}

export interface CheckoutOptions {
  /** Number of commits; 0 for the whole history of all branches. */
  readonly depth?: number;
  /** For a partial clone: `blob:none`. */
  readonly filter?: string;
  readonly folder?: string;
}

/**
 * Checkouts of one commit, by its ID. The ID determines all their contents, except for the origin's address.
 */
const checkouts = new Map<string, { readonly copy: FolderCopy; readonly url: string }>();

/** Checks out a commit as actions/checkout does: on no branch, with a remote called `origin`. */
export function checkOut(
  origin: TestRepository,
  commit: string,
  options: CheckoutOptions = {},
): TestRepository {
  const { depth = 1, filter, folder = temporaryFolder() } = options;
  const clone = new TestRepository(folder);
  const isPlain = depth === 1 && filter === undefined && /^[0-9a-f]{40,}$/.test(commit);
  const before = isPlain ? checkouts.get(commit) : undefined;
  if (before) {
    writeFolder(before.copy, folder);
    for (const name of ['config', 'FETCH_HEAD']) {
      const file = join(folder, '.git', name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(before.url, origin.url));
    }
    // The index contains inodes and times of the files, so git knows that they are unchanged.
    clone.git('update-index', '--refresh', '-q');
    return clone;
  }
  initialize(folder);
  clone.configure('remote "origin"', [`url = ${origin.url}`, 'fetch = +refs/heads/*:refs/remotes/origin/*']);
  const how = [...(depth > 0 ? [`--depth=${depth}`] : []), ...(filter ? [`--filter=${filter}`] : [])];
  const all = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : [];
  clone.gits(
    ['fetch', '--quiet', '--no-tags', ...how, 'origin', ...all, commit],
    ['checkout', '--quiet', '--detach', commit],
  );
  if (isPlain) checkouts.set(commit, { copy: readFolder(folder), url: origin.url });
  return clone;
}

/** Creates a folder with a program called `git` that runs a shell script. The script finds the real git in `$REAL_GIT`. */
export function gitWrapper(script: string): string {
  const folder = temporaryFolder();
  const [real = ''] = execFileSync('which', ['-a', 'git'], { encoding: 'utf8' }).split('\n');
  const program = join(folder, 'git');
  writeFileSync(program, `#!/bin/sh\nREAL_GIT='${real}'\n${script}\n`);
  chmodSync(program, 0o755);
  return folder;
}
