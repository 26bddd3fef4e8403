import { vi } from 'vitest';

/** Milliseconds that the clock goes on each time that this process has nothing else to do: a tenth of a wait that counts. */
const STEP_MS = 10;

/**
 * Does the work by a clock of its own, on which a wait of a minute takes a moment. Connections know nothing of that
 * clock, so that an answer seems to take a while longer than it does.
 */
export async function hurried<T>(work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['performance', 'Date', 'setTimeout', 'clearTimeout'] });
  try {
    let isOver = false;
    const over = (): void => {
      isOver = true;
    };
    const result = work();
    result.then(over, over);
    while (!isOver) {
      await new Promise(setImmediate);
      vi.advanceTimersByTime(STEP_MS);
    }
    return await result;
  } finally {
    vi.useRealTimers();
  }
}
