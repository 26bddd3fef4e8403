import { withoutSecrets } from '../secrets/scrub.ts';
import { at, textAt } from './json.ts';
import { isRateLimited } from './retry.ts';

/** The reason why a request failed. */
export interface ApiFailure {
  /**
   * `denied`: the token may not do this. `rejected`: GitHub rejects this request from anybody. `unavailable`: GitHub
   * could not be reached, failed, or limited the rate for too long.
   */
  readonly kind: 'denied' | 'rejected' | 'unavailable';
  /** One sentence without a full stop: `GitHub answered 403: Resource not accessible by integration`. */
  readonly why: string;
}

/** GitHub's sentences are shorter. */
const LONGEST_MESSAGE = 200;

/** Classifies the error of a request. */
export function failureOf(error: unknown): ApiFailure {
  if (error instanceof Error && error.name === 'AbortError')
    return { kind: 'unavailable', why: 'the run was cancelled' };
  const status = at(error, 'response', 'status');
  if (typeof at(error, 'status') !== 'number') {
    return { kind: 'unavailable', why: 'GitHub’s answer could not be understood' };
  }
  if (typeof status !== 'number') {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'unavailable', why: `GitHub could not be reached: ${oneLine(message)}` };
  }
  // A page of a proxy has no such message.
  const message = textAt(error, 'response', 'data', 'message');
  const why = `GitHub answered ${status}${message ? `: ${oneLine(message)}` : ''}`;
  if (isRateLimited(error) || status >= 500) return { kind: 'unavailable', why };
  // GitHub also answers 404 if the token may not know that something exists.
  if (status === 401 || status === 403 || status === 404) return { kind: 'denied', why };
  return { kind: 'rejected', why };
}

/** An answer may repeat what was sent, the token included. */
function oneLine(text: string): string {
  return withoutSecrets(text)
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, LONGEST_MESSAGE);
}
