import { onTestFinished, vi } from 'vitest';

/**
 * Watches timers until the end of the test. The returned function counts the timers with exactly this many
 * milliseconds that have been set and not cleared. The length distinguishes our timers from those of Node.js.
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
