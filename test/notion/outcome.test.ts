import { describe, expect, it } from 'vitest';
import { type ErrorOutcome, outcomeOf } from '../../src/notion/outcome.ts';
import { v4 } from './ids.ts';

interface Said {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly additional_data?: unknown;
}

function outcome(
  status: number,
  body: Said | string,
  headers: Readonly<Record<string, string>> = {},
): ErrorOutcome {
  const text = typeof body === 'string' ? body : JSON.stringify({ object: 'error', status, ...body });
  return outcomeOf({ status, headers: new Headers(headers), body: text });
}

/** What a 400 `validation_error` with this message comes to. */
const invalid = (message: unknown, more: Said = {}) =>
  outcome(400, { code: 'validation_error', message, ...more });
const UNANSWERABLE = { kind: 'unanswerable', detail: 'HTTP 400 validation_error' };

describe('a definite answer', () => {
  it.each([
    [404, 'object_not_found', { kind: 'missing' }],
    [401, 'unauthorized', { kind: 'token-rejected' }],
    [403, 'restricted_resource', { kind: 'refused', detail: 'HTTP 403 restricted_resource' }],
    [403, 'something_new', { kind: 'refused', detail: 'HTTP 403' }],
    [400, 'invalid_request_url', { kind: 'unanswerable', detail: 'HTTP 400 invalid_request_url' }],
    [400, 'object_not_found', { kind: 'unanswerable', detail: 'HTTP 400 object_not_found' }],
    [400, 'unauthorized', { kind: 'unanswerable', detail: 'HTTP 400 unauthorized' }],
    [410, 'something_new', { kind: 'unanswerable', detail: 'HTTP 410' }],
    [499, 'invalid_request', { kind: 'unanswerable', detail: 'HTTP 499 invalid_request' }],
  ])('is %i with the code %s', (status, code, expected) => {
    expect(outcome(status, { code })).toEqual(expected);
  });
});

describe('a fault, to be tried again', () => {
  it.each([
    ['a 404 with another code', 404, 'not_found', 'HTTP 404'],
    ['a 401 with another code', 401, 'object_not_found', 'HTTP 401 object_not_found'],
    ['a request that took too long', 408, 'object_not_found', 'HTTP 408 object_not_found'],
    ['a conflict', 409, 'conflict_error', 'HTTP 409 conflict_error'],
    ['a request that came too early', 425, 'unauthorized', 'HTTP 425 unauthorized'],
    ['a server that fails, whatever it says', 500, 'object_not_found', 'HTTP 500 object_not_found'],
    ['a server that is away', 503, 'restricted_resource', 'HTTP 503 restricted_resource'],
    ['a status below the errors', 399, 'object_not_found', 'HTTP 399 object_not_found'],
  ])('is %s', (_, status, code, detail) => {
    expect(outcome(status, { code })).toEqual({ kind: 'fault', retryAfterMs: null, detail });
  });

  it.each([
    ['is no JSON', '<html>404</html>'],
    ['is empty', ''],
    ['is null', 'null'],
    ['is a list', '[{"code":"object_not_found"}]'],
    ['has no code', '{"object":"error"}'],
    ['has a code that is no text', '{"code":404}'],
  ])('is any error whose body %s: no answer of Notion’s', (_, body) => {
    for (const status of [400, 401, 403, 404, 410, 502]) {
      const detail = `HTTP ${status}, not from Notion’s API`;
      expect(outcome(status, body)).toEqual({ kind: 'fault', retryAfterMs: null, detail });
    }
  });

  it('waits as long as the server asks', () => {
    const body = { code: 'service_unavailable' };
    expect(outcome(503, body, { 'retry-after': '7' })).toMatchObject({ retryAfterMs: 7_000 });
    const inBody = { ...body, additional_data: { retry_after: '8' } };
    expect(outcome(503, inBody)).toMatchObject({ retryAfterMs: 8_000 });
  });
});

describe('a server that throttles', () => {
  it.each([
    [429, 'rate_limited', 'HTTP 429 rate_limited'],
    [529, 'service_overload', 'HTTP 529 service_overload'],
    [429, 'unauthorized', 'HTTP 429 unauthorized'],
    [529, 'object_not_found', 'HTTP 529 object_not_found'],
  ])('says %i, whatever the code: %s', (status, code, detail) => {
    expect(outcome(status, { code })).toEqual({ kind: 'throttled', retryAfterMs: null, detail });
    const wait = { 'retry-after': '90' };
    expect(outcome(status, { code }, wait)).toEqual({ kind: 'throttled', retryAfterMs: 90_000, detail });
  });

  it('needs no code: the edge in front of Notion throttles too', () => {
    const detail = 'HTTP 429, not from Notion’s API';
    expect(outcome(429, '<html>')).toEqual({ kind: 'throttled', retryAfterMs: null, detail });
  });

  it('is not one that says 428 or 528', () => {
    expect(outcome(428, { code: 'rate_limited' }).kind).toBe('unanswerable');
    expect(outcome(528, { code: 'rate_limited' }).kind).toBe('fault');
  });
});

