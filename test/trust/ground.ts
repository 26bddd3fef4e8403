import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { initialize } from '../change/repositories.ts';
import { type Files, workspace } from '../e2e/world.ts';
import type { Step } from '../runner/run-action.ts';
import { PAGE } from '../support/read.ts';
import { OUTSIDE } from './trial.ts';

/** A valid reference, which must be checked whatever other files there are. */
export const GOOD: Files = { 'good.env': `NOTION_HOME_PAGE_ID=${PAGE}\n` };

/** Writes files. A name can be bytes that are not valid text. */
export function put(folder: string, name: string | Buffer, content: string | Uint8Array): void {
  if (typeof name === 'string') mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]), content);
}

const MEBIBYTE = 1 << 20;

/** Writes a JSON string of many MiB, piece by piece, so that this process needs little memory. */
export function putLarge(folder: string, name: string, mebibytes: number): void {
  const piece = Buffer.alloc(MEBIBYTE, 'x');
  put(folder, name, '"');
  for (let i = 0; i < mebibytes; i++) appendFileSync(path.join(folder, name), piece);
  appendFileSync(path.join(folder, name), '"');
}

/**
 * A workspace in a folder with a secret file beside it. Links lead to that file, and it must never be read.
 */
export function ground(files: Files, git = true): string {
  const outer = workspace({ 'outside/notion.json': `{"notionPageId": "${OUTSIDE}"}` }, false);
  put(outer, 'outside/notion-id-check.yml', `expct: ${OUTSIDE}\n`);
  const folder = path.join(outer, 'workspace-1');
  for (const [name, content] of Object.entries({ ...GOOD, ...files })) put(folder, name, content);
  if (git) initialize(folder);
  return folder;
}

/** A step that only checks the format and asks nobody. */
export function offline(folder: string, step: Partial<Step> = {}): Step {
  return { workspace: folder, ...step, inputs: { verify: 'never', ...step.inputs } };
}
