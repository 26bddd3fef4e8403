import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { builtOnce, checkOut, type Files, TestRepository } from '../change/repositories.ts';
import { pullRequestPayload } from '../github/payloads.ts';
import { type GitHubOptions, startGitHub } from '../github/server.ts';
import type { NotionServer } from '../notion/server.ts';
import { bare } from '../support/read.ts';
import { type Outcome, run } from './world.ts';

export const PAGE = '1f0e1a2b-3c4d-80e5-96f7-8a9b0c1d2e3f';
const OLD_FAULT = '2a9c4d5e-6f70-4182-93a4-b5c6d7e8f901';
const RENAMED = '3b8d5e6f-7081-4293-a4b5-c6d7e8f90123';
const OF_THE_BASE = '4c9e6f70-8192-43a4-b5c6-d7e8f9012345';
const UNTOUCHED = '5d0f7182-92a3-44b5-86d7-e8f901234567';
export const NEW_FAULT = '6e1a8293-a3b4-4c5d-8e9f-0a1b2c3d4e5f';
export const WORKSPACE = { workspace: { objects: [{ type: 'page', id: PAGE, title: 'Home' }] } } as const;

export const json = (id: string) => `${JSON.stringify({ notion: { homePageId: id } }, null, 2)}\n`;

/**
 * The base branch has moved on, with a problem of its own. The pull request moves and re-dashes an old
 * problem, renames a file, and adds one new problem (or a valid reference in its place).
 */
export const pullRequest = builtOnce((added: string, more: Files = {}, base: Files = {}) => {
  const origin = TestRepository.create();
  const stale = origin.commit({
    'config/a.json': json(OLD_FAULT),
    'config/old-name.json': json(RENAMED),
    'untouched.json': json(UNTOUCHED),
    ...base,
  });
  origin.branch('feature');
  const head = origin.commit({
    'config/a.json': '{}\n',
    'deploy/b.yml': `notion:\n  home_page_id: "${bare(OLD_FAULT)}"\n`,
    'config/old-name.json': null,
    'config/new-name.json': json(RENAMED),
    '.env.example': `NOTION_HOME_PAGE_ID=${added}\n`,
    ...more,
  });
  origin.checkout('main');
  const tip = origin.commit({ 'base.json': json(OF_THE_BASE) });
  const merge = origin.mergeRef(tip, head);
  return { origin, stale, head, tip, merge, payload: pullRequestPayload({ headSha: head, baseSha: stale }) };
});

export type Pull = ReturnType<typeof pullRequest>;

export async function gitHub(options: Partial<GitHubOptions>) {
  const server = await startGitHub({ repository: 'acme/site', token: 'ghs_stand_in', ...options });
  onTestFinished(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });
  return server;
}

/**
 * A step for an event. It does not wait before it asks GitHub again, because most of these tests do not start
 * a GitHub.
 */
export const on = (name: string, payload: unknown, sha: string, env: Record<string, string> = {}) => ({
  event: { name, payload },
  retriesAtOnce: true,
  env: { GITHUB_SHA: sha, GITHUB_ACTOR: 'mona', ...env },
});

export const WAYS: Readonly<Record<string, (pull: Pull, server: NotionServer) => Promise<Outcome>>> = {
  'at depth 1': async ({ origin, merge, payload }, server) =>
    run(checkOut(origin, merge).folder, server, on('pull_request', payload, merge)),
  'in a full clone without a remote': async ({ origin, merge, payload }, server) => {
    const clone = checkOut(origin, merge, { depth: 0 });
    clone.git('remote', 'remove', 'origin');
    return run(clone.folder, server, on('pull_request', payload, merge));
  },
  'in a checkout of the head': async ({ origin, head, merge, payload }, server) =>
    run(checkOut(origin, head).folder, server, on('pull_request', payload, merge)),
  'only through the API': async ({ origin, merge, payload }, server) => {
    const github = await gitHub({ folder: origin.folder });
    const clone = checkOut(origin, merge);
    rmSync(path.join(clone.folder, '.git'), { recursive: true });
    return run(clone.folder, server, on('pull_request', payload, merge, { GITHUB_API_URL: github.url }));
  },
};
