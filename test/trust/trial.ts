import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { StepResult } from '../runner/model.ts';
import type { Step } from '../runner/run-action.ts';
import { runStep } from '../runner/run-step.ts';
import { builtCommand } from '../terminal/command.ts';
import { filesOf } from './canary.ts';
import type { Row } from './table.ts';

/** The ID in a file outside of the workspace. No output may contain it. */
export const OUTSIDE = '99999999-1111-4222-8333-444455556666';
/** A file with this name shows that a program of the scanned tree ran. */
export const MARKER = 'it-ran';

/** What is tried, and the expected result. */
export interface Trial {
  readonly tried: string;
  readonly step: Step;
  /** How the step is run. Default: `runStep`. */
  readonly run?: (step: Step) => Promise<StepResult>;
  readonly exit: 0 | 1;
  /** Matches what the user reads. */
  readonly reads: RegExp;
  /**
   * The number of references in the report: -1 if there must be no report, null if it is not checked, 1 if
   * omitted.
   */
  readonly references?: number | null;
  readonly also?: (result: StepResult) => void;
  /**
   * Files with a separate row each, with what was tried in them. They share one run, because each run starts
   * a process.
   */
  readonly files?: Readonly<Record<string, string>>;
  /** The text for a file that the run does not mention. If omitted, it says that the file is read. */
  readonly ifSilent?: string;
}

/** Runs the action, checks what must be true of every run, and returns a row. */
export async function attempt(trial: Trial): Promise<Row[]> {
  const { tried, step, run = runStep, exit, reads: expected, references, also } = trial;
  const result = await run(step);
  const all = [result.stdout, result.stderr, ...Object.values(filesOf(result.temp, ['event.json']))].join(
    '\n',
  );
  expect(result.exitCode, `${tried}: exit status\n${result.stdout}`).toBe(exit);
  expect(result.stderr, `${tried}: standard error`).toBe('');
  expect(all, `${tried}: a stack trace`).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(result.injected, `${tried}: commands of theirs`).toEqual([]);
  expect(all, `${tried}: read outside of the workspace`).not.toContain(OUTSIDE);
  expect(existsSync(path.join(step.workspace, '..', MARKER)), `${tried}: a program ran`).toBe(false);
  expect(result.stdout, `${tried}: characters that act`).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
  );
  const reads = readsOf(result, expected);
  expect(reads, `${tried}: what the user reads`).toMatch(expected);
  if (references !== null)
    expect(reportOf(result)?.references.length ?? -1, `${tried}: references`).toBe(references ?? 1);
  also?.(result);
  if (!trial.files) return [{ tried, exit: String(exit), reads }];
  const { files, ifSilent = 'It is read.' } = trial;
  return Object.entries(files).map(([file, what]) => ({
    tried: what,
    exit: String(exit),
    reads: saidAbout(file, result) ?? ifSilent,
  }));
}

/** What the log says about a file, or the report about the reference in it. */
function saidAbout(file: string, result: StepResult): string | undefined {
  const line = linesOf(result).find(each => each.startsWith(`${file}:`));
  if (line !== undefined) return line;
  const faulty = reportOf(result)?.references.find(each => each.file === file && each.message !== null);
  return faulty?.message ? presentable(faulty.message) : undefined;
}

/** The same for the command. */
export async function attemptCommand(
  tried: string,
  cwd: string,
  args: readonly string[],
  status: number,
  expected: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<Row> {
  const result = await builtCommand(cwd, args, env);
  const all = result.stdout + result.stderr;
  expect(result.status, `${tried}: exit status\n${result.stderr.slice(0, 500)}`).toBe(status);
  expect(all, `${tried}: a stack trace`).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(all, `${tried}: read outside of the workspace`).not.toContain(OUTSIDE);
  const [reads = ''] = (result.stderr || result.stdout).split('\n');
  expect(reads, `${tried}: what the user reads`).toMatch(expected);
  return { tried: `the command: ${tried}`, exit: String(status), reads };
}

interface Reported {
  readonly references: readonly {
    readonly file: string;
    readonly status: string;
    readonly message: string | null;
  }[];
}

export function reportOf({ outputs }: StepResult): Reported | null {
  const file = outputs['report'];
  const report: Reported | null = file === undefined ? null : JSON.parse(readFileSync(file, 'utf8'));
  return report;
}

/** The message that matches, or the first one if none does. */
function readsOf(result: StepResult, expected: RegExp): string {
  const lines = linesOf(result);
  return lines.find(line => expected.test(line)) ?? lines[0] ?? '';
}

/** The first line of each message, the most serious ones first, and what else the user reads. */
function linesOf({ annotations, log, summary }: StepResult): string[] {
  const order = ['error', 'warning', 'notice'];
  const messages = annotations
    .toSorted((one, other) => order.indexOf(one.level) - order.indexOf(other.level))
    .map(({ message }) => message);
  return [...messages, summary ?? '', ...log].map(presentable);
}

/**
 * The first line, without what differs between runs and machines: temporary folders, ports and network error
 * codes.
 */
function presentable(text: string): string {
  const [line = ''] = text.replace(/^#+ /, '').split('\n');
  return line
    .replace(/\/\S*\/(?:workspace|runner)-\w+/g, '…')
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1')
    .replace(/ \((?:ENOTFOUND|EAI_AGAIN|ECONNRESET|EPIPE|UND_ERR_SOCKET)\)/, '')
    .trim();
}
