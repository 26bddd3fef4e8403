import { type ChildProcess, type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { reasonOf } from '../text/reason.ts';
import { visibleLine } from '../text/visible.ts';
import { findGitProgram, gitEnvironment, LOCAL, REMOTE } from './environment.ts';
import {
  asVariables,
  HARDENED,
  harmless,
  isPartial,
  NAMED,
  type Setting,
  settingsIn,
  withoutPromisors,
} from './hardening.ts';
import { findPipe } from './pipes.ts';

/** Git never takes this long with local objects, unless the file system hangs. Milliseconds. */
const LOCAL_TIMEOUT = 60_000;
/** Enough for one commit, or for the contents of many files, over a slow connection. Milliseconds. */
const REMOTE_TIMEOUT = 120_000;
/** Most commands take a hundredth of this. After it, it is worth a look whether git waits for something. Milliseconds. */
const PATIENCE = 1_000;
/** The list of a million files is smaller. Bytes. */
const LONGEST_ANSWER = 256 * 1024 * 1024;

export type GitResult =
  | { readonly ok: true; readonly stdout: Buffer }
  | { readonly ok: false; readonly status: number | null; readonly why: string };

export interface RunOptions {
  /** Written to git's standard input. */
  readonly input?: string;
  /** Additional settings, as `name=value`. */
  readonly settings?: readonly string[];
  /** Additional environment variables. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface GitRequest {
  /** The repository's root, absolute. */
  readonly top: string;
  /**
   * `owner`: git refuses a repository that belongs to another user. `workspace`: the job checked the repository out, and
   * any user may own it (a container may run as another user than the checkout).
   */
  readonly trust: 'owner' | 'workspace';
  readonly signal: AbortSignal;
}

/** Runs git in one repository, without a shell, hooks, helpers, prompts or our secrets. */
export class Git {
  readonly top: string;
  readonly #program: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #signal: AbortSignal;
  #local: Readonly<Record<string, string>> = asVariables([]);
  #remote: Readonly<Record<string, string>> = asVariables([]);
  /** Whether contents may be missing that the remote has. Only an explicit fetch gets them. */
  isPartial = false;
  /** Why git is not asked again: it didn't end, so it wouldn't the next time. */
  #stuck: string | null = null;
  /** Whether fetching is allowed: on a user's own machine, git does not use the network. */
  readonly mayFetch: boolean;

  constructor(program: string, { top, trust, signal }: GitRequest) {
    this.top = top;
    this.#program = program;
    this.#signal = signal;
    this.mayFetch = trust === 'workspace';
    // The work tree is named, because the repository's configuration may name any other folder (core.worktree).
    this.#environment = { ...gitEnvironment(process.env, top), GIT_WORK_TREE: top };
    // With GIT_DIR, git neither searches for a repository nor checks its owner (git-config, safe.directory).
    if (trust === 'workspace') this.#environment['GIT_DIR'] = join(top, '.git');
  }

  /** Disables what the given settings of the repository would start, for every later command. */
  disarm(settings: readonly Setting[]): void {
    this.isPartial = isPartial(settings);
    this.#remote = asVariables(harmless(settings));
    this.#local = asVariables([...harmless(settings), ...withoutPromisors(settings)]);
  }

  /** Runs a command that can't use the network. */
  async run(args: readonly string[], options: RunOptions = {}): Promise<GitResult> {
    return this.#run(args, { ...LOCAL, ...this.#local }, LOCAL_TIMEOUT, options);
  }

  /** Fetches objects, and changes nothing else in the repository. */
  async fetch(args: readonly string[], options: RunOptions = {}): Promise<GitResult> {
    const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
    return this.runRemotely('fetch', [...quietly, ...args], options);
  }

  /** Runs a command that uses the network. */
  async runRemotely(
    command: 'fetch' | 'ls-remote',
    args: readonly string[],
    options: RunOptions = {},
  ): Promise<GitResult> {
    // Of several values of remote.<name>.uploadpack the first counts, so only this argument wins over the file.
    return this.#run(
      [command, '--upload-pack=git-upload-pack', ...args],
      { ...REMOTE, ...this.#remote },
      REMOTE_TIMEOUT,
      options,
    );
  }

  async #run(
    args: readonly string[],
    variables: Readonly<Record<string, string>>,
    timeout: number,
    { input, settings = [], environment }: RunOptions,
  ): Promise<GitResult> {
    if (this.#stuck !== null) return { ok: false, status: null, why: this.#stuck };
    const ended = new AbortController();
    return new Promise(resolve => {
      const child = execFile(
        this.#program,
        [...HARDENED, ...settings.flatMap(setting => ['-c', setting]), ...args],
        {
          cwd: this.top,
          env: { ...this.#environment, ...variables, ...environment },
          encoding: 'buffer',
          maxBuffer: LONGEST_ANSWER,
          timeout,
          signal: this.#signal,
          windowsHide: true,
        },
        (error, stdout, stderr) => {
          ended.abort();
          if (!error) resolve({ ok: true, stdout });
          else {
            const why = this.#stuck ?? explain(error, stderr, timeout);
            if (error.killed && timeout === LOCAL_TIMEOUT) this.#stuck = why;
            resolve({ ok: false, status: statusOf(error.code), why });
          }
        },
      );
      this.#watch(child, args, ended.signal);
      // If git exits early, it closes its input. The exit status says why.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
    });
  }

  /** Starts a local command with open pipes. The caller ends it; cancelling the run ends it too. */
  start(args: readonly string[]): ChildProcessByStdio<Writable, Readable, null> {
    const child = spawn(this.#program, [...HARDENED, ...args], {
      cwd: this.top,
      env: { ...this.#environment, ...LOCAL, ...this.#local },
      stdio: ['pipe', 'pipe', 'ignore'],
      signal: this.#signal,
      windowsHide: true,
    });
    const ended = new AbortController();
    child.once('exit', () => ended.abort());
    this.#watch(child, args, ended.signal);
    return child;
  }

  /** Ends a command that waits for a pipe in the repository. @param ended when the command ends */
  #watch(child: ChildProcess, [command = '']: readonly string[], ended: AbortSignal): void {
    const look = async () => {
      const pipe = await findPipe(this.top, command, ended);
      if (pipe === null || ended.aborted) return;
      this.#stuck = `“${visibleLine(pipe)}” in the repository is a named pipe or a device, which git can’t read`;
      child.kill();
    };
    const timer = setTimeout(() => void look(), PATIENCE);
    ended.addEventListener('abort', () => clearTimeout(timer));
  }
}

/** Git for a repository, with its configuration disarmed; null if there is no git to run. */
export async function openGit(request: GitRequest): Promise<Git | null> {
  const program = findGitProgram(process.env, request.top);
  if (!program) return null;
  const git = new Git(program, request);
  const listed = await git.run(['config', '-z', '--get-regexp', NAMED]);
  if (listed.ok) git.disarm(settingsIn(listed.stdout.toString('utf8')));
  return git;
}

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
  const reason = lines.find(line => /^(?:fatal|error):/.test(line)) ?? lines.find(line => line.trim() !== '');
  return reason ? presentable(reason) : (reasonOf(error).split('\n')[0] ?? '');
}

/** A line that git printed, without the credentials that an address may contain. */
function presentable(line: string): string {
  return line
    .replace(/^(?:fatal|error): /, '')
    .replace(/\/\/[^/@\s]*@/g, '//')
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .trim()
    .slice(0, 300);
}
