import { describe, expect, it, vi } from 'vitest';
import { CANCELLED, pass, throttling } from './timed-throttle.ts';

describe('a wait that the server asks for', () => {
  it('holds back everything until it is over, and is reported and counted to the millisecond', async () => {
    const { burst, enter, throttle, done, waits } = throttling();
    await pass(2_500);
    const [at = 0] = await burst(1);
    expect(throttle.throttled(at, 5_000)).toBe(5_000);
    await pass(1_000);
    // No request is ready yet.
    expect(waits).toEqual([]);
    void enter('a');
    expect(waits).toEqual([4_000]);
    await pass(3_999);
    expect(done).toEqual([]);
    await pass(1);
    expect(done).toEqual(['a']);
    expect(waits).toEqual([4_000, null]);
    expect(throttle.waitedMs).toBe(4_000);
  });

  it('is reported once, however many wait, and again if it becomes longer', async () => {
    const { burst, enter, throttle, waits, run } = throttling();
    const [first = 0, second = 0] = await burst(2);
    throttle.throttled(first, 5_000);
    for (const name of ['a', 'b', 'c']) void enter(name);
    expect(waits).toEqual([5_000]);
    throttle.throttled(second, 9_000);
    expect(waits).toEqual([5_000, 9_000]);
    run.stop(CANCELLED);
    expect(waits).toEqual([5_000, 9_000, null]);
  });

  it('is counted only while a request is ready', async () => {
    const { burst, enter, throttle, waits } = throttling();
    const [at = 0] = await burst(1);
    throttle.throttled(at, 40);
    await pass(60);
    await enter('a');
    expect([waits, throttle.waitedMs]).toEqual([[], 0]);
  });

  it('with a time of zero is not reported', async () => {
    const { burst, enter, throttle, waits } = throttling();
    const [at = 0] = await burst(1);
    expect(throttle.throttled(at, 0)).toBe(0);
    await enter('a');
    expect([waits, throttle.waitedMs]).toEqual([[], 0]);
  });

  it('was useless if no request was answered after it', async () => {
    const { burst, throttle } = throttling();
    const [first = 0] = await burst(1);
    throttle.throttled(first, 1);
    expect(throttle.vainWaits).toBe(0);
    await pass(5);
    const [second = 0] = await burst(1);
    throttle.throttled(second, 1);
    expect(throttle.vainWaits).toBe(1);
  });

  it('shows how many requests a window allows', async () => {
    const { burst, throttle } = throttling();
    const [last = 0, ...others] = await burst(6);
    for (const at of others) throttle.answered(at);
    expect(throttle.windowSize).toBeNull();
    throttle.throttled(last, 5_000);
    expect(throttle.windowSize).toBe(5);
  });

  it.each([
    ['that takes all of the remaining time ends the run', 5_000, 'rate-limited'],
    ['that ends a moment earlier does not', 4_999, undefined],
  ])('%s', async (_, ms, reason) => {
    const { burst, enter, throttle, run } = throttling(5_000);
    const [at = 0] = await burst(1);
    throttle.throttled(at, ms);
    void enter('a');
    expect(run.stopped?.reason).toBe(reason);
  });

  it('takes one timer, however many requests wait and however often it changes', async () => {
    const { burst, enter, throttle } = throttling();
    const [first = 0, second = 0] = await burst(2);
    const before = vi.getTimerCount();
    throttle.throttled(first, 5_000);
    for (const name of ['a', 'b', 'c']) void enter(name);
    throttle.throttled(second, 9_000);
    expect(vi.getTimerCount()).toBe(before + 1);
  });

  it('leaves no timer when the run ends', async () => {
    const { burst, enter, throttle, run } = throttling();
    const [at = 0] = await burst(1);
    throttle.throttled(at, 5_000);
    void enter('a');
    run.stop(CANCELLED);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a wait that is longer than the remaining time', () => {
  it('ends the run', async () => {
    const { burst, enter, throttle, run } = throttling(5_000);
    const [at = 0] = await burst(1);
    throttle.throttled(at, 90_000);
    expect(run.stopped).toBeNull();
    expect(await enter('a')).toEqual({ kind: 'unneeded' });
    expect(run.stopped).toEqual({ reason: 'rate-limited', detail: 'asked to wait 90 s' });
  });

  it('does not end the run while a request is in flight', async () => {
    const { burst, enter, throttle, run } = throttling(5_000);
    const [first = 0, second = 0] = await burst(2);
    throttle.throttled(first, 90_000);
    void enter('a');
    expect(run.stopped).toBeNull();
    throttle.answered(second);
    expect(run.stopped?.reason).toBe('rate-limited');
  });

  it('does not end the run if no request has to wait', async () => {
    const { burst, throttle, run } = throttling(5_000);
    const [first = 0, second = 0] = await burst(2);
    throttle.throttled(first, 90_000);
    throttle.answered(second);
    expect(run.stopped).toBeNull();
  });
});
