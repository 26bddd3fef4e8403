import { describe, expect, it } from 'vitest';
import { Pace } from '../../../src/notion/client/pace.ts';

/** What refusals show about the server's limit. All times are milliseconds of the model, and nothing is random. */

function steady(random = 0): Pace {
  return new Pace(500, () => random);
}

/** Sends this many requests. They stay in flight. */
function send(pace: Pace, count: number): void {
  for (let i = 0; i < count; i++) pace.sent();
}

/** Sends this many requests at one time, which the server grants. */
function grant(pace: Pace, count: number, now: number): void {
  send(pace, count);
  for (let i = 0; i < count; i++) pace.answered(now);
}

/** Sends one request, which the server refuses. */
function refuse(pace: Pace, now: number, retryAfterMs: number | null): void {
  pace.sent();
  pace.throttled(now, now, retryAfterMs);
}

/** More requests than any limit here allows. */
const MOST = 3_000;

/** Requests that can be sent at this time if each is answered before the next. */
function oneByOne(pace: Pace, now: number): number {
  let count = 0;
  for (; count < MOST && pace.wait(now) === 0; count++) grant(pace, 1, now);
  return count;
}

/** Requests that can be sent at this time without waiting for an answer. */
function atOnce(pace: Pace, now: number): number {
  let count = 0;
  for (; count < MOST && pace.wait(now) === 0; count++) pace.sent();
  return count;
}

/** How many are sent at once, each time after all before them are answered. */
function rounds(pace: Pace, count: number, now: number): number[] {
  return Array.from({ length: count }, () => {
    const sent = atOnce(pace, now);
    for (let i = 0; i < sent; i++) pace.answered(now);
    return sent;
  });
}

describe('a server that asks for at least two seconds', () => {
  it.each([
    [2_000, 7],
    [1_999, null],
  ])('counts requests in windows, and not below that (%i ms: %j)', (retryAfterMs, size) => {
    const pace = steady();
    grant(pace, 7, 0);
    refuse(pace, 0, retryAfterMs);
    expect(pace.windowSize).toBe(size);
  });

  it('gets the rest of a window at once, and beyond it more with each answer', () => {
    const pace = steady();
    grant(pace, 5, 0);
    refuse(pace, 0, 5_000);
    expect(rounds(pace, 6, 5_000)).toEqual([5, 1, 3, 9, 20, 20]);
  });

  it('gets ten requests at once after each wait, and one more with each answer', () => {
    const pace = steady();
    grant(pace, 40, 0);
    refuse(pace, 0, 5_000);
    expect(rounds(pace, 3, 5_000)).toEqual([10, 20, 10]);
  });

  it('gets no more than the window allows while requests are in flight', () => {
    const pace = steady();
    grant(pace, 5, 0);
    refuse(pace, 0, 5_000);
    send(pace, 4);
    expect(atOnce(pace, 5_000)).toBe(1);
    pace.answered(5_000);
    expect(pace.wait(5_000)).toBe(Number.POSITIVE_INFINITY);
  });

  it('keeps its window if it refuses the first request after a wait', () => {
    const pace = steady();
    grant(pace, 5, 0);
    refuse(pace, 0, 5_000);
    refuse(pace, 5_000, 60_000);
    expect([pace.windowSize, pace.vainWaits]).toEqual([5, 1]);
  });

  it('granted what it answers after the refusal of a later request', () => {
    const pace = steady();
    send(pace, 8);
    pace.throttled(50, 5, 5_000);
    expect(pace.windowSize).toBe(0);
    pace.answered(0);
    pace.failed(51, 5);
    expect(pace.windowSize).toBe(2);
  });

  it('granted what was sent before the last of several refused requests', () => {
    const pace = steady();
    send(pace, 3);
    pace.throttled(10, 0, 5_000);
    pace.throttled(11, 5, 5_000);
    pace.answered(4);
    expect(pace.windowSize).toBe(1);
  });

  it('has the whole window free after a wait, however many requests it refused before', () => {
    const pace = steady();
    send(pace, 9);
    for (let i = 0; i < 6; i++) pace.answered(0);
    for (let i = 0; i < 3; i++) pace.throttled(10, 0, 5_000);
    expect(atOnce(pace, 5_010)).toBe(6);
  });
});

describe('a server that asks for less', () => {
  /** A pace that has measured one request in 300 ms, the last time at 1,500 ms. */
  function measured(): Pace {
    const pace = steady();
    refuse(pace, 0, 1_000);
    grant(pace, 4, 1_000);
    refuse(pace, 1_500, 1_000);
    return pace;
  }

  it('grants requests at the rate between two refusals', () => {
    const pace = measured();
    expect(oneByOne(pace, 2_500)).toBe(3);
    const rate = (1 + 1_000 / 300_000) / 300;
    expect(pace.wait(2_500)).toBeCloseTo((4 - 1_000 * rate) / rate, 6);
  });

  it('also counts the requests in flight', () => {
    const pace = measured();
    expect(oneByOne(pace, 4_500)).toBe(10);
    pace.sent();
    expect(oneByOne(pace, 8_500)).toBe(12);
    const rate = (1 + 7_000 / 300_000) / 300;
    expect(pace.wait(8_500)).toBeCloseTo((24 - 7_000 * rate) / rate, 6);
  });

  it('is expected to grant more and more, and twice as much after five minutes', () => {
    expect(oneByOne(measured(), 1_500 + 30_600)).toBe(112);
    expect(oneByOne(measured(), 1_500 + 300_000)).toBe(2_000);
  });

  it.each([
    [60_000, 10_000 / (1 + 1_000 / 300_000) - 1_000],
    [60_001, 0],
  ])('is measured only within a minute (%i ms)', (ms, wait) => {
    const pace = steady();
    refuse(pace, 0, 1_000);
    grant(pace, 5, 1_000);
    refuse(pace, ms, 1_000);
    expect(pace.wait(ms + 1_000)).toBeCloseTo(wait, 6);
  });
});

describe('failures', () => {
  it('of requests that were sent before a rest do not make it longer', () => {
    const pace = steady(1);
    send(pace, 5);
    for (const now of [0, 10, 20, 30, 40]) pace.failed(now, 0);
    expect(pace.wait(40)).toBe(480);
    pace.sent();
    pace.failed(520, 520);
    expect(pace.wait(520)).toBe(1_000);
  });
});

it('a wait whose length the server does not say is up to a quarter longer, at random', () => {
  const pace = steady(1);
  const waits = Array.from({ length: 7 }, () => {
    const now = Math.max(0, pace.gateOpensAt);
    refuse(pace, now, null);
    return pace.gateOpensAt - now;
  });
  expect(waits).toEqual([1_250, 2_500, 5_000, 10_000, 20_000, 37_500, 37_500]);
});
