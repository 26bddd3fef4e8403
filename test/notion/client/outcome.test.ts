import { describe, expect, it } from 'vitest';
import type { NotionId } from '../../../src/model.ts';
import { type ErrorOutcome, outcomeOf } from '../../../src/notion/client/outcome.ts';
import { v4 } from '../ids.ts';

interface Body {
  readonly object?: unknown;
  readonly status?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly additional_data?: unknown;
}

/** The requested ID. */
const ASKED = v4(1);

function outcome(
  status: number,
  body: Body | string,
  headers: Readonly<Record<string, string>> = {},
  id: NotionId | null = ASKED,
): ErrorOutcome {
  const text = typeof body === 'string' ? body : JSON.stringify({ object: 'error', status, ...body });
  return outcomeOf({ status, headers: new Headers(headers), body: text }, id);
}

/** The outcome of a 400 `validation_error` with this message. */
const invalid = (message: unknown, more: Body = {}) =>
  outcome(400, { code: 'validation_error', message, ...more });
const UNANSWERABLE = { kind: 'unanswerable', detail: 'HTTP 400 validation_error' };

/** The statuses and codes that Notion documents, in pairs. */
const PAIRS = [
  [400, 'invalid_beta'],
  [400, 'invalid_json'],
  [400, 'invalid_request'],
  [400, 'invalid_request_url'],
  [400, 'missing_version'],
  [400, 'row_limit_exceeded'],
  [400, 'validation_error'],
  [401, 'unauthorized'],
  [403, 'restricted_resource'],
  [404, 'object_not_found'],
  [409, 'conflict_error'],
  [429, 'rate_limited'],
  [500, 'internal_server_error'],
  [502, 'bad_gateway'],
  [503, 'service_unavailable'],
  [503, 'database_connection_unavailable'],
  [504, 'gateway_timeout'],
  [529, 'service_overload'],
] as const;

describe('a definite answer', () => {
  it.each([
    [404, 'object_not_found', { kind: 'missing' }],
    [401, 'unauthorized', { kind: 'token-rejected' }],
    [403, 'restricted_resource', { kind: 'refused', detail: 'HTTP 403 restricted_resource' }],
    [400, 'invalid_request_url', { kind: 'no-endpoint', detail: 'HTTP 400 invalid_request_url' }],
    [400, 'invalid_json', { kind: 'unanswerable', detail: 'HTTP 400 invalid_json' }],
  ])('is %i with the code %s', (status, code, expected) => {
    expect(outcome(status, { code })).toEqual(expected);
  });

  it.each([400, 401, 403, 404])('needs the code that belongs to the status %i', status => {
    for (const [own, code] of PAIRS.filter(([each]) => each !== status)) {
      const result = outcome(status, { code });
      expect([own, result]).toEqual([own, { ...FAULT, detail: `HTTP ${status}, not from Notion’s API` }]);
    }
  });

  it.each([405, 406, 410, 422, 451])(
    'is never one with the status %i, which Notion does not send',
    status => {
      for (const [, code] of PAIRS) expect(outcome(status, { code }).kind).toBe('fault');
    },
  );

  it.each<[string, Body]>([
    ['an `object` of `error`', { object: 'list' }],
    ['an `object` at all', { object: undefined }],
    ['its own status in the body', { status: 400 }],
    ['a known code', { code: 'something_new' }],
    ['a code', { code: undefined }],
  ])('needs %s', (_, body) => {
    expect(outcome(404, { code: 'object_not_found', ...body }).kind).toBe('fault');
    expect(outcome(401, { code: 'unauthorized', ...body }).kind).toBe('fault');
    expect(outcome(403, { code: 'restricted_resource', ...body }).kind).toBe('fault');
  });

  it('can have no status in its body', () => {
    expect(outcome(404, { code: 'object_not_found', status: undefined })).toEqual({ kind: 'missing' });
  });
});

