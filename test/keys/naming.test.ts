import { describe, expect, it } from 'vitest';
import { type Expectation, Scope } from '../../src/keys/scope.ts';
import { parseExpectations } from '../../src/settings/expect.ts';

const scopeOf = (keys: string, top: Scope) =>
  keys.split('.').reduce((scope, key) => (key === '[]' ? scope.item() : scope.child(key)), top);

/** What a path of keys names, its type, and `foreign` if another service is named. */
const namingAt = (keys: string, file = 'app.yml') => {
  const found = scopeOf(keys, Scope.ofFile(file, [])).classify();
  if (found === null || found === 'none') return String(found);
  return [found.naming, ...found.expected, ...(found.isForeign ? ['foreign'] : [])].join(' ');
};

describe('what a key names if neither the keys nor the file name contain “notion”', () => {
  it.each([
    ['page_id', 'typed-id page'],
    ['task_data_source', 'typed-id data_source'],
    ['task_db', 'typed database'],
    ['db_review', 'typed database'],
    ['user_review', 'typed user'],
    ['page_name', 'typed page'],
    ['page_url', 'typed page'],
    ['databases.tasks', 'typed database'],
    ['databases.users', 'typed database'],
    ['databases.id', 'typed database'],
    ['databases.a.id', 'typed database'],
    ['databases.tasks_id', 'typed database'],
    ['databases.a.link', 'typed database'],
    ['database_names.tasks', 'typed database'],
    ['database.a.id', 'id database'],
    ['id', 'id'],
    ['tasks_id', 'named-id'],
    ['ids.tasks', 'named-id'],
    ['databases.a.b', 'null'],
    ['databases.a.b.link', 'null'],
    ['databases.parent', 'null'],
    ['databases.title', 'null'],
    // The tables of a page are databases, and any other type is the name of one of several.
    ['pages.tables', 'typed database'],
    ['pages.databases', 'typed database'],
    ['pages.database', 'typed page'],
    ['pages.users', 'typed page'],
    ['databases.pages', 'typed database'],
    // A secret below a type is not one of its objects.
    ['databases.secret.id', 'null'],
    ['databases.webhooks.id', 'typed database'],
    ['database.webhooks.id', 'null'],
    ['databases.client_id', 'null'],
  ])('at %s: %s', (keys, expected) => {
    expect(namingAt(keys)).toBe(expected);
  });
});

it.each([
  ['notion_id', 'named-id'],
  ['notion_ids.tasks', 'named-id'],
  ['notion.id', 'id'],
  ['notion.tasks.id', 'id'],
  ['notion.page_id', 'typed-id page'],
])('the key %s, which contains “notion”, names: %s', (keys, expected) => {
  expect(namingAt(keys)).toBe(expected);
});

it('the name of a lookup names a type', () => {
  expect(Scope.ofFile('app.yml', []).child('a').classify(['PAGE_ID'])).toMatchObject({
    naming: 'typed',
    expected: ['page'],
  });
});

describe('what a key names if the file name contains “notion”', () => {
  it.each([
    ['notion-databases.yml', 'x', 'typed database'],
    ['notion-databases.yml', 'x.y', 'nothing database'],
    ['notion-ids.yml', 'x', 'named-id'],
    ['notion-ids.yml', 'x.y', 'named-id'],
    ['notion-ids.yml', '[]', 'named-id'],
    ['notion-ids.yml', 'x.y.z', 'nothing'],
    ['notion-ids.yml', 'name', 'nothing'],
    ['notion.yml', 'id_name', 'nothing'],
    ['notion.yml', 'databases.parent', 'nothing'],
    ['notion.yml', 'databases.title', 'nothing database'],
    ['notion.yml', 'databases.a.b', 'nothing database'],
    ['notion.yml', 'databases.a.b.link', 'nothing database'],
    ['notion.yml', 'pages.a.widgets.b', 'nothing'],
  ])('in %s at %s: %s', (file, keys, expected) => {
    expect(namingAt(keys, file)).toBe(expected);
  });
});

describe('another service', () => {
  it.each([
    ['airtable.page_id', 'typed-id page foreign'],
    ['airtable.databases.x', 'typed database foreign'],
    ['databases.airtable_id', 'typed database foreign'],
    ['databases.airtable_page', 'typed page foreign'],
    ['database.airtable', 'typed database foreign'],
    ['channel_id', 'named-id foreign'],
    ['database.channel', 'null'],
    // These are names of databases.
    ['databases.airtable', 'typed database'],
    ['databases.airtable.id', 'typed database'],
    ['notion.databases.airtable', 'typed database'],
    ['notion.databases.airtable.id', 'typed database'],
    // The other service is named between “notion” and the value, or after “notion”.
    ['notion.airtable', 'null'],
    ['notion.airtable_id', 'null'],
    ['notion.airtable.page_id', 'null'],
    ['notion.databases.airtable_id', 'null'],
    ['notion_airtable.page_id', 'null'],
    // “notion” is nearer.
    ['notion.airtable.notion_page_id', 'typed-id page'],
    ['airtable.notion.page_id', 'typed-id page'],
    ['notion.channel', 'null'],
    ['notion.channel_id', 'null'],
  ])('at %s: %s', (keys, expected) => {
    expect(namingAt(keys)).toBe(expected);
  });

  it('is the name of a database in a file of databases', () => {
    expect(namingAt('airtable', 'notion-databases.yml')).toBe('typed database');
    expect(namingAt('airtable.id', 'notion-databases.yml')).toBe('id database');
    expect(namingAt('airtable', 'databases.yml')).toBe('typed database');
    expect(namingAt('airtable.id', 'databases.yml')).toBe('id database');
    expect(namingAt('airtable.id', 'notion-database.yml')).toBe('id foreign');
  });
});

describe('the expectations for a key', () => {
  const expectations: Expectation[] = parseExpectations('tasks: page\n"**": user\nnotes: block', 'expect');
  const [tasks, all, notes] = expectations;
  const typesAt = (top: Scope, key: string) => {
    const found = top.child(key).classify();
    return found === null || found === 'none' ? found : found.expected;
  };

  it('are all recorded, and the first one counts', () => {
    const matched = new Set<Expectation>();
    const top = Scope.ofFile('app.yml', expectations, matched);
    expect(typesAt(top, 'tasks')).toEqual(['page']);
    expect(matched).toEqual(new Set([tasks, all]));
    expect(typesAt(top, 'other')).toEqual(['user']);
    expect(typesAt(top, 'notes')).toEqual(['user']);
    expect(matched).toEqual(new Set([tasks, all, notes]));
  });
});
