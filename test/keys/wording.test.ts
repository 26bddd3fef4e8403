import { describe, expect, it } from 'vitest';
import { type Wording, wordingOf } from '../../src/keys/wording.ts';
import { wordsOf } from '../../src/keys/words.ts';

const wording = (key: string) => wordingOf(wordsOf(key));

/** The properties of a key: its type, and the names of everything else that is true. */
const propertiesOf = (key: string) => {
  const { type, ...flags } = wording(key);
  const names = Object.entries(flags).flatMap(([name, isSo]) => (isSo ? [name] : []));
  return [...(type ? [type] : []), ...names].join(' ');
};

describe('the words of a key', () => {
  it.each([
    ['', ''],
    ['tasks', 'otherPlural'],
    ['notion', 'notion'],
    ['notional', ''],
    ['notion2', ''],
    ['NOTION_TASKS', 'notion otherPlural'],
    ['id', 'id idOnly'],
    ['ids', 'id idOnly otherPlural'],
    ['uuid', 'id idOnly'],
    ['uuids', 'id idOnly otherPlural'],
    ['notion_root_id', 'notion id idOnly'],
    ['NEXT_PUBLIC_NOTION_ID', 'notion id idOnly'],
    ['tasks_id', 'id'],
    ['database', 'database typeLast typeOnly'],
    ['databases', 'database plural typeLast typeOnly'],
    ['notion_pages', 'page notion plural typeLast typeOnly'],
    ['page2', 'page typeLast typeOnly'],
    ['notion_page2', 'page notion typeLast typeOnly'],
    ['tasks_page', 'page typeLast'],
    ['page_id', 'page typeLast id'],
    ['page_tasks_id', 'page id'],
    ['page_root_id', 'page typeLast id'],
    ['page_url', 'page typeLast address'],
    ['page_tasks', 'page'],
    ['data_sources', 'data_source plural typeLast typeOnly'],
    ['source', 'relation'],
    ['data', ''],
    ['source_data', 'relation'],
    ['page_source', 'page relation'],
    ['page_link', 'page typeLast address'],
    ['page_name', 'page attribute'],
    ['page_schema', 'page aside parts attribute'],
    ['page_color', 'page attribute'],
    ['template', 'attribute relation'],
    ['template_id', 'id relation'],
    ['parent', 'relation'],
    ['owner_id', 'id relation'],
    ['created', 'relation'],
    ['created_id', 'id relation'],
    ['parent_page', 'page typeLast relation'],
    ['client_id', 'id out'],
    ['notion_token', 'notion out secret'],
    ['page_version_1', 'page out secret'],
    ['page_hash', 'page out secret'],
    ['page_hash_id', 'page id out secret'],
    ['notion_client_default_id', 'notion id out'],
    ['client_v_id', 'id'],
    ['id_client', 'id'],
    ['hash_page', 'page typeLast'],
    ['md5_id', 'id'],
    ['checksum_id', 'id out secret'],
    ['checksum_page', 'page typeLast'],
    ['app', 'aside'],
    ['app_id', 'id idOnly aside'],
    ['app_page_id', 'page typeLast id'],
    ['column', 'aside parts attribute'],
    ['column_id', 'id aside parts'],
    ['properties', 'aside parts attribute otherPlural'],
    ['properties_x', ''],
    ['scripts', 'programs otherPlural'],
    ['dev_dependencies', 'programs otherPlural'],
    ['scripts_id', 'id'],
    ['collection', 'data_source typeLast typeOnly weakType isCollection'],
    ['collection_name', 'attribute'],
    ['tables', 'database plural typeLast typeOnly weakType'],
    ['table_order', 'attribute'],
    ['workspace_page_id', 'page typeLast id'],
    ['notion_secret_page_id', 'page notion typeLast id'],
    ['notion_page_workspace_id', 'page notion id out'],
    ['page_id_token', 'page id out secret'],
    ['notion_d1_database_id', 'database notion typeLast id service store'],
    ['d1_notion_database_id', 'database notion typeLast id service'],
    ['github_issues', 'service otherPlural'],
    ['examples', 'sealed otherPlural'],
    ['set_cookie', 'sealed out secret'],
    ['url', 'address'],
    ['urls_of', ''],
    ['id_of_page', 'page typeLast id'],
    ['1_page', 'page typeLast'],
    ['2', ''],
    ['1page', ''],
    ['page12', 'page typeLast typeOnly'],
    ['webhook_url', 'out address'],
    ['client_v', 'out'],
    ['client_dev', ''],
    ['client_12', 'out'],
    ['file_upload', 'file_upload typeLast typeOnly weakType'],
    ['secret_tasks', 'out secret otherPlural'],
    ['secret_page_tasks', 'page'],
    ['code_examples', 'otherPlural'],
    ['analysis', ''],
    ['campus', ''],
    ['boss', ''],
    ['s', ''],
    ['default_value', 'isCarrier'],
    ['the_default_value', ''],
  ])('%s: %s', (key, expected) => {
    expect(propertiesOf(key).split(' ').sort()).toEqual(expected.split(' ').sort());
  });
});

/** Each of the words, which must have the property by itself. */
const each = (words: string) => words.trim().split(/\s+/);

