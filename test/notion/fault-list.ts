import type { FaultKind } from './faults.ts';

function error(
  status: number,
  code: string,
  more: Partial<Extract<FaultKind, { kind: 'error' }>> = {},
): FaultKind {
  return { kind: 'error', status, code, ...more };
}

const blocked = { additionalData: { rate_limit_reason: 'public_api_request_blocked' } };

/** An error that only looks like one from Notion: these fields of its body differ. */
function almost(status: number, code: string, notNotions: Readonly<Record<string, unknown>>): FaultKind {
  return { kind: 'error', status, code, notNotions };
}

const OTHER_ID = '0f1e2d3c-4b5a-4697-8877-665544332211';

/** Responses and network failures that say nothing about an ID. */
export const INDEFINITE: readonly (readonly [string, FaultKind])[] = [
  ['429 with Retry-After', error(429, 'rate_limited', { retryAfter: 60 })],
  ['429 without Retry-After', error(429, 'rate_limited')],
  ['429 for a blocked connection', error(429, 'rate_limited', blocked)],
  ['403 for a blocked connection', error(403, 'public_api_request_blocked')],
  ['429 from the edge', { kind: 'html', status: 429 }],
  ['529', error(529, 'service_overload', { retryAfter: 60 })],
  ['408', error(408, 'request_timeout')],
  ['409', error(409, 'conflict_error')],
  ['500', error(500, 'internal_server_error')],
  ['502', error(502, 'bad_gateway')],
  ['503', error(503, 'service_unavailable')],
  ['503 of a database connection', error(503, 'database_connection_unavailable')],
  ['504', error(504, 'gateway_timeout')],
  ['a 5xx that says object_not_found', error(500, 'object_not_found')],
  [
    'a 5xx that names a type',
    error(500, 'validation_error', { message: 'Provided ID x is a user, not a page.' }),
  ],
  ['404 with another code', error(404, 'not_found')],
  ['404 without `object`', almost(404, 'object_not_found', { object: undefined })],
  ['404 whose body has another status', almost(404, 'object_not_found', { status: 400 })],
  [
    '404 about another ID',
    error(404, 'object_not_found', { message: `Could not find page with ID: ${OTHER_ID}.` }),
  ],
  [
    '404 about a text that only begins with an ID',
    error(404, 'object_not_found', { message: `Could not find page with ID: ${OTHER_ID}0.` }),
  ],
  [
    '400 that names the type of another ID',
    error(400, 'validation_error', { message: `Provided ID ${OTHER_ID} is a user, not a page.` }),
  ],
  [
    '400 that rejects another ID',
    error(400, 'validation_error', {
      message: `path failed validation: path.page_id should be a valid uuid, instead was \`"${OTHER_ID}"\`.`,
    }),
  ],
  ['400 with another code', error(400, 'bad_request')],
  [
    '400 that names a type, without `object`',
    error(400, 'validation_error', {
      message: 'Provided ID x is a user, not a page.',
      notNotions: { object: undefined },
    }),
  ],
  ['401 with another code', error(401, 'proxy_authentication')],
  ['401 without `object`', almost(401, 'unauthorized', { object: undefined })],
  ['403 with another code', error(403, 'access_denied')],
  ['403 without `object`', almost(403, 'restricted_resource', { object: undefined })],
  ['403 with the code of a 404', error(403, 'object_not_found')],
  ['405', error(405, 'invalid_request')],
  ['410', error(410, 'object_not_found')],
  ['HTML with 200', { kind: 'html', status: 200 }],
  ['HTML with 400', { kind: 'html', status: 400 }],
  ['HTML with 401', { kind: 'html', status: 401 }],
  ['HTML with 403', { kind: 'html', status: 403 }],
  ['HTML with 404', { kind: 'html', status: 404 }],
  ['HTML with 502', { kind: 'html', status: 502 }],
  ['HTML with 521', { kind: 'html', status: 521 }],
  ['nothing with 200', { kind: 'empty', status: 200 }],
  ['nothing with 204', { kind: 'empty', status: 204 }],
  ['nothing with 404', { kind: 'empty', status: 404 }],
  ['304', { kind: 'empty', status: 304 }],
  ['a connection that is reset', { kind: 'reset' }],
  ['no answer', { kind: 'silent' }],
  ['a body that is cut off', { kind: 'cut' }],
  ['a body that is not JSON', { kind: 'invalid-json' }],
  ['a redirect', { kind: 'redirect', to: 'http://127.0.0.1:9/' }],
  ['null', { kind: 'wrong-object', body: null }],
  ['a list', { kind: 'wrong-object', body: [] }],
  [
    'an error with 200',
    { kind: 'wrong-object', body: { object: 'error', status: 404, code: 'object_not_found' } },
  ],
  [
    'another object',
    { kind: 'wrong-object', body: { object: 'page', id: '00000000-0000-4000-8000-000000000000' } },
  ],
  ['an object without an ID', { kind: 'wrong-object', body: { object: 'page' } }],
];

/** Notion's own responses that would be the same again, but do not say that the ID is wrong. */
export const REFUSING: readonly (readonly [string, FaultKind, string])[] = [
  ['403 restricted_resource', error(403, 'restricted_resource'), 'unknown: forbidden'],
  ['400 invalid_request_url', error(400, 'invalid_request_url'), 'unknown: unreachable'],
  [
    '400 validation_error',
    error(400, 'validation_error', { message: 'something else' }),
    'unknown: unreachable',
  ],
  ['400 missing_version', error(400, 'missing_version'), 'unknown: unreachable'],
  ['400 invalid_json', error(400, 'invalid_json'), 'unknown: unreachable'],
];
