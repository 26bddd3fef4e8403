import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFileCommand, StepLog, type StepResult, uploadedSummary } from './model.ts';
import { WITHOUT_WAITS } from './waits.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the runner passes to a step. */
export interface Step {
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The Node.js program to run. Default: the one that runs the tests. */
  readonly node?: string;
  readonly main?: string;
  /**
   * Servers that fail are asked again almost at once. For servers that name the time to wait, or don't answer, set
   * `env` to `WITHOUT_WAITS` instead.
   */
  readonly retriesAtOnce?: boolean;
  /** Called when the process runs, for example to send it a signal. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** The defaults of the inputs in action.yml, which the runner sets. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'working-directory': '.',
  'github-token': 'ghs_stand_in',
};

/** What the runner prepares for a step: its environment, and a folder with the files that it reads afterwards. */
export interface Prepared {
  readonly env: NodeJS.ProcessEnv;
  readonly temp: string;
}

export function prepare(step: Step): Prepared {
  const temp = mkdtempSync(path.join(tmpdir(), 'runner-'));
  const file = (name: string, content = '') => {
    const place = path.join(temp, name);
    writeFileSync(place, content);
    return place;
  };
  mkdirSync(path.join(temp, 'temp'));
  const { name, payload } = step.event ?? { name: 'push', payload: {} };
  const inputs = Object.entries({ ...DEFAULTS, ...step.inputs });
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    NODE_COMPILE_CACHE: process.env['BUNDLE_COMPILE_CACHE'],
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_REPOSITORY: 'acme/site',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    RUNNER_TEMP: path.join(temp, 'temp'),
    RUNNER_OS: 'Linux',
    ...Object.fromEntries(
      inputs.map(([key, value]) => [`INPUT_${key.replaceAll(' ', '_').toUpperCase()}`, value]),
    ),
    ...(step.retriesAtOnce && WITHOUT_WAITS),
    ...step.env,
  };
  return { env, temp };
}

/** What a step printed, and its exit status. */
export interface Printed {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Reads the files of a step that has ended. */
export function resultOf({ temp }: Prepared, log: StepLog, printed: Printed): StepResult {
  return {
    ...printed,
    log: log.lines,
    annotations: log.annotations,
    dropped: log.dropped,
    outputs: parseFileCommand(readFileSync(path.join(temp, 'output'), 'utf8')),
    summary: uploadedSummary(readFileSync(path.join(temp, 'summary')), log),
    masks: log.masks,
    injected: log.injected,
    temp,
  };
}

/** Runs the built action like the runner, and reads its output and its files like the runner. */
export async function runAction(step: Step): Promise<StepResult> {
  const prepared = prepare(step);
  const log = new StepLog();
  const main = step.main ?? path.join(ROOT, 'dist/index.js');
  const child = spawn(step.node ?? process.execPath, [main], {
    cwd: step.workspace,
    env: prepared.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  step.onStart?.(child);
  const [stdout, stderr] = await Promise.all([
    readLines(child.stdout, log),
    readLines(child.stderr, log),
    closed(child),
  ]);
  return resultOf(prepared, log, { exitCode: child.exitCode, stdout, stderr });
}

async function readLines(stream: NodeJS.ReadableStream, log: StepLog): Promise<string> {
  let all = '';
  let rest = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) {
    all += chunk;
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) log.take(line);
  }
  if (rest !== '') log.take(rest);
  return all;
}

function closed(child: ChildProcess): Promise<void> {
  return new Promise(resolve => child.on('close', () => resolve()));
}