it('a word for a secret or for another service in a title is not about the value', () => {
  expect(wording('Release App').aside).toBe(true);
  expect(wordingOf(wordsOf('Release App'), true).aside).toBe(false);
  expect(wording('Secret Tasks').secret).toBe(true);
  expect(wordingOf(wordsOf('Secret Tasks'), true).secret).toBe(false);
});

describe('there are words', () => {
  const lacking = (words: string, trait: keyof Wording, around = (word: string) => word) =>
    each(words).filter(word => wording(around(word))[trait] !== true);

  it('for things that can’t be retrieved', () => {
    expect(
      lacking(
        `client clients oauth workspace workspaces space spaces integration integrations bot bots token tokens
         secret secrets version versions webhook webhooks`,
        'out',
        word => `page_${word}_id`,
      ),
    ).toEqual([]);
    const more = `teamspace connection subscription automation worker thread emoji form meeting discussion browser`;
    expect(lacking(more, 'out', word => `page_${word}_id`)).toEqual([]);
    expect(each(more).filter(word => wording(`${word}_page_id`).out)).toEqual([]);
  });

  it('for fingerprints, at the end or before “id”', () => {
    const hashes = 'hash hashes checksum digest etag signature password salt nonce sha';
    expect(lacking(hashes, 'out', word => `page_${word}`)).toEqual([]);
    expect(lacking(hashes, 'out', word => `page_${word}_id`)).toEqual([]);
    expect(each(hashes).filter(word => wording(`${word}_page`).out)).toEqual([]);
    expect(each(hashes).filter(word => wording(`page_${word}_x`).out)).toEqual([]);
  });

  it('for things that do not belong to Notion', () => {
    expect(
      lacking(
        `guid api account team organization tenant property column field schema filter sort
         cursor request session trace event job run step node message channel file upload commit release
         build cache plugin analytics hotkey model`,
        'aside',
      ),
    ).toEqual([]);
  });

  it('for parts of an object', () => {
    expect(
      lacking(
        'property properties prop props column columns field fields schema filter filters sort sorts step steps credential credentials',
        'parts',
      ),
    ).toEqual([]);
  });

  it('for programs', () => {
    expect(lacking('scripts dependencies resolutions engines', 'programs')).toEqual([]);
  });

  it('for properties of an object', () => {
    expect(
      lacking(
        'name title size limit count type status icon path slug filter email enabled timestamp key',
        'attribute',
        word => `page_${word}`,
      ),
    ).toEqual([]);
  });

  it('for relations between objects', () => {
    expect(
      lacking(
        'owner author assignee creator editor parent template target source related owners edited',
        'relation',
      ),
    ).toEqual([]);
  });

  it('that do not change the meaning of “id”', () => {
    expect(
      lacking(
        'notion id uuid root default main home base next public vite react app my the test dev prod staging',
        'idOnly',
        word => `${word}_id`,
      ),
    ).toEqual([]);
  });

  it('for URLs', () => {
    expect(lacking('url urls uri link links href', 'address')).toEqual([]);
  });
});

describe('the type of a key', () => {
  it.each([
    ['data_source', 'data_source', false],
    ['data_sources', 'data_source', true],
    ['dbs', 'database', true],
    ['db', 'database', false],
    ['subpage', 'page', false],
    ['subpages', 'page', true],
    ['blocks', 'block', true],
    ['block', 'block', false],
    ['views', 'view', true],
    ['view', 'view', false],
    ['users', 'user', true],
    ['user', 'user', false],
  ])('in %s is %s', (key, type, plural) => {
    expect(wording(key)).toMatchObject({ type, plural });
  });

  it.each([
    ['the one before “id”', 'blocks_db_id', 'database'],
    ['the nearest before “id”', 'database_page_tasks_id', 'page'],
    ['one before “id” rather than after it', 'page_id_database', 'page'],
    ['one after “id” if there is no other', 'id_of_database', 'database'],
    ['the most specific of several after “id”', 'id_database_view', 'database'],
    ['the last, in the singular', 'database_view', 'view'],
    ['the last, in the singular, of several', 'database_page_user', 'user'],
    ['not a plural at the end', 'database_views', 'database'],
    ['a data source before a database', 'database_data_source_x', 'data_source'],
    ['a database before a page', 'pages_databases', 'database'],
    ['a page before a view', 'views_pages', 'page'],
    ['a view before a block', 'blocks_views', 'view'],
    ['a block before a user', 'users_blocks', 'block'],
    ['the first of several words for one type', 'databases_database_x', 'database'],
  ])('is %s: %s', (_, key, type) => {
    expect(wording(key).type).toBe(type);
  });

  it('is marked as plural or last', () => {
    expect(wording('pages_page_x')).toMatchObject({ type: 'page', plural: true, typeLast: false });
    expect(wording('pages_db_id')).toMatchObject({ plural: false, typeLast: true });
    expect(wording('databases_view')).toMatchObject({ type: 'view', plural: false, typeLast: true });
    expect(wording('page_databases')).toMatchObject({ type: 'database', plural: true, typeOnly: true });
    expect(wording('notion_data_source')).toMatchObject({ typeOnly: true, typeLast: true });
    expect(wording('notion_data_page')).toMatchObject({ type: 'page', typeOnly: false });
  });
});
