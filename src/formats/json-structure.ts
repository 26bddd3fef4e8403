import { readProse } from './prose.ts';
import type { Scalar, Sink } from './sink.ts';

type Container = 'object' | 'array';

interface Open {
  readonly container: Container;
  /** A key or an item was entered for it, which ends with it. */
  readonly entered: boolean;
}

/** Longer texts that are broken are read once. */
const LONGEST_REREAD = 4 << 20;

/** A key's name and the offsets of its text. */
export interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The structure that the tokens of JSON and its dialects make, passed on as they come: no tree, no recursion, and
 * nothing behind a mistake is lost.
 */
export class JsonStructure {
  readonly #sink: Sink;
  readonly #open: Open[] = [];
  /** A key was entered whose value is still to come, or an item. */
  #entered = false;
  #failed = false;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Whether what comes next is a key. */
  get wantsKey(): boolean {
    return this.#open.at(-1)?.container === 'object' && !this.#entered;
  }

  begin(container: Container): void {
    this.#enterItem();
    this.#open.push({ container, entered: this.#entered });
    this.#entered = false;
    if (container === 'object') this.#sink.record();
  }

  end(container: Container, offset: number): void {
    this.separate();
    const top = this.#open.at(-1);
    if (top?.container !== container) {
      this.fail(offset, `“${container === 'object' ? '}' : ']'}” closes nothing`);
      return;
    }
    this.#open.pop();
    if (container === 'object') this.#sink.endRecord();
    this.#entered = top.entered;
    this.separate();
  }

  key(name: Name): void {
    this.#sink.enter(name.text, name.start, name.end);
    this.#entered = true;
  }

  value(scalar: Scalar): void {
    this.#enterItem();
    this.#sink.value(scalar);
    this.separate();
  }

  /** A comma, or the end of a value. */
  separate(): void {
    if (!this.#entered) return;
    this.#sink.leave();
    this.#entered = false;
  }

  /** The end. What isn't written as JSON is still read for keys and values; what both find counts once. */
  finish(text: string): void {
    const offset = text.length;
    if (this.#open.length > 0) this.fail(offset, 'the file ends before everything that was opened is closed');
    for (let top = this.#open.at(-1); top; top = this.#open.at(-1)) this.end(top.container, offset);
    if (this.#failed && offset <= LONGEST_REREAD) readProse(text, this.#sink);
  }

  /** Says what is wrong, once. */
  fail(offset: number, message: string): void {
    if (!this.#failed) this.#sink.problem(offset, message);
    this.#failed = true;
  }

  #enterItem(): void {
    if (this.#open.at(-1)?.container !== 'array' || this.#entered) return;
    this.#sink.item();
    this.#entered = true;
  }
}
