import { inspect } from 'node:util';
import { remember } from './scrub.ts';

const REDACTED = '[redacted]';

/**
 * A text that must not be shown. It prints as `[redacted]`, however it is printed, joined, inspected or written as
 * JSON. Only `reveal()` returns it, and only the request that needs it calls that. From its construction on, the
 * scrubber removes it from everything that leaves the process.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    remember(text);
  }

  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  [inspect.custom](): string {
    return REDACTED;
  }
}
