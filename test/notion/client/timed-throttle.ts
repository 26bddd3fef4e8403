import { onTestFinished, vi } from 'vitest';
import { Run, type Stop } from '../../../src/notion/client/run.ts';
import { type Permit, type Priority, Throttle } from '../../../src/notion/client/throttle.ts';

/** Throttles on a clock that moves only when a test moves it. */

export const CANCELLED: Stop = { reason: 'cancelled', detail: '' };

const always = (): boolean => true;

/** A throttle, with everything that it sends and reports. */
export function throttling(budgetMs = 60_000, restMs = 500) {
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
export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}
