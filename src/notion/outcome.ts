import type { ObjectType } from '../model.ts';
import { OBJECT_TYPE, OBJECT_TYPES } from '../object-types.ts';
import { asJson, asText, type Json } from './json.ts';
import { retryAfterMs } from './retry-after.ts';

/**
 * What an answer with an error status comes to. The first four are definite: Notion itself has answered, and
 * would answer the same again. The next three end or pause everything; a fault says nothing about anything, and
 * is tried again.
 */
export type ErrorOutcome =
  /** 404 `object_not_found`: of this kind there is nothing that the connection can see. */
  | { readonly kind: 'missing' }
  /** 400 that names the type that the ID is of: proof, as only shared objects are told of. */
  | { readonly kind: 'named'; readonly type: ObjectType; readonly isLinked: boolean }
  /** 403 `restricted_resource`: the token lacks a capability. */
  | { readonly kind: 'refused'; readonly detail: string }
  /** Another 4xx of Notion's: it understood the request and will not answer it. */
  | { readonly kind: 'unanswerable'; readonly detail: string }
  /** 401 `unauthorized`: the token is no good. */
  | { readonly kind: 'token-rejected' }
  /** 429 or 529: nobody is to ask for a while. `retryAfterMs` is null where the server doesn't say how long. */
  | { readonly kind: 'throttled'; readonly retryAfterMs: number | null; readonly detail: string }
  /** `public_api_request_blocked`: documented as never to be tried again. */
  | { readonly kind: 'blocked'; readonly detail: string }
  | { readonly kind: 'fault'; readonly retryAfterMs: number | null; readonly detail: string };

/** Of an answer with a status other than 2xx, what the outcome depends on. */
export interface ErrorAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** The codes that Notion documents or was seen to send: the only words of an answer that are ever repeated. */
const CODES: ReadonlySet<string> = new Set([
  'bad_gateway',
  'conflict_error',
  'database_connection_unavailable',
  'gateway_timeout',
  'internal_server_error',
  'invalid_beta',
  'invalid_json',
  'invalid_request',
  'invalid_request_url',
  'missing_version',
  'object_not_found',
  'rate_limited',
  'restricted_resource',
  'row_limit_exceeded',
  'service_overload',
  'service_unavailable',
  'unauthorized',
  'validation_error',
]);

const BLOCKED = 'public_api_request_blocked';

/** Beyond 5xx: too slow, too early, and changed meanwhile are worth a second try. */
const TRANSIENT_STATUSES: ReadonlySet<number> = new Set([408, 409, 425]);

/** What an answer with an error status comes to: a pure function of status, headers and body. */
export function outcomeOf({ status, headers, body }: ErrorAnswer): ErrorOutcome {
  const json = parse(body);
  const code = asText(json?.['code']);
  const detail = detailOf(status, code);
  if (code === BLOCKED || reasonOf(json) === BLOCKED)
    return { kind: 'blocked', detail: `HTTP ${status} ${BLOCKED}` };
  if (status === 429 || status === 529)
    return { kind: 'throttled', retryAfterMs: retryAfterMs(headers, json), detail };
  // What carries no code is not from Notion's API: a proxy in between, which knows nothing of tokens and IDs.
  const isFinal = code !== null && status >= 400 && status < 500 && !TRANSIENT_STATUSES.has(status);
  if (isFinal) {
    if (status === 401) {
      if (code === 'unauthorized') return { kind: 'token-rejected' };
    } else if (status === 403) {
      return { kind: 'refused', detail };
    } else if (status === 404) {
      if (code === 'object_not_found') return { kind: 'missing' };
    } else {
      return typeNamed(status, code, json) ?? { kind: 'unanswerable', detail };
    }
  }
  return { kind: 'fault', retryAfterMs: retryAfterMs(headers, json), detail };
}

function parse(body: string): Json | null {
  try {
    return asJson(JSON.parse(body));
  } catch {
    return null;
  }
}

function detailOf(status: number, code: string | null): string {
  if (code === null) return `HTTP ${status}, not from Notion’s API`;
  return CODES.has(code) ? `HTTP ${status} ${code}` : `HTTP ${status}`;
}

function reasonOf(json: Json | null): string | null {
  return asText(asJson(json?.['additional_data'])?.['rate_limit_reason']);
}

/** Each type as messages may write it: `data source`, `data_source`. */
const TYPE_OF_WORD: ReadonlyMap<string, ObjectType> = new Map(
  OBJECT_TYPES.flatMap(type => [[type, type] as const, [OBJECT_TYPE[type].label, type] as const]),
);

/** `Provided ID … is a database, not a page.`: the wording around it differs between versions of the API. */
const IS_A = new RegExp(`\\bis an? (${[...TYPE_OF_WORD.keys()].join('|')}), not an? `);
const LINKED = /\bis a linked database\b|\bdoes not contain any data sources accessible\b/;
const MULTIPLE_SOURCES = 'multiple_data_sources_for_database';

function typeNamed(status: number, code: string, json: Json | null): ErrorOutcome | null {
  if (status !== 400 || code !== 'validation_error') return null;
  const message = asText(json?.['message']) ?? '';
  if (LINKED.test(message)) return { kind: 'named', type: 'database', isLinked: true };
  if (asText(asJson(json?.['additional_data'])?.['error_type']) === MULTIPLE_SOURCES) {
    return { kind: 'named', type: 'database', isLinked: false };
  }
  const type = TYPE_OF_WORD.get(IS_A.exec(message)?.[1] ?? '');
  return type ? { kind: 'named', type, isLinked: false } : null;
}
