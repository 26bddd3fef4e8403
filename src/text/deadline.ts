/** The end of the time that some work may take. */
export class Deadline {
  /** Says that the time is over, and how much it was. */
  readonly why: string;
  readonly #end: number;
  readonly #clock: () => number;

  /**
   * @param what the work, as the beginning of a sentence
   * @param time milliseconds
   * @param clock monotonic time in milliseconds
   */
  constructor(what: string, time: number, clock = () => process.uptime() * 1000) {
    this.why = `${what} took longer than ${time / 1000} seconds`;
    this.#clock = clock;
    this.#end = clock() + time;
  }

  get hasPassed(): boolean {
    return this.#clock() > this.#end;
  }
}
