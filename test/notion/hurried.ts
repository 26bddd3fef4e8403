import { onTestFinished, vi } from 'vitest';

/** Milliseconds that the clock goes on each time that this process has nothing else to do. */
const STEP_MS = 10;

/**
 * Does the work by a clock of its own, on which a wait of a minute takes a moment. What comes over a connection takes
 * its own time, and so seems to take longer than it does: up to a few hundred milliseconds.
 */
export async function hurried<T>(work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['performance', 'Date', 'setTimeout', 'clearTimeout'] });
  let isOver = false;
  const over = (): void => {
    isOver = true;
  };
  // Where the work never ends, the test does.
  onTestFinished(() => {
    over();
    vi.useRealTimers();
  });
  const result = work();
  result.then(over, over);
  for (;;) {
    await new Promise(setImmediate);
    if (isOver) break;
    vi.advanceTimersByTime(STEP_MS);
  }
  vi.useRealTimers();
  return result;
}
