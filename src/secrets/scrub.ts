import { trimEndOf } from '../text/trim.ts';
import { SHAPES } from './shapes.ts';

/** A shorter part of a text can occur in it by chance. */
const SHORTEST_SECRET = 8;
const REDACTED = '[redacted]';

const TOKENS = new RegExp(SHAPES.map(({ start, body }) => `(${start})(?:${body})`).join('|'), 'g');

/** The secrets of this run, in every form that they may take. Longer ones first: one may contain another. */
let known: readonly string[] = [];

/** Makes the scrubber remove this secret from now on, whatever its shape. */
export function remember(secret: string): void {
  const forms = formsOf(secret).filter(form => form.length >= SHORTEST_SECRET);
  known = [...new Set([...known, ...forms])].toSorted((a, b) => b.length - a.length);
}

/** Starts over with no secret of the run, for a process that works on more than one run, as the tests do. */
export function forgetSecrets(): void {
  known = [];
}

/**
 * Replaces what may be a secret with `[redacted]`: the run's own secrets, and everything in the shape of a common
 * token. The beginning of a token (`ntn_`, `ghp_`) stays, so that its owner recognises it. The replacement needs no
 * escaping in JSON, XML, Markdown or workflow commands.
 */
export function withoutSecrets(text: string): string {
  let clean = text;
  for (const secret of known) clean = clean.replaceAll(secret, REDACTED);
  // Of the groups, one for the start of each shape, one has matched.
  return clean.replace(TOKENS, (_, ...starts: (string | undefined)[]) => {
    return `${starts.find(start => start !== undefined)}${REDACTED}`;
  });
}

/** Whether a text has something in it that `withoutSecrets` removes. */
export function holdsSecret(text: string): boolean {
  return withoutSecrets(text) !== text;
}

/**
 * A copy of a value in which every string, at any depth, is without secrets. Arrays and plain objects are copied only
 * if something in them changes. Property names, maps, sets and other objects stay as they are.
 */
export function scrubbed<Value>(value: Value): Value;
export function scrubbed(value: unknown): unknown {
  return new Scrubber().scrub(value);
}

/** Keeps what it has seen: the same sentence occurs in many findings, and one object in many places. */
class Scrubber {
  readonly #texts = new Map<string, string>();
  readonly #objects = new Map<object, unknown>();

  scrub(value: unknown): unknown {
    if (typeof value === 'string') return this.#text(value);
    if (!(value instanceof Object)) return value;
    const seen = this.#objects.get(value);
    if (seen !== undefined) return seen;
    this.#objects.set(value, value); // an object that contains itself ends here
    const copy = this.#copy(value);
    this.#objects.set(value, copy);
    return copy;
  }

  #text(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const clean = withoutSecrets(text);
    this.#texts.set(text, clean);
    return clean;
  }

  #copy(value: object): unknown {
    if (Array.isArray(value)) {
      const items = value.map(item => this.scrub(item));
      return items.some((item, i) => item !== value[i]) ? items : value;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    const entries = Object.entries(value).map(([name, item]) => [name, this.scrub(item), item] as const);
    return entries.some(([, clean, item]) => clean !== item)
      ? Object.fromEntries(entries.map(([name, clean]) => [name, clean]))
      : value;
  }
}

/**
 * The forms in which a secret may turn up: as it is, its words, without its prefix, URL-encoded, and in base64 or
 * base64url, also behind `Bearer `. The runner masks each of them, and the scrubber removes them.
 */
export function formsOf(secret: string): string[] {
  const words = [...secret.split(/\s+/), secret.replace(/^(?:ntn_|secret_|gh[a-z]_|github_pat_)/, '')];
  const encoded = [secret, `Bearer ${secret}`].flatMap(inBase64);
  const base64url = encoded.map(form => form.replaceAll('+', '-').replaceAll('/', '_'));
  return [...new Set([secret, ...words, encodeURIComponent(secret), ...encoded, ...base64url])];
}

/**
 * Base64 of a text by itself, and at each of the three offsets it can have in a longer one, without what its neighbours
 * change.
 */
function inBase64(text: string): string[] {
  const encoded = (before: string) => Buffer.from(before + text).toString('base64');
  const within = [encoded(''), encoded('\0').slice(2), encoded('\0\0').slice(3)].map(form =>
    form.slice(0, -4),
  );
  return [trimEndOf(encoded(''), '='), ...within];
}
