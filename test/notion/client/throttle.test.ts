import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Run, type Stop } from '../../../src/notion/client/run.ts';
import { type Permit, PRIORITIES, type Priority, Throttle } from '../../../src/notion/client/throttle.ts';

/** Everything here uses a clock that moves only when a test moves it. */

const CANCELLED: Stop = { reason: 'cancelled', detail: '' };

const always = (): boolean => true;

/** A throttle, with everything that it sends and reports. */
function throttling(budgetMs = 60_000, restMs = 500) {
  vi.useFakeTimers({ toFake: ['performance', 'Date', 'setTimeout', 'clearTimeout'] });
  const run = new Run(budgetMs, undefined);
  onTestFinished(() => {
    run.stop(CANCELLED);
    vi.useRealTimers();
  });
  const waits: (number | null)[] = [];
  const throttle = new Throttle(run, restMs, until => waits.push(until === null ? null : until - Date.now()));
  /** In the order in which they were sent or dropped. */
  const done: string[] = [];
  const enter = (name: string, priority: Priority = 'first', isNeeded = always): Promise<Permit> => {
    const permit = throttle.enter(priority, isNeeded);
    void permit.then(({ kind }) => done.push(kind === 'go' ? name : `${name} ${kind}`));
    return permit;
  };
  /** Adds this many requests, and returns when each was sent. */
  const burst = async (count = 10): Promise<readonly number[]> => {
    const permits = await Promise.all(Array.from({ length: count }, () => enter('')));
    done.length = 0;
    return permits.map(permit => (permit.kind === 'go' ? permit.sentAt : Number.NaN));
  };
  return { run, throttle, waits, done, enter, burst };
}

/** Lets this many milliseconds pass, with everything that happens in that time. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

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

  it('can ask for a wait too', async () => {
    const { burst, enter, throttle } = throttling();
    const [at = 0] = await burst(1);
    throttle.failed(at, 60);
    const permit = enter('a');
    await pass(60);
    expect(await permit).toEqual({ kind: 'go', sentAt: at + 60 });
  });
});

describe('a wait that the server asks for', () => {
  it('holds back everything until it is over, and is reported and counted to the millisecond', async () => {
    const { burst, enter, throttle, done, waits } = throttling();
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
