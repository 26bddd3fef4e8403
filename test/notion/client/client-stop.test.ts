import { describe, expect, it, vi } from 'vitest';
import { asText } from '../../../src/notion/client/json.ts';
import type { Stop } from '../../../src/notion/client/run.ts';
import type { Tuning } from '../../../src/notion/client/tuning.ts';
import { ID } from '../example.ts';
import type { Fault } from '../faults.ts';
import { BLOCKING, DOWN, DOWN_IN_WORDS, LABEL, pageClient, REJECTING, THROTTLING } from './ask-page.ts';

const CANCELLED: Stop = { reason: 'cancelled', detail: '' };
const REJECTED: Stop = { reason: 'token-rejected', detail: '' };

describe('many failures in a row', () => {
  const often = { tries: 100, backoffMs: 0, silenceMs: 0 };

  it.each<[string, Fault, Partial<Tuning>, number, Stop]>([
    ['ten failures', DOWN, often, 10, { reason: 'unreachable', detail: DOWN_IN_WORDS }],
    [
      'ten closed connections',
      { kind: 'reset' },
      often,
      10,
      { reason: 'unreachable', detail: 'the connection was closed (ECONNRESET)' },
    ],
    [
      'ten responses to another request',
      { kind: 'wrong-object', body: {} },
      often,
      10,
      { reason: 'unreachable', detail: 'an answer to another question' },
    ],
    [
      'five timeouts',
      { kind: 'silent' },
      { ...often, timeoutMs: 20 },
      5,
      { reason: 'unreachable', detail: 'no answer within 0.02 s' },
    ],
  ])('(%s) end the run before all attempts are used', async (_, fault, tuning, sent, stop) => {
    const { ask, client, run } = pageClient({ faults: [fault], tuning });
    expect(await ask()).toEqual({ kind: 'unknown', ...stop });
    expect(run.stopped).toEqual(stop);
    expect(client.counts.requests).toBe(sent);
  });

  it('end it only after some time without an answer', async () => {
    const { ask, client, run } = pageClient({
      faults: [DOWN],
      tuning: { tries: 12, backoffMs: 0, silenceMs: 20_000 },
    });
    expect(await ask()).toMatchObject({ kind: 'unknown' });
    expect([run.stopped, client.counts.requests]).toEqual([null, 12]);
  });

  it('end it for the same reason if one of them is the last attempt of a request', async () => {
    const { ask, run } = pageClient({ faults: [DOWN], tuning: { ...often, tries: 10 } });
    expect(await ask()).toEqual({ kind: 'unknown', ...run.stopped });
    expect(run.stopped?.reason).toBe('unreachable');
  });

  it('end it after three if Notion blocks the connection, and each request is sent once', async () => {
    const { ask, client, run, lines } = pageClient({ faults: [BLOCKING] });
    const stop = { reason: 'rate-limited', detail: 'HTTP 403 public_api_request_blocked' };
    for (let i = 1; i <= 3; i++) {
      expect(run.stopped).toBeNull();
      expect(await ask()).toEqual({ kind: 'unknown', ...stop });
      expect(client.counts).toMatchObject({ requests: i, retries: 0 });
    }
    expect(run.stopped).toEqual(stop);
    expect(client.hasAnswered).toBe(false);
    expect(lines[0]).toBe(`${LABEL} → HTTP 403 public_api_request_blocked (N ms)`);
  });
});

describe('if no server listens', () => {
  const patient = { tuning: { tries: 5, backoffMs: 500, silenceMs: 10_000 }, budgetMs: 600_000 };

  it('one request is given up within 15 seconds, even if it only times out', async () => {
    const { ask, run } = pageClient({ faults: [{ kind: 'silent' }], ...patient });
    const startedAt = performance.now();
    expect(await ask()).toMatchObject({ kind: 'unknown', reason: 'unreachable' });
    expect(performance.now() - startedAt).toBeLessThan(15_000);
    expect(run.stopped).toMatchObject({ reason: 'unreachable', detail: 'no answer within 10 s' });
  });

  it('the run ends even before the time for one request has passed', async () => {
    const { ask, run } = pageClient({
      faults: [{ kind: 'silent' }],
      tuning: { ...patient.tuning, firstResponseMs: 7_500 },
    });
    const stop = { reason: 'unreachable', detail: 'no answer within 7.5 s' };
    expect(await ask()).toEqual({ kind: 'unknown', ...stop });
    expect(run.stopped).toEqual(stop);
    expect(performance.now()).toBe(7_500);
  });

  it('one timer ends the run, however many requests are sent', async () => {
    const { ask } = pageClient();
    await ask();
    const timers = vi.getTimerCount();
    await Promise.all([ask(), ask()]);
    expect(vi.getTimerCount()).toBe(timers);
  });

  it('the run continues if at least an error was received', async () => {
    const faults = [{ ...DOWN, times: 1 }, { kind: 'silent', times: 1 } as const];
    const { ask } = pageClient({ faults, ...patient });
    expect(await ask()).toEqual({ kind: 'answer', value: ID.page });
  });
});

