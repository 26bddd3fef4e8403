/** Signals that ask the process to end: GitHub sends SIGINT, and SIGTERM 7.5 seconds later, to cancel a job. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A signal that is aborted once the process is asked to end. What waits on it winds up, and what is known is still
 * reported; asked a second time, the process ends at once.
 */
export function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const name of SIGNALS) {
    process.once(name, () => {
      controller.abort();
    });
  }
  return controller.signal;
}
