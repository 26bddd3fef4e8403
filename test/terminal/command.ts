import { spawn } from 'node:child_process';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/terminal/main.ts';
import { WITHOUT_WAITS } from '../runner/waits.ts';
import { inTurn } from '../support/one-run.ts';
import { Pipe } from '../support/pipe.ts';
import { IS_THOROUGH } from '../support/runs.ts';

const COMMAND = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** The result of a run of the command. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Run = (
  cwd: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
  /** What it reads from standard input. */
  input?: string | null,
) => Promise<Ran>;

/** Runs the built command in a separate process, with pipes. */
export const builtCommand: Run = (cwd, args, env = {}, input = null) => {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['BUNDLE_COMPILE_CACHE'],
      HOME: path.join(cwd, '.nowhere'),
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => {}); // The command may end without reading it.
  child.stdin.end(input ?? '');
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', status => resolve({ status, stdout, stderr }));
  });
};

/** Runs the command from the sources in this process, with pipes. It asks Notion again at once. */
const sourceCommand: Run = (cwd, args, env = {}, input = null) =>
  inTurn(async () => {
    const stdin = new PassThrough();
    stdin.end(input ?? '');
    const stdout = new Pipe();
    const stderr = new Pipe();
    const { signal } = new AbortController();
    const retries = { backoffMs: 1 };
    const status = await main(args, { stdin, stdout, stderr, environment: env, cwd, signal, retries });
    return { status, stdout: stdout.text, stderr: stderr.text };
  });

/**
 * Runs the command. Starting a process takes longer than most tests, so a usual run does it in this process, and a
 * thorough run starts the bundle.
 */
export const command: Run = IS_THOROUGH
  ? (cwd, args, env, input) => builtCommand(cwd, args, { ...WITHOUT_WAITS, ...env }, input)
  : sourceCommand;
