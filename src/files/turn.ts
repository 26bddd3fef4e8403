/** How long to work before whoever waits gets a turn: git's answer, a signal. Milliseconds. */
export const SLICE = 6;

/** Monotonic time in milliseconds. `performance` would load two milliseconds’ worth of Node for it. */
export function now(): number {
  return process.uptime() * 1000;
}

/** Lets everybody else have a turn. */
export function turn(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve);
  });
}
