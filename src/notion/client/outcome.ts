import type { NotionId, ObjectType } from '../../model.ts';
import { OBJECT_TYPE, OBJECT_TYPES } from '../../object-types.ts';
import { asId, asJson, asText, type Json } from './json.ts';
import { retryAfterMs } from './retry-after.ts';

/**
 * What an answer with an error status means. The first seven are Notion's own words, and Notion would say the same
 * again. The next two end or pause all requests. A fault does not concern the ID or the token and is retried.
 */
export type ErrorOutcome =
  /** 404 `object_not_found`: the connection can see no object of this type with the ID. */
  | { readonly kind: 'missing' }
  /** 400 that names the type of the object. This is proof, because Notion names only shared objects. */
  | { readonly kind: 'named'; readonly type: ObjectType; readonly isLinked: boolean }
  /** 400 `should be a valid uuid`: no object can have this ID. */
  | { readonly kind: 'invalid-id' }
  /** 403 `restricted_resource`: the token lacks a capability. */
  | { readonly kind: 'refused'; readonly detail: string }
  /** 400 `invalid_request_url`: this version of the API has no such endpoint. */
  | { readonly kind: 'no-endpoint'; readonly detail: string }
  /** Another 4xx of Notion's: it understood the request and will not answer it. */
  | { readonly kind: 'unanswerable'; readonly detail: string }
  /** 401 `unauthorized`: the token is not valid. */
  | { readonly kind: 'token-rejected' }
  /** 429 or 529: no more requests for a while. `retryAfterMs` is null if the server doesn't say how long. */
  | { readonly kind: 'throttled'; readonly retryAfterMs: number | null; readonly detail: string }
  /** `public_api_request_blocked`: documented as never to be retried. */
  | { readonly kind: 'blocked'; readonly detail: string }
  | { readonly kind: 'fault'; readonly retryAfterMs: number | null; readonly detail: string };

/** The parts of an error answer that the outcome depends on. */
export interface ErrorAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/**
 * The codes that Notion documents or was seen to send, each with the statuses that it comes with
 * (https://developers.notion.com/reference/status-codes). Only these codes are ever repeated in our own output.
 */
const STATUSES: ReadonlyMap<string, readonly number[]> = new Map([
  ['bad_gateway', [502]],
  ['conflict_error', [409]],
  ['database_connection_unavailable', [503]],
  ['gateway_timeout', [504]],
  ['internal_server_error', [500]],
  ['invalid_beta', [400]],
  ['invalid_json', [400]],
  ['invalid_request', [400]],
  ['invalid_request_url', [400]],
  ['missing_version', [400]],
  ['object_not_found', [404]],
  ['rate_limited', [429]],
  ['restricted_resource', [403]],
  ['row_limit_exceeded', [400]],
  ['service_overload', [529]],
  ['service_unavailable', [503]],
  ['unauthorized', [401]],
  ['validation_error', [400]],
]);

const BLOCKED = 'public_api_request_blocked';

/**
 * What an answer with an error status means: a pure function of the answer and the ID that was asked for.
 *
 * Only Notion's own words count. An error is Notion's if its body is an `error` object with a known code and the
 * status that belongs to this code, and if the ID that it names, if any, is the one that was asked for. Anything
 * else comes from something in between, which knows nothing about tokens and IDs.
 *
 * @param id the ID that the request asked for; null if it asked for none
 */
export function outcomeOf({ status, headers, body }: ErrorAnswer, id: NotionId | null): ErrorOutcome {
  const json = parse(body);
  const code = asText(json['code']);
  const data = asJson(json['additional_data']) ?? {};
  if (code === BLOCKED || data['rate_limit_reason'] === BLOCKED)
    return { kind: 'blocked', detail: `HTTP ${status} ${BLOCKED}` };
  const isNotions = code !== null && isNotionError(json, code, status);
  const detail = isNotions ? `HTTP ${status} ${code}` : `HTTP ${status}, not from Notion’s API`;
  const wait = retryAfterMs(headers, json);
  if (status === 429 || status === 529) return { kind: 'throttled', retryAfterMs: wait, detail };
  if (!isNotions) return { kind: 'fault', retryAfterMs: wait, detail };
  const message = asText(json['message']) ?? '';
  const named = idNamedIn(message, data);
  if (id !== null && (named === null ? NAMES_SOMETHING.test(message) : named !== id))
    return { kind: 'fault', retryAfterMs: wait, detail: `HTTP ${status} about another ID` };
  switch (status) {
    case 400:
      return meaningOf400({ code, message, data, named }, detail);
    case 401:
      return { kind: 'token-rejected' };
    case 403:
      return { kind: 'refused', detail };
    case 404:
      return { kind: 'missing' };
    default:
      // Conflicts and server errors pass.
      return { kind: 'fault', retryAfterMs: wait, detail };
  }
}

/** An error of Notion's. `named` is the ID that it is about. */
interface OwnError {
  readonly code: string;
  readonly message: string;
  readonly data: Json;
  readonly named: NotionId | null;
}

/** Text that is no JSON object has no fields. */
function parse(body: string): Json {
  try {
    return asJson(JSON.parse(body)) ?? {};
  } catch {
    return {};
  }
}

function isNotionError(json: Json, code: string, status: number): boolean {
  const own = json['status'];
  return (
    json['object'] === 'error' &&
    STATUSES.get(code)?.includes(status) === true &&
    (own === undefined || own === status)
  );
}

const ANY_ID = /(?<![0-9a-f])[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}(?![0-9a-f])/i;

/** The ID that an error is about: the first in its message (a connection's name may follow), or a database's. */
function idNamedIn(message: string, data: Json): NotionId | null {
  return asId(ANY_ID.exec(message)?.[0]) ?? asId(data['database_id']);
}

/** Matches a message that has the form of Notion's about an ID, whatever is in its place. */
const NAMES_SOMETHING = /\bID: *\S/;

/** Each type as messages may write it: `data source`, `data_source`. */
const TYPE_OF_WORD: ReadonlyMap<string, ObjectType> = new Map(
  OBJECT_TYPES.flatMap(type => [[type, type] as const, [OBJECT_TYPE[type].label, type] as const]),
);

/** `Provided ID … is a database, not a page.`: the words around it differ between versions of the API. */
const IS_A = new RegExp(`\\bis an? (${[...TYPE_OF_WORD.keys()].join('|')}), not an? `);
const LINKED = /\bis a linked database\b|\bdoes not contain any data sources accessible\b/;
const MULTIPLE_SOURCES = 'multiple_data_sources_for_database';
const NOT_A_UUID = /\bpath\.\w+ should be a valid uuid\b/;

function meaningOf400({ code, message, data, named }: OwnError, detail: string): ErrorOutcome {
  const unanswerable: ErrorOutcome = { kind: 'unanswerable', detail };
  if (code === 'invalid_request_url') return { kind: 'no-endpoint', detail };
  if (code !== 'validation_error') return unanswerable;
  if (named !== null && NOT_A_UUID.test(message)) return { kind: 'invalid-id' };
  if (LINKED.test(message)) return { kind: 'named', type: 'database', isLinked: true };
  if (data['error_type'] === MULTIPLE_SOURCES) {
    return { kind: 'named', type: 'database', isLinked: false };
  }
  const type = TYPE_OF_WORD.get(IS_A.exec(message)?.[1] ?? '');
  return type ? { kind: 'named', type, isLinked: false } : unanswerable;
}
