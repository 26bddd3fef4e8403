import { type Answer, throttled } from './answer.ts';

/** A limit for requests. A 429 does not count. */
export type LimitDescription = { readonly retryAfter?: boolean; readonly reason?: string } & (
  | { readonly kind: 'bucket'; readonly capacity: number; readonly perSecond: number }
  | {
      readonly kind: 'window';
      readonly limit: number;
      readonly seconds: number;
      /** A window begins with the first request after the last one ended, or at each multiple of its length. */
      readonly from?: 'first-request' | 'clock';
    }
);

/** Responds with 429 beyond the limit, or null within it. Times are milliseconds of any monotonic clock. */
export class Limit {
  readonly #description: LimitDescription;
  #level: number;
  #at = 0;
  #windowEnds = Number.NEGATIVE_INFINITY;

  constructor(description: LimitDescription) {
    this.#description = description;
    this.#level = description.kind === 'bucket' ? description.capacity : description.limit;
  }

  take(now: number): Answer | null {
    const seconds = this.#secondsToWait(now);
    if (seconds === null) return null;
    const { retryAfter = true, reason = 'public_api_request_rate_limit' } = this.#description;
    // An integer number of seconds, as Notion gives it.
    return throttled(
      429,
      retryAfter ? Math.max(1, Math.ceil(Math.round(seconds * 1_000) / 1_000)) : null,
      reason,
    );
  }

  #secondsToWait(now: number): number | null {
    const description = this.#description;
    if (description.kind === 'bucket') {
      const { capacity, perSecond } = description;
      this.#level = Math.min(capacity, this.#level + ((now - this.#at) / 1000) * perSecond);
      this.#at = now;
      if (this.#level < 1) return (1 - this.#level) / perSecond;
    } else {
      const { limit, seconds, from = 'first-request' } = description;
      if (now >= this.#windowEnds) {
        const start = from === 'clock' ? Math.floor(now / (seconds * 1000)) * seconds * 1000 : now;
        this.#windowEnds = start + seconds * 1000;
        this.#level = limit;
      }
      if (this.#level < 1) return (this.#windowEnds - now) / 1000;
    }
    this.#level--;
    return null;
  }
}
