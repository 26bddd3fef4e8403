import { asJson } from './json.ts';

/**
 * How long a server asks to wait, in milliseconds, or null where it doesn't say: the Retry-After header (seconds
 * or a date, RFC 9110 section 10.2.3), else the number of seconds that Notion repeats in the body's
 * `additional_data.retry_after`. A date is measured against the server's own Date, so that no clock here matters.
 */
export function retryAfterMs(headers: Headers, body: unknown): number | null {
  const header = headers.get('retry-after');
  const inHeader = header === null ? null : (seconds(header) ?? untilDate(header, headers.get('date')));
  return inHeader ?? seconds(asJson(asJson(body)?.['additional_data'])?.['retry_after']);
}

function seconds(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : null;
}

/** Every form of an HTTP date begins with the day of the week; `Date.parse` would read a year into `-5`. */
const HTTP_DATE = /^[a-z]{3,9},? /i;

function untilDate(text: string, serverDate: string | null): number | null {
  const until = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  const now = Date.parse(serverDate ?? '');
  if (Number.isNaN(until)) return null;
  return Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}
