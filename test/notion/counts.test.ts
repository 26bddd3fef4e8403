import { describe, expect, it } from 'vitest';
import type { Expected } from '../../src/model.ts';
import { type Asked, asking, question, word } from './asking.ts';
import { v4, v8 } from './ids.ts';
import type { ObjectDescription } from './workspace.ts';

function pages(count: number, more: { readonly searchable?: boolean } = {}): ObjectDescription[] {
  return Array.from({ length: count }, (_, n) => ({ type: 'page', id: v4(n), ...more }));
}

function asPages(count: number) {
  return Array.from({ length: count }, (_, n) => question(v4(n), ['page']));
}

function areAll(type: string, { verification }: Asked): boolean {
  return [...verification.resolutions.values()].every(each => word(each) === type);
}

describe('a thousand visible objects in a workspace of a thousand', () => {
  it('take at most 25 requests as pages', async () => {
    const asked = await asking({ workspace: { objects: pages(1_000) } }, asPages(1_000));
    expect(areAll('page', asked)).toBe(true);
    expect(asked.server.count()).toBeLessThanOrEqual(25);
  });

  it.each([
    ['data sources', 'data_source'],
    ['databases, which their data sources name', 'database'],
  ] as const)('take at most 25 requests as %s', async (_, type) => {
    const objects = Array.from({ length: 1_000 }, (_each, n): ObjectDescription[] => [
      { type: 'database', id: v4(n) },
      { type: 'data_source', id: v8(n, '000b'), parent: v4(n) },
    ]).flat();
    const questions = Array.from({ length: 1_000 }, (_each, n) =>
      question(type === 'database' ? v4(n) : v8(n, '000b'), [type]),
    );
    const asked = await asking({ workspace: { objects } }, questions);
    expect(areAll(type, asked)).toBe(true);
    expect(asked.server.count()).toBeLessThanOrEqual(25);
  });

  it('take at most 25 requests as users', async () => {
    const objects = Array.from({ length: 1_000 }, (_, n): ObjectDescription => ({ type: 'user', id: v4(n) }));
    const questions = Array.from({ length: 1_000 }, (_, n) => question(v4(n), ['user']));
    const asked = await asking({ workspace: { objects } }, questions);
    expect(areAll('user', asked)).toBe(true);
    expect(asked.server.count()).toBeLessThanOrEqual(25);
  });
});

describe('all requests together are at most a tenth more than the IDs', () => {
  it.each([
    [10, 'page', 'none', 0],
    [20, 'page', 'none', 0],
    [60, 'page', 'none', 0],
    [150, 'page', 'none', 0],
    [400, 'page', 'none', 0],
    [400, 'user', 'none', 0],
    [150, 'page', 'all', 0],
    [150, 'page', 'all', 2_000],
    [150, 'page', 'all', 20_000],
    [400, 'page', 'all', 5_000],
  ] as const)(
    '%i IDs at %s keys, of which search knows %s, among %i others',
    async (count, type, known, others) => {
      const own = Array.from({ length: count }, (_, n): ObjectDescription => {
        return type === 'page'
          ? { type, id: v4(n), searchable: known === 'all' }
          : { type, id: v4(n), guest: true };
      });
      const rest = Array.from(
        { length: others },
        (_, n): ObjectDescription => ({ type: 'page', id: v4(100_000 + n) }),
      );
      const expected: Expected = [type];
      const questions = own.map((_, n) => question(v4(n), expected));
      const asked = await asking({ workspace: { objects: mixed(rest, own) } }, questions);
      expect(areAll(type, asked)).toBe(true);
      expect(asked.server.count()).toBeLessThanOrEqual(Math.max(1, count * 0.1) + count);
    },
  );
});

/** Spreads the second list evenly over the first. */
function mixed<T>(many: readonly T[], few: readonly T[]): T[] {
  const each = Math.floor(many.length / few.length);
  return [
    ...few.flatMap((item, n) => [item, ...many.slice(n * each, (n + 1) * each)]),
    ...many.slice(few.length * each),
  ];
}

