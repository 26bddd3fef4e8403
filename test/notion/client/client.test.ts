import { describe, expect, it } from 'vitest';
import { NotionClient } from '../../../src/notion/client/client.ts';
import { asText } from '../../../src/notion/client/json.ts';
import type { Priority } from '../../../src/notion/client/throttle.ts';
import { connected } from '../connected.ts';
import { EXAMPLE, ID } from '../example.ts';
import type { FaultKind } from '../faults.ts';
import { DOWN, DOWN_IN_WORDS, LABEL, PAGE, pageClient } from './ask-page.ts';

describe('a definite answer needs only one request', () => {
  const invalid = 'path failed validation: path.page_id should be a valid uuid';

  it.each<[string, FaultKind | null, object, string]>([
    ['the object', null, { kind: 'answer', value: ID.page }, 'HTTP 200'],
    [
      'there is no such object',
      { kind: 'error', status: 404, code: 'object_not_found' },
      { kind: 'missing' },
      'HTTP 404 object_not_found',
    ],
    [
      'the object has another type',
      { kind: 'error', status: 400, code: 'validation_error', message: 'x is a database, not a page.' },
      { kind: 'named', type: 'database', isLinked: false },
      'HTTP 400, the ID is of a database',
    ],
    [
      'the ID is not valid',
      {
        kind: 'error',
        status: 400,
        code: 'validation_error',
        message: `${invalid}, instead was \`"${ID.page}"\`.`,
      },
      { kind: 'invalid-id' },
      'HTTP 400, the ID is not a valid UUID',
    ],
    [
      'the token lacks a capability',
      { kind: 'error', status: 403, code: 'restricted_resource' },
      { kind: 'refused', detail: 'HTTP 403 restricted_resource' },
      'HTTP 403 restricted_resource',
    ],
    [
      'the request cannot be answered',
      { kind: 'error', status: 400, code: 'invalid_json' },
      { kind: 'unanswerable', detail: 'HTTP 400 invalid_json' },
      'HTTP 400 invalid_json',
    ],
    [
      'there is no such endpoint',
      { kind: 'error', status: 400, code: 'invalid_request_url' },
      { kind: 'no-endpoint', detail: 'HTTP 400 invalid_request_url' },
      'HTTP 400 invalid_request_url',
    ],
  ])('%s', async (_, fault, result, line) => {
    const { client, ask, lines, api, run } = pageClient({ faults: fault ? [fault] : [] });
    expect(client.hasAnswered).toBe(false);
    expect(await ask()).toEqual(result);
    expect(client.hasAnswered).toBe(true);
    expect(client.counts).toEqual({ requests: 1, retries: 0, waitedMs: 0 });
    expect(lines).toEqual([`${LABEL} → ${line} (N ms)`]);
    expect(api.count()).toBe(1);
    expect(run.stopped).toBeNull();
  });

  it('and the debug log contains its time in milliseconds', async () => {
    const { options, api } = connected({ workspace: EXAMPLE, latencyMs: 30 });
    const lines: string[] = [];
    const client = new NotionClient({ ...options, debug: line => lines.push(line) });
    const before = performance.now();
    await client.ask(PAGE, 'first');
    await client.ask(PAGE, 'first');
    expect(performance.now() - before).toBe(60);
    expect(lines).toEqual([`${LABEL} → HTTP 200 (30 ms)`, `${LABEL} → HTTP 200 (30 ms)`]);
    expect(api.count()).toBe(2);
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
  ])('at priority %s with %i attempts is sent %i times in all', async (priority, tries, sent) => {
    const { ask, client, run, lines } = pageClient({ faults: [DOWN], tuning: { tries } });
    expect(await ask({ priority })).toEqual({
      kind: 'unknown',
      reason: 'unreachable',
      detail: DOWN_IN_WORDS,
    });
    expect(client.counts).toMatchObject({ requests: sent, retries: sent - 1 });
    expect(client.hasAnswered).toBe(false);
    expect(lines).toEqual(Array.from({ length: sent }, () => `${LABEL} → ${DOWN_IN_WORDS} (N ms)`));
    expect(run.stopped).toBeNull();
  });

  it.each<[string, FaultKind]>([
    ['an answer that is not JSON', { kind: 'invalid-json' }],
    ['an answer to another question', { kind: 'wrong-object', body: { object: 'page' } }],
    ['an answer to another question', { kind: 'wrong-object', body: [] }],
    ['the connection was closed (ECONNRESET)', { kind: 'reset' }],
    ['the connection was closed (UND_ERR_SOCKET)', { kind: 'cut' }],
  ])('is %s', async (detail, fault) => {
    const { ask, client } = pageClient({ faults: [fault] });
    expect(await ask()).toEqual({ kind: 'unknown', reason: 'unreachable', detail });
    expect(client.counts.requests).toBe(3);
  });

  it('is followed by a pause before the next attempt, twice as long each time', async () => {
    const { ask, api } = pageClient({ faults: [DOWN], tuning: { tries: 3, backoffMs: 100 } });
    await ask();
    const [first = 0, second = 0, third = 0] = api.requests.map(({ at }) => at);
    // Half of it is random.
    expect(second - first).toBeGreaterThanOrEqual(50);
    expect(second - first).toBeLessThanOrEqual(101);
    expect(third - second).toBeGreaterThanOrEqual(100);
    expect(third - second).toBeLessThanOrEqual(201);
  });

  it('is followed by a pause as long as the server asks for, which is reported as a wait', async () => {
    const faults = [{ ...DOWN, status: 503, retryAfter: 0.15, times: 1 }];
    const { ask, api, waits, client } = pageClient({ faults });
    expect(await ask()).toMatchObject({ kind: 'answer' });
    const [first = 0, second = 0] = api.requests.map(({ at }) => at);
    expect(second - first).toBe(150);
    expect(waits.map(until => until === null)).toEqual([false, true]);
    expect(client.counts.waitedMs).toBeGreaterThan(100);
  });

  it('no longer slows down other requests after an answer', async () => {
    const faults = [
      { ...DOWN, times: 9 },
      { ...DOWN, skip: 1, times: 9 },
    ];
    const { ask, run } = pageClient({ faults, tuning: { tries: 1, backoffMs: 0, silenceMs: 0 } });
    for (let i = 0; i < 19; i++) await ask();
    expect(run.stopped).toBeNull();
  });
});

