import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { initialize } from '../change/repositories.ts';
import { NotionServer, type ServerDescription } from '../notion/server.ts';
import { DEFAULT_TOKEN } from '../notion/workspace.ts';
import type { StepResult } from '../runner/model.ts';
import type { Step } from '../runner/run-action.ts';
import { runStep } from '../runner/run-step.ts';
import { DATABASE, PAGE } from '../support/read.ts';

export const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
export const TOKEN = DEFAULT_TOKEN;

/** A workspace with a page and a database. */
export const PAGES = {
  workspace: {
    objects: [
      { type: 'page', id: PAGE, title: 'Home' },
      { type: 'database', id: DATABASE, title: 'Tasks' },
    ],
  },
} as const;

/** A reference as in the JSON report. */
export interface ReportedReference {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly key: string;
  readonly value: string;
  readonly id: string | null;
  readonly expected: readonly string[];
  readonly actual: string | null;
  readonly status: string;
  readonly reason: string | null;
  readonly rule: string | null;
  readonly severity: string | null;
  readonly message: string;
  readonly hint: string;
  readonly introduced: boolean | null;
  readonly fix: { readonly replacement: string; readonly description: string } | null;
}

export interface JsonReport {
  readonly version: number;
  readonly result: string;
  readonly scope: string;
  readonly verified: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly notion: { readonly requests: number; readonly retries: number; readonly waitedMs: number };
  readonly references: readonly ReportedReference[];
  readonly problems: readonly {
    readonly file: string;
    readonly line: number | null;
    readonly message: string;
  }[];
  readonly remarks: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Creates a folder with files, as a git repository unless `git` is false. It is removed at the end of the
 * test.
 */
export function workspace(files: Files, git = true): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'workspace-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  if (git) initialize(folder);
  return folder;
}

/** The example repository, as a separate workspace. */
export function exampleWorkspace(): string {
  const folder = workspace({});
  cpSync(path.join(EXAMPLES, 'repository'), folder, { recursive: true });
  return folder;
}

export const exampleNotion: ServerDescription = JSON.parse(
  readFileSync(path.join(EXAMPLES, 'workspace.json'), 'utf8'),
);

/** A Notion server for one test. */
export async function notion(description: ServerDescription = exampleNotion): Promise<NotionServer> {
  const server = await NotionServer.start(description);
  onTestFinished(() => server.close());
  return server;
}

export interface Outcome extends StepResult {
  readonly report: JsonReport;
  /** As `file:line key = status (reason)`. */
  readonly statuses: readonly string[];
}

/** Runs the action with a token for a Notion server, and reads its report. */
export async function run(
  folder: string,
  server: NotionServer | null,
  step: Partial<Step> = {},
): Promise<Outcome> {
  const reached = server ? { 'notion-token': TOKEN, 'notion-api-url': server.url.href } : { verify: 'never' };
  const result = await runStep({ workspace: folder, ...step, inputs: { ...reached, ...step.inputs } });
  const file = result.outputs['report'];
  if (file === undefined || !existsSync(file))
    throw new Error(`no report:\n${result.stdout}\n${result.stderr}`);
  const report: JsonReport = JSON.parse(readFileSync(file, 'utf8'));
  return { ...result, report, statuses: report.references.map(statusOf) };
}

export function statusOf({ file, line, key, status, reason }: ReportedReference): string {
  return `${file}:${line} ${key} = ${status}${reason === null ? '' : ` (${reason})`}`;
}
