import { describe, expect, it } from 'vitest';
import { Scope } from '../../src/keys/scope.ts';
import { parseExpectations } from '../../src/settings/expect.ts';
import { OLD } from '../support/read.ts';

interface Place {
  readonly file?: string;
  readonly expect?: string;
  readonly lookups?: readonly string[];
  readonly context?: readonly string[];
}

/** The scope of a path of keys from the top of a file. `[]` is an item of a list. */
const scopeOf = (keys: string, { file = 'app.yml', expect: lines = '' }: Place = {}) =>
  keys
    .split('.')
    .filter(key => key !== '')
    .reduce(
      (scope, key) => (key === '[]' ? scope.item() : scope.child(key)),
      Scope.ofFile(
        file,
        parseExpectations(lines, 'expect').filter(({ pattern }) => pattern.matchesFile(file)),
      ),
    );

/**
 * The class of a value at a path of keys: `database sure id`, and `latent` if nothing contains the word
 * *notion*.
 */
const classAt = (keys: string, place: Place = {}) => {
  const found = scopeOf(keys, place).classify(place.lookups, place.context);
  if (found === null || found === 'none') return String(found);
  const { expected, certainty, saysId, basis } = found;
  const isLatent = basis === null && 'latent';
  return [expected.join('|') || 'any', certainty, saysId && 'id', isLatent, basis === 'declared' && basis]
    .filter(Boolean)
    .join(' ');
};

