import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../src/references/evidence.ts';
import { extractUnsettled } from '../../src/references/extract.ts';
import { bare, DATABASE, OLD, PAGE, SOURCE, VIEW } from '../support/read.ts';
import { weighed } from './weighed.ts';

const V4 = OLD;
/** Notion does not create IDs of version 1. */
const V1 = 'c7e1a17d-911d-1a3c-b58f-afcfed49072b';
/** One digit too many. */
const LONG = `${bare(V4)}0`;

const url = (id: string) => `https://www.notion.so/${bare(id)}`;
const NODE = 'n8n-nodes-base.notion';
const A = 'a.json';
const F = 'notion/a.json';
const N = 'notion.json';

describe('one kind of evidence, with the smallest file without it', () => {
  it('is a setting with the key', () => {
    expect(weighed(A, { home: V4 }, 'home: page')).toEqual(['home: setting']);
    expect(weighed(A, { home: V4 }, 'house: page')).toEqual([]);
  });

  it.each<[string, string, object, readonly string[], object, readonly string[]]>([
    [
      'notion in the key',
      A,
      { notion_id: V4 },
      ['notion_id: key'],
      { motion_id: V4 },
      ['motion_id: (0 of 4)'],
    ],
    ['a Notion URL as the value', A, { home: url(V4) }, ['home: url'], { home: V4 }, []],
    [
      'a title before the ID',
      A,
      { page_id: `Home-${bare(V4)}` },
      ['page_id: url'],
      { page: `Home-${bare(V4)}` },
      [],
    ],
    [
      'a workflow node for Notion',
      A,
      { type: NODE, in: { page_id: V4 } },
      ['in.page_id: node'],
      { type: 'n8n-nodes-base.set', in: { page_id: V4 } },
      ['in.page_id: (0 of 2)'],
    ],
    [
      'a parent in a request',
      A,
      { type: 'page_id', page_id: V4 },
      ['page_id: request'],
      { type: 'database_id', page_id: V4 },
      ['page_id: (0 of 2)'],
    ],
    [
      'a URL in the file with the ID in its path',
      A,
      { page_id: V4, a: [{ b: url(V4) }] },
      ['page_id: url-in-file', 'a[0].b: url'],
      { page_id: V4, a: [{ b: url(DATABASE) }] },
      ['a[0].b: url', 'page_id: (0 of 2)'],
    ],
    [
      'a URL in the file with the ID of a data source',
      A,
      { page_id: SOURCE, a: [{ b: `collection://${SOURCE}` }] },
      ['page_id: url-in-file version-8', 'a[0].b: url'],
      { page_id: SOURCE, a: [{ b: `collection:/${SOURCE}` }] },
      ['page_id: version-8 (1 of 2)'],
    ],
    [
      'a URL in the file with the ID of a view',
      A,
      { page_id: VIEW, a: [{ b: `${url(PAGE)}?v=${bare(VIEW)}` }] },
      ['page_id: url-in-file version-8', 'a[0].b: url'],
      { page_id: VIEW, a: [{ b: `${url(PAGE)}?x=${bare(VIEW)}` }] },
      ['a[0].b: url', 'page_id: version-8 (1 of 2)'],
    ],
    [
      'a clear Notion key nearby',
      A,
      { notion_page: DATABASE, in: { page_id: V4 } },
      ['notion_page: key', 'in.page_id: notion-key-nearby'],
      { notion_page: DATABASE, in: { supabase: 1, page_id: V4 } },
      ['notion_page: key', 'in.page_id: (0 of 2)'],
    ],
    [
      'a Notion URL beside the key',
      A,
      // Another service is named, so that the word in the URL does not count as well.
      { a: url(DATABASE), supabase: 1, page_id: V4 },
      ['a: url', 'page_id: notion-url-nearby'],
      { a: 'https://www.notion.so/help', supabase: 1, page_id: V4 },
      ['page_id: (0 of 2)'],
    ],
    [
      'notion in the name of a folder',
      F,
      { page_id: V4 },
      ['page_id: folder'],
      { id: V4 },
      ['id: folder (2 of 5)'],
    ],
    [
      'notion in a value beside it',
      A,
      { to: 'notion', page_id: V4 },
      ['page_id: notion-named-nearby (1 of 2)'],
      { to: 'motion', page_id: V4 },
      ['page_id: (0 of 2)'],
    ],
    [
      'version 8',
      A,
      { page_id: PAGE },
      ['page_id: version-8 (1 of 2)'],
      { page_id: V4 },
      ['page_id: (0 of 2)'],
    ],
  ])('is %s', (_, path, content, expected, without, less) => {
    expect(weighed(path, content)).toEqual(expected);
    expect(weighed(path, without)).toEqual(less);
  });
});