describe('a blocked connection', () => {
  const blocked = 'public_api_request_blocked';

  it.each([403, 429, 500])('is told of by the code, with status %i', status => {
    const detail = `HTTP ${status} ${blocked}`;
    expect(outcome(status, { code: blocked })).toEqual({ kind: 'blocked', detail });
  });

  it('is told of by the reason for which the rate is limited', () => {
    const body = { code: 'rate_limited', additional_data: { rate_limit_reason: blocked } };
    expect(outcome(429, body)).toEqual({ kind: 'blocked', detail: `HTTP 429 ${blocked}` });
  });

  it.each([
    ['another reason', { additional_data: { rate_limit_reason: 'public_api_request_rate_limit' } }],
    ['no reason', { additional_data: {} }],
    ['a reason that is no text', { additional_data: { rate_limit_reason: [blocked] } }],
    ['the word elsewhere', { message: blocked, additional_data: { reason: blocked } }],
    ['data that is no object', { additional_data: blocked }],
  ])('is not told of by %s', (_, more) => {
    expect(outcome(429, { code: 'rate_limited', ...more }).kind).toBe('throttled');
  });
});

describe('a code', () => {
  it.each([
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
  ])('that Notion documents is repeated: %s', code => {
    expect(outcome(500, { code })).toMatchObject({ detail: `HTTP 500 ${code}` });
  });

  it.each(['', 'Unauthorized', 'ntn_somebodys_token', 'object_not_found '])(
    'that it does not is kept to ourselves: "%s"',
    code => {
      expect(outcome(500, { code })).toMatchObject({ detail: 'HTTP 500' });
    },
  );
});

describe('a 400 that names the type', () => {
  const subject = `Provided ID ${v4(1)}`;

  it.each([
    [`${subject} is a page, not a database. Use the retrieve page API instead`, 'page'],
    [`Provided database_id ${v4(1)} is a page, not a database. Use the pages API instead.`, 'page'],
    [`${subject} is a database, not a page. Use the retrieve database API instead.`, 'database'],
    [`${subject} is a data source, not a page.`, 'data_source'],
    [`${subject} is a data_source, not a database.`, 'data_source'],
    [`${subject} is a block, not a page.`, 'block'],
    [`${subject} is a view, not a page.`, 'view'],
    [`${subject} is a user, not an object with content.`, 'user'],
    [`${subject} is an user, not a page.`, 'user'],
    [`${subject} is a comment, not a page.`, 'comment'],
    [`${subject} is a file upload, not a page.`, 'file_upload'],
    [`${subject} is an agent, not a page.`, 'agent'],
  ])('%s', (message, type) => {
    expect(invalid(message)).toEqual({ kind: 'named', type, isLinked: false });
  });

  it.each([
    ['a word that is no type', `${subject} is a discussion, not a page.`],
    ['no type that it is', `${subject} is not a page.`],
    ['no type that it isn’t', `${subject} is a page.`],
    ['a word that only ends so', `${subject} this a page, not a database.`],
    ['a type with more behind it', `${subject} is a pages, not a database.`],
    ['something about a property', 'body failed validation: body.parent should be a page'],
    ['nothing', ''],
    ['no text', ['is a page, not a database']],
    ['not even a message', undefined],
  ])('is not one that names %s', (_, message) => {
    expect(invalid(message)).toEqual(UNANSWERABLE);
  });

  it('is one with status 400 and code validation_error, and no other', () => {
    const message = `${subject} is a page, not a database.`;
    expect(outcome(400, { code: 'invalid_request', message }).kind).toBe('unanswerable');
    expect(outcome(422, { code: 'validation_error', message }).kind).toBe('unanswerable');
    expect(outcome(404, { code: 'validation_error', message }).kind).toBe('fault');
    expect(outcome(403, { code: 'validation_error', message }).kind).toBe('refused');
  });

  it.each([
    `Database with ID ${v4(1)} is a linked database. Database retrievals do not support linked databases.`,
    `Database with ID ${v4(1)} does not contain any data sources accessible by this API bot.`,
  ])('tells of a linked database: %s', message => {
    expect(invalid(message)).toEqual({ kind: 'named', type: 'database', isLinked: true });
  });

  it.each(['It resembles a linked database.', 'This linked databases', 'It does not contain any data'])(
    'does not tell of a linked database: %s',
    message => {
      expect(invalid(message)).toEqual(UNANSWERABLE);
    },
  );

  it('tells of a database with several data sources by the error’s type', () => {
    const message = 'Databases with multiple data sources are not supported in this API version.';
    const error_type = 'multiple_data_sources_for_database';
    expect(invalid(message, { additional_data: { error_type } })).toEqual({
      kind: 'named',
      type: 'database',
      isLinked: false,
    });
    expect(invalid(message, { additional_data: { error_type: 'another' } })).toEqual(UNANSWERABLE);
    expect(invalid(message)).toEqual(UNANSWERABLE);
  });
});