describe('a server that throttles', () => {
  it('gets no request before the time that it asks for, even after other failures', async () => {
    const faults = [
      { ...BLOCKING, times: 1 },
      { ...THROTTLING, retryAfter: '0.1', times: 1 },
    ];
    const { ask, api } = pageClient({ faults });
    await ask();
    expect(await ask()).toMatchObject({ kind: 'answer' });
    const [, throttled = 0, answered = 0] = api.requests.map(({ at }) => at);
    expect(answered - throttled).toBe(100);
  });

  it('gets the request again after the wait, which does not count as a failed attempt', async () => {
    const faults = [{ ...THROTTLING, retryAfter: '0.05', times: 1 }];
    const { ask, client, lines, waits, run } = pageClient({ faults, tuning: { tries: 1 } });
    expect(await ask()).toEqual({ kind: 'answer', value: ID.page });
    expect(client.counts).toMatchObject({ requests: 2, retries: 1 });
    expect(lines).toEqual([
      `${LABEL} → HTTP 429 rate_limited, waiting 0.1 s (N ms)`,
      `${LABEL} → HTTP 200 (N ms)`,
    ]);
    expect(waits.map(until => until === null)).toEqual([false, true]);
    expect(run.stopped).toBeNull();
  });

  it('does not count as having answered', async () => {
    const { ask, client, run } = pageClient({ faults: [{ ...THROTTLING, retryAfter: 60 }], budgetMs: 500 });
    expect(await ask()).toEqual({ kind: 'unknown', reason: 'rate-limited', detail: 'asked to wait 60 s' });
    expect(client.hasAnswered).toBe(false);
    expect(run.stopped?.reason).toBe('rate-limited');
  });

  it.each([
    '8640000000000',
    '1e400',
    '9'.repeat(400),
    'Fri, 31 Dec 275760 23:59:59 GMT',
    '-5',
    'NaN',
    'soon',
  ])('never causes an error with its Retry-After: %s', async retryAfter => {
    const { ask, waits } = pageClient({ faults: [{ ...THROTTLING, retryAfter }], budgetMs: 60_000 });
    expect(await ask()).toMatchObject({
      kind: 'unknown',
      reason: expect.stringMatching(/rate-limited|deadline/),
    });
    for (const until of waits) expect(() => new Date(until ?? 0).toISOString()).not.toThrow();
  });

  it('ends the run if it answers nothing for minutes', async () => {
    const stop = { reason: 'rate-limited', detail: 'HTTP 429 rate_limited' };
    const faults = [{ ...THROTTLING, retryAfter: 60 }];
    const { ask, client, run } = pageClient({ faults, budgetMs: 86_400_000 });
    expect(await ask()).toEqual({ kind: 'unknown', ...stop });
    expect(run.stopped).toEqual(stop);
    expect(client.counts.requests).toBe(6);
  });
});

