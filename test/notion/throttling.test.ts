import { describe, expect, it } from 'vitest';
import { asking, question, word } from './asking.ts';
import { v4 } from './ids.ts';
import type { LimitDescription } from './limits.ts';
import type { ObjectDescription } from './workspace.ts';

const IDS = Array.from({ length: 40 }, (_, n) => v4(n));
const hidden = IDS.map((id): ObjectDescription => ({ type: 'page', id, searchable: false }));
const shown = IDS.map((id): ObjectDescription => ({ type: 'page', id }));
const questions = IDS.map(id => question(id, ['page']));

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
  ])('%s gets every answer out of us in the end, with few requests in vain', async (_, limit, inVain) => {
    const { server, verification } = await asking({ workspace: { objects: hidden }, limit }, questions);
    expect([...verification.resolutions.values()].map(word)).toEqual(IDS.map(() => 'page'));
    expect(server.count()).toBeLessThanOrEqual(41 + inVain);
    expect(server.requests.some(({ status }) => status === 429)).toBe(true);
  });

  it('from the very first request on is asked again once the wait is over', async () => {
    const fault = { kind: 'error', status: 429, code: 'rate_limited', retryAfter: '0.2', times: 1 } as const;
    const some = questions.slice(0, 2);
    const asked = await asking({ workspace: { objects: hidden }, faults: [fault] }, some);
    expect([...asked.verification.resolutions.values()].map(word)).toEqual(['page', 'page']);
    expect(asked.verification.counts).toMatchObject({ requests: 4, retries: 1 });
  });

  it('is left alone by everybody until the wait is over', async () => {
    const limit = { kind: 'window', limit: 15, seconds: 3 } as const;
    const { server } = await asking(
      { workspace: { objects: hidden.slice(0, 25) }, limit, latencyMs: 30 },
      questions.slice(0, 25),
    );
    const times = server.requests.map(({ at }) => at);
    const gaps = times.slice(1).map((at, i) => at - (times[i] ?? 0));
    const longest = Math.max(...gaps);
    // Retry-After: 3, at most a window after it began. Before that nobody but those already under way.
    expect(longest).toBeGreaterThan(2_000);
    const before = server.requests.slice(0, gaps.indexOf(longest) + 1);
    expect(before.filter(({ status }) => status === 429).length).toBeLessThanOrEqual(8);
    expect(before.filter(({ status }) => status === 200)).toHaveLength(15);
  });

  it('for long is asked for a page of search first, which may save the next wait', async () => {
    const limit = { kind: 'window', limit: 15, seconds: 3 } as const;
    const { server, verification } = await asking({ workspace: { objects: shown }, limit }, questions);
    expect([...verification.resolutions.values()].map(word)).toEqual(IDS.map(() => 'page'));
    expect(server.count('POST /v1/search')).toBe(1);
    expect(server.count('GET /v1/pages')).toBeLessThan(25);
  });

  it('for long is not asked for more pages than a tenth of the IDs', async () => {
    const limit = { kind: 'window', limit: 10, seconds: 3 } as const;
    const some = IDS.slice(0, 29).map(id => question(id, ['page', 'user']));
    const { server } = await asking({ workspace: { objects: hidden }, limit }, some, { budgetMs: 5_000 });
    expect(server.count('POST /v1/search')).toBe(1);
    expect(server.requests.filter(({ path }) => path === '/v1/users')).toEqual([]);
  });

  it('is served verdicts before hints', async () => {
    const pages = IDS.slice(0, 12);
    const limit = { kind: 'window', limit: 8, seconds: 1 } as const;
    const wrong = pages.map(id => question(id, ['database']));
    const { server } = await asking({ workspace: { objects: hidden }, limit }, wrong);
    const granted = server.requests
      .filter(({ status }) => status !== 429)
      .map(({ path }) => path.split('/')[2] ?? '');
    expect(granted.slice(1, 13)).toEqual(pages.map(() => 'databases'));
    expect(granted.slice(13)).toContain('blocks');
  });
});
