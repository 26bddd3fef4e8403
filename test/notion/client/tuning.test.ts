import { describe, expect, it } from 'vitest';
import { backoff, DEFAULT_TUNING } from '../../../src/notion/client/tuning.ts';

const tuning = { ...DEFAULT_TUNING, backoffMs: 100 };

describe('the time before the next attempt', () => {
  it('doubles with each failure', () => {
    expect([1, 2, 3, 4].map(failures => backoff(tuning, failures, 1))).toEqual([100, 200, 400, 800]);
  });

  it('is random by half', () => {
    expect(backoff(tuning, 3, 0)).toBe(200);
    expect(backoff(tuning, 3, 0.5)).toBe(300);
    for (let i = 0; i < 100; i++) {
      const ms = backoff(tuning, 1);
      expect(ms).toBeGreaterThanOrEqual(50);
      expect(ms).toBeLessThan(100);
    }
    expect(new Set(Array.from({ length: 20 }, () => backoff(tuning, 1))).size).toBeGreaterThan(1);
  });
});

it('a response can be as large as one with a hundred pages, 32 MiB', () => {
  expect(DEFAULT_TUNING.mostBytes).toBe(33_554_432);
});
