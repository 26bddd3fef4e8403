import { describe, expect, it } from 'vitest';
import { roleOf } from '../../src/keys/key-role.ts';
import type { MapContext } from '../../src/references/map-context.ts';
import { bare, OLD, PAGE, SOURCE } from '../support/read.ts';
import { below, type Entries, itemOf, mapOf } from './maps.ts';

/** Whose a map is: a node's (`itself`, or `below` it), another system's (`foreign`), or nobody's. */
const ownerOf = (map: MapContext) => (map.isForeign ? 'foreign' : (map.node ?? 'nobody'));

/** What a value at the key `note` says about its map. */
const saidBy = (text: string, mayNameNotion = true) => {
  const map = mapOf({});
  map.value(roleOf('note'), text, mayNameNotion);
  return [map.namesNotion && 'named', map.hasNotionUrl && 'url'].filter(Boolean).join(' ');
};

describe('the owner of a map', () => {
  it.each<[string, Entries]>([
    ['itself', { type: 'n8n-nodes-base.notion' }],
    ['itself', { type: '@n8n/n8n-nodes-langchain.notionTool' }],
    ['itself', { service: 'notion' }],
    ['itself', { service: 'x', provider: 'notion' }],
    ['itself', { service: 'notion', provider: 'x' }],
    ['foreign', { type: 'n8n-nodes-base.slack' }],
    ['foreign', { type: '@n8n/n8n-nodes-langchain.agent' }],
    ['nobody', { type: 'my-n8n-nodes-base.slack' }],
    ['nobody', { type: 'slack' }],
    ['foreign', { service: 'slack' }],
    ['foreign', { uses: 'actions/checkout@v4' }],
    ['foreign', { image: 'ghcr.io/acme/app:1.2-alpine' }],
    ['foreign', { service: 'emotional' }],
    ['foreign', { service: 'notionally' }],
    ['nobody', { service: 'two words' }],
    ['nobody', { service: 'slack (team)' }],
    ['nobody', { service: '(slack' }],
    ['nobody', { service: '' }],
    ['foreign', { service: 'x'.repeat(200) }],
    ['nobody', { service: 'x'.repeat(201) }],
    ['nobody', { colour: 'red' }],
    ['foreign', { nodes: null, connections: null }],
    ['nobody', { nodes: null }],
    ['nobody', { connections: null }],
    ['itself', { nodes: null, connections: null, app: 'notion' }],
  ])('is %s: %j', (owner, entries) => {
    expect(ownerOf(mapOf(entries))).toBe(owner);
  });

  it('is the nearest around it that has one', () => {
    const workflow = mapOf({ nodes: null, connections: null });
    const node = itemOf(workflow, { type: 'n8n-nodes-base.notion' });
    const inner = below(below(node, 'parameters'), 'filters');
    const app = below(inner, 'step', { app: 'slack' });
    expect([workflow, node, inner, app, below(app, 'x')].map(ownerOf)).toEqual([
      'foreign',
      'itself',
      'below',
      'foreign',
      'foreign',
    ]);
    expect(ownerOf(itemOf(workflow))).toBe('foreign');
  });

  it('is Notion if its credentials are', () => {
    const ownerWith = (name: string, key: string) => {
      const node = mapOf({ type: 'n8n-nodes-base.httpRequest' });
      below(below(node, name), key);
      return [ownerOf(node), ownerOf(below(node, 'parameters'))];
    };
    expect(ownerWith('credentials', 'notionApi')).toEqual(['itself', 'below']);
    expect(ownerWith('Credentials', 'notionApi')).toEqual(['itself', 'below']);
    expect(ownerWith('credentials', 'slackApi')).toEqual(['foreign', 'foreign']);
    expect(ownerWith('options', 'notionApi')).toEqual(['foreign', 'foreign']);
  });

  it('is asked for once, and the answer is kept by all maps that were asked', () => {
    const outer = mapOf({});
    const inner = below(outer, 'a');
    expect(ownerOf(below(inner, 'b'))).toBe('nobody');
    outer.value(roleOf('service'), 'slack', true);
    inner.value(roleOf('service'), 'slack', true);
    expect([outer, inner, below(inner, 'c')].map(ownerOf)).toEqual(['nobody', 'nobody', 'nobody']);
  });
});

describe('a recorded map', () => {
  it.each<[boolean, string, Entries, boolean]>([
    [true, 'a request with its response', { request: null, response: null }, false],
    [false, 'only a request', { request: null }, false],
    [false, 'only a response', { response: null }, false],
    [true, 'a list of the API', { object: 'list', results: null }, false],
    [false, 'another object with results', { object: 'lists', results: null }, false],
    [false, 'results without an object', { results: null }, false],
    [false, 'a list without results', { object: 'list' }, false],
    [true, 'an event', { workspace_id: 'x', entity: null }, false],
    [false, 'only an entity', { entity: null }, false],
    [false, 'only a workspace', { workspace_id: 'x' }, false],
    [true, 'a record with a role under an ID', { value: null, role: 'editor' }, true],
    [true, 'a record of a space under an ID', { value: null, spaceId: 'x' }, true],
    [false, 'a value under an ID', { value: null }, true],
    [false, 'a role under an ID', { role: 'editor' }, true],
    [false, 'a space under an ID', { spaceId: 'x' }, true],
    [false, 'a value and a role elsewhere', { value: null, role: 'editor' }, false],
    [false, 'a value and a space elsewhere', { value: null, spaceId: 'x' }, false],
    [false, 'a type that is called like a table', { type: 'block', id: OLD, created_time: 'x' }, false],
  ])('%s for %s', (isRecorded, _, entries, filed) => {
    const map = mapOf(entries, { filed });
    expect(map.isRecorded).toBe(isRecorded);
    expect([map, below(map, 'a'), below(below(map, 'b'), 'c')].map(each => each.isWithinRecorded)).toEqual(
      Array(3).fill(isRecorded),
    );
  });

  it('does not record what is around it', () => {
    const outer = mapOf({});
    expect(below(outer, 'a', { request: null, response: null }).isWithinRecorded).toBe(true);
    expect([outer, below(outer, 'b')].map(map => map.isWithinRecorded)).toEqual([false, false]);
  });
});

