import { describe, expect, it } from 'vitest';
import { OBJECT_TYPES } from '../../../src/model.ts';
import type { Json } from '../../../src/notion/client/json.ts';
import {
  readAny,
  readSighting,
  type Sighting,
  sightingInPassing,
} from '../../../src/notion/lookup/sighting.ts';
import { v4 } from '../ids.ts';

const [OWN, ABOVE, DATABASE, SOURCE] = [v4(1), v4(2), v4(3), v4(4)];

/** What is known about an object if only its type was named. */
const BARE = {
  inTrash: false,
  title: null,
  databaseId: null,
  dataSourceId: null,
  pageId: null,
  dataSources: [],
  databasesOnPage: [],
  linked: false,
};

function read(object: unknown, more: Json = {}): Sighting {
  const sighting = readAny({ object, id: OWN, ...more });
  if (!sighting) throw new Error('no object');
  return sighting;
}

const words = (...texts: unknown[]) => texts.map(plain_text => ({ type: 'text', plain_text }));

describe('a response to the request', () => {
  it.each(OBJECT_TYPES)('is accepted as a %s with the ID', type => {
    const body = { object: type, id: OWN };
    const isPerson = false;
    expect(readSighting(type, OWN, body)).toEqual({
      id: OWN,
      object: { ...BARE, type },
      parent: null,
      seen: 'itself',
      isPerson,
    });
    expect(readSighting(type, ABOVE, body)).toBeNull();
    for (const other of OBJECT_TYPES.filter(each => each !== type)) {
      expect(readSighting(other, OWN, body)).toBeNull();
    }
  });

  it.each([
    ['spelled without dashes', OWN.replaceAll('-', ''), true],
    ['in capitals', OWN.toUpperCase(), true],
    ['cut short', OWN.slice(1), false],
    ['not as text', [OWN], false],
  ])('can have its ID %s: %s, %s', (_, id, isOne) => {
    expect(readSighting('page', OWN, { object: 'page', id }) !== null).toBe(isOne);
  });

  it.each([
    {},
    { id: OWN },
    { object: 'page' },
    { object: 'discussion', id: OWN },
    { object: ['page'], id: OWN },
  ])('is rejected: %o', body => {
    expect(readAny(body)).toBeNull();
  });
});

describe('the trash', () => {
  it.each([
    [{}, false],
    [{ in_trash: true }, true],
    [{ in_trash: true, archived: false }, true],
    [{ in_trash: false, archived: true }, false],
    [{ archived: true }, true],
    [{ archived: false }, false],
    [{ in_trash: 'true' }, false],
    [{ archived: 1 }, false],
  ])('%o → %s', (body, inTrash) => {
    for (const type of OBJECT_TYPES) expect(read(type, body).object.inTrash).toBe(inTrash);
  });
});

describe('a title', () => {
  it('of a page is the property of the type title, whatever its name', () => {
    const properties = {
      Title: { type: 'rich_text', rich_text: words('no'), title: words('no') },
      Name: { type: 'title', title: words('Hand', 'book') },
    };
    expect(read('page', { properties }).object.title).toBe('Handbook');
  });

  it.each([
    ['there are no properties', undefined],
    ['there is no such property', { Name: { type: 'rich_text', title: words('no') } }],
    ['a property is null', { Name: null, Other: 7 }],
    ['it is empty', { Name: { type: 'title', title: [] } }],
    ['its parts are not text', { Name: { type: 'title', title: words(7, null) } }],
    ['it is not a list', { Name: { type: 'title', title: 'Handbook' } }],
  ])('of a page is unknown if %s', (_, properties) => {
    expect(read('page', { properties }).object.title).toBeNull();
  });

  it('of a database and a data source is their rich text, without invalid parts', () => {
    for (const type of ['database', 'data_source'] as const) {
      expect(read(type, { title: [...words('Ta', 7, 'sks'), null, 'x'] }).object.title).toBe('Tasks');
      expect(read(type, { title: [], name: 'no' }).object.title).toBeNull();
    }
  });

  it('of a view and a user is their name', () => {
    for (const type of ['view', 'user'] as const) {
      expect(read(type, { name: 'Ada', title: words('no') }).object.title).toBe('Ada');
      expect(read(type, { name: ['Ada'] }).object.title).toBeNull();
    }
  });
});

