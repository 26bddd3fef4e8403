import { describe, expect, it } from 'vitest';
import { inspect, searchObjects } from '../../src/notion/verify.ts';
import { Secret } from '../../src/secrets/secret.ts';
import type { ServerDescription } from './api.ts';
import { API_URL, QUICK } from './asking.ts';
import { EXAMPLE, ID } from './example.ts';
import { v4 } from './ids.ts';
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

  it('returns no more results than the limit, and reports that there are more', async () => {
    const objects = Array.from({ length: 1_000 }, (_, n): ObjectDescription => {
      return { type: 'page', id: v4(n), title: `Page ${n}` };
    });
    const { api, options } = connecting({ workspace: { objects } });
    const some = await searchObjects('page', { ...options, limit: 150 });
    expect([some.objects.length, some.hasMore, some.counts.requests]).toEqual([150, true, 2]);
    const all = await searchObjects('page', { ...options, limit: 5_000 });
    expect([all.objects.length, all.hasMore]).toEqual([1_000, false]);
    expect(api.count()).toBe(2 + 10);
  });

  it('reports why it found nothing', async () => {
    const cases: (readonly [Partial<ServerDescription>, string | undefined, string])[] = [
      [{}, '', 'no-token'],
      [{}, 'ntn_a b', 'token-rejected'],
      [{}, 'ntn_other', 'token-rejected'],
      [{ faults: [{ kind: 'html', status: 502 }] }, undefined, 'unreachable'],
      [{ workspace: { ...EXAMPLE, capabilities: [] } }, undefined, 'forbidden'],
    ];
    for (const [description, token, reason] of cases) {
      const { options } = connecting({ workspace: EXAMPLE, ...description }, token);
      const { objects, failure } = await searchObjects('tasks', options);
      expect([objects, failure?.reason]).toEqual([[], reason]);
    }
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

  it('takes at most two requests for an object', async () => {
    for (const id of [ID.page, ID.database, ID.source, ID.view, ID.block]) {
      const { options } = connecting({ workspace: EXAMPLE });
      expect((await inspect([id], options)).counts.requests).toBeLessThanOrEqual(2);
    }
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
