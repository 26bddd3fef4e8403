import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { budgeting, burst, CANCELLED } from './budgeting.ts';

/** By a clock that goes on only where it is told to, so that what happens at one and the same time can be tried. */

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'Date', 'setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets so many milliseconds pass, and everybody do what he does then. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

describe('a failure', () => {
  it('makes room for the next', async () => {
    const some = budgeting();
    const [first = 0, second = 0, ...others] = await burst(some);
    for (const at of others) some.budget.answered(at);
    void some.enter('next');
    await pass(0);
    expect(some.left).toEqual([]);
    some.budget.failed(first, null);
    await pass(0);
    expect(some.left).toEqual(['next']);
    void some.enter('and the next');
    some.budget.failed(second, null);
    await pass(0);
    expect(some.left).toEqual(['next', 'and the next']);
  });

  it('after two others makes everybody rest, which nobody asked for', async () => {
    const some = budgeting(60_000, 1_000);
    for (const at of await burst(some, 3)) some.budget.failed(at, null);
    void some.enter('next');
    await pass(499);
    expect(some.left).toEqual([]);
    await pass(501);
    expect(some.left).toEqual(['next']);
    expect([some.told, some.budget.waitedMs]).toEqual([[], 0]);
  });

  it('ends nothing where everybody rests for longer than there is time', async () => {
    const some = budgeting(1_000, 8_000);
    for (const at of await burst(some, 3)) some.budget.failed(at, null);
    void some.enter('next');
    expect(some.run.stopped).toBeNull();
    await pass(1_000);
    expect(some.run.stopped?.reason).toBe('deadline');
    expect(some.left).toEqual(['next unneeded']);
  });

  it('that names no wait leaves that to the server’s next word', async () => {
    const some = budgeting();
    const [last = 0, ...others] = await burst(some, 4);
    for (const at of others) some.budget.answered(at);
    some.budget.throttled(last, 2_000);
    await pass(2_000);
    const [first = 0, second = 0] = await burst(some, 2);
    await pass(1);
    some.budget.failed(first, null);
    // A wait of our own, as the server doesn't say how long.
    expect(some.budget.throttled(second, null)).toBeGreaterThanOrEqual(1_000);
  });
});

describe('a wait', () => {
  it('of no time is not told of', async () => {
    const some = budgeting();
    const [at = 0] = await burst(some, 1);
    expect(some.budget.throttled(at, 0)).toBe(0);
    await some.enter('a');
    expect([some.told, some.budget.waitedMs]).toEqual([[], 0]);
  });

  it('is told of, and counted, to the millisecond', async () => {
    const some = budgeting();
    const [at = 0] = await burst(some, 1);
    expect(some.budget.throttled(at, 5_000)).toBe(5_000);
    await pass(1_000);
    void some.enter('a');
    expect(some.told).toEqual([{ until: Date.now() + 4_000, ahead: 4_000 }]);
    await pass(3_999);
    expect(some.left).toEqual([]);
    await pass(1);
    expect(some.left).toEqual(['a']);
    expect(some.told.slice(1).map(({ until }) => until)).toEqual([null]);
    expect(some.budget.waitedMs).toBe(4_000);
  });

  it.each([
    ['that ends with the time there is ends the run', 5_000, 'rate-limited'],
    ['that ends a moment earlier is waited for', 4_999, undefined],
  ])('%s', async (_, ms, reason) => {
    const some = budgeting(5_000);
    const [at = 0] = await burst(some, 1);
    some.budget.throttled(at, ms);
    void some.enter('a');
    expect(some.run.stopped?.reason).toBe(reason);
  });

  it('takes one timer, however many wait and however often it changes', async () => {
    const some = budgeting();
    const [first = 0, second = 0] = await burst(some, 2);
    const before = vi.getTimerCount();
    some.budget.throttled(first, 5_000);
    for (const name of ['a', 'b', 'c']) void some.enter(name);
    some.budget.throttled(second, 9_000);
    expect(vi.getTimerCount()).toBe(before + 1);
  });

  it('leaves no timer behind where the run ends', async () => {
    const some = budgeting();
    const [at = 0] = await burst(some, 1);
    some.budget.throttled(at, 5_000);
    void some.enter('a');
    some.run.stop(CANCELLED);
    expect(vi.getTimerCount()).toBe(0);
  });
});
