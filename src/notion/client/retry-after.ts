import { asJson } from './json.ts';

/** No wait is longer than a day: no run is, and later dates are beyond what a `Date` can hold. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

/**
 * How long a server asks to wait, in milliseconds and at most a day, or null if it doesn't say: the Retry-After
 * header (seconds or a date, RFC 9110 section 10.2.3), else the number of seconds that Notion repeats in the
 * body's `additional_data.retry_after`. A date is compared with the server's own Date header, so the clock of this
 * machine does not matter.
 */
export function retryAfterMs(headers: Headers, body: unknown): number | null {
  const header = headers.get('retry-after');
  const inHeader = header === null ? null : (seconds(header) ?? untilDate(header, headers.get('date')));
  const wait = inHeader ?? seconds(asJson(asJson(body)?.['additional_data'])?.['retry_after']);
  return wait === null ? null : Math.min(wait, LONGEST_MS);
}

function seconds(value: unknown): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const text = String(value).trim();
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : null;
}

/** Every form of an HTTP date begins with the day of the week. `Date.parse` would find a year in `-5`. */
const HTTP_DATE = /^[a-z]{3,9},? /i;

function untilDate(text: string, serverDate: string | null): number | null {
  const until = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  const now = Date.parse(serverDate ?? '');
  if (Number.isNaN(until)) return null;
  return Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}
