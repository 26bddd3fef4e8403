import type { Deadline } from '../text/deadline.ts';
import { type Scalar, type Sink, TOO_DEEP_TO_READ } from './sink.ts';

/** Keys, items and values of one file. A file of 64 MiB has about 5 million if it is written by people or programs. */
export const MOST_EVENTS = 20_000_000;
/** A name says no more than its beginning. Many values can be below one name. UTF-16 units. */
export const LONGEST_NAME = 200;

/** Keys and values after which the clock is looked at. With many settings, one may take a millisecond. */
const EVENTS_BETWEEN_LOOKS = 64;

/** Levels of keys and items that are read. What a value means may depend on all keys above it. */
export const MOST_LEVELS = 2_000;

/** Reading a file would take too long. What was read of it so far counts. */
export class TooMuchWork extends Error {}

/**
 * A sink that passes on only so much that the work for a file stays in proportion to its size: names are cut, what is
 * nested too deeply is left out, and a file with too many keys and values is given up. For each value, the sink behind
 * it may do work that grows with the number and length of the names around it.
 */
export class BoundedSink implements Sink {
  readonly #sink: Sink;
  readonly #most: number;
  readonly #deadline: Deadline | null;
  #depth = 0;
  #events = 0;
  #saidTooDeep = false;

  /**
   * @param most keys, items and values to pass on
   * @param deadline nothing more is passed on then
   */
  constructor(sink: Sink, most = MOST_EVENTS, deadline: Deadline | null = null) {
    this.#deadline = deadline;
    this.#sink = sink;
    this.#most = most;
  }

  enter(name: string, start: number, end: number): void {
    if (this.#steps(start)) this.#sink.enter(name.slice(0, LONGEST_NAME), start, end);
  }

  item(index?: number): void {
    if (this.#steps(0)) this.#sink.item(index);
  }

  leave(): void {
    if (this.#depth === 0) return;
    this.#depth--;
    if (this.#depth < MOST_LEVELS) this.#sink.leave();
  }

  record(): void {
    this.#sink.record();
  }

  endRecord(): void {
    this.#sink.endRecord();
  }

  /** @throws TooMuchWork */
  value(scalar: Scalar): void {
    this.#count();
    if (this.#depth <= MOST_LEVELS) this.#sink.value(scalar);
  }

  problem(offset: number, message: string): void {
    this.#sink.problem(offset, message);
  }

  /** Counts a step down. @returns whether it is to be passed on */
  #steps(offset: number): boolean {
    this.#count();
    this.#depth++;
    if (this.#depth <= MOST_LEVELS) return true;
    if (!this.#saidTooDeep) this.#sink.problem(offset, TOO_DEEP_TO_READ);
    this.#saidTooDeep = true;
    return false;
  }

  #count(): void {
    this.#events++;
    if (this.#events > this.#most) {
      throw new TooMuchWork(
        `it contains more than ${this.#most.toLocaleString('en')} keys and values; the rest is not read`,
      );
    }
    if (this.#events % EVENTS_BETWEEN_LOOKS === 0 && this.#deadline?.hasPassed)
      throw new TooMuchWork(`the rest is not read: ${this.#deadline.why}`);
  }
}
