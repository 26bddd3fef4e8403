import { describe, expect, it } from 'vitest';
import { Pace } from '../../src/notion/pace.ts';

/** Requests that go out at this time without one answer. */
function sideBySide(pace: Pace, now: number): number {
  let count = 0;
  for (; count < 100 && pace.wait(now) === 0; count++) pace.sent(now);
  return count;
}

/** Sends so many at this time, all of them answered, whatever the pace would say. */
function grant(pace: Pace, count: number, now: number): void {
  for (let i = 0; i < count; i++) {
    pace.sent(now);
    pace.answered(now);
  }
}

/** One request at this time that is refused at once. */
function refuse(pace: Pace, now: number, retryAfterMs: number): void {
  pace.sent(now);
  pace.throttled(now, now, retryAfterMs);
}

describe('a wait', () => {
  it.each([1_000, 60_000, null])(
    'that the very first request is asked for ends, and then one goes out alone (%d ms)',
    retryAfterMs => {
      const pace = new Pace(500, () => 0);
      pace.sent(0);
      pace.throttled(10, 0, retryAfterMs);
      const over = pace.pausedUntil;
      expect(pace.wait(over - 1)).toBe(1);
      expect(pace.wait(over)).toBe(0);
      pace.sent(over);
      expect(pace.wait(over)).toBe(Number.POSITIVE_INFINITY);
      pace.answered(over);
      expect(pace.wait(over)).toBeLessThan(2_000);
    },
  );

  it('that a later refusal asks for lengthens it', () => {
    const pace = new Pace(500);
    pace.sent(0);
    pace.sent(0);
    pace.throttled(10, 0, 5_000);
    pace.throttled(20, 0, 9_000);
    expect(pace.pausedUntil).toBe(9_020);
  });

  it('that the server names is taken as it is, until one was in vain', () => {
    const pace = new Pace(500, () => 0);
    pace.sent(0);
    pace.throttled(0, 0, 100);
    expect(pace.pausedUntil).toBe(100);
    pace.sent(100);
    pace.throttled(100, 100, 100);
    expect(pace.pausedUntil).toBe(2_100);
    pace.sent(2_100);
    pace.throttled(2_100, 2_100, 60_000);
    expect(pace.pausedUntil).toBe(62_100);
  });

  it('that it does not name is lengthened by chance, by a quarter at most', () => {
    const pace = new Pace(500, () => 1);
    pace.sent(0);
    pace.throttled(0, 0, null);
    expect(pace.pausedUntil).toBe(1_250);
  });
});

describe('faults in a row', () => {
  it('make it rest once, however many were under way', () => {
    const pace = new Pace(500, () => 1);
    for (let i = 0; i < 6; i++) pace.sent(0);
    for (const now of [10, 20, 30, 40, 50, 60]) pace.failed(now, 0);
    expect(pace.wait(60)).toBe(470);
  });

  it('make it rest for half as long, or up to the whole of it, by chance', () => {
    const pace = new Pace(500, () => 0);
    for (let i = 0; i < 3; i++) pace.sent(0);
    for (let i = 0; i < 3; i++) pace.failed(10, 0);
    expect(pace.wait(10)).toBe(250);
  });

  it('are followed by two requests side by side, to see whether the server is back', () => {
    const pace = new Pace(500, () => 1);
    for (let i = 0; i < 3; i++) pace.sent(0);
    for (let i = 0; i < 3; i++) pace.failed(0, 0);
    expect(sideBySide(pace, 500)).toBe(2);
    pace.answered(500);
    expect(sideBySide(pace, 500)).toBeGreaterThan(1);
  });
});

