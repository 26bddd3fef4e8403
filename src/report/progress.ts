import { count } from './count.ts';

/** The progress of a verification, as `notion/verify.ts` reports it. */
export interface State {
  readonly verified: number;
  readonly total: number;
  readonly waitingUntil: number | null;
}

/** Milliseconds between two lines of a log. */
const BETWEEN_LINES = 5_000;

/** Logs every few seconds how many IDs are verified, and how long Notion asks to wait. */
export class Progress {
  readonly #print: (line: string) => void;
  readonly #now: () => number;
  #last: number;
  #waitingUntil: number | null = null;

  /** @param now a clock, in milliseconds */
  constructor(print: (line: string) => void, now = () => performance.now()) {
    this.#print = print;
    this.#now = now;
    this.#last = now();
  }

  show(state: State): void {
    const isNewWait = state.waitingUntil !== null && state.waitingUntil !== this.#waitingUntil;
    const now = this.#now();
    if (!isNewWait && now - this.#last < BETWEEN_LINES) return;
    this.#waitingUntil = state.waitingUntil;
    this.#last = now;
    this.#print(progressText(state));
  }
}

/** `Verified 120 of 400 IDs; Notion asks to wait until 14:03:20 UTC`. */
export function progressText({ verified, total, waitingUntil }: State): string {
  const wait =
    waitingUntil === null
      ? ''
      : `; Notion asks to wait until ${new Date(waitingUntil).toISOString().slice(11, 19)} UTC`;
  return `Verified ${verified} of ${count(total, 'ID')}${wait}`;
}
