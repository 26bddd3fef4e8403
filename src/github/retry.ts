import { setTimeout as sleep } from 'node:timers/promises';
import { at, textAt } from './json.ts';

/** How long requests are tried again. All times in milliseconds. */
export interface Patience {
  /** Requests in all, the first included. */
  readonly attempts: number;
  /** What one request may take. */
  readonly timeout: number;
  /** What all waiting for one request may add up to. */
  readonly total: number;
  /** The first wait after a failure of the server's; doubled each time. */
  readonly pause: number;
  /**
   * The wait for a secondary limit that names no time: at least a minute (docs.github.com, best practices for
   * using the REST API).
   */
  readonly secondary: number;
}

export const PATIENCE: Patience = {
  attempts: 4,
  timeout: 30_000,
  total: 150_000,
  pause: 1_000,
  secondary: 60_000,
};

/**
 * Runs a request, and again where GitHub limits the rate or fails for the moment.
 *
 * @param isRead whether the request changes nothing: one that might have done its work isn't repeated
 */
export async function withRetries<T>(
  request: () => Promise<T>,
  isRead: boolean,
  patience: Patience,
  signal: AbortSignal,
): Promise<T> {
  let waited = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      return await request();
    } catch (error) {
      const wait = waitFor(error, attempt, isRead, patience);
      if (wait === null || attempt >= patience.attempts || waited + wait > patience.total) throw error;
      signal.throwIfAborted();
      await sleep(wait, undefined, { signal });
      waited += wait;
    }
  }
}

/** How long to wait before the request is worth repeating, or null. */
function waitFor(error: unknown, attempt: number, isRead: boolean, patience: Patience): number | null {
  const status = at(error, 'status');
  if (typeof status !== 'number') return null;
  if (isRateLimited(error)) {
    const named = secondsAt(error, 'retry-after');
    if (named !== null) return named * 1000;
    const reset = secondsAt(error, 'x-ratelimit-reset');
    if (isExhausted(error) && reset !== null) return Math.max(0, reset * 1000 - Date.now());
    return patience.secondary;
  }
  return isRead && status >= 500 ? patience.pause * 2 ** (attempt - 1) : null;
}

/** Whether GitHub refuses for the number of requests, of either kind of limit. */
export function isRateLimited(error: unknown): boolean {
  const status = at(error, 'status');
  if (status === 429) return true;
  if (status !== 403) return false;
  const message = textAt(error, 'response', 'data', 'message') ?? '';
  return isExhausted(error) || secondsAt(error, 'retry-after') !== null || /rate limit/i.test(message);
}

function isExhausted(error: unknown): boolean {
  return textAt(error, 'response', 'headers', 'x-ratelimit-remaining') === '0';
}

function secondsAt(error: unknown, header: string): number | null {
  const text = textAt(error, 'response', 'headers', header) ?? '';
  return /^\d{1,12}$/.test(text) ? Number(text) : null;
}
