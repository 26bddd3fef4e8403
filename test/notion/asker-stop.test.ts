import { describe, expect, it } from 'vitest';
import { asText } from '../../src/notion/json.ts';
import type { Stop } from '../../src/notion/run.ts';
import type { Tuning } from '../../src/notion/tuning.ts';
import { asker, BLOCKING, DOWN, DOWN_IN_WORDS, REJECTING, THROTTLING } from './ask-page.ts';
import { ID } from './example.ts';
import type { Fault } from './faults.ts';
import { hurried } from './hurried.ts';

const CANCELLED: Stop = { reason: 'cancelled', detail: '' };

describe('a run of failures', () => {
  const often = { tries: 100, backoffMs: 0, silenceMs: 0 };

  it.each<[string, Fault, Partial<Tuning>, number, Stop]>([
    ['ten failures', DOWN, often, 10, { reason: 'unreachable', detail: DOWN_IN_WORDS }],
    [
      'ten connections that break off',
      { kind: 'reset' },
      often,
      10,
      { reason: 'unreachable', detail: 'the connection broke off (ECONNRESET)' },
    ],
    [
      'ten answers to another question',
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
  ])('of %s ends the run in the middle of its tries', async (_, fault, tuning, sent, stop) => {
    const { ask, asking, run } = await asker({ faults: [fault], tuning });
    expect(await ask()).toEqual({ kind: 'unknown', ...stop });
    expect(run.stopped).toEqual(stop);
    expect(asking.counts.requests).toBe(sent);
  });

  it('ends it no sooner than there has been silence for some time', async () => {
    const { ask, asking, run } = await asker({
      faults: [DOWN],
      tuning: { tries: 12, backoffMs: 0, silenceMs: 20_000 },
    });
    expect(await ask()).toMatchObject({ kind: 'unknown' });
    expect([run.stopped, asking.counts.requests]).toEqual([null, 12]);
  });

  it('ends it with the reason of the run where the last try of one is that', async () => {
    const { ask, run } = await asker({ faults: [DOWN], tuning: { ...often, tries: 10 } });
    expect(await ask()).toEqual({ kind: 'unknown', ...run.stopped });
    expect(run.stopped?.reason).toBe('unreachable');
  });

  it('that are blocks ends it after three, each asked once', async () => {
    const { ask, asking, run, lines } = await asker({ faults: [BLOCKING] });
    const stop = { reason: 'rate-limited', detail: 'HTTP 403 public_api_request_blocked' };
    for (let i = 1; i <= 3; i++) {
      expect(run.stopped).toBeNull();
      expect(await ask()).toEqual({ kind: 'unknown', ...stop });
      expect(asking.counts).toMatchObject({ requests: i, retries: 0 });
    }
    expect(run.stopped).toEqual(stop);
    expect(asking.hasAnswered).toBe(false);
    expect(lines[0]).toBe('page → HTTP 403 public_api_request_blocked (N ms)');
  });
});

describe('a server that throttles', () => {
  it('is left alone as long as it says, whatever came before', async () => {
    const faults = [
      { ...BLOCKING, times: 1 },
      { ...THROTTLING, retryAfter: '0.1', times: 1 },
    ];
    const { ask, server } = await asker({ faults });
    await ask();
    expect(await ask()).toMatchObject({ kind: 'answer' });
    const [, throttled = 0, answered = 0] = server.requests.map(({ at }) => at);
    expect(answered - throttled).toBeGreaterThanOrEqual(99);
  });

  it('is asked again after its wait, as often as it says so', async () => {
    const faults = [{ ...THROTTLING, retryAfter: '0.05', times: 1 }];
    const { ask, asking, lines, told, run } = await asker({ faults, tuning: { tries: 1 } });
    expect(await ask()).toEqual({ kind: 'answer', value: ID.page });
    expect(asking.counts).toMatchObject({ requests: 2, retries: 1 });
    expect(lines).toEqual(['page → HTTP 429 rate_limited, waiting 0.1 s (N ms)', 'page → HTTP 200 (N ms)']);
    expect(told.map(until => until === null)).toEqual([false, true]);
    expect(run.stopped).toBeNull();
  });

  it('has not answered', async () => {
    const { ask, asking, run } = await asker({ faults: [{ ...THROTTLING, retryAfter: 60 }], budgetMs: 500 });
    expect(await ask()).toEqual({ kind: 'unknown', reason: 'rate-limited', detail: 'asked to wait 60 s' });
    expect(asking.hasAnswered).toBe(false);
    expect(run.stopped?.reason).toBe('rate-limited');
  });

  it('and grants nothing for minutes ends the run', async () => {
    const [day, stop] = [86_400_000, { reason: 'rate-limited', detail: 'HTTP 429 rate_limited' }];
    await hurried(async () => {
      const faults = [{ ...THROTTLING, retryAfter: 60 }];
      const { ask, asking, run } = await asker({ faults, tuning: { timeoutMs: day }, budgetMs: day });
      expect(await ask()).toEqual({ kind: 'unknown', ...stop });
      expect(run.stopped).toEqual(stop);
      expect(asking.counts.requests).toBe(6);
    });
  });
});

describe('a token that Notion rejects', () => {
  it('ends the run with the first answer, which is none', async () => {
    const { ask, asking, run, lines, server } = await asker({ token: 'ntn_somebody_elses' });
    const stop = { reason: 'token-rejected', detail: '' };
    expect(await ask()).toEqual({ kind: 'unknown', ...stop });
    expect(run.stopped).toEqual(stop);
    expect(asking.hasAnswered).toBe(false);
    expect(lines).toEqual(['page → HTTP 401 unauthorized (N ms)']);
    expect(server.count()).toBe(1);
  });

  it('has answered before, all the same', async () => {
    const { ask, asking } = await asker({ faults: [{ ...REJECTING, skip: 1 }] });
    await ask();
    await ask();
    expect(asking.hasAnswered).toBe(true);
  });
});

describe('the end of the run', () => {
  it('lets nothing go out, and is the reason', async () => {
    const { ask, run, server, lines } = await asker();
    run.stop({ reason: 'deadline', detail: 'x' });
    expect(await ask()).toEqual({ kind: 'unknown', reason: 'deadline', detail: 'x' });
    expect([server.count(), lines]).toEqual([0, []]);
  });

  it('is the reason for what was under way, of which nothing is learnt', async () => {
    const { ask, run, lines, asking } = await asker({ faults: [{ kind: 'silent' }] });
    const settling = ask();
    await expect.poll(() => asking.counts.requests).toBe(1);
    run.stop(CANCELLED);
    expect(await settling).toEqual({ kind: 'unknown', ...CANCELLED });
    expect(lines).toEqual(['page → stopped (N ms)']);
  });

  it('is the reason for what rests before its next try', async () => {
    const { ask, run, lines, asking } = await asker({ faults: [DOWN], tuning: { backoffMs: 100_000 } });
    const settling = ask();
    await expect.poll(() => lines.length).toBe(1);
    run.stop(CANCELLED);
    expect(await settling).toEqual({ kind: 'unknown', ...CANCELLED });
    expect(asking.counts.requests).toBe(1);
  });

  it('changes nothing about an answer that has come', async () => {
    const { ask, run, lines } = await asker();
    const settled = await ask({
      read: body => {
        run.stop(CANCELLED);
        return asText(body['id']);
      },
    });
    expect(settled).toEqual({ kind: 'answer', value: ID.page });
    expect(lines).toEqual(['page → stopped (N ms)']);
  });
});
