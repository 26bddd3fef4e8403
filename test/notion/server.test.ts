import { afterEach, describe, expect, it } from 'vitest';
import { startChild } from './child.ts';
import { EXAMPLE, ID } from './example.ts';
import { Limit } from './limits.ts';
import { NotionServer, type ServerDescription } from './server.ts';
import { DEFAULT_TOKEN } from './workspace.ts';

const servers: NotionServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(description: Partial<ServerDescription> = {}): Promise<NotionServer> {
  const server = await NotionServer.start({ workspace: EXAMPLE, ...description });
  servers.push(server);
  return server;
}

const HEADERS = { authorization: `Bearer ${DEFAULT_TOKEN}`, 'notion-version': '2026-03-11' };

async function get(server: NotionServer, path: string, headers: Record<string, string> = HEADERS) {
  const response = await fetch(new URL(`${server.url.href.replace(/\/$/, '')}${path}`), { headers });
  const body: Record<string, unknown> = JSON.parse(await response.text());
  return { status: response.status, body, headers: response.headers };
}

describe('retrieving an object', () => {
  it.each([
    // object, pages, databases, data_sources, blocks, users, views
    ['page', ID.page, 200, 400, 404, 200, 404, 404],
    ['row', ID.row, 200, 400, 404, 200, 404, 404],
    ['database', ID.database, 400, 200, 404, 200, 404, 404],
    ['linked database', ID.linkedDatabase, 400, 400, 404, 200, 404, 404],
    ['data source', ID.source, 404, 404, 200, 404, 404, 404],
    ['block', ID.block, 400, 404, 404, 200, 404, 404],
    ['view', ID.view, 404, 404, 404, 404, 404, 200],
    ['user', ID.user, 404, 404, 404, 404, 200, 404],
    ['page that is not shared', ID.unsharedPage, 404, 404, 404, 404, 404, 404],
    ['database that is not shared', ID.unsharedDatabase, 404, 404, 404, 404, 404, 404],
    ['data source that is not shared', ID.unsharedSource, 404, 404, 404, 404, 404, 404],
    ['ID that was never given', ID.never, 404, 404, 404, 404, 404, 404],
  ])('answers for a %s with the status of each endpoint', async (_, id, ...statuses) => {
    const server = await start();
    const collections = ['pages', 'databases', 'data_sources', 'blocks', 'users', 'views'];
    const answers = await Promise.all(collections.map(collection => get(server, `/v1/${collection}/${id}`)));
    expect(answers.map(({ status }) => status)).toEqual(statuses);
  });

  it('returns the ID in its dashed lower-case form, however it was sent', async () => {
    const server = await start();
    const { body } = await get(server, `/v1/pages/${ID.page.replaceAll('-', '').toUpperCase()}`);
    expect(body['id']).toBe(ID.page);
  });

  it('has error messages with the actual type, whose words differ between versions', async () => {
    const [newer, older] = await Promise.all([start(), start({ unsettled: { pageOnDatabases: 'older' } })]);
    const path = `/v1/databases/${ID.page}`;
    expect((await get(newer, path)).body['message']).toMatch(
      /^Provided database_id .* is a page, not a database\./,
    );
    expect((await get(older, path)).body['message']).toMatch(/^Provided ID .* is a page, not a database\./);
  });

  it.each([
    ['page', `/v1/pages/${ID.trashedPage}`],
    ['database', `/v1/databases/${ID.trashedDatabase}`],
    ['data source', `/v1/data_sources/${ID.trashedSource}`],
  ])('shows a %s in the trash as such', async (_, path) => {
    const { status, body } = await get(await start(), path);
    expect([status, body['in_trash']]).toEqual([200, true]);
  });
});

