import { describe, expect, it } from 'vitest';
import { Pace } from '../../../src/notion/client/pace.ts';
import { floor, LATENCY_MS, run, SEEDS } from './pace-run.ts';

describe('a bucket that refills', () => {
  it.each(SEEDS)(
    'of 10 at 3 a second: 60 requests take little more than the shortest time, and at most 6 are rejected (seed %i)',
    seed => {
      const limit = { kind: 'bucket', capacity: 10, perSecond: 3 } as const;
      const { requests, tookMs } = run(limit, 60, seed);
      expect(requests).toBeLessThanOrEqual(66);
      expect(tookMs).toBeLessThanOrEqual(floor(limit, 60) + 800);
    },
  );

  it.each([
    [10, 3, 300, 1.05],
    [30, 10, 300, 1.15],
    [10, 2, 100, 1.15],
    [5, 5, 100, 1.3],
    [20, 20, 600, 1.6],
  ])(
    'of %i at %i a second lets %i pass within %f times the shortest time',
    (capacity, perSecond, count, ratio) => {
      const limit = { kind: 'bucket', capacity, perSecond } as const;
      for (const seed of SEEDS) {
        const { requests, tookMs } = run(limit, count, seed);
        expect(tookMs / floor(limit, count)).toBeLessThan(ratio);
        expect(requests).toBeLessThan(count * 1.15);
      }
    },
  );
});

describe('a window', () => {
  it('that is large enough is used at once, and no request is rejected', () => {
    const { requests, tookMs } = run({ kind: 'window', limit: 180, seconds: 60 }, 152);
    expect(requests).toBe(152);
    // A small part of the time that the requests would take one after the other.
    expect(tookMs).toBeLessThan((152 * LATENCY_MS) / 5);
  });

  it.each(SEEDS)(
    'of 20 in 5 s allows 60 in three windows, and one request is rejected at the end of each (seed %i)',
    seed => {
      const { requests, tookMs } = run({ kind: 'window', limit: 20, seconds: 5 }, 60, seed);
      expect(requests).toBe(62);
      expect(tookMs).toBeLessThan(12_000);
    },
  );

  it.each([
    [180, 60, 400],
    [600, 60, 1_500],
    [20, 5, 58],
    [20, 5, 200],
  ])('of %i in %i s lets %i pass in as few windows as possible', (limit, seconds, count) => {
    const description = { kind: 'window', limit, seconds } as const;
    for (const seed of SEEDS) {
      const { requests, tookMs } = run(description, count, seed);
      const windows = Math.ceil(count / limit) - 1;
      // A Retry-After is rounded up to a second, and sending takes a moment too.
      expect(tookMs).toBeLessThan(floor(description, count) + (windows + 1) * 1_500);
      expect(requests).toBeLessThan(count * 1.05 + 10);
    }
  });

  it('is expected to allow as many requests after the wait, which then go out one at a time', () => {
    const pace = new Pace(500, () => 0);
    let now = 0;
    for (let granted = 0; granted < 40; granted++) {
      for (; pace.wait(now) > 0; now++);
      pace.sent();
      pace.answered(now);
    }
    pace.sent();
    pace.throttled(now, now, 60_000);
    expect(pace.windowSize).toBe(40);
    now += 60_000;
    // One request stays in flight, so only those that go out beside it are counted.
    pace.sent();
    let beside = 1;
    for (; pace.wait(now) === 0 && beside < 100; beside++) {
      pace.sent();
      pace.answered(now);
    }
    expect(beside).toBe(40);
  });
});

describe('the concurrency', () => {
  /** How many requests go out at the same time, round by round, if all are answered. */
  function rounds(pace: Pace, count: number): number[] {
    let now = 0;
    return Array.from({ length: count }, () => {
      now += 100;
      let sent = 0;
      for (; pace.wait(now) === 0; sent++) pace.sent();
      for (let i = 0; i < sent; i++) pace.answered(now);
      return sent;
    });
  }

  it('begins with a burst of ten, continues one at a time up to twenty, and then grows up to twenty', () => {
    const all = rounds(new Pace(500), 17);
    expect(all).toEqual([10, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 9, 20, 20, 20]);
  });

  it('drops to one at each limit that Notion documents, so that only one request is rejected there', () => {
    const all = rounds(new Pace(500), 60);
    const totals = all.map((_, i) => all.slice(0, i + 1).reduce((sum, each) => sum + each, 0));
    for (const limit of [180, 600]) {
      expect(totals).toContain(limit);
      expect(all[totals.indexOf(limit) + 1]).toBe(1);
      expect(all[totals.indexOf(limit) + 2]).toBe(20);
    }
  });

  it('is one after three failures in a row, until there is an answer', () => {
    const pace = new Pace(0, () => 0);
    for (let i = 0; i < 3; i++) {
      pace.sent();
      pace.failed(0, 0);
    }
    pace.sent();
    expect(pace.wait(1)).toBe(Number.POSITIVE_INFINITY);
    pace.answered(1);
    pace.sent();
    expect(pace.wait(1)).toBe(0);
  });
});