describe('a schema', () => {
  it.each<[boolean, boolean, Entries]>([
    [true, true, { openapi: '3.1.0' }],
    [true, true, { swagger: '2.0' }],
    [false, true, { properties: null, required: null }],
    [false, true, { properties: null, schema: null }],
    [false, true, { properties: null, type: 'object' }],
    [false, false, { properties: null, type: 'objects' }],
    [false, false, { properties: null, type: 'an object' }],
    [false, false, { properties: null }],
    [false, false, { required: null, schema: null, type: 'object' }],
    [false, false, {}],
  ])('itself %s, and what is in it %s: %j', (itself, inner, entries) => {
    const map = mapOf(entries);
    const properties = below(map, 'a');
    expect([map, properties, below(properties, 'b')].map(each => each.isSchema)).toEqual([
      itself,
      inner,
      inner,
    ]);
  });

  it('can be known by the name of its key', () => {
    const map = mapOf({}, { schema: true });
    expect([map, below(map, 'a')].map(each => each.isSchema)).toEqual([true, true]);
  });
});

describe('the type that a parent names', () => {
  it.each([
    ['page_id', 'pageid'],
    ['database_id', 'databaseid'],
    ['data_source_id', 'datasourceid'],
    ['block_id', 'blockid'],
    ['my_page_id', null],
    ['page_id_2', null],
    ['workspace', null],
  ])('%s is the key %s', (type, key) => {
    expect(mapOf({ type }).typedParent).toBe(key);
    expect(mapOf({ kind: type, service: type }).typedParent).toBeNull();
  });
});

describe('a value', () => {
  const url = `https://www.notion.so/Home-${bare(PAGE)}`;

  it.each([
    ['a task in Notion', 'named'],
    ['notionally', ''],
    ['tasks', ''],
    [url, 'named url'],
    ['https://www.notion.so/Meeting', 'named'],
    [`https://example.notion.site/${bare(PAGE)}`, 'named url'],
    [`notion: collection://${SOURCE}`, 'named url'],
    [`collection://${SOURCE}`, ''],
    [`${url}?x=${'x'.repeat(197 - url.length)}`, 'named url'],
    [`${url}?x=${'x'.repeat(198 - url.length)}`, ''],
  ])('%j says “%s” of Notion', (text, said) => {
    expect(saidBy(text)).toBe(said);
    expect(saidBy('x', false)).toBe('');
  });

  it('adds to what others said', () => {
    const map = mapOf({ a: 'Notion', b: url, c: 'notionally', d: 'https://www.notion.so/x' });
    expect([map.namesNotion, map.hasNotionUrl]).toEqual([true, true]);
  });
});

describe('the name of another service in a map', () => {
  const keys = (names: readonly string[]) => mapOf(Object.fromEntries(names.map(name => [name, null])));

  it('hides a clear Notion key, except if it is the key of another map', () => {
    const map = keys(['notion_page_id', 'supabase']);
    expect([map.hasClearKeyNearby, map.namesNotion]).toEqual([false, false]);
    const withMap = keys(['notion_page_id']);
    below(withMap, 'supabase');
    expect([withMap.hasClearKeyNearby, withMap.namesNotion]).toEqual([true, true]);
    const withList = keys(['notion_page_id', 'supabase']);
    itemOf(withList);
    expect([withList.hasClearKeyNearby, withList.namesNotion]).toEqual([false, false]);
    const only = keys([]);
    below(only, 'supabase');
    only.key(roleOf('notion_page_id'), 'notion_page_id');
    expect(only.namesNotion).toBe(true);
  });

  it('is looked for among the first 1000 keys', () => {
    const fillers = (count: number) => Array.from({ length: count }, (_, i) => `k${i}`);
    expect(keys(['notion_page_id', ...fillers(998), 'supabase']).namesNotion).toBe(false);
    expect(keys(['notion_page_id', ...fillers(999), 'supabase']).namesNotion).toBe(true);
  });
});

it('a clear Notion key counts for maps up to three levels below its own', () => {
  const maps = [mapOf({ notion_page_id: null })];
  for (const name of ['a', 'b', 'c', 'd', 'e']) maps.push(below(maps.at(-1) ?? mapOf({}), name));
  expect(maps.map(map => map.hasClearKeyNearby)).toEqual([true, true, true, true, false, false]);
  expect(below(mapOf({ notion: 'x', page_id: 'x' }), 'a').hasClearKeyNearby).toBe(false);
});
