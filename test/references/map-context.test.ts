import { describe, expect, it } from 'vitest';
import { roleOf } from '../../src/keys/key-role.ts';
import { Neighbours } from '../../src/references/open.ts';
import { bare, DATABASE, found, OLD, PAGE, references } from '../support/read.ts';
import { mapOf } from './maps.ts';

const see = (neighbours: Neighbours, key: string, text: string) => neighbours.see(roleOf(key), text);

/** The neighbours of one map with these entries. */
const named = (entries: Readonly<Record<string, string>>) => {
  const neighbours = new Neighbours();
  for (const [key, text] of Object.entries(entries)) see(neighbours, key, text);
  return neighbours;
};

describe('the name of a value in the key beside it', () => {
  it.each(['name', 'key', 'variable', 'Name', 'KEY', 'ParameterKey'])('is read from the key %s', key => {
    expect(named({ [key]: 'NOTION_DB' }).name).toBe('NOTION_DB');
  });

  it.each(['title', 'names', 'value', 'parameter'])('is not read from the key %s', key => {
    expect(named({ [key]: 'NOTION_DB' }).name).toBeNull();
  });

  it.each(['ab', 'a.b', 'a-b', '$a', 'a1', 'x'.repeat(100)])('can be %s', name => {
    expect(named({ name }).name).toBe(name);
  });

  it.each(['a', '', '12', '-.', 'two words', 'a/b', ' ab', 'ab ', 'x'.repeat(101)])(
    'cannot be “%s”',
    name => {
      expect(named({ name }).name).toBeNull();
    },
  );

  it('is the first valid one', () => {
    expect(named({ name: 'ab', key: 'cd' }).name).toBe('ab');
    expect(named({ name: 'a b', key: 'cd' }).name).toBe('cd');
  });

  it('can be in a later key than the value', () => {
    const neighbours = new Neighbours();
    expect(see(neighbours, 'value', 'x')).toBe(true);
    expect(see(neighbours, 'Value', 'x')).toBe(true);
    expect(see(neighbours, 'ParameterValue', 'x')).toBe(true);
    expect(see(neighbours, 'values', 'x')).toBe(false);
    expect(see(neighbours, 'name', 'x')).toBe(false);
  });
});

describe('a response of the API', () => {
  const ANSWER = { object: 'page', id: OLD, created_time: 'x' };

  it.each(['page', 'database', 'data_source', 'block', 'user', 'view', 'comment'])(
    'can be a recorded %s',
    object => {
      expect(mapOf({ ...ANSWER, object }).isRecorded).toBe(true);
    },
  );

  it.each(['created_time', 'last_edited_time', 'has_children', 'avatar_url'])(
    'can be recognised by %s',
    field => {
      expect(mapOf({ object: 'page', id: bare(OLD), [field]: 'x' }).isRecorded).toBe(true);
    },
  );

  it.each(['block', 'collection', 'space', 'team'])('can have the parent table %s', table => {
    expect(mapOf({ parent_table: table, id: OLD, created_time: 'x' }).isRecorded).toBe(true);
  });

  it.each([
    ['another object', { ...ANSWER, object: 'list' }],
    ['an object with other words', { ...ANSWER, object: 'a page' }],
    ['an object in the plural', { ...ANSWER, object: 'pages' }],
    ['no object', { id: OLD, created_time: 'x' }],
    ['no ID', { object: 'page', created_time: 'x' }],
    ['no field of the API', { object: 'page', id: OLD, name: 'x' }],
    ['a similar field', { object: 'page', id: OLD, my_created_time: 'x', has_children_x: 'x' }],
    ['another table', { parent_table: 'blocks', id: OLD, created_time: 'x' }],
    ['a table with other words before it', { parent_table: 'my block', id: OLD, created_time: 'x' }],
    ['an object’s name elsewhere', { type: 'page', id: OLD, created_time: 'x' }],
  ])('is not %s', (_, entries) => {
    expect(mapOf(entries).isRecorded).toBe(false);
  });

  it('can have a made-up ID', () => {
    expect(mapOf({ ...ANSWER, id: '4711' }).isRecorded).toBe(true);
  });

  it('is still one if other keys follow', () => {
    expect(mapOf({ ...ANSWER, parent_table: 'x', other: 'x' }).isRecorded).toBe(true);
  });
});

