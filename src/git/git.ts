import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { reasonOf } from '../text/reason.ts';
import { findGitProgram, gitEnvironment } from './environment.ts';

/** Nothing that git does with local objects takes this long; a hanging file system does. Milliseconds. */
const LOCAL_TIMEOUT = 60_000;
/** The tree of a repository with a million files, listed, is smaller. Bytes. */
const LONGEST_ANSWER = 256 * 1024 * 1024;

/**
 * Settings that keep git from starting anything, from following what the repository's own configuration says to
 * start, and from writing to the index.
 */
const HARDENED: readonly string[] = [
  '--no-pager',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.askPass=',
    'core.quotePath=false',
    'diff.autoRefreshIndex=false',
    'fetch.recurseSubmodules=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'protocol.ext.allow=never',
    'safe.bareRepository=explicit',
  ].flatMap(setting => ['-c', setting]),
];

export type GitResult =
  | { readonly ok: true; readonly stdout: Buffer }
  | { readonly ok: false; readonly status: number | null; readonly why: string };

export interface RunOptions {
  /** Written to git's standard input. */
  readonly input?: string;
  /** Milliseconds. */
  readonly timeout?: number;
  /** Variables beside the usual ones. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface GitRequest {
  /** The repository's root, absolute. */
  readonly top: string;
  /**
   * `owner`: git refuses a repository that belongs to somebody else. `workspace`: the repository is the one that
   * the job checked out, whoever owns it (containers run as another user than the checkout did).
   */
  readonly trust: 'owner' | 'workspace';
  readonly signal: AbortSignal;
}

/** Runs git in one repository: never through a shell, without hooks, helpers of diffs, prompts or our secrets. */
export class Git {
  readonly top: string;
  readonly #program: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #signal: AbortSignal;
  #settings: readonly string[] = [];
  /** Whether the clone is partial: git fetches what it lacks from its remote. */
  isPartial = false;

  constructor(program: string, { top, trust, signal }: GitRequest) {
    this.top = top;
    this.#program = program;
    this.#signal = signal;
    this.#environment = gitEnvironment(process.env);
    // With the folder named, git neither searches for a repository nor asks who owns it (git-config, safe.directory).
    if (trust === 'workspace') {
      this.#environment['GIT_DIR'] = join(top, '.git');
      this.#environment['GIT_WORK_TREE'] = top;
    }
  }

  /** Adds settings, as `name=value`, to every later command. */
  override(settings: readonly string[]): void {
    this.#settings = settings.flatMap(setting => ['-c', setting]);
  }

  async run(
    args: readonly string[],
    { input, timeout = LOCAL_TIMEOUT, environment }: RunOptions = {},
  ): Promise<GitResult> {
    return new Promise(resolve => {
      const child = execFile(
        this.#program,
        [...HARDENED, ...this.#settings, ...args],
        {
          cwd: this.top,
          env: { ...this.#environment, ...environment },
          encoding: 'buffer',
          maxBuffer: LONGEST_ANSWER,
          timeout,
          signal: this.#signal,
          windowsHide: true,
        },
        (error, stdout, stderr) => {
          if (!error) resolve({ ok: true, stdout });
          else resolve({ ok: false, status: statusOf(error.code), why: explain(error, stderr, timeout) });
        },
      );
      // A git that ends early closes its input: its exit status says why.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
    });
  }

  /** Starts git with open pipes. Ending it is the caller's business; cancelling the run ends it too. */
  start(args: readonly string[]): ChildProcessByStdio<Writable, Readable, null> {
    return spawn(this.#program, [...HARDENED, ...this.#settings, ...args], {
      cwd: this.top,
      env: this.#environment,
      stdio: ['pipe', 'pipe', 'ignore'],
      signal: this.#signal,
      windowsHide: true,
    });
  }
}

/**
 * Git for a repository, or null where there is none to run. Filters (`filter.*`, Git LFS's for one) are switched
 * off: which files they apply to is for the scanned tree's `.gitattributes` to say.
 */
export async function openGit(request: GitRequest): Promise<Git | null> {
  const program = findGitProgram(process.env, request.top);
  if (!program) return null;
  const git = new Git(program, request);
  const listed = await git.run(['config', '-z', '--get-regexp', '^(filter\\.|remote\\.origin\\.promisor$)']);
  if (!listed.ok) return git;
  // Each is a key, a line feed and a value; a key alone is true (git-config).
  const entries = listed.stdout
    .toString('utf8')
    .split('\0')
    .map(entry => /^([^\n]*)\n?([\s\S]*)$/.exec(entry) ?? []);
  git.isPartial = entries.some(([, key, value = '']) => key === PROMISOR && !NO.test(value));
  const names = new Set(entries.flatMap(([, key = '']) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []));
  git.override(
    [...names]
      .filter(name => !name.includes('='))
      .flatMap(name => ['clean', 'process', 'smudge', 'required'].map(key => `filter.${name}.${key}=`)),
  );
  return git;
}

const PROMISOR = 'remote.origin.promisor';
const NO = /^(?:false|no|off|0+)$/i;

function statusOf(code: unknown): number | null {
  return typeof code === 'number' ? code : null;
}

function explain(
  error: Error & { killed?: boolean; code?: unknown },
  stderr: Buffer,
  timeout: number,
): string {
  if (error.name === 'AbortError') return 'the run was cancelled';
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'its answer was too long';
  if (error.killed) return `it took longer than ${timeout / 1000} seconds`;
  const lines = stderr.toString('utf8').split(/[\r\n]+/);
  const said = lines.find(line => /^(?:fatal|error):/.test(line)) ?? lines.find(line => line.trim() !== '');
  return said ? presentable(said) : (reasonOf(error).split('\n')[0] ?? '');
}

/** One line of git's, without the credentials that an address may hold. */
function presentable(line: string): string {
  return line
    .replace(/^(?:fatal|error): /, '')
    .replace(/\/\/[^/@\s]*@/g, '//')
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .trim()
    .slice(0, 300);
}
