import { describe, expect, it } from 'vitest';
import { Asker } from '../../src/notion/asker.ts';
import type { Priority } from '../../src/notion/budget.ts';
import { asker, DOWN, DOWN_IN_WORDS, PAGE } from './ask-page.ts';
import { connected } from './connected.ts';
import { EXAMPLE, ID } from './example.ts';
import type { FaultKind } from './faults.ts';

describe('an answer that would be the same again', () => {
  it.each<[string, FaultKind | null, object, string]>([
    ['the object', null, { kind: 'answer', value: ID.page }, 'HTTP 200'],
    [
      'that there is none',
      { kind: 'error', status: 404, code: 'object_not_found' },
      { kind: 'missing' },
      'HTTP 404 object_not_found',
    ],
    [
      'what else it is',
      { kind: 'error', status: 400, code: 'validation_error', message: 'x is a database, not a page.' },
      { kind: 'named', type: 'database', isLinked: false },
      'HTTP 400, it is a database',
    ],
    [
      'that it may not be told',
      { kind: 'error', status: 403, code: 'restricted_resource' },
      { kind: 'refused', detail: 'HTTP 403 restricted_resource' },
      'HTTP 403 restricted_resource',
    ],
    [
      'that it can’t be told',
      { kind: 'error', status: 400, code: 'invalid_request_url' },
      { kind: 'unanswerable', detail: 'HTTP 400 invalid_request_url' },
      'HTTP 400 invalid_request_url',
    ],
  ])('is asked for once: %s', async (_, fault, settled, line) => {
    const { asking, ask, lines, server, run } = await asker({ faults: fault ? [fault] : [] });
    expect(asking.hasAnswered).toBe(false);
    expect(await ask()).toEqual(settled);
    expect(asking.hasAnswered).toBe(true);
    expect(asking.counts).toEqual({ requests: 1, retries: 0, waitedMs: 0 });
    expect(lines).toEqual([`page → ${line} (N ms)`]);
    expect(server.count()).toBe(1);
    expect(run.stopped).toBeNull();
  });

  it('is asked for in as many milliseconds as are told', async () => {
    const before = performance.now();
    const { options } = await connected({ workspace: EXAMPLE, latencyMs: 30 });
    const lines: string[] = [];
    await new Asker({ ...options, debug: line => lines.push(line) }).ask(PAGE);
    const took = Number(/\((\d+) ms\)$/.exec(lines[0] ?? '')?.[1]);
    expect(took).toBeGreaterThanOrEqual(29);
    expect(took).toBeLessThanOrEqual(Math.ceil(performance.now() - before));
  });
});

describe('a failure', () => {
  it.each<[Priority, number, number]>([
    ['token', 3, 3],
    ['catalog', 3, 1],
    ['first', 3, 3],
    ['sibling', 3, 3],
    ['hint', 3, 2],
    ['hint', 1, 1],
  ])('at priority %s with %i tries is tried %i times in all', async (priority, tries, sent) => {
    const { ask, asking, run, lines } = await asker({ faults: [DOWN], tuning: { tries } });
    expect(await ask({ priority })).toEqual({
      kind: 'unknown',
      reason: 'unreachable',
      detail: DOWN_IN_WORDS,
    });
    expect(asking.counts).toMatchObject({ requests: sent, retries: sent - 1 });
    expect(asking.hasAnswered).toBe(false);
    expect(lines).toEqual(Array.from({ length: sent }, () => `page → ${DOWN_IN_WORDS} (N ms)`));
    expect(run.stopped).toBeNull();
  });

  it.each<[string, FaultKind]>([
    ['an answer that is not JSON', { kind: 'invalid-json' }],
    ['an answer to another question', { kind: 'wrong-object', body: { object: 'page' } }],
    ['an answer to another question', { kind: 'wrong-object', body: [] }],
    ['the connection broke off (ECONNRESET)', { kind: 'reset' }],
  ])('is %s', async (detail, fault) => {
    const { ask, asking } = await asker({ faults: [fault] });
    expect(await ask()).toEqual({ kind: 'unknown', reason: 'unreachable', detail });
    expect(asking.counts.requests).toBe(3);
  });

  it('is followed by a rest before the next try, twice as long each time', async () => {
    const { ask, server } = await asker({ faults: [DOWN], tuning: { tries: 3, backoffMs: 100 } });
    await ask();
    const [first = 0, second = 0, third = 0] = server.requests.map(({ at }) => at);
    // Half of it is chance.
    expect(second - first).toBeGreaterThanOrEqual(49);
    expect(third - second).toBeGreaterThanOrEqual(99);
  });

  it('is followed by as long a rest as the server asks for, told of as a wait', async () => {
    const faults = [{ ...DOWN, status: 503, retryAfter: 0.15, times: 1 }];
    const { ask, server, told, asking } = await asker({ faults });
    expect(await ask()).toMatchObject({ kind: 'answer' });
    const [first = 0, second = 0] = server.requests.map(({ at }) => at);
    expect(second - first).toBeGreaterThanOrEqual(149);
    expect(told.map(until => until === null)).toEqual([false, true]);
    expect(asking.counts.waitedMs).toBeGreaterThan(50);
  });

  it('is forgotten by everybody else once there is an answer', async () => {
    const faults = [
      { ...DOWN, times: 9 },
      { ...DOWN, skip: 1, times: 9 },
    ];
    const tuning = { tries: 1, backoffMs: 0, silenceMs: 0 };
    const { ask, run } = await asker({ faults, tuning });
    for (let i = 0; i < 19; i++) await ask();
    expect(run.stopped).toBeNull();
  });
});

it('asks nothing that nobody needs any more', async () => {
  const { ask, server, asking } = await asker();
  expect(await ask({ isNeeded: () => false })).toEqual({ kind: 'unneeded' });
  expect([server.count(), asking.counts.requests]).toEqual([0, 0]);
  expect(await ask({ isNeeded: () => true })).toMatchObject({ kind: 'answer' });
});

it('keeps back what it is told to while something else is asked', async () => {
  const { ask, asking } = await asker();
  const order: string[] = [];
  await asking.holding(['first'], async () => {
    void ask().then(() => order.push('first'));
    await ask({ priority: 'catalog' });
    order.push('catalog');
  });
  await expect.poll(() => order).toEqual(['catalog', 'first']);
});

it.each([
  ['', '/'],
  ['/egress', ''],
  ['/egress', '/'],
  ['/egress', '//'],
])('asks at an address whose path is “%s%s”', async (prefix, slashes) => {
  const { ask, server } = await asker({ prefix, slashes });
  expect(await ask()).toMatchObject({ kind: 'answer' });
  expect(server.requests.map(({ path }) => path)).toEqual([`/v1/pages/${ID.page}`]);
});
