/** How long to work before whoever waits gets a turn: git's answer, another thread's, a signal. Milliseconds. */
export const SLICE = 6;

/** Lets everybody else have a turn. */
export function turn(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve);
  });
}