describe('the beginning', () => {
  it('is a burst of eight', () => {
    const pace = new Pace(500);
    expect(sideBySide(pace, 0)).toBe(8);
    expect(pace.wait(0)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    [100, 16],
    [170, 5],
    [176, 2],
    [300, 16],
    [590, 5],
    [596, 2],
    [700, 16],
  ])(
    'goes on, after %i answers, with %i side by side: few at the edge of a documented window',
    (sent, most) => {
      const pace = new Pace(500);
      grant(pace, sent, 0);
      expect(sideBySide(pace, 0)).toBe(most);
    },
  );
});

describe('what a wait says of the budget', () => {
  it.each([
    [2_000, 5],
    [1_999, 1],
  ])('of %i ms: %i go out side by side after it', (wait, most) => {
    const pace = new Pace(500, () => 0);
    grant(pace, 6, 0);
    refuse(pace, 1, wait);
    expect(sideBySide(pace, 1 + wait)).toBe(most);
  });

  it('counts for a window what was under way and still granted', () => {
    const pace = new Pace(500, () => 0);
    grant(pace, 1, 0);
    for (let i = 0; i < 3; i++) pace.sent(0);
    pace.sent(5);
    pace.throttled(10, 5, 60_000);
    for (let i = 0; i < 3; i++) pace.answered(0);
    expect(sideBySide(pace, 60_010)).toBe(4);
  });

  it('makes no window of a rate because of what was under way', () => {
    const pace = new Pace(500, () => 0);
    grant(pace, 3, 0);
    pace.sent(0);
    pace.sent(5);
    pace.throttled(10, 5, 1_000);
    pace.answered(0);
    grant(pace, 6, 1_010);
    expect(pace.wait(1_010)).toBeGreaterThan(1);
    expect(pace.wait(1_010)).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  it('is measured from the last request that was refused', () => {
    const pace = new Pace(500, () => 0);
    grant(pace, 6, 0);
    pace.sent(10);
    pace.sent(200);
    pace.throttled(300, 10, 1_000);
    pace.throttled(310, 200, 1_000);
    // 180 a minute: three of them since the last refusal, and the fourth a fifth of a second later.
    grant(pace, 3, 1_310);
    expect(pace.wait(1_310)).toBeGreaterThan(200);
    expect(pace.wait(1_310)).toBeLessThan(240);
  });
});

/** A time that is far from the beginning of the clock. */
const T = 7_000_000;

describe('the rate of a bucket', () => {
  /** Milliseconds for one request, as it is thought to be right after a refusal. */
  function interval(pace: Pace, now: number): number {
    refuse(pace, now, 1);
    return 1 + pace.wait(now + 1);
  }

  it('is what it has granted in all, after its first refusal', () => {
    const pace = new Pace(500, () => 0);
    grant(pace, 1, T);
    expect(interval(pace, T + 1_000)).toBeCloseTo(1_001, 1);
  });

  it('lies between what it granted and would have granted from one refusal to the next', () => {
    const pace = new Pace(500, () => 0);
    refuse(pace, T, 500);
    grant(pace, 10, T + 600);
    expect(interval(pace, T + 2_000)).toBeCloseTo(200, 1);
  });

  it('is a documented one where one lies between the two', () => {
    const pace = new Pace(500, () => 0);
    refuse(pace, T, 500);
    grant(pace, 6, T + 600);
    expect(interval(pace, T + 2_100)).toBeCloseTo(60_000 / 180, 1);
  });

  it('is measured over all refusals of the last half minute', () => {
    const pace = new Pace(500, () => 0);
    refuse(pace, T, 500);
    grant(pace, 9, T + 600);
    refuse(pace, T + 1_000, 500);
    grant(pace, 1, T + 1_600);
    expect(interval(pace, T + 2_000)).toBeCloseTo(200, 1);
  });

  it('is measured over the last two where the one before is longer ago', () => {
    const pace = new Pace(500, () => 0);
    refuse(pace, T, 500);
    grant(pace, 10, T + 600);
    refuse(pace, T + 40_000, 500);
    grant(pace, 5, T + 40_600);
    expect(interval(pace, T + 41_000)).toBeCloseTo(200, 1);
  });

  it('is measured over the last two even where they are far apart', () => {
    const pace = new Pace(500, () => 0);
    grant(pace, 40, T);
    refuse(pace, T, 500);
    grant(pace, 10, T + 600);
    expect(interval(pace, T + 40_000)).toBeCloseTo(4_000, 1);
  });

  it('is never less than what the server turns out to grant', () => {
    const pace = new Pace(500, () => 0);
    refuse(pace, T, 500);
    grant(pace, 1, T + 600);
    refuse(pace, T + 1_000, 500);
    grant(pace, 10, T + 2_000);
    const before = pace.wait(T + 2_000);
    expect(before).toBeCloseTo(1_200, -1);
  });

  it('grows with the time that goes by without a refusal', () => {
    const pace = new Pace(500, () => 0);
    refuse(pace, T, 500);
    grant(pace, 10, T + 600);
    expect(interval(pace, T + 20_000)).toBeCloseTo(2_000, 1);
    let count = 0;
    for (; count < 19 && pace.wait(T + 40_000) === 0; count++) grant(pace, 1, T + 40_000);
    // Twice what it was: one in two seconds would be ten.
    expect(count).toBe(19);
  });
});