describe('rejecting a request', () => {
  it.each([
    ['an invalid ID', '/v1/pages/not-an-id', 'validation_error'],
    ['no ID', '/v1/pages/', 'invalid_request_url'],
    ['an unknown path', '/v1/things/1', 'invalid_request_url'],
  ])('responds with 400 to %s', async (_, path, code) => {
    const { status, body } = await get(await start(), path);
    expect([status, body['code']]).toEqual([400, code]);
  });

  it('requires a version, and knows data sources only since the version that introduced them', async () => {
    const server = await start();
    const { authorization } = HEADERS;
    expect((await get(server, '/v1/users/me', { authorization })).body['code']).toBe('missing_version');
    const old = { authorization, 'notion-version': '2022-06-28' };
    expect((await get(server, `/v1/data_sources/${ID.source}`, old)).body['code']).toBe(
      'invalid_request_url',
    );
  });

  it('rejects another token', async () => {
    const { status, body } = await get(await start(), '/v1/users/me', {
      ...HEADERS,
      authorization: 'Bearer other',
    });
    expect([status, body['code']]).toEqual([401, 'unauthorized']);
  });

  it('rejects users without that capability, and a personal token for all other users', async () => {
    const blind = await start({ workspace: { ...EXAMPLE, capabilities: ['read content'] } });
    const personal = await start({ workspace: { ...EXAMPLE, tokenKind: 'personal' } });
    expect((await get(blind, `/v1/users/${ID.user}`)).status).toBe(403);
    expect((await get(blind, '/v1/users/me')).status).toBe(200);
    expect((await get(personal, `/v1/users/${ID.user}`)).status).toBe(403);
    expect((await get(personal, '/v1/users/me')).body['type']).toBe('person');
  });
});

describe('lists', () => {
  it('searches pages and data sources that are shared and not in the trash, in pages', async () => {
    const server = await start();
    const found: unknown[] = [];
    let cursor: unknown;
    do {
      const init = {
        method: 'POST',
        headers: HEADERS,
        body: JSON.stringify({ page_size: 4, start_cursor: cursor }),
      };
      const response = await fetch(new URL('/v1/search', server.url), init);
      const body: { results: { id: unknown }[]; next_cursor: unknown } = JSON.parse(await response.text());
      found.push(...body.results.map(({ id }) => id));
      cursor = body.next_cursor ?? undefined;
    } while (cursor !== undefined);
    expect(found).toContain(ID.page);
    expect(found).toContain(ID.source);
    for (const hidden of [ID.database, ID.unsharedPage, ID.trashedPage, ID.halfSharedSource]) {
      expect(found).not.toContain(hidden);
    }
  });

  it('lists members but not guests, and the blocks on a page', async () => {
    const server = await start();
    const members = await get(server, '/v1/users?page_size=100');
    const blocks = await get(server, `/v1/blocks/${ID.pageWithDatabases}/children`);
    expect(JSON.stringify(members.body)).toContain(ID.user);
    expect(JSON.stringify(members.body)).not.toContain(ID.guest);
    expect(JSON.stringify(blocks.body)).toContain(ID.databaseOnPage);
  });
});

describe('limits', () => {
  it('refill a bucket up to its capacity, and contain the time to wait in whole seconds', () => {
    const limit = new Limit({ kind: 'bucket', capacity: 2, perSecond: 0.4 });
    const retryAfter = (now: number) => limit.take(now)?.headers?.['retry-after'];
    expect([0, 0, 0].map(retryAfter)).toEqual([undefined, undefined, '3']);
    expect([2_499, 2_501, 2_502].map(retryAfter)).toEqual(['1', undefined, '3']);
    expect([60_000, 60_000, 60_000].map(retryAfter)).toEqual([undefined, undefined, '3']);
  });

  it('begin a window with the first request, or at fixed times', () => {
    const window = { kind: 'window', limit: 1, seconds: 10 } as const;
    const grants = (limit: Limit) =>
      [7_000, 9_000, 11_000, 16_999, 17_000].map(now => limit.take(now) === null);
    expect(grants(new Limit(window))).toEqual([true, false, false, false, true]);
    expect(grants(new Limit({ ...window, from: 'clock' }))).toEqual([true, false, true, false, false]);
  });

  it('allow the whole window at once, and contain the start of the next one', async () => {
    const server = await start({ limit: { kind: 'window', limit: 3, seconds: 30 } });
    const answers = await Promise.all([1, 2, 3, 4].map(() => get(server, '/v1/users/me')));
    const refused = answers.find(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(refused?.headers.get('retry-after')).toMatch(/^(29|30)$/);
    expect(refused?.body['code']).toBe('rate_limited');
  });
});

it('the server runs as a separate process, and reports its requests', async () => {
  const child = await startChild({ workspace: EXAMPLE, prefix: '/notion' });
  try {
    const response = await fetch(new URL(`/notion/v1/pages/${ID.page}`, child.url), { headers: HEADERS });
    expect(response.status).toBe(200);
    expect(child.url.pathname).toBe('/notion');
    expect((await child.requests()).map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /v1/pages/${ID.page}`,
    ]);
  } finally {
    await child.stop();
  }
});
