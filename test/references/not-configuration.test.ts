import { describe, expect, it } from 'vitest';
import { bare, DATABASE, OLD, PAGE } from '../support/read.ts';
import { weighed } from './weighed.ts';

const A = 'a.json';

describe('a map that is not configuration', () => {
  const KEY = { notion_page_id: OLD };
  const ANSWER = { object: 'page', id: DATABASE, created_time: 'x' };
  const FIELD = { notion_page_id: { default: OLD } };

  it.each<[string, object, object, string]>([
    ['recorded traffic', { http_interactions: KEY }, { interactions: KEY }, 'interactions.notion_page_id'],
    ['a map in an answer of the API', { ...ANSWER, a: KEY }, { object: 'page', a: KEY }, 'a.notion_page_id'],
    [
      'an ID with its answer below',
      { notion_pages: { [OLD]: ANSWER } },
      { notion_pages: { [OLD]: { object: 'page' } } },
      `notion_pages.${OLD}`,
    ],
    [
      'a default in a schema',
      { type: 'object', properties: FIELD },
      { type: 'form', properties: FIELD },
      'properties.notion_page_id.default',
    ],
  ])('is %s', (_, content, without, key) => {
    expect(weighed(A, content)).toEqual([]);
    expect(weighed(A, without)).toEqual([`${key}: key`]);
  });

  it('is a response of the API, except for keys in the settings', () => {
    const answer = { ...ANSWER, ...KEY };
    expect(weighed(A, answer)).toEqual([]);
    expect(weighed(A, answer, 'notion_page_id: page')).toEqual(['notion_page_id: setting']);
  });

  it('is in a folder of fixtures, except for keys that name Notion and a type', () => {
    const folder = (name: string, content: object) => weighed(`${name}/notion.json`, content);
    const all = {
      ...KEY,
      a: `https://www.notion.so/${bare(PAGE)}`,
      page_id: PAGE,
      b: { type: 'page_id', page_id: DATABASE },
    };
    expect(folder('fixtures', all)).toEqual(['notion_page_id: key']);
    expect(folder('features', all)).toEqual([
      'notion_page_id: key',
      'a: url',
      'page_id: file',
      'b.page_id: file',
    ]);
  });
});
