import { describe, expect, it } from 'vitest';
import type { Expected, NotionId, NotionObject, ObjectType } from '../../../src/model.ts';
import { Hints } from '../../../src/notion/lookup/hints.ts';
import { type Sighting, sightingInPassing } from '../../../src/notion/lookup/sighting.ts';
import { connected } from '../connected.ts';
import { EXAMPLE, ID } from '../example.ts';
import type { Fault } from '../faults.ts';
import { v4 } from '../ids.ts';

function hinting(faults: readonly Fault[] = []) {
  const { client, api } = connected({ workspace: EXAMPLE, faults });
  const asked = () => api.requests.map(({ path }) => path.replace('/v1/', ''));
  return { hints: new Hints(client), asked };
}

/** The object of a sighting for these expected types, and the requests for it. */
async function enriched(sighting: Sighting, expected: readonly Expected[], faults: readonly Fault[] = []) {
  const { hints, asked } = hinting(faults);
  const object = await hints.enrich(sighting, expected);
  return { object, asked: asked() };
}

const MISSING = { kind: 'error', status: 404, code: 'object_not_found' } as const;

/** An object that was returned completely by its own endpoint or a search. */
function itself(type: ObjectType, id: NotionId, more: Partial<NotionObject> = {}): Sighting {
  return { ...sightingInPassing(type, id, more), seen: 'itself' };
}

describe('a hint needs no requests', () => {
  it.each<[string, ObjectType, NotionId, readonly Expected[]]>([
    ['if the type is the expected one', 'block', ID.block, [['block']]],
    ['if it is one of the expected types', 'block', ID.block, [['page', 'block']]],
    ['if any type is expected', 'block', ID.block, [[]]],
    ['if no key expects a type', 'block', ID.block, []],
    ['for a page at a user key', 'page', ID.page, [['user']]],
    ['for a database at a page key', 'database', ID.database, [['page']]],
    ['for a view at a page or database key', 'view', ID.view, [['page', 'database']]],
    ['for a data source', 'data_source', ID.source, [['database'], ['page']]],
    ['for a user', 'user', ID.user, [['page'], ['data_source']]],
  ])('%s', async (_, type, id, expected) => {
    const sighting = sightingInPassing(type, id);
    const { object, asked } = await enriched(sighting, expected);
    expect(object).toBe(sighting.object);
    expect(asked).toEqual([]);
  });

  it('except if one of several keys expects another type', async () => {
    const block = sightingInPassing('block', ID.block);
    expect((await enriched(block, [['block'], [], ['page']])).object.pageId).toBe(ID.page);
  });
});

describe('the page of a block', () => {
  it('is its parent, if that is known', async () => {
    const block: Sighting = { ...itself('block', ID.block), parent: { type: 'page', id: ID.page } };
    const { object, asked } = await enriched(block, [['page']]);
    expect(object).toEqual({ ...block.object, pageId: ID.page });
    expect(asked).toEqual([]);
  });

  it('is looked up from the block if only the type of the block is known', async () => {
    const { object, asked } = await enriched(sightingInPassing('block', ID.nestedBlock), [['page']]);
    expect(object.pageId).toBe(ID.page);
    expect(asked).toEqual([`blocks/${ID.nestedBlock}`, `blocks/${ID.block}`]);
  });

  it('is looked up from the parent if that is a block', async () => {
    const block: Sighting = { ...itself('block', ID.nestedBlock), parent: { type: 'block', id: ID.block } };
    const { object, asked } = await enriched(block, [['page']]);
    expect(object).toEqual({ ...block.object, pageId: ID.page });
    expect(asked).toEqual([`blocks/${ID.block}`]);
  });

  it('can be a parent that the blocks endpoint shows as a page', async () => {
    const block: Sighting = { ...itself('block', ID.block), parent: { type: 'block', id: ID.row } };
    const { object, asked } = await enriched(block, [['page']]);
    expect(object.pageId).toBe(ID.row);
    expect(asked).toEqual([`blocks/${ID.row}`]);
  });

  it.each<[string, Sighting, readonly string[]]>([
    ['it can’t be looked up', sightingInPassing('block', ID.never), [`blocks/${ID.never}`]],
    ['it has no parent', itself('block', ID.block), []],
    [
      'its parent is neither a page nor a block',
      { ...itself('block', ID.block), parent: { type: 'database', id: ID.database } },
      [],
    ],
    [
      'its parent can’t be looked up',
      { ...itself('block', ID.block), parent: { type: 'block', id: ID.never } },
      [`blocks/${ID.never}`],
    ],
  ])('is omitted if %s', async (_, block, asked) => {
    expect(await enriched(block, [['page']])).toEqual({ object: block.object, asked });
  });
});

