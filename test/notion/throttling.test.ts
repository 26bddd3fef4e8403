import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../bench/notion/scenarios.ts';
import { asking, question, word, words } from './asking.ts';
import { v4 } from './ids.ts';
import type { LimitDescription } from './limits.ts';
import type { ObjectDescription } from './workspace.ts';

const IDS = Array.from({ length: 40 }, (_, n) => v4(n));
const hidden = IDS.map((id): ObjectDescription => ({ type: 'page', id, searchable: false }));
const shown = IDS.map((id): ObjectDescription => ({ type: 'page', id }));
const questions = IDS.map(id => question(id, ['page']));

it.each(SCENARIOS)(
  'verification reaches the goal of the benchmark in virtual time: $name',
  async ({ ids, server, goal }) => {
    const asked = await asking(
      server,
      ids.map(id => question(id, ['page'])),
      { budgetMs: 600_000, tuning: {} },
    );
    expect(words(asked)).toEqual({ page: ids.length });
    expect(asked.tookMs / 1_000).toBeLessThanOrEqual(goal.seconds);
    expect(asked.server.count()).toBeLessThanOrEqual(goal.requests);
  },
);

describe('a server that throttles', () => {
  it.each<[string, LimitDescription, number]>([
    ['by a bucket', { kind: 'bucket', capacity: 10, perSecond: 20 }, 12],
    [
      'by a bucket, without saying how long',
      { kind: 'bucket', capacity: 10, perSecond: 20, retryAfter: false },
      12,
    ],
    ['by a window', { kind: 'window', limit: 20, seconds: 1 }, 14],
    [
      'by a window, without saying how long',
      { kind: 'window', limit: 20, seconds: 1, retryAfter: false },
      14,
    ],
  ])('%s answers everything in the end, and rejects few requests', async (_, limit, inVain) => {
    const description = { workspace: { objects: hidden }, limit, latencyMs: 20 };
    const { server, verification } = await asking(description, questions, { budgetMs: 600_000 });
    expect([...verification.resolutions.values()].map(word)).toEqual(IDS.map(() => 'page'));
    expect(server.count()).toBeLessThanOrEqual(40 + inVain);
    expect(server.requests.some(({ status }) => status === 429)).toBe(true);
  });

  it('from the first request on gets it again after the wait', async () => {
    const fault = { kind: 'error', status: 429, code: 'rate_limited', retryAfter: '0.2', times: 1 } as const;
    const some = questions.slice(0, 2);
    const asked = await asking({ workspace: { objects: hidden }, faults: [fault] }, some);
    expect([...asked.verification.resolutions.values()].map(word)).toEqual(['page', 'page']);
    expect(asked.verification.counts).toMatchObject({ requests: 3, retries: 1 });
  });

  it('gets no requests during the wait', async () => {
    const limit = { kind: 'window', limit: 15, seconds: 3 } as const;
    const description = { workspace: { objects: hidden.slice(0, 25) }, limit, latencyMs: 30 };
    const { server } = await asking(description, questions.slice(0, 25));
    const times = server.requests.map(({ at }) => at);
    const gaps = times.slice(1).map((at, i) => at - (times[i] ?? 0));
    const longest = Math.max(...gaps);
    expect(longest).toBeGreaterThan(2_500);
    const before = server.requests.slice(0, gaps.indexOf(longest) + 1);
    expect(before.filter(({ status }) => status === 429)).toHaveLength(1);
    expect(before.filter(({ status }) => status === 200)).toHaveLength(15);
  });

  it('with a long wait gets a request for a page of search first, which can save the next wait', async () => {
    const limit = { kind: 'window', limit: 15, seconds: 3 } as const;
    const { server, verification } = await asking({ workspace: { objects: shown }, limit }, questions);
    expect([...verification.resolutions.values()].map(word)).toEqual(IDS.map(() => 'page'));
    expect(server.count('POST /v1/search')).toBe(1);
    expect(server.count('GET /v1/pages')).toBeLessThan(25);
  });

  it('with a long wait gets no request for a page of search that could cost another wait', async () => {
    const limit = { kind: 'window', limit: 10, seconds: 3 } as const;
    const { server } = await asking({ workspace: { objects: shown }, limit, latencyMs: 30 }, questions);
    expect(server.count('POST /v1/search')).toBe(0);
    expect(server.requests.filter(({ status }) => status === 429)).toHaveLength(3);
  });

  it('with a long wait gets no requests for more pages of search than a tenth of the IDs', async () => {
    const limit = { kind: 'window', limit: 6, seconds: 3 } as const;
    const some = IDS.slice(0, 29).map(id => question(id, ['page', 'user']));
    const { server } = await asking({ workspace: { objects: hidden }, limit }, some, { budgetMs: 60_000 });
    const granted = server.requests.filter(({ status }) => status === 200).map(({ path }) => path);
    expect(granted.filter(path => path === '/v1/search' || path === '/v1/users')).toHaveLength(2);
  });

  it('answers requests for verdicts before those for hints', async () => {
    const pages = IDS.slice(0, 12);
    const limit = { kind: 'window', limit: 8, seconds: 1 } as const;
    const wrong = pages.map(id => question(id, ['database']));
    const { server } = await asking({ workspace: { objects: hidden }, limit }, wrong);
    const granted = server.requests
      .filter(({ status }) => status !== 429)
      .map(({ path }) => path.split('/')[2] ?? '');
    expect(granted.slice(0, 12)).toEqual(pages.map(() => 'databases'));
    expect(granted.slice(12)).toContain('blocks');
  });
});