describe('how sure a key is that its value is an ID', () => {
  it.each([
    // a separate type word
    ['NOTION_PAGE_ID', 'page sure id'],
    ['notion.page_id', 'page sure id'],
    ['page_id', 'page sure id latent'],
    ['NOTION_PAGE_URL', 'page slot'],
    ['NOTION_PAGE_ID_URL', 'page slot'],
    ['NOTION_PAGE_NAME', 'page hint'],
    ['NOTION_PAGE_ID_NAME', 'page hint'],
    ['NOTION_DB', 'database named'],
    ['NOTION_DATA_SOURCE', 'data_source named'],
    ['NOTION_PAGE', 'page named'],
    ['NOTION_VIEW', 'view slot'],
    ['NOTION_BLOCK', 'block slot'],
    ['NOTION_USER', 'user slot'],
    ['notion.database', 'database slot'],
    ['notion.page', 'page slot'],
    ['NOTION_DB_REVIEW', 'database slot'],
    ['NOTION_DATA_SOURCE_REVIEW', 'data_source slot'],
    ['NOTION_PAGE_LOADER', 'page hint'],
    ['NOTION_VIEW_LOADER', 'view hint'],
    ['NOTION_VIEW_REVIEW', 'view hint'],
    // a type word below another one
    ['notion.databases.users', 'database slot'],
    ['notion.databases.user', 'database slot'],
    ['notion.databases.user_id', 'user sure id'],
    ['notion.databases.team_users', 'user slot'],
    ['notion.database.users', 'user slot'],
    ['notion.databases.databases', 'database slot'],
    ['databases.notion_databases', 'database named'],
    ['databases.notion_users', 'database slot'],
    ['notion.things.users', 'user slot'],
    ['notion.pages.tables', 'database slot'],
    ['notion.pages.table', 'page slot'],
    ['notion.blocks.tables', 'block slot'],
    // an ID without a type
    ['notion_id', 'any sure id'],
    ['NOTION_ROOT_ID', 'any sure id'],
    ['NOTION_TASKS_ID', 'any slot id'],
    ['NOTION_ID_NAME', 'any hint'],
    ['NOTION_ID_URL', 'any slot'],
    ['id', 'any slot id latent'],
    ['tasks_id', 'any hint id latent'],
    ['notion.id', 'any slot id'],
    ['notion.tasks.id', 'any hint id'],
    ['notion.databases.id', 'database sure id'],
    ['notion.database.id', 'database sure id'],
    ['notion.databases.tasks.id', 'database sure id'],
    ['notion.database.tasks.id', 'database slot id'],
    ['notion.databases.a.tasks.id', 'database slot id'],
    ['notion.databases.[].id', 'database sure id'],
    ['notion.tasks.[].id', 'any hint id'],
    ['tasks.[].id', 'any slot id latent'],
    ['notion.template_id', 'any slot id'],
    ['notion.tasks_id', 'any slot id'],
    ['notion.a.tasks_id', 'any slot id'],
    ['notion.databases.tasks_id', 'database slot id'],
    ['notion.database.tasks_id', 'any slot id'],
    ['notion.databases.parent_id', 'any slot id'],
    ['databases.parent_id', 'any hint id latent'],
    ['notion.databases.link_url', 'database slot'],
    ['notion.oauth.tasks_id', 'null'],
    ['notion.oauth.id', 'null'],
    ['notion.databases.properties.id', 'null'],
    ['notion.properties.databases.id', 'database sure id'],
    // a name in a map, or no key
    ['notion.tasks', 'any hint'],
    ['notion.databases.tasks', 'database slot'],
    ['notion.database.tasks', 'database slot'],
    ['notion.databases.a.tasks', 'database hint'],
    ['notion.databases.a.link', 'database slot'],
    ['notion.database.a.tasks', 'any hint'],
    ['notion.databases.[]', 'database slot'],
    ['notion.databases.parent', 'any hint'],
    ['notion.databases.title', 'database hint'],
    ['notion.database_names.tasks', 'database hint'],
    ['notion.database.properties.tasks', 'null'],
    ['notion.oauth.tasks', 'null'],
    ['notion_ids.tasks', 'any slot'],
    ['notion_ids.[]', 'any sure id'],
    ['notion_ids.title', 'any hint'],
    ['ids.tasks', 'any hint latent'],
    ['notion.ids.tasks', 'any hint'],
    ['databases.tasks', 'database slot latent'],
    ['databases.users', 'database slot latent'],
    ['tasks', 'null'],
    ['', 'null'],
    // words that exclude a key
    ['NOTION_TOKEN', 'null'],
    ['NOTION_CLIENT_ID', 'null'],
    ['NOTION_APP_ID', 'null'],
    ['NOTION_APP_PAGE_ID', 'page sure id'],
    ['notion.scripts.page_id', 'null'],
    ['notion.scripts.a.page_id', 'page sure id'],
    ['dependencies.notion-page', 'null'],
    // words that only hold a value have no meaning of their own
    ['notion_page_id.value', 'page sure id'],
    ['notion_page_id.default', 'page sure id'],
    ['notion_page_id.default_value', 'page sure id'],
    ['notion_page_id.const', 'page sure id'],
    ['notion_page_id.value.value', 'page sure id'],
    ['notion_page_id.current', 'page slot'],
    ['value.notion_page_id', 'page sure id'],
    ['notion_page_id.value.tasks', 'any hint'],
  ])('%s: %s', (keys, expected) => {
    expect(classAt(keys)).toBe(expected);
  });

  it.each([
    ['notion.yml', 'tasks', 'any hint'],
    ['notion.yml', 'page_id', 'page sure id'],
    ['notion.yml', 'id', 'any slot id'],
    ['notion.yml', 'databases.tasks', 'database slot'],
    ['notion.yml', 'tasks.[].id', 'any slot id latent'],
    ['notion.yml', 'ids', 'any slot id'],
    ['notion.yml', 'ids.[]', 'any slot id'],
    ['notion-databases.yml', 'ids.[]', 'database slot id'],
    ['notion.yml', 'tasks.[].ids.[]', 'any slot id latent'],
    ['notion-databases.yml', 'tasks', 'database slot'],
    ['notion-databases.yml', '', 'database slot'],
    ['notion-databases.yml', 'team.tasks', 'database hint'],
    ['notion-databases.yml', 'title', 'database hint'],
    ['notion-databases.yml', 'parent', 'any hint'],
    ['notion-databases.yml', 'id', 'database slot id'],
    ['notion-databases.yml', 'tasks.id', 'database slot id'],
    ['notion-database.yml', 'tasks', 'database hint'],
    ['notion-database.yml', 'id', 'any slot id'],
    ['notion-ids.yml', 'tasks', 'any hint'],
    ['notion.yml', 'collection_id', 'data_source slot id'],
    ['databases.yml', 'tasks', 'database slot latent'],
    ['databases.yml', 'page_id', 'page sure id latent'],
    ['notional.yml', 'page_id', 'page sure id latent'],
    ['notion/app.yml', 'page_id', 'page sure id latent'],
    ['config/notion.yml.example', 'page_id', 'page sure id'],
  ])('in %s, %s: %s', (file, keys, expected) => {
    expect(classAt(keys, { file })).toBe(expected);
  });

  it.each([
    ['a', ['NOTION_PAGE_ID'], [], 'page slot'],
    ['a', ['NOTION_X', 'NOTION_PAGE_ID'], [], 'page slot'],
    ['a', ['NOTION_DB', 'NOTION_PAGE_ID'], [], 'page slot'],
    ['a', ['NOTION_PAGE_TOKEN'], [], 'null'],
    ['app', ['NOTION_PAGE_ID'], [], 'page slot'],
    ['app', ['NOTION_X'], [], 'null'],
    ['a', ['NOTION_X'], [], 'any hint'],
    ['', ['NOTION_ID'], [], 'any slot'],
    ['', [], ['notion.pages.get'], 'page slot'],
    ['a', [`NOTION_PAGE_${'x'.repeat(200)}_token`], [], 'page slot'],
    ['a', ['PAGE_ID'], [], 'page slot latent'],
    ['id', ['NOTION_X'], [], 'any sure id'],
    ['notion_tasks_id', ['X'], [], 'any sure id'],
    ['page_id', ['NOTION_X'], [], 'page sure id'],
    ['a', [], ['notion.pages.retrieve'], 'page slot'],
    ['page_id', [], ['notion.retrieve'], 'page sure id'],
    ['id', [], ['notion.retrieve'], 'any slot id'],
    ['page_id', [], ['client.retrieve'], 'page sure id latent'],
  ])('at %s, looked up as %j and called in %j: %s', (keys, lookups, context, expected) => {
    expect(classAt(keys, { lookups, context })).toBe(expected);
  });

  it('depends only on the first 200 characters of a name', () => {
    expect(classAt(`NOTION_PAGE_ID_${'x'.repeat(185)}_token`)).toBe('page sure id');
    expect(classAt(`NOTION_PAGE_ID_${'x'.repeat(179)}_token`)).toBe('null');
  });
});

