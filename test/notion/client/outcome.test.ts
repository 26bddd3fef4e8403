import { describe, expect, it } from 'vitest';
import { v4 } from '../ids.ts';
import { ASKED, type Body, FAULT, invalid, outcome } from './error-answer.ts';

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

  it.each(['ID: x.', 'ID:x', 'ID:   "', 'ID: 1234'])(
    'is a response to another request if something else is in its place: %s',
    end => {
      const body = { code: 'object_not_found', message: `Could not find page with ${end}` };
      expect(outcome(404, body)).toEqual({ ...FAULT, detail: 'HTTP 404 about another ID' });
      expect(outcome(404, body, {}, null)).toEqual({ kind: 'missing' });
    },
  );

  it.each(['ID:', 'ID:  ', 'ID x', 'GUID: x', 'id: x', ['ID: x'], undefined])(
    'is an answer if nothing is in its place: %j',
    message => {
      expect(outcome(404, { code: 'object_not_found', message })).toEqual({ kind: 'missing' });
    },
  );

  it('counts if no ID was requested', () => {
    const body = { code: 'object_not_found', message: notFound(v4(2)) };
    expect(outcome(404, body, {}, null)).toEqual({ kind: 'missing' });
  });
});

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
