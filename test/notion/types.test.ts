import { describe, expect, it } from 'vitest';
import type { Expected, NotionId, ObjectType } from '../../src/model.ts';
import { asking, of, question, word } from './asking.ts';
import { EXAMPLE, ID } from './example.ts';
import type { Unsettled } from './retrieve.ts';

const KEYS: readonly (readonly [string, Expected])[] = [
  ['a page key', ['page']],
  ['a database key', ['database']],
  ['a data source key', ['data_source']],
  ['a block key', ['block']],
  ['a user key', ['user']],
  ['a view key', ['view']],
  ['an agent key', ['agent']],
  ['a comment key', ['comment']],
  ['a file upload key', ['file_upload']],
  ['a key for a page or a database', ['page', 'database']],
  ['a key for a database or a data source', ['database', 'data_source']],
  ['a key for a block or a user', ['block', 'user']],
  ['a key for any type', []],
];

const OBJECTS: readonly (readonly [string, NotionId, ObjectType | 'absent'])[] = [
  ['page', ID.page, 'page'],
  ['row', ID.row, 'page'],
  ['database', ID.database, 'database'],
  ['data source', ID.source, 'data_source'],
  ['block', ID.block, 'block'],
  ['user', ID.user, 'user'],
  ['guest', ID.guest, 'user'],
  ['view', ID.view, 'view'],
  ['agent', ID.agent, 'agent'],
  ['comment', ID.comment, 'comment'],
  ['file upload', ID.fileUpload, 'file_upload'],
  ['linked database', ID.linkedDatabase, 'database'],
  ['database with several data sources', ID.wideDatabase, 'database'],
  ['database whose data source is not shared', ID.halfShared, 'database'],
  ['data source that is not shared, of a database that is', ID.halfSharedSource, 'absent'],
  ['page that is not shared', ID.unsharedPage, 'absent'],
  ['database that is not shared', ID.unsharedDatabase, 'absent'],
  ['data source that is not shared', ID.unsharedSource, 'absent'],
  ['ID that was never given', ID.never, 'absent'],
];

const VARIANTS: readonly (readonly [string, Unsettled])[] = [
  ['as expected', {}],
  ['pages are not blocks', { pageOnBlocks: 404 }],
  ['the pages endpoint does not know blocks', { blockOnPages: 404 }],
  ['the databases endpoint knows blocks', { blockOnDatabases: 400 }],
  ['the older wordings', { pageOnDatabases: 'older', linkedDatabase: 'linked-database' }],
];

describe.each(VARIANTS)('if Notion’s unsettled behaviour is: %s', (_, unsettled) => {
  it.each(KEYS)('verification finds the type of every object at %s', async (_name, expected) => {
    const questions = OBJECTS.map(([, id]) => question(id, expected));
    const asked = await asking({ workspace: EXAMPLE, unsettled }, questions);
    const named = OBJECTS.map(([name, id]) => [name, word(of(asked, id))]);
    expect(named).toEqual(OBJECTS.map(([name, , type]) => [name, type]));
  });
});

describe('a valid ID needs one request', () => {
  it.each([
    ['page', ID.page, ['page']],
    ['database', ID.database, ['database']],
    ['data source', ID.source, ['data_source']],
    ['block', ID.block, ['block']],
    ['user', ID.user, ['user']],
    ['view', ID.view, ['view']],
    ['agent', ID.agent, ['agent']],
    ['comment', ID.comment, ['comment']],
    ['file upload', ID.fileUpload, ['file_upload']],
    ['page at a key for pages and databases', ID.page, ['page', 'database']],
    ['database at a key for pages and databases', ID.database, ['page', 'database']],
    [
      'data source at a key for databases and data sources, recognised by its tag',
      ID.source,
      ['database', 'data_source'],
    ],
    ['page at a key for any type', ID.page, []],
    ['database at a key for any type', ID.database, []],
    ['block at a key for any type', ID.block, []],
    ['data source at a key for any type, recognised by its tag', ID.source, []],
    ['view at a key for any type, recognised by its tag', ID.view, []],
  ] as const)('for a %s', async (_, id, expected) => {
    const { server, verification } = await asking({ workspace: EXAMPLE }, [question(id, expected)]);
    expect(server.count()).toBe(1);
    expect(verification.counts).toMatchObject({ requests: 1, retries: 0 });
  });

  it('even if it is at many keys', async () => {
    const twice = [question(ID.page, ['page']), question(ID.page, ['page', 'database'], ['page'])];
    const asked = await asking({ workspace: EXAMPLE }, twice);
    expect(word(of(asked, ID.page))).toBe('page');
    expect(asked.server.count()).toBe(1);
  });
});

it('verification asks every endpoint before it calls an ID absent', async () => {
  const { server } = await asking({ workspace: { objects: [] } }, [question(ID.never, ['page'])]);
  const retrievals = server.requests
    .filter(({ path }) => path.includes(ID.never))
    .map(({ path }) => path.split('/')[2]);
  expect(retrievals).toEqual([
    'pages',
    'data_sources',
    'views',
    'blocks',
    'users',
    'agents',
    'comments',
    'file_uploads',
  ]);
});

describe('the trash', () => {
  it.each([
    ['page', ID.trashedPage, ['page']],
    ['page at a key for any type', ID.trashedPage, []],
    ['page at a key for pages and databases', ID.trashedPage, ['page', 'database']],
    ['database', ID.trashedDatabase, ['database']],
    ['database at a key for any type', ID.trashedDatabase, []],
    ['data source', ID.trashedSource, ['data_source']],
  ] as const)('is reported for a %s', async (_, id, expected) => {
    const resolution = of(await asking({ workspace: EXAMPLE }, [question(id, expected)]), id);
    expect(resolution).toMatchObject({ state: 'found', object: { inTrash: true } });
  });

  it('is looked up if another endpoint has only named the type', async () => {
    // `databases` says "is a page". A page is accepted here, so it matters whether it is in the trash.
    const keys = question(ID.trashedPage, ['database'], ['page']);
    const asked = await asking({ workspace: EXAMPLE, unsettled: { pageOnBlocks: 404 } }, [keys]);
    expect(of(asked, ID.trashedPage)).toMatchObject({ object: { type: 'page', inTrash: true } });
  });

  it('is not reported if only the older field says so and the newer one does not', async () => {
    const body = { object: 'page', id: ID.page, in_trash: false, archived: true, properties: {} };
    const faults = [{ kind: 'wrong-object', body }] as const;
    const asked = await asking(
      { workspace: EXAMPLE, faults: faults.map(f => ({ ...f, path: '/v1/pages' })) },
      [question(ID.page, ['page'])],
    );
    expect(of(asked, ID.page)).toMatchObject({ object: { inTrash: false } });
  });
});