describe('the points that a key needs', () => {
  const KEY = { notion_page: DATABASE };
  const NAMED = { to: 'notion' };

  it.each<[string, string, object, string]>([
    ['a type and “id”, 2', A, { ...NAMED, page_id: PAGE }, 'page_id: notion-named-nearby version-8'],
    ['a type and “id”, 1', A, { ...NAMED, page_id: V4 }, 'page_id: notion-named-nearby (1 of 2)'],
    ['a type, 3', F, { ...NAMED, task_db: V4 }, 'task_db: folder notion-named-nearby'],
    ['a type, 2', F, { task_db: V4 }, 'task_db: folder (2 of 3)'],
    ['a name and “id”, 4', A, { ...KEY, in: { task_id: PAGE } }, 'in.task_id: notion-key-nearby version-8'],
    ['a name and “id”, 3', A, { ...KEY, in: { task_id: V4 } }, 'in.task_id: notion-key-nearby (3 of 4)'],
    ['only “id”, 5', F, { ...KEY, in: { id: V4 } }, 'in.id: notion-key-nearby folder'],
    ['only “id”, 4', A, { ...KEY, in: { id: PAGE } }, 'in.id: notion-key-nearby version-8 (4 of 5)'],
  ])('are reached or not: %s points', (_, path, content, expected) => {
    expect(weighed(path, content).at(-1)).toBe(expected);
  });

  it('are never reached by a key without a type, a name or “id”', () => {
    expect(weighed(F, { ...KEY, home: PAGE, a: url(PAGE) })).toEqual(['notion_page: key', 'a: url']);
    expect(weighed(N, { uses: 'acme/sync@v1', ...NAMED, home: PAGE })).toEqual([]);
  });
});

describe('evidence', () => {
  it('is named from the strongest to the weakest', () => {
    const all = {
      type: NODE,
      notion_page: url(PAGE),
      in: { type: 'page_id', page_id: PAGE, notion_db: url(DATABASE) },
    };
    const strongest = 'node request url-in-file notion-key-nearby';
    expect(weighed(F, all)).toContain(
      `in.page_id: ${strongest} notion-url-nearby folder notion-named-nearby version-8`,
    );
  });

  it('counts only if it is about the ID itself when the path or the map belongs to another service', () => {
    const KEY = { notion_page: DATABASE };
    const rest = { page_id: PAGE, to: 'notion' };
    expect(weighed(F, { ...KEY, airtable: rest }).at(-1)).toBe('airtable.page_id: (0 of 2)');
    expect(weighed(F, { ...KEY, a: { uses: 'acme/x', ...rest } }).at(-1)).toBe('a.page_id: (0 of 2)');
    expect(weighed(F, { airtable: { ...rest, a: [url(PAGE)] } })[0]).toBe('airtable.page_id: url-in-file');
  });

  it('counts only if it is about the ID itself when Notion did not create the ID', () => {
    expect(weighed(F, { page_id: V1, to: 'notion' })).toEqual(['page_id: (0 of 2)']);
    expect(weighed(F, { page_id: V1, to: 'notion', a: url(V1) })).toEqual(['page_id: url-in-file', 'a: url']);
  });

  it.each(Object.entries(EVIDENCE))(
    'of the kind %s has points and a description',
    (_, { points, meaning }) => {
      expect(points).toBeGreaterThan(0);
      expect(meaning).toMatch(/^\S.*\w/);
    },
  );
});