it('the pace gives the exact time to wait if it keeps to a rate', () => {
  const pace = new Pace(500, () => 0);
  let now = 0;
  for (let granted = 0; granted < 11; granted++) {
    for (; pace.wait(now) > 0; now += 10);
    pace.sent();
    pace.answered(now);
  }
  pace.sent();
  pace.throttled(now, now, 1_000);
  now += 1_000;
  for (let i = 0; i < 4; i++) {
    pace.sent();
    pace.answered(now);
  }
  now += 500;
  pace.sent();
  pace.throttled(now, now, 1_000);
  now += 1_000;
  for (; pace.wait(now) === 0; ) {
    pace.sent();
    pace.answered(now);
  }
  const wait = pace.wait(now);
  expect(wait).toBeGreaterThan(50);
  expect(wait).toBeLessThan(1_000);
  expect(pace.wait(now + wait - 10)).toBeGreaterThan(0);
  expect(pace.wait(now + wait + 1)).toBe(0);
});

describe('a wait', () => {
  it('holds back everything until it is over, even if it is longer than a minute', () => {
    const pace = new Pace(500);
    pace.sent();
    pace.throttled(10, 0, 90_000);
    expect(pace.wait(89_000)).toBeCloseTo(1_010);
    expect(pace.wait(90_010)).toBe(0);
  });

  it('only becomes longer if a request that was sent before it is rejected', () => {
    const pace = new Pace(500);
    pace.sent();
    pace.sent();
    pace.throttled(10, 0, 5_000);
    pace.throttled(20, 0, 1_000);
    expect(pace.gateOpensAt).toBe(5_010);
  });

  it('has a length of our own if the server gives none, doubled until a request is answered', () => {
    const pace = new Pace(500, () => 0);
    const waits: number[] = [];
    let now = 0;
    for (let i = 0; i < 7; i++) {
      pace.sent();
      pace.throttled(now, now, null);
      waits.push(pace.gateOpensAt - now);
      now = pace.gateOpensAt;
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(pace.vainWaits).toBe(6);
  });

  it.each(SEEDS)('is never cut short, whatever the limit (seed %i)', seed => {
    for (const limit of [
      { kind: 'bucket', capacity: 3, perSecond: 1, retryAfter: false },
      { kind: 'window', limit: 7, seconds: 9, retryAfter: false },
    ] as const) {
      expect(run(limit, 30, seed).tookMs).toBeGreaterThanOrEqual(floor(limit, 30));
    }
  });
});

it('the pace pauses after failures in a row, longer each time, until there is an answer', () => {
  const pace = new Pace(500, () => 1);
  const rests: number[] = [];
  let now = 0;
  for (let i = 0; i < 9; i++) {
    pace.sent();
    pace.failed(now, now);
    rests.push(pace.wait(now));
    now += pace.wait(now);
  }
  expect(rests).toEqual([0, 0, 500, 1_000, 2_000, 4_000, 4_000, 4_000, 4_000]);
  pace.sent();
  pace.answered(now);
  pace.sent();
  pace.failed(now, now);
  expect(pace.wait(now)).toBe(0);
});

it('the pace does not depend on the start value of its clock', () => {
  const limit = { kind: 'bucket', capacity: 10, perSecond: 3 } as const;
  const [early, late] = [run(limit, 61, 1), run(limit, 61, 1, 2 ** 24)];
  expect(late.requests).toBe(early.requests);
  expect(late.tookMs).toBeCloseTo(early.tookMs, -1);
});

it('the pace never has more than 20 requests in flight', () => {
  const pace = new Pace(500);
  let now = 0;
  let most = 0;
  const sentAt: number[] = [];
  for (let i = 0; i < 5_000; i++) {
    while (pace.wait(now) === 0) {
      pace.sent();
      sentAt.push(now);
    }
    most = Math.max(most, pace.inFlight);
    pace.answered(sentAt.shift() ?? now);
    now += 3;
  }
  expect(most).toBe(20);
});
