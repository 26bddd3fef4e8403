import { setTimeout as sleep } from 'node:timers/promises';
import { at, textAt } from './json.ts';

/** How often and how long requests are retried. All times are in milliseconds. */
export interface Patience {
  /** The number of requests, including the first. */
  readonly attempts: number;
  /** The time limit for one request. */
  readonly timeout: number;
  /** The limit for all waits of one request together. */
  readonly total: number;
  /** The first wait after a failure of the server. It doubles each time. */
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
 * Sends a request, and retries it if GitHub limits the rate or fails temporarily.
 *
 * @param isRead whether the request changes nothing. A request that may have had its effect is not repeated
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

/** The wait before the next attempt, or null if there should be none. */
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

/** Whether GitHub rejects a request because of the primary or the secondary rate limit. */
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
