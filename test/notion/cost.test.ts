import { describe, expect, it } from 'vitest';
import { checkOut, TestRepository } from '../change/repositories.ts';
import { notion, run } from '../e2e/world.ts';
import { pullRequestPayload } from '../github/payloads.ts';
import { v4 } from './ids.ts';
import type { NotionServer } from './server.ts';
import type { ObjectDescription } from './workspace.ts';

/** The IDs of the repository, and those that a pull request adds to them. */
const BEFORE = Array.from({ length: 1_000 }, (_, n) => v4(n));
const ADDED = Array.from({ length: 10 }, (_, n) => v4(5_000 + n));
const objects = [...BEFORE, ...ADDED].map((id): ObjectDescription => ({ type: 'page', id }));

const file = (ids: readonly string[]) => `${JSON.stringify({ notion: { pages: ids } }, null, 2)}\n`;

/** Runs the built action on a pull request that adds these IDs, and returns its outcome and the server it asked. */
async function pullRequest(added: readonly string[], inputs: Readonly<Record<string, string>> = {}) {
  const origin = TestRepository.create();
  const base = origin.commit({ 'config/notion.json': file(BEFORE), 'README.md': 'one\n' });
  origin.branch('feature');
  const head = origin.commit({ 'config/notion.json': file([...added, ...BEFORE]), 'README.md': 'two\n' });
  origin.checkout('main');
  const merge = origin.mergeRef(base, head);
  const payload = pullRequestPayload({ headSha: head, baseSha: base });
  const server: NotionServer = await notion({ workspace: { objects } });
  const outcome = await run(checkOut(origin, merge).folder, server, {
    inputs,
    event: { name: 'pull_request', payload },
    env: { GITHUB_SHA: merge, GITHUB_ACTOR: 'mona' },
  });
  return { ...outcome, server };
}

describe('a pull request to a repository with 1,000 IDs', () => {
  it.each([0, 1, 10])('that adds %i valid IDs takes that many requests', async count => {
    const { server, report, exitCode } = await pullRequest(ADDED.slice(0, count));
    expect(exitCode).toBe(0);
    expect(server.requests.map(({ path }) => path).sort()).toEqual(
      ADDED.slice(0, count)
        .map(id => `/v1/pages/${id}`)
        .sort(),
    );
    expect(report.notion.requests).toBe(count);
    expect(report.counts).toMatchObject({ references: 1_000 + count, ok: count });
  });

  it('reports that the other IDs were not verified because they are unchanged', async () => {
    const { report } = await pullRequest(ADDED.slice(0, 1));
    const others = report.references.filter(({ introduced }) => introduced === false);
    expect(others).toHaveLength(1_000);
    for (const { status, reason, rule } of others)
      expect([status, reason, rule]).toEqual(['unverified', 'unchanged', null]);
  });

  it('takes few requests for all IDs, because a search lists a hundred objects at a time', async () => {
    const { server, report } = await pullRequest(ADDED, { scope: 'all' });
    expect(report.counts).toMatchObject({ ok: 1_010 });
    expect(server.count()).toBeLessThanOrEqual(25);
  });
});
