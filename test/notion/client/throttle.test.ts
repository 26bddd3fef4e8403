import { describe, expect, it } from 'vitest';
import { PRIORITIES } from '../../../src/notion/client/throttle.ts';
import { CANCELLED, pass, throttling } from './timed-throttle.ts';

describe('the queue', () => {
  it('sends a burst, and then one request for each answer', async () => {
    const { burst, enter, throttle, done } = throttling();
    const sentAt = await burst();
    void enter('next');
    await pass(5);
    expect(done).toEqual([]);
    for (const at of sentAt) throttle.answered(at);
    await pass(0);
    expect(done).toEqual(['next']);
  });

  it('sends the most urgent request first, and among equally urgent ones the oldest', async () => {
    const { burst, enter, throttle, done } = throttling();
    const sentAt = await burst();
    for (const priority of [...PRIORITIES].reverse()) {
      void enter(`${priority} 1`, priority);
      void enter(`${priority} 2`, priority);
    }
    for (const at of sentAt) throttle.answered(at);
    for (let i = 0; i < 10; i++) {
      await pass(0);
      throttle.answered(performance.now());
    }
    expect(done).toEqual(PRIORITIES.flatMap(priority => [`${priority} 1`, `${priority} 2`]));
  });

  it('drops requests that are no longer needed, without using a slot for them', async () => {
    const { burst, enter, throttle, done } = throttling();
    const sentAt = await burst();
    let isNeeded = true;
    void enter('a', 'first', () => isNeeded);
    void enter('b', 'first', () => isNeeded);
    void enter('c');
    isNeeded = false;
    expect(done).toEqual([]);
    for (const at of sentAt) throttle.answered(at);
    await pass(0);
    expect(done).toEqual(['a unneeded', 'b unneeded', 'c']);
  });

  it('loses no request, however long it is', async () => {
    const { enter, throttle, done } = throttling();
    const names = Array.from({ length: 5_000 }, (_, n) => String(n));
    await Promise.all(names.map(name => enter(name).then(() => throttle.answered(performance.now()))));
    expect(done).toEqual(names);
  });

  it('holds back requests of some priorities while something else runs', async () => {
    const { enter, throttle, done } = throttling();
    let finish = (): void => {};
    const work = new Promise<void>(resolve => {
      finish = resolve;
    });
    const holding = throttle.holdBack(['first', 'hint'], () => work);
    void enter('first');
    void enter('hint', 'hint');
    void enter('catalog', 'catalog');
    await pass(5);
    expect(done).toEqual(['catalog']);
    finish();
    await holding;
    await pass(0);
    expect(done).toEqual(['catalog', 'first', 'hint']);
  });

  it('stops holding requests back if that task fails', async () => {
    const { enter, throttle, done } = throttling();
    const holding = throttle.holdBack(['first'], () => Promise.reject(new Error('no')));
    void enter('first');
    await expect(holding).rejects.toThrow('no');
    await pass(0);
    expect(done).toEqual(['first']);
  });
});

describe('the end of the run', () => {
  it('drops all requests', async () => {
    const { burst, enter, run, done } = throttling();
    await burst();
    void enter('a');
    void enter('b', 'hint');
    run.stop(CANCELLED);
    await pass(0);
    expect(done).toEqual(['a unneeded', 'b unneeded']);
  });

  it('accepts no new requests', async () => {
    const { enter, run } = throttling();
    run.stop(CANCELLED);
    expect(await enter('late')).toEqual({ kind: 'unneeded' });
  });
});

describe('a failure', () => {
  it('frees the slot for the next request', async () => {
    const { burst, enter, throttle, done } = throttling();
    const [first = 0, ...others] = await burst();
    for (const at of others) throttle.answered(at);
    void enter('next');
    await pass(0);
    expect(done).toEqual([]);
    throttle.failed(first, null);
    await pass(0);
    expect(done).toEqual(['next']);
  });

  it('does not change what a later refusal shows', async () => {
    const { burst, throttle } = throttling();
    const [first = 0, second = 0] = await burst(2);
    await pass(10);
    throttle.failed(first, null);
    throttle.throttled(second, 5_000);
    expect(throttle.windowSize).toBe(1);
  });

  it('after two others pauses all requests, which is not reported as a wait', async () => {
    const { burst, enter, throttle, done, waits } = throttling(60_000, 1_000);
    for (const at of await burst(3)) throttle.failed(at, null);
    void enter('next');
    await pass(499);
    expect(done).toEqual([]);
    await pass(501);
    expect(done).toEqual(['next']);
    expect([waits, throttle.waitedMs]).toEqual([[], 0]);
  });

  it('does not end the run if the pause is longer than the remaining time', async () => {
    const { burst, enter, throttle, done, run } = throttling(1_000, 4_000);
    for (const at of await burst(3)) throttle.failed(at, null);
    void enter('next');
    expect(run.stopped).toBeNull();
    await pass(1_000);
    expect(run.stopped?.reason).toBe('deadline');
    expect(done).toEqual(['next unneeded']);
  });

  it.each([
    ['longer than a rest', 10_000, 'rate-limited'],
    ['of no time', 0, undefined],
  ])('ends the run only with a wait that takes all of the remaining time: %s', async (_, ms, reason) => {
    const { burst, enter, throttle, run } = throttling(1_000, 4_000);
    for (const at of await burst(3)) throttle.failed(at, ms);
    void enter('next');
    expect(run.stopped?.reason).toBe(reason);
  });

  it('can ask for a wait too', async () => {
    const { burst, enter, throttle } = throttling();
    const [at = 0] = await burst(1);
    throttle.failed(at, 60);
    const permit = enter('a');
    await pass(60);
    expect(await permit).toEqual({ kind: 'go', sentAt: at + 60 });
  });
});