describe('the parent of an object', () => {
  const both = { type: 'data_source_id', data_source_id: SOURCE, database_id: DATABASE };

  it('of a row contains its data source and database', () => {
    const { object, parent } = read('page', { parent: both });
    expect(object).toMatchObject({ databaseId: DATABASE, dataSourceId: SOURCE });
    expect(parent).toEqual({ type: 'data_source', id: SOURCE });
  });

  it('is unknown if it has an unknown type', () => {
    for (const type of ['workspace', 'constructor', 'toString'])
      expect(read('page', { parent: { type, [type]: DATABASE } }).parent).toBeNull();
  });

  it('of a data source is a database, never a data source', () => {
    const { object } = read('data_source', { parent: both });
    expect(object).toMatchObject({ databaseId: DATABASE, dataSourceId: null });
  });

  it('of a view is in its own field and in its parent', () => {
    const body = { parent: { type: 'database_id', database_id: DATABASE }, data_source_id: SOURCE };
    expect(read('view', body).object).toMatchObject({ databaseId: DATABASE, dataSourceId: SOURCE });
    expect(read('view', { parent: both }).object).toMatchObject({ databaseId: DATABASE, dataSourceId: null });
  });

  it('is not read for a database, a user or a block', () => {
    for (const type of ['database', 'user', 'block'] as const) {
      expect(read(type, { parent: both }).object).toMatchObject({ databaseId: null, dataSourceId: null });
    }
  });

  it.each([
    ['page_id', 'page'],
    ['database_id', 'database'],
    ['data_source_id', 'data_source'],
    ['block_id', 'block'],
  ])('can be a %s, which is a %s', (key, type) => {
    expect(read('block', { parent: { type: key, [key]: ABOVE } }).parent).toEqual({ type, id: ABOVE });
  });

  it.each([
    ['the workspace', { type: 'workspace', workspace: true }],
    ['without a type', { page_id: ABOVE }],
    ['of a type that names no ID', { type: 'page_id', block_id: ABOVE }],
    ['of a type with no ID', { type: 'page_id', page_id: 'somewhere' }],
    ['of another type', { type: 'comment_id', comment_id: ABOVE }],
    ['not an object', ABOVE],
    ['missing', undefined],
  ])('is unknown if it is %s', (_, parent) => {
    expect(read('block', { parent }).parent).toBeNull();
  });
});

describe('a block', () => {
  const onPage = { parent: { type: 'page_id', page_id: ABOVE } };

  it('contains the page that it is on', () => {
    expect(read('block', { ...onPage, type: 'paragraph' }).object).toEqual({
      ...BARE,
      type: 'block',
      pageId: ABOVE,
    });
    const inBlock = { parent: { type: 'block_id', block_id: ABOVE }, type: 'paragraph' };
    expect(read('block', inBlock).object.pageId).toBeNull();
  });

  it.each([
    ['child_page', 'page'],
    ['child_database', 'database'],
  ])('that is a %s is that %s, seen as a block', (kind, type) => {
    const block = read('block', { ...onPage, type: kind, [kind]: { title: 'Plans' } });
    expect(block).toEqual({
      id: OWN,
      object: { ...BARE, type, title: 'Plans' },
      parent: { type: 'page', id: ABOVE },
      seen: 'as-block',
      isPerson: false,
    });
    expect(read('block', { ...onPage, type: kind }).object.title).toBeNull();
  });
});

it('a database contains its data sources, also without names, but not without IDs', () => {
  const data_sources = [
    { id: SOURCE, name: 'Tasks' },
    { id: ABOVE },
    { name: 'No ID' },
    { id: 'x' },
    null,
    7,
  ];
  expect(read('database', { data_sources }).object.dataSources).toEqual([
    { id: SOURCE, name: 'Tasks' },
    { id: ABOVE, name: null },
  ]);
  expect(read('database', { data_sources: { id: SOURCE } }).object.dataSources).toEqual([]);
});

it('people are distinguished from bots, who belong to one workspace', () => {
  expect(read('user', { type: 'person' }).isPerson).toBe(true);
  expect(read('user', { type: 'bot' }).isPerson).toBe(false);
  expect(read('page', { type: 'person' }).isPerson).toBe(false);
});

it('an object that was only named has its type, its ID, and what else is known', () => {
  const common = { id: OWN, parent: null, seen: 'in-passing', isPerson: false };
  expect(sightingInPassing('view', OWN)).toEqual({ ...common, object: { ...BARE, type: 'view' } });
  expect(sightingInPassing('database', OWN, { linked: true, type: 'page' })).toEqual({
    ...common,
    object: { ...BARE, type: 'database', linked: true },
  });
});
