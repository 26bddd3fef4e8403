import { describe, expect, it } from 'vitest';
import { Breaker } from '../../../src/notion/client/breaker.ts';

const SILENCE_MS = 10_000;
const LATE = SILENCE_MS + 1;

function failing(
  breaker: Breaker,
  times: number,
  at: number,
  what: 'failure' | 'timeout' | 'blocked' = 'failure',
) {
  return Array.from({ length: times }, () => breaker.failed(at, 'HTTP 503', what)).at(-1) ?? null;
}

describe('failures in a row', () => {
  it('end the run with the tenth, for the reason of that failure', () => {
    const breaker = new Breaker(0, SILENCE_MS);
    expect(failing(breaker, 9, LATE)).toBeNull();
    expect(failing(breaker, 1, LATE)).toEqual({ reason: 'unreachable', detail: 'HTTP 503' });
  });

  it('end the run with the fifth if they are timeouts', () => {
    const breaker = new Breaker(0, SILENCE_MS);
    expect(failing(breaker, 4, LATE, 'timeout')).toBeNull();
    expect(failing(breaker, 1, LATE, 'timeout')).not.toBeNull();
  });

  it('do not end it before the server has been silent for long enough', () => {
    const breaker = new Breaker(0, SILENCE_MS);
    breaker.responded();
    expect(failing(breaker, 50, SILENCE_MS - 1)).toBeNull();
    expect(failing(breaker, 1, SILENCE_MS)).not.toBeNull();
  });

  it('end it after half that time if nothing has responded at all', () => {
    const breaker = new Breaker(0, SILENCE_MS);
    expect(breaker.hasResponded).toBe(false);
    expect(failing(breaker, 50, SILENCE_MS / 2 - 1)).toBeNull();
    expect(failing(breaker, 1, SILENCE_MS / 2)).not.toBeNull();
  });

  it('are counted from zero after each answer', () => {
    const breaker = new Breaker(0, SILENCE_MS);
    failing(breaker, 9, LATE);
    breaker.answered(LATE);
    expect(failing(breaker, 9, LATE + LATE)).toBeNull();
    breaker.answered(3 * LATE);
    expect(failing(breaker, 10, 3 * LATE + 1)).toBeNull();
  });

  it('end the run with the third if Notion blocks the connection, however soon', () => {
    const breaker = new Breaker(0, SILENCE_MS);
    expect(failing(breaker, 2, 1, 'blocked')).toBeNull();
    breaker.answered(1);
    expect(failing(breaker, 2, 1, 'blocked')).toBeNull();
    expect(failing(breaker, 1, 1, 'blocked')).toEqual({ reason: 'rate-limited', detail: 'HTTP 503' });
  });
});

describe('waits without an answer', () => {
  const TWO_MINUTES = 120_000;

  it('end the run after five of them and two minutes without an answer', () => {
    const breaker = new Breaker(0, SILENCE_MS);
    expect(breaker.throttled(TWO_MINUTES - 1, 'HTTP 429', 5)).toBeNull();
    expect(breaker.throttled(TWO_MINUTES, 'HTTP 429', 4)).toBeNull();
    expect(breaker.throttled(TWO_MINUTES, 'HTTP 429', 5)).toEqual({
      reason: 'rate-limited',
      detail: 'HTTP 429',
    });
  });

  it('do not end the run while there are answers in between', () => {
    const breaker = new Breaker(0, SILENCE_MS);
    breaker.answered(60_000);
    expect(breaker.throttled(TWO_MINUTES, 'HTTP 429', 50)).toBeNull();
  });
});
