import type { Reading } from '../model.ts';
import { withoutSecrets } from './scrub.ts';

/** Shorter texts are not secrets. */
const SHORTEST_SECRET = 16;

/**
 * A value as the report may show it: without secrets. A value that may be a secret as a whole is replaced by
 * `[redacted]`, with its prefix in front; otherwise only the tokens in it are.
 */
export function shownValue(written: string, reading: Reading): string {
  return isSecretLike(written, reading) ? redacted(written) : withoutSecrets(written);
}

/**
 * Whether a value that is not an ID may be a secret: a token, a hash, or a run of letters and digits that does not
 * consist of words. A text that was evidently meant as an ID is not a secret.
 */
function isSecretLike(text: string, reading: Reading): boolean {
  if (reading.kind === 'token') return true;
  if (reading.kind === 'skipped') return reading.reason === 'ignored' && /(?:ntn_|secret_)\w{16}/.test(text);
  if (reading.kind !== 'malformed') return false;
  const { fault } = reading;
  if (fault.code === 'hash') return true;
  if (fault.code === 'foreign-url') return /:\/\/[^/?#]*@|[?&][^=?&]*=/.test(text);
  if (fault.code !== 'text' && fault.code !== 'trailing') return false;
  const unclear = fault.code === 'trailing' ? fault.tail : text;
  return unclear
    .split(/\s/)
    .some(word => word.length >= SHORTEST_SECRET && /\d/.test(word) && /[a-z]/i.test(word));
}

function redacted(text: string): string {
  const prefix = /^(?:ntn_|secret_|[a-z]+:\/\/)/i.exec(text)?.[0] ?? '';
  return `${prefix}[redacted]`;
}