describe('an error that names an ID', () => {
  const notFound = (id: string) =>
    `Could not find page with ID: ${id}. Make sure the relevant pages and databases are shared with your integration "${v4(3)}".`;

  it.each([
    ['the requested one', ASKED],
    ['the same without dashes', ASKED.replaceAll('-', '')],
    ['the same in upper case', ASKED.toUpperCase()],
    ['nothing that looks like one', 'x'],
    ['almost one', `${ASKED}0`],
  ])('is an answer if it names %s', (_, id) => {
    const named = id === 'x' || id.length > 36 ? 'Could not find page.' : notFound(id);
    expect(outcome(404, { code: 'object_not_found', message: named })).toEqual({ kind: 'missing' });
  });

  it('is a response to another request if it names another ID', () => {
    const other = v4(2);
    const texts: (readonly [number, string, string])[] = [
      [404, 'object_not_found', notFound(other)],
      [400, 'validation_error', `Provided ID ${other} is a page, not a database.`],
      [400, 'validation_error', `path.page_id should be a valid uuid, instead was \`"${other}"\`.`],
      [403, 'restricted_resource', `No access to ${other}.`],
    ];
    for (const [status, code, message] of texts) {
      expect(outcome(status, { code, message })).toEqual({
        ...FAULT,
        detail: `HTTP ${status} about another ID`,
      });
    }
    const data = { database_id: other, error_type: 'multiple_data_sources_for_database' };
    expect(invalid('Not supported.', { additional_data: data }).kind).toBe('fault');
  });

  it('counts if no ID was requested', () => {
    const body = { code: 'object_not_found', message: notFound(v4(2)) };
    expect(outcome(404, body, {}, null)).toEqual({ kind: 'missing' });
  });
});

describe('an ID that Notion rejects', () => {
  const rejected = (id: string) =>
    `path failed validation: path.page_id should be a valid uuid, instead was \`"${id}"\`.`;

  it('is invalid if Notion names it', () => {
    expect(invalid(rejected(ASKED))).toEqual({ kind: 'invalid-id' });
  });

  it.each([
    ['it names no ID', rejected('not-an-id')],
    ['it names a field of the body', `body.parent.page_id should be a valid uuid, instead was ${ASKED}`],
    ['something else is wrong', `path.page_id is ${ASKED}`],
  ])('is not invalid if %s', (_, message) => {
    expect(invalid(message)).toEqual(UNANSWERABLE);
  });
});

const FAULT = { kind: 'fault', retryAfterMs: null };

describe('a failure that is retried', () => {
  it.each([
    ['a 404 with another code', 404, 'not_found', 'HTTP 404, not from Notion’s API'],
    ['a 401 with another code', 401, 'object_not_found', 'HTTP 401, not from Notion’s API'],
    ['a request that took too long', 408, 'request_timeout', 'HTTP 408, not from Notion’s API'],
    ['a conflict', 409, 'conflict_error', 'HTTP 409 conflict_error'],
    ['a request that came too early', 425, 'unauthorized', 'HTTP 425, not from Notion’s API'],
    ['a server error, whatever its code', 500, 'object_not_found', 'HTTP 500, not from Notion’s API'],
    ['a server that is down', 503, 'service_unavailable', 'HTTP 503 service_unavailable'],
    ['a status below the errors', 399, 'object_not_found', 'HTTP 399, not from Notion’s API'],
  ])('is %s', (_, status, code, detail) => {
    expect(outcome(status, { code })).toEqual({ ...FAULT, detail });
  });

  it.each([
    ['is not JSON', '<html>404</html>'],
    ['is empty', ''],
    ['is null', 'null'],
    ['is a list', '[{"code":"object_not_found"}]'],
    ['has no code', '{"object":"error"}'],
    ['has a code that is not text', '{"object":"error","code":404}'],
  ])('is any error whose body %s', (_, body) => {
    for (const status of [400, 401, 403, 404, 410, 502]) {
      expect(outcome(status, body)).toEqual({ ...FAULT, detail: `HTTP ${status}, not from Notion’s API` });
    }
  });

  it('waits as long as the server asks for', () => {
    const body = { code: 'service_unavailable' };
    expect(outcome(503, body, { 'retry-after': '7' })).toMatchObject({ retryAfterMs: 7_000 });
    const inBody = { ...body, additional_data: { retry_after: '8' } };
    expect(outcome(503, inBody)).toMatchObject({ retryAfterMs: 8_000 });
  });
});

