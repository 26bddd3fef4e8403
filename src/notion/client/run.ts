import type { UnverifiedReason } from '../../model.ts';

/** Why nothing more is asked. `detail` contains only statuses, codes and our own words. */
export interface Stop {
  readonly reason: UnverifiedReason;
  readonly detail: string;
}

/** Node's timers hold at most 31 bits of milliseconds (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * One run from its start to its end: the deadline, cancellation, and anything else that ends it early.
 * Times are those of `performance.now()`, in milliseconds, so setting the machine's clock moves no deadline.
 */
export class Run {
  readonly startedAt = performance.now();
  readonly deadline: number;
  readonly #timer: NodeJS.Timeout;
  readonly #cancelled: AbortSignal | undefined;
  readonly #listeners = new Set<() => void>();
  #stopped: Stop | null = null;

  constructor(budgetMs: number, cancelled: AbortSignal | undefined) {
    this.deadline = this.startedAt + Math.max(0, budgetMs);
    this.#timer = setTimeout(
      () => this.stop({ reason: 'deadline', detail: '' }),
      Math.min(Math.max(0, budgetMs), LONGEST_TIMER_MS),
    );
    this.#cancelled = cancelled;
    if (cancelled?.aborted) this.#cancel();
    else cancelled?.addEventListener('abort', this.#cancel);
  }

  /** Why the run was stopped, or null while it goes on. */
  get stopped(): Stop | null {
    return this.#stopped;
  }

  /** Ends the run and aborts what is in flight. Only the first reason counts. */
  stop(stop: Stop): void {
    if (this.#stopped) return;
    this.#stopped = stop;
    this.#release();
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls back once when the run stops. Call the returned function to withdraw. */
  onStop(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves after this many milliseconds, or as soon as the run stops. */
  async sleep(ms: number): Promise<void> {
    if (this.#stopped) return;
    await new Promise<void>(resolve => {
      const done = (): void => {
        clearTimeout(timer);
        withdraw();
        resolve();
      };
      const timer = setTimeout(done, Math.min(Math.max(0, ms), LONGEST_TIMER_MS));
      const withdraw = this.onStop(done);
    });
  }

  #cancel = (): void => this.stop({ reason: 'cancelled', detail: '' });

  #release(): void {
    clearTimeout(this.#timer);
    this.#cancelled?.removeEventListener('abort', this.#cancel);
  }
}
