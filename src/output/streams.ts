import { formsOf, withoutSecrets } from '../secrets/scrub.ts';
import type { Secret } from '../secrets/secret.ts';

/** Masking a shorter part of a secret would hide ordinary words. */
const SHORTEST_MASK = 8;

/** Writes to a stream. Everything that may be a secret is redacted. */
export function write(stream: NodeJS.WritableStream, text: string): void {
  stream.write(withoutSecrets(text));
}

/**
 * Tells the runner to mask a secret in every log: whole, in parts and in the encodings in which it may turn up. This
 * is the only place that writes a secret to a stream; the runner doesn't show these lines.
 *
 * @param command makes a workflow command of a text
 */
export function writeMasks(
  stream: NodeJS.WritableStream,
  secret: Secret,
  command: (text: string) => string,
): void {
  const text = secret.reveal();
  for (const form of formsOf(text)) {
    if (form.length >= SHORTEST_MASK || form === text) stream.write(`${command(form)}\n`);
  }
}
