/** Time to work before other tasks get a turn (an answer from git, a signal), in milliseconds. */
export const SLICE = 6;

/** Monotonic time in milliseconds. Loading `performance` would take Node.js two milliseconds. */
export function now(): number {
  return process.uptime() * 1000;
}

/** Lets other tasks run. */
export function turn(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve);
  });
}
