import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pullRequestPayload } from '../../test/github/payloads.ts';
import { startChild } from '../../test/notion/child.ts';
import { DEFAULT_TOKEN } from '../../test/notion/workspace.ts';
import { runAction } from '../../test/runner/run-action.ts';
import { ids, LATENCY_MS } from './scenarios.ts';

/** IDs that the repository has before the pull request. */
const OTHERS = 60;

export interface FirstAnswer {
  /** From the start of the built action to its end, with the verdict. */
  readonly seconds: number;
  readonly requests: number;
  readonly exitCode: number | null;
}

/**
 * Runs a built action on a pull request that introduces one good ID into a repository with 60 others.
 * @param main the bundle: `dist/index.js` of this or another version
 */
export async function firstAnswer(main: string): Promise<FirstAnswer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'first-answer-'));
  const all = ids(OTHERS + 1);
  const objects = all.map(id => ({ type: 'page' as const, id }));
  const child = await startChild({ workspace: { objects }, latencyMs: LATENCY_MS });
  try {
    const { head, base, merge } = pullRequest(folder, all.slice(1), all[0] ?? '');
    const startedAt = performance.now();
    const { exitCode, temp } = await runAction({
      workspace: folder,
      main,
      inputs: { 'notion-token': DEFAULT_TOKEN, 'notion-api-url': child.url.href },
      event: { name: 'pull_request', payload: pullRequestPayload({ headSha: head, baseSha: base }) },
      env: { GITHUB_SHA: merge },
    });
    const seconds = (performance.now() - startedAt) / 1_000;
    rmSync(temp, { recursive: true });
    return { seconds, exitCode, requests: (await child.requests()).length };
  } finally {
    await child.stop();
    rmSync(folder, { recursive: true });
  }
}

/** A repository checked out at the merge commit of a pull request that adds one file with one ID. */
function pullRequest(folder: string, before: readonly string[], added: string) {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  const commit = (file: string, content: string) => {
    writeFileSync(path.join(folder, file), content);
    git('add', '.');
    git('commit', '-q', '-m', file);
    return git('rev-parse', 'HEAD');
  };
  mkdirSync(path.join(folder, 'config'));
  git('init', '-q', '-b', 'main');
  const base = commit('config/notion.json', JSON.stringify({ notion: { pages: before } }, null, 2));
  git('checkout', '-q', '-b', 'feature');
  const head = commit('.env.example', `NOTION_HOME_PAGE_ID=${added}\n`);
  git('checkout', '-q', '--detach', base);
  git('merge', '-q', '--no-ff', '-m', 'Merge', head);
  return { base, head, merge: git('rev-parse', 'HEAD') };
}
