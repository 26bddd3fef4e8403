import { onTestFinished, vi } from 'vitest';

/**
 * Watches timers until the end of the test. The function returned says how many of exactly so many milliseconds have
 * been set and not cleared: the length tells ours from those that Node sets for itself.
 */
export function watchingTimers(): (ms: number) => number {
  const set = vi.spyOn(globalThis, 'setTimeout');
  const clear = vi.spyOn(globalThis, 'clearTimeout');
  onTestFinished(() => {
    set.mockRestore();
    clear.mockRestore();
  });
  return ms => {
    const cleared = new Set<unknown>(clear.mock.calls.map(([timer]) => timer));
    const left = set.mock.results.filter(
      ({ value }, i) => set.mock.calls[i]?.[1] === ms && !cleared.has(value),
    );
    return left.length;
  };
}
