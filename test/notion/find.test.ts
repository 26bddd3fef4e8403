import { describe, expect, it } from 'vitest';
import { inspect, searchObjects } from '../../src/notion/verify.ts';
import { Secret } from '../../src/secrets/secret.ts';
import type { ServerDescription } from './api.ts';
import { API_URL, QUICK } from './asking.ts';
import { EXAMPLE, ID } from './example.ts';
import { v4, v8 } from './ids.ts';
import { virtually } from './virtual.ts';
import type { ObjectDescription } from './workspace.ts';

/** Options for an API on virtual time. */
function connecting(description: ServerDescription, token?: string) {
  const api = virtually(description);
  const options = {
    token: new Secret(token ?? api.token),
    apiUrl: API_URL,
    budgetMs: 60_000,
    tuning: QUICK,
  };
  return { api, options };
}

describe('a search for objects', () => {
  it('returns data sources after their database, and pages', async () => {
    const { options } = connecting({ workspace: EXAMPLE });
    const { objects, failure, hasMore } = await searchObjects('plans', options);
    expect(objects.map(({ type, id, title }) => [type, id, title])).toEqual([
      ['page', ID.pageWithDatabases, 'Plans'],
      ['database', ID.databaseOnPage, 'Plans'],
      ['data_source', ID.sourceOnPage, 'Plans'],
    ]);
    expect(objects[1]?.dataSources).toEqual([{ id: ID.sourceOnPage, name: 'Plans' }]);
    expect(objects[1]?.parent).toEqual({ type: 'page', id: ID.pageWithDatabases });
    expect([failure, hasMore]).toEqual([null, false]);
  });

  it('returns a database once, however many of its data sources match', async () => {
    const { options } = connecting({ workspace: EXAMPLE });
    const { objects } = await searchObjects('', options);
    const databases = objects.filter(({ type }) => type === 'database').map(({ id }) => id);
    expect(new Set(databases).size).toBe(databases.length);
    expect(databases).toContain(ID.wideDatabase);
  });

  it.each([
    [100, { limit: 50 }, { shown: 50, hasMore: true, requests: 1 }],
    [100, { limit: 100 }, { shown: 100, hasMore: false, requests: 1 }],
    [150, { limit: 5_000 }, { shown: 150, hasMore: false, requests: 2 }],
    [1_000, {}, { shown: 100, hasMore: true, requests: 1 }],
    [1_000, { limit: 150 }, { shown: 150, hasMore: true, requests: 2 }],
    [1_000, { limit: 5_000 }, { shown: 1_000, hasMore: false, requests: 10 }],
    [1_001, { limit: 5_000 }, { shown: 1_000, hasMore: true, requests: 10 }],
  ])('of %i objects with %o: %o', async (count, limit, expected) => {
    const objects = Array.from({ length: count }, (_, n): ObjectDescription => {
      return { type: 'page', id: v4(n), title: `Page ${n}` };
    });
    const { api, options } = connecting({ workspace: { objects } });
    const {
      objects: shown,
      hasMore,
      failure,
      counts,
    } = await searchObjects('page', { ...options, ...limit });
    expect({ shown: shown.length, hasMore, requests: counts.requests }).toEqual(expected);
    expect([shown[0]?.id, failure, api.count()]).toEqual([v4(0), null, expected.requests]);
  });

  it('ends if the cursor of a list repeats, and leaves out what is not an object', async () => {
    const page = { object: 'page', id: ID.page, properties: {} };
    const body = { object: 'list', results: [{}, page, 7], has_more: true, next_cursor: 'c' };
    const faults = [{ kind: 'wrong-object', body }] as const;
    const { api, options } = connecting({ workspace: EXAMPLE, faults });
    const { objects, hasMore } = await searchObjects('', options);
    expect([objects.map(({ id }) => id), hasMore, api.count()]).toEqual([[ID.page], true, 2]);
  });

  it('looks up the databases of at most 25 data sources', async () => {
    const objects = Array.from({ length: 27 }, (_, n): ObjectDescription[] => [
      { type: 'database', id: v4(n) },
      { type: 'data_source', id: v8(n, '000b'), parent: v4(n), name: 'Tasks' },
      { type: 'page', id: v4(100 + n), parent: v8(n, '000b'), title: 'Tasks' },
    ]).flat();
    const { api, options } = connecting({ workspace: { objects } });
    const found = await searchObjects('tasks', options);
    expect(found.objects.map(({ id }) => id)).toEqual(
      objects.map(({ id }) => id).filter(id => id !== v4(25) && id !== v4(26)),
    );
    expect(api.count('GET /v1/databases')).toBe(25);
  });

  it('returns a row without its database', async () => {
    const { api, options } = connecting({ workspace: EXAMPLE });
    const { objects } = await searchObjects('write it down', options);
    expect(objects.map(({ id, databaseId }) => [id, databaseId])).toEqual([[ID.row, ID.database]]);
    expect(api.count()).toBe(1);
  });

  it('writes a debug line for each request', async () => {
    const { options } = connecting({ workspace: EXAMPLE });
    const lines: string[] = [];
    await searchObjects('handbook', { ...options, debug: line => lines.push(line) });
    expect(lines).toEqual(['POST /v1/search → HTTP 200 (0 ms)']);
  });

  it.each<[string, Partial<ServerDescription>, string | undefined, string, string]>([
    ['there is no token', {}, '', 'no-token', ''],
    ['the token can’t be sent', {}, 'ntn_a b', 'token-rejected', ''],
    ['Notion rejects the token', {}, 'ntn_other', 'token-rejected', ''],
    [
      'Notion is down',
      { faults: [{ kind: 'html', status: 502 }] },
      undefined,
      'unreachable',
      'HTTP 502, not from Notion’s API',
    ],
    [
      'the connection may not read content',
      { workspace: { ...EXAMPLE, capabilities: [] } },
      undefined,
      'forbidden',
      'read content',
    ],
  ])('reports why it found nothing: %s', async (_, description, token, reason, detail) => {
    const { api, options } = connecting({ workspace: EXAMPLE, ...description }, token);
    const { counts, ...result } = await searchObjects('tasks', options);
    expect(result).toEqual({ objects: [], hasMore: false, failure: { reason, detail } });
    expect(counts.requests).toBe(api.count());
  });

  it('waits if Notion asks for it', async () => {
    const faults = [{ kind: 'error', status: 429, code: 'rate_limited', retryAfter: 20, times: 1 }] as const;
    const { options } = connecting({ workspace: EXAMPLE, faults });
    const { objects, counts } = await searchObjects('handbook', options);
    expect(objects).toHaveLength(1);
    expect(counts.waitedMs).toBe(20_000);
  });
});

