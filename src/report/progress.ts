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
  #last = performance.now();
  #waitingUntil: number | null = null;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  show(state: State): void {
    const isNewWait = state.waitingUntil !== null && state.waitingUntil !== this.#waitingUntil;
    const now = performance.now();
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
  return `Verified ${verified} of ${total} ${total === 1 ? 'ID' : 'IDs'}${wait}`;
}