describe('a map', () => {
  it('names its value, whether the name comes first or last', () => {
    const one = (text: string) => found('a.yml', text);
    expect(one(`- name: NOTION_PAGE_ID\n  value: ${PAGE}\n`)).toEqual([`2:10 NOTION_PAGE_ID = ${PAGE} page`]);
    expect(one(`- value: ${PAGE}\n  name: NOTION_PAGE_ID\n`)).toEqual([`1:10 NOTION_PAGE_ID = ${PAGE} page`]);
    expect(one(`env:\n  name: NOTION_PAGE_ID\n  value: ${PAGE}\n`)).toEqual([
      `3:10 env.NOTION_PAGE_ID = ${PAGE} page`,
    ]);
    expect(one(`notion_page:\n  value: ${PAGE}\n`)).toEqual([`2:10 notion_page.value = ${PAGE} page`]);
    expect(
      one(`- name: tasks\n  notion_page_id: ${PAGE}\n  value: x\n- notion_db_id: ${DATABASE}\n`),
    ).toEqual([`2:19 [0].notion_page_id = ${PAGE} page`, `4:17 [1].notion_db_id = ${DATABASE} database`]);
  });

  it('gives evidence for the keys beside a Notion key, unless a key names another service', () => {
    const id = '9f1c2b3a-5d6e-4f70-8a9b-1c2d3e4f5a6b'; // of no workspace that another ID here belongs to
    const text = (service: unknown) =>
      JSON.stringify({ notionDatabaseId: DATABASE, ...Object(service), pageId: id });
    const key = expect.stringContaining(`notionDatabaseId = ${DATABASE} database`);
    const beside = expect.stringContaining(`pageId = ${id} page`);
    expect(found('a.json', text({}))).toEqual([key, beside]);
    expect(found('a.json', text({ supabaseUrl: 'x' }))).toEqual([key]);
    expect(found('a.json', text({ supabase: ['x'] }))).toEqual([key]);
    // The service has a separate map, which says nothing about the keys beside it.
    expect(found('a.json', text({ supabase: { url: 'x' } }))).toEqual([key, beside]);
    expect(
      found('a.json', text({ supabase: { url: 'x', page_id: '7a1c2b3a-5d6e-4f70-8a9b-1c2d3e4f5a6b' } })),
    ).toEqual([key, beside]);
  });

  it('that is a response of the API contains no references except those that a setting declares', () => {
    const answer = {
      object: 'page',
      id: OLD,
      created_time: 'x',
      notion_page_id: PAGE,
      parent: { database_id: DATABASE },
    };
    const text = (more: object) => JSON.stringify({ ...more, rest: { notion_db_id: DATABASE } });
    const rest = expect.stringContaining(`rest.notion_db_id = ${DATABASE} database`);
    expect(found('a.json', text({ answer }))).toEqual([rest]);
    expect(found('a.json', text({ answer: { ...answer, object: 'x' } }))).toHaveLength(3);
    expect(found('a.json', text({ notion_pages: { [PAGE]: answer } }))).toEqual([rest]);
    expect(found('a.json', text({ notion_pages: { [PAGE]: { value: answer } } }))).toEqual([rest]);
    expect(found('a.json', text({ notion_pages: { [PAGE]: { a: { b: answer } } } }))).toEqual([
      expect.stringContaining(`notion_pages.${PAGE} = ${PAGE} page`),
      rest,
    ]);
    expect(found('a.json', text({ answer }), 'answer.notion_page_id: page')).toEqual([
      expect.stringContaining(`answer.notion_page_id = ${PAGE} page`),
      rest,
    ]);
    const linked = { a: answer, b: `https://www.notion.so/${bare(DATABASE)}` };
    expect(found('a.json', JSON.stringify(linked))).toEqual([expect.stringContaining(' b = https')]);
    expect(
      found(
        'a.json',
        JSON.stringify({ database_id: OLD, a: answer, b: `https://www.notion.so/${bare(OLD)}` }),
      ),
    ).toEqual([
      expect.stringContaining(` database_id = ${OLD} database`),
      expect.stringContaining(' b = https'),
    ]);
  });
});

it('more nested maps are read than the stack has room for', () => {
  const nested = (depth: number, inner: string) => `${'{"a":'.repeat(depth)}${inner}${'}'.repeat(depth)}`;
  const inner = nested(1_900, `{"notion_page_id": "${PAGE}"}`);
  expect(references('a.json', nested(1_900, `{"notion": ${JSON.stringify(inner)}}`))).toHaveLength(1);
  const maps = `variable "notion" {\n${'{# \n'.repeat(20_000)}default = "${PAGE}"`;
  expect(references('a.tf', `NOTION_PAGE_ID = "${PAGE}"\n${maps}`).length).toBeGreaterThan(0);
});