describe('a search', () => {
  it('is not used for a few IDs', async () => {
    const { server } = await asking({ workspace: { objects: pages(60) } }, asPages(60));
    expect(server.count('POST /v1/search')).toBe(0);
    expect(server.count()).toBe(60);
  });

  it('ends after a page that contains none of the IDs', async () => {
    const others = Array.from(
      { length: 900 },
      (_, n): ObjectDescription => ({ type: 'page', id: v4(50_000 + n) }),
    );
    const objects = [...others, ...pages(150, { searchable: false })];
    const { server } = await asking({ workspace: { objects } }, asPages(150));
    expect(server.count('POST /v1/search')).toBe(1);
  });

  it('only proves that objects exist: IDs that it does not list are looked up', async () => {
    const hidden = Array.from({ length: 40 }, (_, n) => v4(60_000 + n));
    const objects = [
      ...pages(160),
      ...hidden.map((id): ObjectDescription => ({ type: 'page', id, searchable: false })),
    ];
    const questions = [...asPages(160), ...hidden.map(id => question(id, ['page']))];
    const asked = await asking({ workspace: { objects } }, questions);
    expect(areAll('page', asked)).toBe(true);
    expect(asked.server.count('GET /v1/pages')).toBe(40);
  });

  it.each([
    ['fails', { kind: 'html', status: 502 }],
    ['is refused', { kind: 'error', status: 403, code: 'restricted_resource' }],
    ['answers nonsense', { kind: 'wrong-object', body: { object: 'list', results: 'none' } }],
    [
      'never ends',
      { kind: 'wrong-object', body: { object: 'list', results: [], has_more: true, next_cursor: 'c' } },
    ],
    ['lists objects without saying whether they are in the trash', { kind: 'wrong-object', body: partial() }],
  ] as const)('that %s needs few requests and does not change the results', async (_, fault) => {
    const faults = [{ ...fault, path: '/v1/search' }];
    const asked = await asking({ workspace: { objects: pages(150) }, faults }, asPages(150));
    expect(areAll('page', asked)).toBe(true);
    expect(asked.server.count('GET /v1/pages')).toBe(150);
    expect(asked.server.count()).toBeLessThanOrEqual(165);
  });
});

function partial() {
  const results = Array.from({ length: 100 }, (_, n) => ({ object: 'page', id: v4(n) }));
  return { object: 'list', results, has_more: false, next_cursor: null };
}

it('verification counts requests, retries, and the time that it waited', async () => {
  const limit = { kind: 'window', limit: 12, seconds: 1 } as const;
  const { verification, server } = await asking({ workspace: { objects: pages(20) }, limit }, asPages(20));
  const { requests, retries, waitedMs } = verification.counts;
  expect(requests).toBe(server.count());
  expect([requests, retries]).toEqual([21, 1]);
  expect(waitedMs).toBe(1_000);
});

it('verification reports its progress: how many IDs are done, and until when it waits', async () => {
  const limit = { kind: 'window', limit: 12, seconds: 1 } as const;
  const { progress } = await asking({ workspace: { objects: pages(20) }, limit }, asPages(20));
  const verified = progress.map(each => each.verified);
  expect(verified).toEqual([...verified].sort((a, b) => a - b));
  expect(progress[0]).toEqual({ verified: 0, total: 20, waitingUntil: null });
  expect(progress.at(-1)).toMatchObject({ verified: 20, waitingUntil: null });
  const waits = progress.flatMap(each => each.waitingUntil ?? []);
  expect(waits.length).toBeGreaterThan(0);
  for (const until of waits) expect(Math.abs(until - Date.now())).toBeLessThan(60_000);
});

it('verification writes a debug line for each request, with the result', async () => {
  const fault = { kind: 'html', status: 502, path: '/v1/pages', times: 1 } as const;
  const questions = [question(v4(0), ['page']), question(v4(1), ['database'])];
  const { debug, server } = await asking({ workspace: { objects: pages(2) }, faults: [fault] }, questions);
  expect(debug).toHaveLength(server.count());
  const lines = debug.map(line => line.replace(/\d+ ms/, 'N ms'));
  expect(lines).toContain(`GET /v1/pages/${v4(0)} → HTTP 502, not from Notion’s API (N ms)`);
  expect(lines).toContain(`GET /v1/pages/${v4(0)} → HTTP 200 (N ms)`);
  expect(lines).toContain(`GET /v1/databases/${v4(1)} → HTTP 400, the ID is of a page (N ms)`);
});
