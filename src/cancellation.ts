/** Signals that ask the process to end: GitHub sends SIGINT, and SIGTERM 7.5 seconds later, to cancel a job. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A signal that is aborted when the process is asked to end. The run then stops waiting and reports what it knows. When
 * the process is asked a second time, it ends immediately.
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