describe('an expectation', () => {
  it.each([
    ['tasks: page', 'tasks', 'page sure declared'],
    ['tasks: page', 'a.tasks', 'page sure declared'],
    ['tasks: [page, database]', 'tasks', 'page|database sure declared'],
    ['tasks: any', 'tasks', 'any sure declared'],
    ['tasks: none', 'tasks', 'none'],
    ['tasks: page', 'notes', 'null'],
    ['notion_page_id: none', 'notion_page_id', 'none'],
    ['tasks_id: page', 'tasks_id', 'page sure id declared'],
    ['tasks_url: page', 'tasks_url', 'page sure declared'],
    ['tasks_id_url: page', 'tasks_id_url', 'page sure declared'],
    ['tasks_id: page', 'tasks_id.value', 'page sure id declared'],
    ['tasks.value: page', 'tasks.value', 'page sure declared'],
    ['value: page', 'value', 'page sure declared'],
    ['a.tasks: page', 'a.tasks.value', 'page sure declared'],
    ['tasks: page', 'tasks.other', 'null'],
    ['tasks.*: page', 'tasks.other', 'page sure declared'],
    ['tasks: page\n**: user', 'tasks', 'page sure declared'],
    ['tasks: page\n**: user', 'notes', 'user sure declared'],
    ['"b.yml#tasks": page', 'tasks', 'null'],
    ['"app.yml#tasks": page', 'tasks', 'page sure declared'],
    ['**: page', '[]', 'page sure declared'],
  ])('%j makes %s: %s', (lines, keys, expected) => {
    expect(classAt(keys, { expect: lines })).toBe(expected);
    expect(classAt(keys, { expect: lines, lookups: ['X'] })).toBe(expected);
  });
});

describe('a scope', () => {
  it('is ordinary if neither the keys nor the file name nor the settings contain “notion”', () => {
    expect(scopeOf('a.[].page_id').isOrdinary()).toBe(true);
    expect(scopeOf('notion.[].a').isOrdinary()).toBe(false);
    expect(scopeOf('a.Notional').isOrdinary()).toBe(false);
    expect(scopeOf('a', { file: 'notion.yml' }).isOrdinary()).toBe(false);
    expect(scopeOf('a', { file: 'notion/a.yml' }).isOrdinary()).toBe(true);
    expect(scopeOf('a', { expect: 'b: page' }).isOrdinary()).toBe(false);
    expect(scopeOf('a', { expect: '"b.yml#a": page' }).isOrdinary()).toBe(true);
    expect(scopeOf('a').isOrdinary(['X'], ['y'])).toBe(true);
    expect(scopeOf('a').isOrdinary(['X', 'NOTION_X'], [])).toBe(false);
    expect(scopeOf('a').isOrdinary([], ['x', 'notion.y'])).toBe(false);
  });
});

describe('scopes of the same kind', () => {
  it('are shared between the items of a list and between records of one shape', () => {
    const top = scopeOf('');
    expect(top.item()).toBe(top.item());
    expect(top.child('a')).toBe(top.child('a'));
    expect(top.child('a')).not.toBe(top.child('b'));
    expect(top.child(OLD)).toBe(top.item());
  });

  it('are cached for up to a thousand names', () => {
    const top = scopeOf('');
    const scopes = Array.from({ length: 1001 }, (_, i) => top.child(`k${i}`));
    expect(top.child('k999')).toBe(scopes[999]);
    expect(top.child('k1000')).not.toBe(scopes[1000]);
    expect(top.child('k1000').classify()).toEqual(scopes[1000]?.classify());
  });
});