describe('a lookup of IDs', () => {
  it('returns the type of each, with its title, parent and data sources', async () => {
    const { options } = connecting({ workspace: EXAMPLE });
    const ids = [ID.row, ID.database, ID.source, ID.view, ID.user, ID.block, ID.agent, ID.comment, ID.never];
    const { objects, token } = await inspect(ids, options);
    const seen = ids.map(id => {
      const { resolution, parent } = objects.get(id) ?? {};
      const type = resolution?.state === 'found' ? resolution.object.type : resolution?.state;
      const title = resolution?.state === 'found' ? resolution.object.title : null;
      return [type, title, parent?.type ?? null, parent?.id ?? null];
    });
    expect(seen).toEqual([
      ['page', 'Write it down', 'data_source', ID.source],
      ['database', 'Tasks', 'page', ID.home],
      ['data_source', 'Tasks', 'database', ID.database],
      ['view', 'Open tasks', 'database', ID.database],
      ['user', 'Ada', null, null],
      ['block', null, 'page', ID.page],
      ['agent', 'Triage', null, null],
      ['comment', null, 'page', ID.page],
      ['absent', null, null, null],
    ]);
    expect(objects.get(ID.database)?.resolution).toMatchObject({
      object: { dataSources: [{ id: ID.source, name: 'Tasks' }] },
    });
    expect(token.state).toBe('accepted');
  });

  it.each([
    [ID.page, ['blocks', 'pages']],
    [ID.database, ['blocks', 'databases']],
    [ID.source, ['data_sources']],
    [ID.view, ['views']],
    [ID.block, ['blocks']],
  ])('takes at most two requests for an object: %s, %j', async (id, collections) => {
    const { api, options } = connecting({ workspace: EXAMPLE });
    const { counts } = await inspect([id], options);
    expect(api.requests.map(({ path }) => path)).toEqual(collections.map(each => `/v1/${each}/${id}`));
    expect(counts.requests).toBe(collections.length);
  });

  it('does not ask the endpoint of databases again if it does not return a linked one', async () => {
    const faults = [{ kind: 'error', status: 404, code: 'object_not_found', path: '/v1/blocks' }] as const;
    const { api, options } = connecting({ workspace: EXAMPLE, faults });
    const { objects } = await inspect([ID.linkedDatabase], options);
    expect(objects.get(ID.linkedDatabase)?.resolution).toMatchObject({
      state: 'found',
      object: { type: 'database', linked: true },
    });
    expect(api.count('GET /v1/databases')).toBe(1);
  });

  it('returns what its page shows of an object if its own endpoint fails', async () => {
    const faults = [{ kind: 'html', status: 502, path: '/v1/databases' }] as const;
    const { options } = connecting({ workspace: EXAMPLE, faults });
    expect((await inspect([ID.database], options)).objects.get(ID.database)).toMatchObject({
      resolution: { state: 'found', object: { type: 'database', title: 'Tasks', dataSources: [] } },
      parent: { type: 'page', id: ID.home },
    });
  });

  it.each([
    ['of the object itself', { type: 'data_source_id', data_source_id: ID.source }, 'data_source', ID.source],
    ['that its page shows, if it names none', { type: 'unknown' }, 'page', ID.home],
  ])('returns the parent %s', async (_, parent, type, id) => {
    const body = { object: 'page', id: ID.page, parent, properties: {} };
    const faults = [{ kind: 'wrong-object', body, path: '/v1/pages' }] as const;
    const { options } = connecting({ workspace: EXAMPLE, faults });
    expect((await inspect([ID.page], options)).objects.get(ID.page)?.parent).toEqual({ type, id });
  });

  it('returns no object if Notion rejects the token in the end', async () => {
    const faults = [{ kind: 'error', status: 401, code: 'unauthorized', skip: 1 }] as const;
    const { options } = connecting({ workspace: EXAMPLE, faults });
    const { objects, token } = await inspect([ID.block, ID.view], options);
    const nothing = { resolution: { state: 'unknown', reason: 'token-rejected', detail: '' }, parent: null };
    expect(Object.fromEntries(objects)).toEqual({ [ID.block]: nothing, [ID.view]: nothing });
    expect(token.state).toBe('rejected');
  });

  it.each([
    ['', 'no-token'],
    ['ntn_a b', 'token-rejected'],
  ])('sends no request with the token “%s”', async (token, reason) => {
    const { api, options } = connecting({ workspace: EXAMPLE }, token);
    const { objects } = await inspect([ID.page], options);
    expect(objects.get(ID.page)).toEqual({
      resolution: { state: 'unknown', reason, detail: '' },
      parent: null,
    });
    expect(api.count()).toBe(0);
  });

  it('sends no request without IDs', async () => {
    const { api, options } = connecting({ workspace: EXAMPLE });
    expect((await inspect([], options)).objects.size).toBe(0);
    expect(api.count()).toBe(0);
  });
});
