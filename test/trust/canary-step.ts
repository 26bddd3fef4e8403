import { existsSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Files } from '../e2e/world.ts';
import type { Fault } from '../notion/faults.ts';
import { NotionServer } from '../notion/server.ts';
import type { StepResult } from '../runner/model.ts';
import type { Step } from '../runner/run-action.ts';
import { bare, PAGE } from '../support/read.ts';
import { CANARY, filesOf, GITHUB_CANARY, withoutAuthorization, withoutMasks } from './canary.ts';
import { tap } from './tap.ts';

export const FILES: Files = {
  'a.env': `NOTION_PAGE_ID=${PAGE}\nNOTION_DB_ID=oops\n`,
  'b.json': `{"notionHomePageId": "https://www.notion.so/acme/Home-${bare(PAGE)}", broken`,
};
const OBJECTS = [{ type: 'page', id: PAGE, title: 'Home' }] as const;
export const INPUTS = {
  'notion-token': CANARY,
  'github-token': GITHUB_CANARY,
  'report-file': 'out/report.json',
  'sarif-file': 'out/notion.sarif',
  'show-titles': 'true',
};

/** Starts a Notion server whose token is the canary, and records what is sent to it. */
export async function notion(faults: readonly Fault[] = [], token = CANARY) {
  const server = await NotionServer.start({ workspace: { token, objects: OBJECTS }, faults });
  onTestFinished(() => server.close());
  return { server, wire: await tap(server.url) };
}

/** All output of a run of a step, except for the two places where a token is allowed. */
export function left(
  result: StepResult,
  folder: string,
  ...wires: { sent(): string }[]
): Record<string, string> {
  return {
    'standard output': withoutMasks(result.stdout),
    'standard error': result.stderr,
    ...filesOf(result.temp, ['event.json']),
    ...(existsSync(path.join(folder, 'out')) ? filesOf(path.join(folder, 'out')) : {}),
    ...Object.fromEntries(wires.map(({ sent }, i) => [`wire ${i}`, withoutAuthorization(sent())])),
  };
}

export const step = (folder: string, inputs: Step['inputs'] = {}): Step => ({
  workspace: folder,
  inputs: { ...INPUTS, ...inputs },
  retriesAtOnce: true,
  env: { RUNNER_DEBUG: '1' },
});
