import { withoutSecrets } from '../secrets/scrub.ts';
import { at, textAt } from './json.ts';
import { isRateLimited } from './retry.ts';

/** What became of a request that GitHub didn't do. */
export interface ApiFailure {
  /**
   * `denied`: the token may not do this. `rejected`: GitHub won't have this request from anybody. `unavailable`:
   * GitHub was out of reach, failing, or limiting the rate for too long.
   */
  readonly kind: 'denied' | 'rejected' | 'unavailable';
  /** One sentence without its full stop: `GitHub answered 403: Resource not accessible by integration`. */
  readonly why: string;
}

/** GitHub's sentences are shorter. */
const LONGEST_MESSAGE = 200;

/** Tells what an error of a request means. */
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
  // A proxy's page is no sentence of GitHub's.
  const said = textAt(error, 'response', 'data', 'message');
  const why = `GitHub answered ${status}${said ? `: ${oneLine(said)}` : ''}`;
  if (isRateLimited(error) || status >= 500) return { kind: 'unavailable', why };
  // 404 is what GitHub answers for what the token may not even know of.
  if (status === 401 || status === 403 || status === 404) return { kind: 'denied', why };
  return { kind: 'rejected', why };
}

/** An answer may hand back what was sent, the token with it. */
function oneLine(text: string): string {
  return withoutSecrets(text)
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, LONGEST_MESSAGE);
}
