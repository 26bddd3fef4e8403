/** Timers that keep this process running. */
export function timers(): number {
  return process.getActiveResourcesInfo().filter(name => name === 'Timeout').length;
}