describe('a token that Notion rejects', () => {
  it('ends the run with the first answer', async () => {
    const { ask, client, run, lines, api } = pageClient({ token: 'ntn_somebody_elses' });
    expect(await ask()).toEqual({ kind: 'unknown', ...REJECTED });
    expect(run.stopped).toEqual(REJECTED);
    expect(client.hasAnswered).toBe(false);
    expect(lines).toEqual([`${LABEL} → HTTP 401 unauthorized (N ms)`]);
    expect(api.count()).toBe(1);
  });

  /** Calls this after so many milliseconds. */
  async function delayed<T>(ms: number, call: () => Promise<T>): Promise<T> {
    await new Promise(resolve => setTimeout(resolve, ms));
    return call();
  }

  it('is not reported after one 401 while other requests are in flight', async () => {
    const { ask, run, api } = pageClient({ faults: [{ ...REJECTING, times: 1 }], latencyMs: 100 });
    const answer = { kind: 'answer', value: ID.page };
    expect(await Promise.all([ask(), delayed(50, ask)])).toEqual([answer, answer]);
    expect(run.stopped).toBeNull();
    expect(api.requests.map(({ path, status }) => [path, status])).toEqual([
      [`/v1/pages/${ID.page}`, 401],
      [`/v1/pages/${ID.page}`, 200],
      [`/v1/pages/${ID.page}`, 200],
    ]);
  });

  it('is reported after two 401s in a row before any other answer', async () => {
    const { ask, run } = pageClient({ faults: [{ ...REJECTING, times: 2 }], latencyMs: 100 });
    const results = await Promise.all([ask(), delayed(50, ask), delayed(90, ask)]);
    for (const result of results) expect(result).toEqual({ kind: 'unknown', ...REJECTED });
    expect([run.stopped, performance.now()]).toEqual([REJECTED, 150]);
  });

  it('is reported after one 401 to the question whose token it is', async () => {
    const { ask, client, run } = pageClient({ faults: [{ ...REJECTING, times: 1 }], latencyMs: 100 });
    const results = await Promise.all([client.self('token'), delayed(50, ask)]);
    for (const result of results) expect(result).toEqual({ kind: 'unknown', ...REJECTED });
    expect([run.stopped, performance.now()]).toEqual([REJECTED, 100]);
  });

  it('is not reported after a 401 among good answers until Notion has repeated it', async () => {
    const { ask, run, lines } = pageClient({ faults: [{ ...REJECTING, skip: 1, times: 1 }] });
    await ask();
    expect(await ask()).toEqual({ kind: 'answer', value: ID.page });
    expect(run.stopped).toBeNull();
    expect(lines.slice(1)).toEqual([
      `${LABEL} → HTTP 401 unauthorized (N ms)`,
      'GET /v1/users/me → HTTP 200 (N ms)',
      `${LABEL} → HTTP 200 (N ms)`,
    ]);
  });

  it('is not reported if only one ID gets a 401, however often', async () => {
    const { ask, run, api } = pageClient({ faults: [{ ...REJECTING, path: '/v1/pages', skip: 1 }] });
    await ask();
    expect(await ask()).toEqual({ kind: 'unknown', reason: 'unreachable', detail: 'HTTP 401 unauthorized' });
    expect(run.stopped).toBeNull();
    expect([api.count('GET /v1/pages'), api.count('GET /v1/users/me')]).toEqual([4, 3]);
  });

  it('is reported even if it was accepted before', async () => {
    const { ask, client, run } = pageClient({ faults: [{ ...REJECTING, skip: 1 }] });
    await ask();
    await ask();
    expect(client.hasAnswered).toBe(true);
    expect(run.stopped).toEqual(REJECTED);
  });
});

describe('the end of the run', () => {
  it('prevents new requests, and is their reason', async () => {
    const { ask, run, api, lines } = pageClient();
    run.stop({ reason: 'deadline', detail: 'x' });
    expect(await ask()).toEqual({ kind: 'unknown', reason: 'deadline', detail: 'x' });
    expect([api.count(), lines]).toEqual([0, []]);
  });

  it('is the reason for requests in flight', async () => {
    const { ask, run, lines } = pageClient({ faults: [{ kind: 'silent' }] });
    setTimeout(() => run.stop(CANCELLED), 50);
    expect(await ask()).toEqual({ kind: 'unknown', ...CANCELLED });
    expect(lines).toEqual([`${LABEL} → stopped (N ms)`]);
  });

  it('is the reason for requests between two attempts', async () => {
    const { ask, run, client } = pageClient({ faults: [DOWN], tuning: { backoffMs: 100_000 } });
    setTimeout(() => run.stop(CANCELLED), 50);
    expect(await ask()).toEqual({ kind: 'unknown', ...CANCELLED });
    expect(client.counts.requests).toBe(1);
  });

  it('does not change an answer that was already received', async () => {
    const { ask, run, lines } = pageClient();
    const result = await ask({
      read: body => {
        run.stop(CANCELLED);
        return asText(body['id']);
      },
    });
    expect(result).toEqual({ kind: 'answer', value: ID.page });
    expect(lines).toEqual([`${LABEL} → stopped (N ms)`]);
  });
});
