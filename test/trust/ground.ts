import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { initialize } from '../change/repositories.ts';
import { type Files, workspace } from '../e2e/world.ts';
import type { Step } from '../runner/run-action.ts';
import { PAGE } from '../support/read.ts';
import { OUTSIDE } from './trial.ts';

/** One good reference, which whatever stands beside it must not keep from being checked. */
export const GOOD: Files = { 'good.env': `NOTION_HOME_PAGE_ID=${PAGE}\n` };

/** Writes files; names may be bytes that are no text. */
export function put(folder: string, name: string | Buffer, content: string | Uint8Array): void {
  if (typeof name === 'string') mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]), content);
}

/** A workspace in a folder with a secret file beside it: links lead there, and nothing may be read of it. */
export function ground(files: Files, git = true): string {
  const outer = workspace({ 'outside/notion.json': `{"notionPageId": "${OUTSIDE}"}` }, false);
  put(outer, 'outside/notion-id-check.yml', `expct: ${OUTSIDE}\n`);
  const folder = path.join(outer, 'workspace-1');
  for (const [name, content] of Object.entries({ ...GOOD, ...files })) put(folder, name, content);
  if (git) initialize(folder);
  return folder;
}

/** Formats alone: nobody is asked. */
export function offline(folder: string, step: Partial<Step> = {}): Step {
  return { workspace: folder, ...step, inputs: { verify: 'never', ...step.inputs } };
}
