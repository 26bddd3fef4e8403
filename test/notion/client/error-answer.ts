import type { NotionId } from '../../../src/model.ts';
import { type ErrorOutcome, outcomeOf } from '../../../src/notion/client/outcome.ts';
import { v4 } from '../ids.ts';

/** What tests of error answers share. */

export interface Body {
  readonly object?: unknown;
  readonly status?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly additional_data?: unknown;
}

/** The requested ID. */
export const ASKED = v4(1);

/** What an error with these fields in its body means, or with this text as its body. */
export function outcome(
  status: number,
  body: Body | string,
  headers: Readonly<Record<string, string>> = {},
  id: NotionId | null = ASKED,
): ErrorOutcome {
  const text = typeof body === 'string' ? body : JSON.stringify({ object: 'error', status, ...body });
  return outcomeOf({ status, headers: new Headers(headers), body: text }, id);
}

/** The outcome of a 400 `validation_error` with this message. */
export const invalid = (message: unknown, more: Body = {}) =>
  outcome(400, { code: 'validation_error', message, ...more });

export const UNANSWERABLE = { kind: 'unanswerable', detail: 'HTTP 400 validation_error' };

/** The outcome of a failure that is retried, without its detail. */
export const FAULT = { kind: 'fault', retryAfterMs: null };