describe('a workflow node for Notion', () => {
  const at = (content: object) => weighed(A, { type: NODE, ...content });

  it.each<[string, object, string[]]>([
    ['a type below it', { in: { page: V4 } }, ['in.page: node']],
    ['a name and “id” below it', { in: { task_id: V4 } }, ['in.task_id: node']],
    ['a type in the node itself', { page_id: V4 }, ['page_id: node notion-named-nearby']],
    // This could be the ID of the node itself.
    ['a name and “id” in the node itself', { task_id: V4 }, ['task_id: notion-named-nearby (1 of 4)']],
    ['only “id” below it', { in: { id: V4 } }, ['in.id: (0 of 5)']],
    ['another service below it', { airtable: { page_id: V4 } }, ['airtable.page_id: (0 of 2)']],
    ['an ID as a key', { pages: { [V4]: 'Home' } }, [`pages.${V4}: (0 of 3)`]],
  ])('is evidence or not for %s', (_, content, expected) => {
    expect(at(content)).toEqual(expected);
  });
});

describe('a malformed value in place of an ID', () => {
  it.each<[string, string, object, string[]]>([
    ['in a workflow node for Notion', A, { type: NODE, in: { page_id: LONG } }, ['in.page_id: node']],
    ['in a request', A, { type: 'page_id', page_id: LONG }, ['page_id: request']],
    ['at a Notion key', A, { notion_page_id: LONG }, ['notion_page_id: key']],
    ['in a file with Notion’s name', N, { page_id: LONG }, ['page_id: file']],
    ['in a file with Notion’s name, at “id”', N, { id: LONG }, ['id: file']],
    ['with all other evidence', F, { notion_page: url(PAGE), in: { page_id: LONG } }, ['notion_page: key']],
  ])('is reported or ignored %s', (_, path, content, expected) => {
    expect(weighed(path, content)).toEqual(expected);
  });
});

describe('the name Notion in a file name', () => {
  it.each<[string, object, string[]]>([
    ['a type and “id”', { page_id: V1 }, ['page_id: file']],
    ['“id”', { id: V4 }, ['id: file']],
    ['“id” with an ID that Notion did not make', { id: V1 }, ['id: (0 of 5)']],
    ['any key', { home: V4 }, ['home: file']],
    ['an ID of version 8 as a key', { [PAGE]: 'Home' }, [`${PAGE}: file`]],
    ['an ID of version 4 as a key', { [V4]: 'Home' }, []],
    ['an ID of version 4 as a key below a type', { pages: { [V4]: 'Home' } }, [`pages.${V4}: file`]],
    ['another system’s step', { uses: 'acme/sync@v1', page_id: V4 }, ['page_id: (0 of 2)']],
    ['a workflow node for Notion', { type: NODE, in: { page_id: V4 } }, ['in.page_id: node']],
    ['another service', { airtable: { page_id: V4 } }, ['airtable.page_id: (0 of 2)']],
  ])('is enough or not for %s', (_, content, expected) => {
    expect(weighed(N, content)).toEqual(expected);
  });
});

it('a URL at a key with “id” is malformed, except in a workflow node for Notion', () => {
  const readings = (content: object) =>
    extractUnsettled({ file: N, path: N, text: JSON.stringify(content) }, []).references.map(
      ({ reading, why = [] }) => `${reading.kind} ${why.join(' ')}`,
    );
  expect(readings({ page_id: url(V4) })).toEqual(['malformed file']);
  expect(readings({ type: NODE, in: { page_id: url(V4) } })).toEqual(['id node']);
});
