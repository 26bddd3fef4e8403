import type { Stop } from './run.ts';

/**
 * When a run of failures is not worth going on with. So many in a row, whatever they were about, without one
 * good answer between them, and for so long, is a server that is down: asking for every other ID as well would
 * take hours and tell nothing. A timeout counts twice, as it has taken its time already. Shorter outages are sat
 * out by the tries that each request has.
 */
const FAILURES_IN_A_ROW = 10;

/** The same where all that comes are 429s: two whole windows of Notion's budget without one request granted. */
const VAIN_WAITS = 5;
const VAIN_MS = 120_000;

/** A connection that Notion has blocked is not asked on and on for every ID. */
const BLOCKS_IN_A_ROW = 3;

export class Breaker {
  readonly #silenceMs: number;
  #answeredAt: number;
  #failures = 0;
  #blocks = 0;

  /** @param silenceMs how long nothing may have been answered before a run of failures ends it */
  constructor(now: number, silenceMs: number) {
    this.#answeredAt = now;
    this.#silenceMs = silenceMs;
  }

  answered(now: number): void {
    this.#failures = 0;
    this.#blocks = 0;
    this.#answeredAt = now;
  }

  /** Why to stop now, or null. */
  failed(now: number, detail: string, what: 'failure' | 'timeout' | 'blocked'): Stop | null {
    this.#failures += what === 'timeout' ? 2 : 1;
    this.#blocks = what === 'blocked' ? this.#blocks + 1 : 0;
    if (this.#blocks >= BLOCKS_IN_A_ROW) return { reason: 'rate-limited', detail };
    const isDown = this.#failures >= FAILURES_IN_A_ROW && now - this.#answeredAt >= this.#silenceMs;
    return isDown ? { reason: 'unreachable', detail } : null;
  }

  /** Why to stop now, or null. */
  throttled(now: number, detail: string, vainWaits: number): Stop | null {
    const isShut = vainWaits >= VAIN_WAITS && now - this.#answeredAt >= VAIN_MS;
    return isShut ? { reason: 'rate-limited', detail } : null;
  }
}
