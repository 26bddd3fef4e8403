import type { Stop } from './run.ts';

/**
 * This many failures in a row end the run if the last good answer was some time ago: the server is down, and
 * asking for every other ID as well would take hours. A timeout counts twice because it takes long itself.
 * The attempts that each request has bridge shorter outages.
 */
const FAILURES_IN_A_ROW = 10;

/** Waits in vain that end the run: two of Notion's windows of 60 s in which it granted no request. */
const VAIN_WAITS = 5;
const VAIN_MS = 120_000;

/** Notion documents that a blocked request is never to be repeated. A blocked connection is not asked for every ID. */
const BLOCKS_IN_A_ROW = 3;

/** What went wrong with a request. */
export type Failure = 'failure' | 'timeout' | 'blocked';

/** Decides when failures end the run (the circuit breaker pattern). Times are milliseconds of `performance.now()`. */
export class Breaker {
  readonly #silenceMs: number;
  #answeredAt: number;
  #failures = 0;
  #blocks = 0;
  #hasResponded = false;

  /** @param silenceMs milliseconds without a good answer before failures end the run */
  constructor(now: number, silenceMs: number) {
    this.#answeredAt = now;
    this.#silenceMs = silenceMs;
  }

  /** Whether anything has answered over HTTP, be it with an error. */
  get hasResponded(): boolean {
    return this.#hasResponded;
  }

  responded(): void {
    this.#hasResponded = true;
  }

  answered(now: number): void {
    this.#failures = 0;
    this.#blocks = 0;
    this.#answeredAt = now;
  }

  /** Why to stop now, or null. If nothing listens at all, half the time is enough to know. */
  failed(now: number, detail: string, failure: Failure): Stop | null {
    this.#failures += failure === 'timeout' ? 2 : 1;
    this.#blocks = failure === 'blocked' ? this.#blocks + 1 : 0;
    if (this.#blocks >= BLOCKS_IN_A_ROW) return { reason: 'rate-limited', detail };
    const silence = this.#hasResponded ? this.#silenceMs : this.#silenceMs / 2;
    const isDown = this.#failures >= FAILURES_IN_A_ROW && now - this.#answeredAt >= silence;
    return isDown ? { reason: 'unreachable', detail } : null;
  }

  /** Why to stop now, or null. */
  throttled(now: number, detail: string, vainWaits: number): Stop | null {
    const isClosed = vainWaits >= VAIN_WAITS && now - this.#answeredAt >= VAIN_MS;
    return isClosed ? { reason: 'rate-limited', detail } : null;
  }
}
