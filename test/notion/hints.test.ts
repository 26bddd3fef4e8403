import { describe, expect, it } from 'vitest';
import type { Expected, NotionId, NotionObject } from '../../src/model.ts';
import { asking, of, QUICK, question } from './asking.ts';
import { EXAMPLE, ID } from './example.ts';
import { v4 } from './ids.ts';
import type { ServerDescription } from './server.ts';
import type { ObjectDescription } from './workspace.ts';

async function found(
  id: NotionId,
  expected: Expected,
  description: Partial<ServerDescription> = {},
): Promise<NotionObject> {
  const resolution = of(await asking({ workspace: EXAMPLE, ...description }, [question(id, expected)]), id);
  if (resolution.state !== 'found') throw new Error(`${id} is ${resolution.state}`);
  return resolution.object;
}

describe('where a database is expected', () => {
  it('names the database of a view', async () => {
    expect(await found(ID.view, ['database'])).toMatchObject({ type: 'view', databaseId: ID.database });
  });

  it('names the database of a data source', async () => {
    expect(await found(ID.source, ['database'])).toMatchObject({
      type: 'data_source',
      databaseId: ID.database,
    });
  });

  it('names the databases on a page', async () => {
    const page = await found(ID.pageWithDatabases, ['database']);
    expect(page).toMatchObject({ type: 'page', title: 'Plans', databasesOnPage: [ID.databaseOnPage] });
  });

  it('names the database and the data source of a row', async () => {
    const row = await found(ID.row, ['database']);
    expect(row).toMatchObject({ type: 'page', databaseId: ID.database, dataSourceId: ID.source });
  });

  it('knows a linked database, whose data source is another’s', async () => {
    expect(await found(ID.linkedDatabase, ['database'])).toMatchObject({ type: 'database', linked: true });
    const older = { unsettled: { linkedDatabase: 'linked-database' } } as const;
    expect(await found(ID.linkedDatabase, ['database'], older)).toMatchObject({
      type: 'database',
      linked: true,
    });
  });

  it('takes a database that only its page shows for a linked one', async () => {
    const error = { kind: 'error', status: 404, code: 'object_not_found', path: '/v1/databases' } as const;
    expect(await found(ID.database, ['database'], { faults: [error] })).toMatchObject({ linked: true });
  });
});

describe('where a data source is expected', () => {
  it('names the one data source of a database', async () => {
    const database = await found(ID.database, ['data_source']);
    expect(database.dataSources).toEqual([{ id: ID.source, name: 'Tasks' }]);
  });

  it('names all data sources of a database that has several', async () => {
    const { dataSources } = await found(ID.wideDatabase, ['data_source']);
    expect(dataSources.map(({ id }) => id)).toEqual([ID.wideSourceA, ID.wideSourceB]);
  });

  it('names the data source of a view', async () => {
    expect(await found(ID.view, ['data_source'])).toMatchObject({ dataSourceId: ID.source });
  });

  it('looks in its database for that of a view that names none', async () => {
    expect(await found(ID.dashboard, ['data_source'])).toMatchObject({ dataSourceId: ID.source });
  });

  it('knows a linked database', async () => {
    expect(await found(ID.linkedDatabase, ['data_source'])).toMatchObject({ linked: true, dataSources: [] });
  });

  it('lists the data sources of a database that a search has shown in passing', async () => {
    const others = Array.from({ length: 120 }, (_, n) => ({ type: 'page' as const, id: v4(5_000 + n) }));
    const objects = [...EXAMPLE.objects, ...others];
    const questions = [
      ...others.map(({ id }) => question(id, ['page'])),
      question(ID.wideDatabase, ['data_source']),
    ];
    const asked = await asking({ workspace: { objects } }, questions);
    expect(of(asked, ID.wideDatabase)).toMatchObject({ object: { dataSources: [{}, {}] } });
    expect(asked.server.count('GET /v1/data_sources')).toBe(0);
  });
});

describe('where a page is expected', () => {
  it('names the page that a block stands on', async () => {
    expect(await found(ID.block, ['page'])).toMatchObject({ type: 'block', pageId: ID.page });
  });

  it('climbs out of blocks within blocks', async () => {
    expect(await found(ID.nestedBlock, ['page'])).toMatchObject({ type: 'block', pageId: ID.page });
  });

  it('gives up where blocks are nested without end', async () => {
    const deep = Array.from({ length: 40 }, (_, n): ObjectDescription => {
      return { type: 'block', id: v4(7_000 + n), parent: n === 0 ? ID.page : v4(7_000 + n - 1) };
    });
    const workspace = { objects: [...EXAMPLE.objects, ...deep] };
    const asked = await asking({ workspace }, [question(v4(7_039), ['page'])]);
    expect(of(asked, v4(7_039))).toMatchObject({ object: { type: 'block', pageId: null } });
    expect(asked.server.count()).toBeLessThan(20);
  });
});

describe('requests for hints', () => {
  it('are not made for what is right', async () => {
    const { server } = await asking({ workspace: EXAMPLE }, [
      question(ID.block, ['block']),
      question(ID.pageWithDatabases, ['page']),
      question(ID.wideDatabase, ['database']),
    ]);
    expect(server.count()).toBe(4);
  });

  it.each([
    ['fail', { kind: 'html', status: 503 }],
    ['are refused', { kind: 'error', status: 403, code: 'restricted_resource' }],
    ['find nothing', { kind: 'error', status: 404, code: 'object_not_found' }],
    [
      'are answered with nonsense',
      { kind: 'wrong-object', body: { object: 'list', results: [null, 7, {}] } },
    ],
    ['are not answered', { kind: 'silent' }],
  ] as const)('change no verdict when they %s', async (_, fault) => {
    const faults = [{ ...fault, path: `/v1/blocks/${ID.pageWithDatabases}/children` }];
    const page = await found(ID.pageWithDatabases, ['database'], { faults });
    expect(page).toMatchObject({ type: 'page', databasesOnPage: [] });
  });

  it('are few, however many IDs are of the wrong type', async () => {
    const ids = Array.from({ length: 300 }, (_, n) => v4(9_000 + n));
    const pages = ids.map((id): ObjectDescription => ({ type: 'page', id, searchable: false }));
    const questions = ids.map(id => question(id, ['database']));
    const { server } = await asking({ workspace: { objects: pages } }, questions);
    expect(server.count('GET /v1/blocks')).toBeLessThanOrEqual(200);
    expect(server.count('GET /v1/pages')).toBeLessThanOrEqual(200);
  });

  it('are cut off where they take long, and every verdict stands', async () => {
    const faults = [{ kind: 'silent', path: '/v1/blocks' }] as const;
    const asked = await asking(
      { workspace: EXAMPLE, faults },
      [question(ID.pageWithDatabases, ['database'])],
      {
        tuning: { ...QUICK, timeoutMs: 60_000, hintsMs: 150 },
      },
    );
    expect(of(asked, ID.pageWithDatabases)).toMatchObject({ state: 'found', object: { type: 'page' } });
  });
});
