import { inspect } from 'node:util';

const REDACTED = '[redacted]';

/**
 * A text that must not be shown. However it is printed, joined, inspected or written as JSON, it says
 * `[redacted]`; only `reveal()` gives it away, and only the request that needs it calls that.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
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
