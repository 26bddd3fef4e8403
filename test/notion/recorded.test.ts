import { describe, expect, it } from 'vitest';
import { parseId } from '../../src/id/id.ts';
import { outcomeOf } from '../../src/notion/client/outcome.ts';
import { REQUEST_ID } from './answer.ts';
import { NotionApi, type ServerDescription } from './api.ts';
import { EXAMPLE, ID } from './example.ts';
import { v4 } from './ids.ts';
import { ANY_ID, RECORDED, type Recorded } from './recorded.ts';
import { DEFAULT_TOKEN, type ObjectDescription } from './workspace.ts';

/** The server of the tests responds as the live API did when it was recorded. */

async function respond(
  {
    method = 'GET',
    path,
    version = '2026-03-11',
    body,
    token = DEFAULT_TOKEN,
  }: {
    readonly method?: string;
  } & Omit<Recorded['request'], 'method'>,
  description: Partial<ServerDescription> = {},
) {
  const api = new NotionApi({ workspace: EXAMPLE, ...description });
  const reply = await api.respond({
    method,
    target: path,
    authorization: `Bearer ${token}`,
    version,
    body: body === undefined ? '' : JSON.stringify(body),
  });
  if (reply.kind !== 'complete') throw new Error(`it is ${reply.kind}`);
  const json: Record<string, unknown> = JSON.parse(reply.body);
  return { ...reply, json };
}

describe.each(RECORDED)('$name ($source)', ({ request, status, body, unsettled = {} }) => {
  it('the server of the tests gives the recorded response', async () => {
    const reply = await respond(request, { unsettled });
    const expected = JSON.stringify(body, (_, value: unknown) => (value === ANY_ID ? undefined : value));
    expect(reply.status).toBe(status);
    expect(reply.json).toMatchObject(JSON.parse(expected));
    expect('additional_data' in reply.json).toBe('additional_data' in body);
  });
});

const UNDERSTOOD = RECORDED.filter(({ kind }) => kind !== undefined);

it.each(UNDERSTOOD)('a response is understood: $name', async ({ request, kind, unsettled = {} }) => {
  const { status, headers, body } = await respond(request, { unsettled });
  const id = parseId(request.path.split('/')[3] ?? '');
  expect(outcomeOf({ status, headers: new Headers(headers), body }, id).kind).toBe(kind);
});

describe('every response of the server', () => {
  it.each([`/v1/pages/${ID.page}`, '/v1/users', '/v1/users/me', `/v1/pages/${ID.never}`])(
    'ends in the ID of the request, which is a header too: %s',
    async path => {
      const { json, headers } = await respond({ path });
      expect(Object.entries(json).at(-1)).toEqual(['request_id', REQUEST_ID]);
      expect(headers['x-notion-request-id']).toBe(REQUEST_ID);
    },
  );

  it.each(Object.values(ID))('does not contain `archived` in the newest version: %s', async id => {
    for (const collection of ['pages', 'databases', 'data_sources', 'blocks', 'views', 'file_uploads']) {
      const { body } = await respond({ path: `/v1/${collection}/${id}` });
      expect(body).not.toContain('"archived"');
    }
  });
});

it('the server continues a list at the ID of the next result', async () => {
  const objects = Array.from({ length: 3 }, (_, n): ObjectDescription => ({ type: 'page', id: v4(n) }));
  const search = (body: unknown) =>
    respond({ method: 'POST', path: '/v1/search', body }, { workspace: { objects } });
  const { json } = await search({ page_size: 2 });
  expect(json).toMatchObject({ has_more: true, next_cursor: v4(2) });
  expect((await search({ page_size: 2, start_cursor: v4(2) })).json).toMatchObject({
    has_more: false,
    next_cursor: null,
    results: [{ id: v4(2) }],
  });
  expect((await search({ start_cursor: 'cursor-2' })).status).toBe(400);
});

it('the server gives the creation time of databases and views in another format', async () => {
  for (const [path, end] of [
    [`/v1/databases/${ID.database}`, '+00:00'],
    [`/v1/views/${ID.view}`, '+00:00'],
    [`/v1/pages/${ID.page}`, 'Z'],
  ] as const) {
    expect(String((await respond({ path })).json['created_time'])).toMatch(
      new RegExp(`${end.replace('+', '\\+')}$`),
    );
  }
});

it('the server returns all fields of a view', async () => {
  const { json } = await respond({ path: `/v1/views/${ID.view}` });
  for (const field of ['created_by', 'last_edited_by', 'filter', 'sorts', 'quick_filters', 'configuration'])
    expect(json).toHaveProperty(field);
});

it('the server throttles with the current message, and also says in the body how long to wait', async () => {
  const api = new NotionApi({ workspace: EXAMPLE, limit: { kind: 'window', limit: 0, seconds: 30 } });
  const reply = await api.respond({
    method: 'GET',
    target: '/v1/users/me',
    authorization: `Bearer ${DEFAULT_TOKEN}`,
    version: '2026-03-11',
    body: '',
  });
  if (reply.kind !== 'complete') throw new Error(`it is ${reply.kind}`);
  expect(reply.headers['retry-after']).toBe('30');
  expect(JSON.parse(reply.body)).toMatchObject({
    object: 'error',
    status: 429,
    code: 'rate_limited',
    message: 'You have been rate limited. Please try again later.',
    additional_data: { rate_limit_reason: 'public_api_request_rate_limit', retry_after: '30' },
  });
});

describe('an endpoint that the token is not allowed to use', () => {
  it.each([
    ['/v1/pages/', ['read comments', 'user information']],
    ['/v1/comments/', ['read content', 'user information']],
    ['/v1/users/', ['read content', 'read comments']],
  ] as const)('responds with 403: %s with %j', async (path, capabilities) => {
    const workspace = { ...EXAMPLE, capabilities };
    const { json, status } = await respond({ path: `${path}${ID.comment}` }, { workspace });
    expect(status).toBe(403);
    expect(json).toMatchObject({
      object: 'error',
      status: 403,
      code: 'restricted_resource',
      message: 'Insufficient permissions for this endpoint.',
    });
  });

  it('can be the one for agents, which is in public beta', async () => {
    const { status } = await respond({ path: `/v1/agents/${ID.agent}` }, { unsettled: { agents: 403 } });
    expect(status).toBe(403);
  });
});