describe('the databases on a page', () => {
  const expected: Expected[] = [['database'], ['data_source'], ['database', 'user']];

  it.each(expected.map(types => [types]))('are looked up if %j is expected', async types => {
    const { object, asked } = await enriched(itself('page', ID.pageWithDatabases), [types]);
    expect(object.databasesOnPage).toEqual([ID.databaseOnPage]);
    expect(asked).toEqual([`blocks/${ID.pageWithDatabases}/children`]);
  });

  it('are looked up after the page itself if only its type is known', async () => {
    const page = sightingInPassing('page', ID.pageWithDatabases);
    const { object, asked } = await enriched(page, [['database']]);
    expect(object).toMatchObject({ title: 'Plans', databasesOnPage: [ID.databaseOnPage] });
    expect(asked).toEqual([`pages/${ID.pageWithDatabases}`, `blocks/${ID.pageWithDatabases}/children`]);
  });

  it('are looked up if the page itself cannot be retrieved', async () => {
    const page = sightingInPassing('page', ID.pageWithDatabases);
    const { object } = await enriched(page, [['database']], [{ ...MISSING, path: '/v1/pages' }]);
    expect(object).toEqual({ ...page.object, databasesOnPage: [ID.databaseOnPage] });
  });

  it.each<Partial<NotionObject>>([
    { databaseId: ID.database },
    { dataSourceId: ID.source },
    { databaseId: ID.database, dataSourceId: ID.source },
  ])('are not looked up for a row: %j', async row => {
    const page = itself('page', ID.row, row);
    expect(await enriched(page, [['database']])).toEqual({ object: page.object, asked: [] });
  });

  it('are the child blocks of that type that are not in the trash', async () => {
    const results = [
      { id: ID.database, type: 'child_database', in_trash: false },
      { id: ID.wideDatabase, type: 'child_database' },
      { id: ID.trashedDatabase, type: 'child_database', in_trash: true },
      { id: ID.page, type: 'child_page' },
      { id: 'no ID', type: 'child_database' },
    ];
    const list = { kind: 'wrong-object', body: { object: 'list', results }, path: '/v1/blocks' } as const;
    const { object } = await enriched(itself('page', ID.page), [['database']], [list]);
    expect(object.databasesOnPage).toEqual([ID.database, ID.wideDatabase]);
  });
});

describe('the data sources of a database', () => {
  it('are looked up if the database was only named', async () => {
    const { object, asked } = await enriched(sightingInPassing('database', ID.wideDatabase), [
      ['data_source'],
    ]);
    expect(object.dataSources.map(({ id }) => id)).toEqual([ID.wideSourceA, ID.wideSourceB]);
    expect(asked).toEqual([`databases/${ID.wideDatabase}`]);
  });

  it.each([
    ['was returned by its own endpoint', itself('database', ID.database)],
    ['is a linked one', sightingInPassing('database', ID.linkedDatabase, { linked: true })],
  ])('are not looked up if it %s', async (_, database) => {
    expect(await enriched(database, [['data_source']])).toEqual({ object: database.object, asked: [] });
  });

  it('belong to another database if its own endpoint says so', async () => {
    const database = sightingInPassing('database', ID.linkedDatabase);
    const { object } = await enriched(database, [['data_source']]);
    expect(object).toEqual({ ...database.object, linked: true });
  });

  it.each<[string, Fault]>([
    ['does not find it', MISSING],
    [
      'returns another type',
      { kind: 'error', status: 400, code: 'validation_error', message: 'x is a page, not a database.' },
    ],
  ])('are omitted if its own endpoint %s', async (_, fault) => {
    const database = sightingInPassing('database', ID.database);
    expect((await enriched(database, [['data_source']], [fault])).object).toEqual(database.object);
  });
});

describe('the data source of a view', () => {
  it('is not looked up if the view names it', async () => {
    const view = itself('view', ID.view, { dataSourceId: ID.source, databaseId: ID.database });
    expect(await enriched(view, [['data_source']])).toEqual({ object: view.object, asked: [] });
  });

  it('is the only one of its database', async () => {
    const view = itself('view', ID.dashboard, { databaseId: ID.database });
    expect(await enriched(view, [['data_source']])).toEqual({
      object: { ...view.object, dataSourceId: ID.source },
      asked: [`databases/${ID.database}`],
    });
  });

  it('can be any of several in its database', async () => {
    const view = itself('view', ID.dashboard, { databaseId: ID.wideDatabase });
    const { object } = await enriched(view, [['data_source']]);
    expect(object.dataSourceId).toBeNull();
    expect(object.dataSources.map(({ id }) => id)).toEqual([ID.wideSourceA, ID.wideSourceB]);
  });

  it.each<[string, NotionId | null, readonly string[]]>([
    ['it names no database', null, []],
    ['its database has no data source', ID.halfShared, [`databases/${ID.halfShared}`]],
    ['its database can’t be looked up', ID.never, [`databases/${ID.never}`]],
  ])('is omitted if %s', async (_, databaseId, asked) => {
    const view = itself('view', ID.dashboard, { databaseId });
    const none = { object: 'database', id: ID.halfShared, in_trash: false, data_sources: [] };
    const fault: Fault = { kind: 'wrong-object', body: none, id: ID.halfShared };
    expect(await enriched(view, [['data_source']], [fault])).toEqual({ object: view.object, asked });
  });
});

describe('at most two hundred requests of a run', () => {
  it.each<[string, (id: NotionId) => Sighting]>([
    ['look for pages of blocks', id => sightingInPassing('block', id)],
    ['look for databases on pages', id => itself('page', id)],
    ['look for data sources of databases', id => sightingInPassing('database', id)],
    ['look for data sources of views', id => itself('view', ID.dashboard, { databaseId: id })],
  ])('%s', async (_, sighting) => {
    const { hints, asked } = hinting([MISSING]);
    const sightings = Array.from({ length: 210 }, (_each, n) => sighting(v4(9_000 + n)));
    const objects = await Promise.all(sightings.map(each => hints.enrich(each, [['data_source']])));
    expect(objects).toEqual(sightings.map(({ object }) => object));
    expect(asked()).toHaveLength(200);
  });
});
