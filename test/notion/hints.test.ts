import { describe, expect, it } from 'vitest';
import type { Expected, NotionId, NotionObject } from '../../src/model.ts';
import { asking, of, QUICK, question } from './asking.ts';
import { EXAMPLE, ID } from './example.ts';
import { v4, v8 } from './ids.ts';
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

describe('for a key that expects a database, a hint', () => {
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

  it('does not name a database on a page that is in the trash', async () => {
    const gone = { type: 'database', id: v4(8_000), parent: ID.pageWithDatabases, inTrash: true } as const;
    const workspace = { objects: [...EXAMPLE.objects, gone] };
    const { databasesOnPage } = await found(ID.pageWithDatabases, ['database'], { workspace });
    expect(databasesOnPage).toEqual([ID.databaseOnPage]);
  });

  it('names no database on a page if another type is expected', async () => {
    const { databasesOnPage } = await found(ID.pageWithDatabases, ['view']);
    expect(databasesOnPage).toEqual([]);
  });

  it('names the database and the data source of a row, without looking for databases on it', async () => {
    const asked = await asking({ workspace: EXAMPLE }, [question(ID.row, ['database'])]);
    expect(of(asked, ID.row)).toMatchObject({
      object: { type: 'page', databaseId: ID.database, dataSourceId: ID.source },
    });
    expect(asked.server.count('GET /v1/blocks')).toBe(0);
  });

  it('recognises a linked database, whose data source belongs to another', async () => {
    expect(await found(ID.linkedDatabase, ['database'])).toMatchObject({ type: 'database', linked: true });
    const older = { unsettled: { linkedDatabase: 'linked-database' } } as const;
    expect(await found(ID.linkedDatabase, ['database'], older)).toMatchObject({
      type: 'database',
      linked: true,
    });
  });

  it('treats a database that only its page shows as a linked database', async () => {
    const error = { kind: 'error', status: 404, code: 'object_not_found', path: '/v1/databases' } as const;
    expect(await found(ID.database, ['database'], { faults: [error] })).toMatchObject({ linked: true });
  });
});

describe('for a key that expects a data source, a hint', () => {
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

  it('looks in its database if a view names no data source', async () => {
    expect(await found(ID.dashboard, ['data_source'])).toMatchObject({ dataSourceId: ID.source });
  });

  it('lists the data sources of its database if there are several', async () => {
    const view: ObjectDescription = { type: 'view', id: v8(8_000, '000c'), parent: ID.wideDatabase };
    const workspace = { objects: [...EXAMPLE.objects, view] };
    const { dataSourceId, dataSources } = await found(v8(8_000, '000c'), ['data_source'], { workspace });
    expect(dataSourceId).toBeNull();
    expect(dataSources.map(({ id }) => id)).toEqual([ID.wideSourceA, ID.wideSourceB]);
  });

  it('recognises a linked database', async () => {
    expect(await found(ID.linkedDatabase, ['data_source'])).toMatchObject({ linked: true, dataSources: [] });
  });

  it('lists the data sources of a database even if only a search named it', async () => {
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

describe('for a key that expects a page, a hint', () => {
  it('names the page that a block is on', async () => {
    expect(await found(ID.block, ['page'])).toMatchObject({ type: 'block', pageId: ID.page });
  });

  it('names the page around nested blocks', async () => {
    expect(await found(ID.nestedBlock, ['page'])).toMatchObject({ type: 'block', pageId: ID.page });
  });

  const deep = Array.from({ length: 40 }, (_, n): ObjectDescription => {
    return { type: 'block', id: v4(7_000 + n), parent: n === 0 ? ID.page : v4(7_000 + n - 1) };
  });

  it.each([
    [9, ID.page],
    [10, null],
  ])('names the page around %i nested blocks: %s', async (depth, pageId) => {
    const workspace = { objects: [...EXAMPLE.objects, ...deep] };
    expect(await found(v4(7_000 + depth), ['page'], { workspace })).toMatchObject({ type: 'block', pageId });
  });

  it('needs one request for a block that contains several others', async () => {
    const twins = [v4(8_001), v4(8_002)];
    const inside = twins.map((id): ObjectDescription => ({ type: 'block', id, parent: ID.nestedBlock }));
    const workspace = { objects: [...EXAMPLE.objects, ...inside] };
    const asked = await asking(
      { workspace },
      twins.map(id => question(id, ['view'])),
    );
    for (const id of twins) expect(of(asked, id)).toMatchObject({ object: { pageId: ID.page } });
    expect(asked.server.count(`GET /v1/blocks/${ID.nestedBlock}`)).toBe(1);
  });

  it('is omitted if blocks are nested endlessly', async () => {
    const workspace = { objects: [...EXAMPLE.objects, ...deep] };
    const asked = await asking({ workspace }, [question(v4(7_039), ['page'])]);
    expect(of(asked, v4(7_039))).toMatchObject({ object: { type: 'block', pageId: null } });
    expect(asked.server.count()).toBeLessThan(20);
  });
});

describe('requests for hints', () => {
  it('are not sent for correct references', async () => {
    const { server } = await asking({ workspace: EXAMPLE }, [
      question(ID.block, ['block']),
      question(ID.pageWithDatabases, ['page']),
      question(ID.wideDatabase, ['database']),
    ]);
    expect(server.count()).toBe(3);
  });

  it.each([
    ['fail', { kind: 'html', status: 503 }],
    ['are rejected', { kind: 'error', status: 403, code: 'restricted_resource' }],
    ['find nothing', { kind: 'error', status: 404, code: 'object_not_found' }],
    [
      'are answered with nonsense',
      { kind: 'wrong-object', body: { object: 'list', results: [null, 7, {}] } },
    ],
    ['are not answered', { kind: 'silent' }],
  ] as const)('do not change a verdict if they %s', async (_, fault) => {
    const faults = [{ ...fault, path: `/v1/blocks/${ID.pageWithDatabases}/children` }];
    const page = await found(ID.pageWithDatabases, ['database'], { faults });
    expect(page).toMatchObject({ type: 'page', databasesOnPage: [] });
  });

  it('are few, however many IDs have the wrong type', async () => {
    const ids = Array.from({ length: 300 }, (_, n) => v4(9_000 + n));
    const pages = ids.map((id): ObjectDescription => ({ type: 'page', id, searchable: false }));
    const questions = ids.map(id => question(id, ['database']));
    const { server } = await asking({ workspace: { objects: pages } }, questions);
    expect(server.count('GET /v1/blocks') + server.count('GET /v1/pages')).toBe(200);
  });

  it('stop if they take long, and every verdict is kept', async () => {
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
