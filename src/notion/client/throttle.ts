import { Pace } from './pace.ts';
import type { Run } from './run.ts';

/** Which request goes first if not all can: verdicts come before what only makes a hint better. */
export const PRIORITIES = ['token', 'catalog', 'first', 'sibling', 'hint'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** A request may be sent at this time, or it is no longer needed. */
export type Permit = { readonly kind: 'go'; readonly sentAt: number } | { readonly kind: 'unneeded' };

interface Waiting {
  readonly priority: Priority;
  readonly isNeeded: () => boolean;
  readonly resolve: (permit: Permit) => void;
}

/**
 * Every request passes here: in order of priority, no sooner than the pace allows, and none while the server has
 * asked for a wait. When the run stops, requests that still wait are dropped.
 */
export class Throttle {
  readonly #run: Run;
  readonly #pace: Pace;
  readonly #queues: ReadonlyMap<Priority, Waiting[]> = new Map(PRIORITIES.map(each => [each, []]));
  readonly #onWait: (untilEpochMs: number | null) => void;
  #held: readonly Priority[] = [];
  #timer: NodeJS.Timeout | undefined;
  #waitingSince: number | null = null;
  #reportedWait = 0;
  #waitedMs = 0;

  /** @param onWait is called when a wait begins, with its end in milliseconds since 1970, and with null at its end */
  constructor(run: Run, restMs: number, onWait: (untilEpochMs: number | null) => void) {
    this.#run = run;
    this.#pace = new Pace(restMs);
    this.#onWait = onWait;
    run.onStop(() => this.#clear());
  }

  /** Milliseconds during which requests were ready and the server had asked for a wait. */
  get waitedMs(): number {
    return Math.round(this.#waitedMs);
  }

  get inFlight(): number {
    return this.#pace.inFlight;
  }

  /** Waits in a row that the server asked for and after which it granted nothing. */
  get vainWaits(): number {
    return this.#pace.vainWaits;
  }

  /** How many requests the server grants after each wait, or null if that is not known. */
  get windowSize(): number | null {
    return this.#pace.windowSize;
  }

  /** Resolves when a request may be sent, or when it is no longer needed. */
  enter(priority: Priority, isNeeded: () => boolean): Promise<Permit> {
    if (this.#run.stopped) return Promise.resolve({ kind: 'unneeded' });
    return new Promise(resolve => {
      this.#queues.get(priority)?.push({ priority, isNeeded, resolve });
      this.#pump();
    });
  }

  answered(sentAt: number): void {
    this.#pace.answered(sentAt);
    this.#pump();
  }

  /** A `retryAfterMs` pauses all requests, as it does with a 429. */
  failed(sentAt: number, retryAfterMs: number | null): void {
    const now = performance.now();
    this.#pace.failed(now, sentAt);
    if (retryAfterMs !== null) this.#pace.pause(now + retryAfterMs);
    this.#pump();
  }

  /** Returns how long all requests wait from now on, in milliseconds. */
  throttled(sentAt: number, retryAfterMs: number | null): number {
    const now = performance.now();
    this.#pace.throttled(now, sentAt, retryAfterMs);
    this.#pump();
    return this.#pace.gateOpensAt - now;
  }

  /** Holds requests of these priorities back while `work` runs. */
  async holdBack(priorities: readonly Priority[], work: () => Promise<void>): Promise<void> {
    this.#held = priorities;
    try {
      await work();
    } finally {
      this.#held = [];
      this.#pump();
    }
  }

  #pump(): void {
    clearTimeout(this.#timer);
    for (;;) {
      const next = this.#next();
      const now = performance.now();
      this.#reportWait(now, next !== null);
      if (!next || this.#run.stopped) return;
      const wait = this.#pace.wait(now);
      if (wait > 0) {
        this.#sleep(now, wait);
        return;
      }
      this.#queues.get(next.priority)?.shift();
      this.#pace.sent();
      next.resolve({ kind: 'go', sentAt: now });
    }
  }

  /** The first request that somebody still needs. Those before it are dropped. */
  #next(): Waiting | null {
    for (const [priority, queue] of this.#queues) {
      if (this.#held.includes(priority)) continue;
      for (let first = queue[0]; first; first = queue[0]) {
        if (first.isNeeded()) return first;
        queue.shift();
        first.resolve({ kind: 'unneeded' });
      }
    }
    return null;
  }

  /** Without end, there is nothing to set: an answer goes on. */
  #sleep(now: number, wait: number): void {
    if (now + wait < this.#run.deadline) {
      this.#timer = setTimeout(() => this.#pump(), wait);
    } else if (this.#pace.inFlight === 0 && now < this.#pace.gateOpensAt) {
      // The server asks for a longer wait than there is time for.
      this.#run.stop({ reason: 'rate-limited', detail: `asked to wait ${Math.ceil(wait / 1000)} s` });
    }
  }

  #reportWait(now: number, isAnyReady: boolean): void {
    const opensAt = this.#pace.gateOpensAt;
    const isWaiting = isAnyReady && now < opensAt;
    if (isWaiting) {
      this.#waitingSince ??= now;
      if (opensAt !== this.#reportedWait) this.#onWait(Date.now() + (opensAt - now));
      this.#reportedWait = opensAt;
    } else if (this.#waitingSince !== null) {
      this.#waitedMs += now - this.#waitingSince;
      this.#waitingSince = null;
      this.#onWait(null);
    }
  }

  #clear(): void {
    clearTimeout(this.#timer);
    for (const queue of this.#queues.values())
      for (const { resolve } of queue.splice(0)) resolve({ kind: 'unneeded' });
    this.#reportWait(performance.now(), false);
  }
}
