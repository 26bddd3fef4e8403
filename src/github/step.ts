import { tmpdir } from 'node:os';
import { append, sizeOf } from '../output/files.ts';
import { write, writeMasks } from '../output/streams.ts';
import { command, logLine } from '../report/log.ts';
import { sentence } from '../report/markdown.ts';
import { LARGEST_SUMMARY } from '../report/summary.ts';
import type { AskingNotion } from '../run.ts';
import { withoutSecrets } from '../secrets/scrub.ts';
import { Secret } from '../secrets/secret.ts';
import type { SettingsError } from '../settings/error.ts';
import { reasonOf } from '../text/reason.ts';
import { visible } from '../text/visible.ts';
import { HOMEPAGE } from '../version.ts';
import type { Patience } from './retry.ts';

/** The rest is for what other tools add to the summary of the same step. Bytes. */
const SUMMARY_ROOM = LARGEST_SUMMARY - 1024;
/** A summary of fewer bytes would say too little. */
const SMALLEST_SUMMARY = 4096;

export interface GitHubPlace {
  /** `owner/name` */
  readonly repository: string;
  readonly apiUrl: string;
  readonly server: string;
  readonly sha: string;
  /** Where this action comes from; empty for a local one. */
  readonly actionRepository: string;
  readonly actionRef: string;
}

/** What the action gets from the runner. */
export interface Runner {
  readonly environment: NodeJS.ProcessEnv;
  /** The runner executes the commands among its lines. */
  readonly stdout: NodeJS.WritableStream;
  readonly cwd: string;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  /** How servers are asked again, if not as usual. Tests shorten it. */
  readonly retries?: Retries;
}

/** How often and how long GitHub and Notion are asked again. */
export interface Retries {
  readonly gitHub: Patience;
  readonly notion: AskingNotion['tuning'];
}

/** The current step of the workflow: its log, its masks and its files. */
export class Step {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #stdout: NodeJS.WritableStream;
  readonly #cwd: string;

  constructor({ environment, stdout, cwd }: Pick<Runner, 'environment' | 'stdout' | 'cwd'>) {
    this.#environment = environment;
    this.#stdout = stdout;
    this.#cwd = cwd;
  }

  /** GITHUB_WORKSPACE, else the current folder. */
  get workspace(): string {
    return this.#environment['GITHUB_WORKSPACE'] || this.#cwd;
  }

  /** Distinguishes this job from the others of the repository. */
  get job(): string {
    return `${this.#environment['GITHUB_WORKFLOW'] ?? ''} ${this.#environment['GITHUB_JOB'] ?? ''}`;
  }

  get temp(): string {
    return this.#environment['RUNNER_TEMP'] || tmpdir();
  }

  /** The repository and the addresses of its GitHub, which may be an Enterprise Server. */
  get gitHub(): GitHubPlace {
    const environment = this.#environment;
    return {
      repository: environment['GITHUB_REPOSITORY'] ?? '',
      apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
      server: environment['GITHUB_SERVER_URL'] || 'https://github.com',
      sha: environment['GITHUB_SHA'] ?? '',
      actionRepository: environment['GITHUB_ACTION_REPOSITORY'] ?? '',
      actionRef: environment['GITHUB_ACTION_REF'] ?? '',
    };
  }

  /** Masks the tokens before anything else is printed. */
  maskTokens(): void {
    for (const name of ['notion-token', 'github-token']) {
      const token = this.input(name);
      if (token !== '') this.mask(new Secret(token));
    }
  }

  /** The text of an input, trimmed. The runner keeps hyphens in the name of the variable. */
  input(name: string): string {
    return (this.#environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  }

  get isDebug(): boolean {
    return this.#environment['RUNNER_DEBUG'] === '1';
  }

  /** Masks a secret in everything that is printed from now on. */
  mask(secret: Secret): void {
    writeMasks(this.#stdout, secret, form => command('add-mask', {}, form));
  }

  /** Prints a line that the runner does not interpret. */
  log(text: string): void {
    write(this.#stdout, `${logLine(text)}\n`);
  }

  debug(text: string): void {
    if (this.isDebug) write(this.#stdout, `${command('debug', {}, logLine(text))}\n`);
  }

  /** Prints lines in a collapsed group with a title. */
  group(title: string, lines: readonly string[]): void {
    write(this.#stdout, `${command('group', {}, logLine(title))}\n`);
    for (const line of lines) this.log(line);
    write(this.#stdout, `${command('endgroup', {}, '')}\n`);
  }

  /** Prints workflow commands, made by `report/`. */
  commands(lines: readonly string[]): void {
    for (const line of lines) write(this.#stdout, `${line}\n`);
  }

  warn(message: string): void {
    this.commands([command('warning', { title: 'Notion ID Check' }, visible(message))]);
  }

  /**
   * Adds to the job summary. The run goes on if the summary can't be written.
   *
   * @param render returns Markdown of at most that many bytes
   */
  summary(render: (room: number) => string): void {
    const file = this.#environment['GITHUB_STEP_SUMMARY'];
    if (!file) return;
    try {
      const room = SUMMARY_ROOM - sizeOf(file);
      if (room >= SMALLEST_SUMMARY && append(file, render(room), SUMMARY_ROOM)) return;
      this.warn('The job summary was not written: it has no room left. GitHub drops summaries over 1 MiB.');
    } catch (error) {
      this.warn(`The job summary could not be written: ${reasonOf(error)}.`);
    }
  }

  /** Sets the outputs of the step, with the toolkit: it knows the delimiters that the runner expects. */
  async outputs(values: Readonly<Record<string, string | number>>): Promise<void> {
    try {
      const { setOutput }: typeof import('@actions/core') = await import(
        /* webpackChunkName: "github" */ '@actions/core'
      );
      for (const [name, value] of Object.entries(values))
        setOutput(name, typeof value === 'string' ? withoutSecrets(value) : value);
    } catch (error) {
      this.warn(`The outputs could not be set: ${reasonOf(error)}.`);
    }
  }
}

/** Reports mistakes in the settings, each with its line, and that nothing was checked. */
export function reportSettingsError(step: Step, { faults }: SettingsError): void {
  step.commands(
    faults.map(({ file, line, message }) => {
      const place = file === null ? {} : { file, ...(line === null ? {} : { line }) };
      return command('error', { title: 'Settings of Notion ID Check', ...place }, visible(message));
    }),
  );
  step.summary(() => settingsSummary(faults));
  step.log('Nothing was checked because the settings are wrong.');
}

/** The mistakes in the settings for the job summary. Messages start with their place. */
function settingsSummary(faults: SettingsError['faults']): string {
  const lines = faults.map(({ message }) => `- ${sentence(message)}\n`);
  return `## ❌ Mistakes in the settings of Notion ID Check\n\nNothing was checked.\n\n${lines.join('')}`;
}

/** Reports an internal error in one line. The stack trace goes to the debug log. */
export function reportInternalError(step: Step, error: unknown): void {
  const why = reasonOf(error);
  const message = `Internal error in Notion ID Check, no IDs were checked: ${why}. Please report it: ${HOMEPAGE}/issues`;
  step.commands([command('error', { title: 'Notion ID Check' }, visible(message))]);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const line of stack.split('\n').slice(1)) step.debug(line);
}