describe('a throttling server', () => {
  it.each([
    [429, 'rate_limited', 'HTTP 429 rate_limited'],
    [529, 'service_overload', 'HTTP 529 service_overload'],
    [429, 'unauthorized', 'HTTP 429, not from Notion’s API'],
    [529, 'object_not_found', 'HTTP 529, not from Notion’s API'],
  ])('is recognised by %i, whatever the code: %s', (status, code, detail) => {
    expect(outcome(status, { code })).toEqual({ kind: 'throttled', retryAfterMs: null, detail });
    const wait = { 'retry-after': '90' };
    expect(outcome(status, { code }, wait)).toEqual({ kind: 'throttled', retryAfterMs: 90_000, detail });
  });

  it('needs no code, because the proxy in front of Notion throttles too', () => {
    const detail = 'HTTP 429, not from Notion’s API';
    expect(outcome(429, '<html>')).toEqual({ kind: 'throttled', retryAfterMs: null, detail });
  });

  it('does not respond with 428 or 528', () => {
    expect(outcome(428, { code: 'rate_limited' }).kind).toBe('fault');
    expect(outcome(528, { code: 'rate_limited' }).kind).toBe('fault');
  });
});

describe('a blocked connection', () => {
  const blocked = 'public_api_request_blocked';

  it.each([403, 429, 500])('is recognised by the code, with status %i', status => {
    const detail = `HTTP ${status} ${blocked}`;
    expect(outcome(status, { code: blocked })).toEqual({ kind: 'blocked', detail });
  });

  it('is recognised by the reason of the rate limit', () => {
    const body = { code: 'rate_limited', additional_data: { rate_limit_reason: blocked } };
    expect(outcome(429, body)).toEqual({ kind: 'blocked', detail: `HTTP 429 ${blocked}` });
  });

  it.each([
    ['another reason', { additional_data: { rate_limit_reason: 'public_api_request_rate_limit' } }],
    ['no reason', { additional_data: {} }],
    ['a reason that is not text', { additional_data: { rate_limit_reason: [blocked] } }],
    ['the word elsewhere', { message: blocked, additional_data: { reason: blocked } }],
    ['data that is not an object', { additional_data: blocked }],
  ])('is not recognised by %s', (_, more) => {
    expect(outcome(429, { code: 'rate_limited', ...more }).kind).toBe('throttled');
  });
});

describe('a code', () => {
  it.each(PAIRS)('that Notion documents is included in the detail: %i %s', (status, code) => {
    const result = outcome(status, { code });
    if ('detail' in result) expect(result.detail).toBe(`HTTP ${status} ${code}`);
    else expect([401, 404]).toContain(status);
  });

  it.each(['', 'Unauthorized', 'ntn_somebodys_token', 'object_not_found '])(
    'that Notion does not document is never included: "%s"',
    code => {
      expect(outcome(500, { code })).toMatchObject({ detail: 'HTTP 500, not from Notion’s API' });
    },
  );
});

describe('a 400 that names the type', () => {
  const subject = `Provided ID ${ASKED}`;

  it.each([
    [`${subject} is a page, not a database. Use the retrieve page API instead`, 'page'],
    [`Provided database_id ${ASKED} is a page, not a database. Use the pages API instead.`, 'page'],
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
    ['a word that is not a type', `${subject} is a discussion, not a page.`],
    ['no type that the object has', `${subject} is not a page.`],
    ['no type that the object hasn’t', `${subject} is a page.`],
    ['a word that only ends like “is”', `${subject} this a page, not a database.`],
    ['a longer word', `${subject} is a pages, not a database.`],
    ['something about a property', 'body failed validation: body.parent should be a page'],
    ['nothing', ''],
    ['no text', ['is a page, not a database']],
    ['not even a message', undefined],
  ])('does not name the type with %s', (_, message) => {
    expect(invalid(message)).toEqual(UNANSWERABLE);
  });

  it('has the status 400 and the code validation_error', () => {
    const message = `${subject} is a page, not a database.`;
    expect(outcome(400, { code: 'invalid_request', message }).kind).toBe('unanswerable');
    expect(outcome(422, { code: 'validation_error', message }).kind).toBe('fault');
    expect(outcome(404, { code: 'validation_error', message }).kind).toBe('fault');
    expect(outcome(403, { code: 'validation_error', message }).kind).toBe('fault');
  });

  it.each([
    `Database with ID ${ASKED} is a linked database. Database retrievals do not support linked databases.`,
    `Database with ID ${ASKED} does not contain any data sources accessible by this API bot.`,
  ])('recognises a linked database: %s', message => {
    expect(invalid(message)).toEqual({ kind: 'named', type: 'database', isLinked: true });
  });

  it.each(['It resembles a linked database.', 'This linked databases', 'It does not contain any data'])(
    'does not recognise a linked database: %s',
    message => {
      expect(invalid(message)).toEqual(UNANSWERABLE);
    },
  );

  it('recognises a database with several data sources by the error’s type', () => {
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
