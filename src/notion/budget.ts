import { Pace } from './pace.ts';
import type { Run } from './run.ts';

/** What goes first when not everything can: verdicts before what only makes a hint better. */
export const PRIORITIES = ['token', 'catalog', 'first', 'sibling', 'hint'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** A place in the queue was reached at this time, or there is no need to send any more. */
export type Permit = { readonly kind: 'go'; readonly sentAt: number } | { readonly kind: 'unneeded' };

interface Waiting {
  readonly isNeeded: () => boolean;
  readonly resolve: (permit: Permit) => void;
}

/** A first-in-first-out line that forgets what has left it. */
class Line {
  #items: Waiting[] = [];
  #first = 0;

  push(item: Waiting): void {
    this.#items.push(item);
  }

  /** The first that is still needed; those before it are sent home. */
  head(): Waiting | null {
    for (;;) {
      const item = this.#items[this.#first];
      if (!item || item.isNeeded()) return item ?? null;
      this.shift();
      item.resolve({ kind: 'unneeded' });
    }
  }

  shift(): void {
    this.#first++;
    if (this.#first < 1024 || this.#first * 2 < this.#items.length) return;
    this.#items = this.#items.slice(this.#first);
    this.#first = 0;
  }

  clear(): readonly Waiting[] {
    const rest = this.#items.slice(this.#first);
    this.#items = [];
    this.#first = 0;
    return rest;
  }
}

/**
 * The one gate that every request passes: in order of priority, no sooner than the pace allows, all of them held
 * while the server has asked for a wait. When the run stops, whoever still waits is sent home.
 */
export class Budget {
  readonly #run: Run;
  readonly #pace: Pace;
  readonly #lines = PRIORITIES.map(() => new Line());
  readonly #onWait: (untilEpochMs: number | null) => void;
  #held: readonly Priority[] = [];
  #timer: NodeJS.Timeout | null = null;
  #waitingSince: number | null = null;
  #toldOfWait = 0;
  #waitedMs = 0;

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

  /** Waits in a row that the server imposed and after which it granted nothing. */
  get vainWaits(): number {
    return this.#pace.vainWaits;
  }

  /** Resolves when a request may go out, or when it needn't any more. */
  enter(priority: Priority, isNeeded: () => boolean): Promise<Permit> {
    if (this.#run.stopped) return Promise.resolve({ kind: 'unneeded' });
    return new Promise(resolve => {
      this.#lines[PRIORITIES.indexOf(priority)]?.push({ isNeeded, resolve });
      this.#pump();
    });
  }

  answered(sentAt: number): void {
    this.#pace.answered(sentAt);
    this.#pump();
  }

  /** `retryAfterMs` pauses everything, as it does for a 429. */
  failed(sentAt: number, retryAfterMs: number | null): void {
    const now = performance.now();
    this.#pace.failed(now, sentAt);
    if (retryAfterMs !== null) this.#pace.pause(now + retryAfterMs);
    this.#pump();
  }

  /** Returns how long everything waits now, in milliseconds. */
  throttled(sentAt: number, retryAfterMs: number | null): number {
    const now = performance.now();
    this.#pace.throttled(now, sentAt, retryAfterMs);
    this.#pump();
    return this.#pace.pausedUntil - now;
  }

  /** Keeps requests of these priorities back while `work` runs. */
  async holding(priorities: readonly Priority[], work: () => Promise<void>): Promise<void> {
    this.#held = priorities;
    try {
      await work();
    } finally {
      this.#held = [];
      this.#pump();
    }
  }

  #pump(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    for (;;) {
      const line = this.#next();
      const now = performance.now();
      this.#tellOfWait(now, line !== null);
      if (!line || this.#run.stopped) return;
      const wait = this.#pace.wait(now);
      if (wait > 0) {
        this.#sleep(now, wait);
        return;
      }
      const waiting = line.head();
      line.shift();
      this.#pace.sent(now);
      waiting?.resolve({ kind: 'go', sentAt: now });
    }
  }

  #next(): Line | null {
    return (
      this.#lines.find((line, i) => !this.#held.includes(PRIORITIES[i] ?? 'hint') && line.head() !== null) ??
      null
    );
  }

  #sleep(now: number, wait: number): void {
    if (wait === Number.POSITIVE_INFINITY) return;
    if (now + wait < this.#run.deadline) {
      this.#timer = setTimeout(() => this.#pump(), wait);
    } else if (this.#pace.inFlight === 0 && now < this.#pace.pausedUntil) {
      // What the server asks for is more than there is time: waiting would change nothing.
      this.#run.stop({ reason: 'rate-limited', detail: `asked to wait ${Math.ceil(wait / 1000)} s` });
    }
  }

  #tellOfWait(now: number, isAnybodyReady: boolean): void {
    const until = this.#pace.pausedUntil;
    const isWaiting = isAnybodyReady && now < until && !this.#run.stopped;
    if (isWaiting) {
      this.#waitingSince ??= now;
      if (until !== this.#toldOfWait) this.#onWait(Date.now() + (until - now));
      this.#toldOfWait = until;
    } else if (this.#waitingSince !== null) {
      this.#waitedMs += now - this.#waitingSince;
      this.#waitingSince = null;
      this.#onWait(null);
    }
  }

  #clear(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    for (const line of this.#lines) {
      for (const { resolve } of line.clear()) resolve({ kind: 'unneeded' });
    }
    this.#tellOfWait(performance.now(), false);
  }
}