it('the client sends no request that is no longer needed', async () => {
  const { ask, api, client } = pageClient();
  expect(await ask({ isNeeded: () => false })).toEqual({ kind: 'unneeded' });
  expect([api.count(), client.counts.requests]).toEqual([0, 0]);
  expect(await ask({ isNeeded: () => true })).toMatchObject({ kind: 'answer' });
});

it('the client holds back requests of a priority while another request runs', async () => {
  const { ask, client } = pageClient();
  const order: string[] = [];
  const others: Promise<unknown>[] = [];
  await client.throttle.holdBack(['first'], async () => {
    others.push(ask().then(() => order.push('first')));
    await ask({ priority: 'catalog' });
    order.push('catalog');
  });
  await Promise.all(others);
  expect(order).toEqual(['catalog', 'first']);
});

it.each([
  ['', '/'],
  ['/egress', ''],
  ['/egress', '/'],
  ['/egress', '//'],
])('the client sends requests to a URL with the path “%s%s”', async (prefix, slashes) => {
  const { ask, api } = pageClient({ prefix, slashes });
  expect(await ask()).toMatchObject({ kind: 'answer' });
  expect(api.requests.map(({ path }) => path)).toEqual([`/v1/pages/${ID.page}`]);
});

it('the client asks only once at a time whose token it is, even for several callers', async () => {
  const { client, api } = pageClient();
  const both = await Promise.all([client.self('hint'), client.self('hint')]);
  expect(both.map(({ kind }) => kind)).toEqual(['answer', 'answer']);
  expect(api.count('GET /v1/users/me')).toBe(1);
  expect(await client.self('hint')).toMatchObject({ kind: 'answer' });
  expect(api.count('GET /v1/users/me')).toBe(2);
});

it('the client returns what the request reads from the response', async () => {
  const { ask } = pageClient();
  expect(await ask({ read: body => asText(body['object']) })).toEqual({ kind: 'answer', value: 'page' });
});
