import { describe, expect, it } from 'vitest';
import type { Expected, NotionId } from '../../../src/model.ts';
import { namesakesOf } from '../../../src/notion/lookup/titles.ts';
import type { Question } from '../../../src/notion/question.ts';
import { connected } from '../connected.ts';
import type { Fault } from '../faults.ts';
import { v4, v8 } from '../ids.ts';
import type { ObjectDescription } from '../workspace.ts';

const [OWN, TWIN, DATABASE] = [v4(1), v4(2), v4(3)];
const missing = (n: number): NotionId => v4(900 + n);

/** The suggestions for missing IDs, and the bodies of the searches. */
async function naming(
  objects: readonly ObjectDescription[],
  questions: readonly Question[],
  faults: readonly Fault[] = [],
) {
  const { api, client } = connected({ workspace: { objects }, faults });
  const found = await namesakesOf(questions, client);
  return { found: Object.fromEntries(found), searches: api.requests.map(({ body }) => JSON.parse(body)) };
}

/** A question about one missing ID. */
function lost(clues: readonly string[], ...expected: Expected[]): Question {
  return { id: missing(0), expected, clues };
}

/** The type of the suggestion if a search returns these objects, and its ID. */
async function suggested(results: readonly unknown[], question: Question) {
  const body = { object: 'list', results, has_more: false, next_cursor: null };
  const { found } = await naming([], [question], [{ kind: 'wrong-object', body, path: '/v1/search' }]);
  const namesake = found[question.id];
  return namesake ? [namesake.type, namesake.id] : null;
}

const titled = (title: string): ObjectDescription => ({ type: 'page', id: OWN, title });
const richText = (text: string) => [{ plain_text: text }];
const page = (id: NotionId, more: object = {}) => {
  const properties = { Name: { type: 'title', title: richText('Tasks') } };
  return { object: 'page', id, in_trash: false, properties, ...more };
};
const source = (id: NotionId, more: object = {}) => {
  const parent = { type: 'database_id', database_id: DATABASE };
  return { object: 'data_source', id, in_trash: false, title: richText('Tasks'), parent, ...more };
};

describe('an object is suggested for a missing ID', () => {
  it.each([
    ['the same words', 'Weekly notes', 'weekly notes', 'weekly notes'],
    ['other capitals', 'WEEKLY NOTES', 'Weekly Notes', 'weekly notes'],
    ['accents', 'Décisions', 'decisions', 'decisions'],
    ['accents in the file', 'Decisions', 'DÉCISIONS', 'decisions'],
    ['letters in another form', 'ﬁnance ２０２６', 'finance 2026', 'finance 2026'],
    ['other alphabets', 'Задачи 2026', 'задачи_2026', 'задачи 2026'],
    ['punctuation and emoji', '🚀 Launch: (R & D)!', 'launch-r-d', 'launch r d'],
    ['a word for its type', 'Tasks page', 'tasks', 'tasks'],
    ['a word for its type in the file', 'Tasks', 'tasks data source', 'tasks'],
    ['words for two types', 'Tasks DB', 'page tasks', 'tasks'],
    ['only a word for its type', 'Page', 'page', 'page'],
    [
      'letters that the slug of its URL lacks',
      '¡Überblick – Zürich 2026!',
      'berblick Z rich 2026',
      'berblick z rich 2026',
    ],
  ])('whose title has %s', async (_, title, clue, query) => {
    const { found, searches } = await naming([titled(title)], [lost([clue], ['page'])]);
    expect(found).toEqual({ [missing(0)]: { id: OWN, type: 'page', title, words: clue } });
    expect(searches).toEqual([{ page_size: 100, query, filter: { property: 'object', value: 'page' } }]);
  });

  it.each([
    ['Tasks archive', 'tasks'],
    ['Tasks', 'tasks archive'],
    ['Task s', 'tasks'],
    ['Page', 'database'],
    ['🚀', 'tasks'],
  ])('but not “%s” for “%s”', async (title, clue) => {
    expect((await naming([titled(title)], [lost([clue], ['page'])])).found).toEqual({});
  });
});

describe('the search is for', () => {
  it.each([
    [[['page']], 'page'],
    [[['page'], ['user']], 'page'],
    [[['data_source']], 'data_source'],
    [[['database', 'view']], 'data_source'],
    [[['page', 'database']], null],
    [[['page'], ['data_source']], null],
    [[], null],
    [[[]], null],
    [[['user'], []], null],
  ] as const)('%j: the type %s', async (expected, type) => {
    const { searches } = await naming([], [lost(['tasks'], ...expected)]);
    const filter = type === null ? {} : { filter: { property: 'object', value: type } };
    expect(searches).toEqual([{ page_size: 100, query: 'tasks', ...filter }]);
  });

  const token = `ghp_${'a1B2'.repeat(9)}`;

  it.each([
    ['without a clue', { id: missing(0), expected: [['page']] }],
    ['with an empty list of clues', lost([], ['page'])],
    ['with a clue without words', lost(['---', 'tasks'], ['page'])],
    ['with a clue that is a secret', lost([token], ['page'])],
    ['for a type that the index does not contain', lost(['tasks'], ['user', 'view'])],
  ] as const)('nothing %s', async (_, question) => {
    expect(await naming([titled('Tasks')], [question])).toEqual({ found: {}, searches: [] });
  });

  it('the first clue that is not a secret', async () => {
    const { found, searches } = await naming([titled('Tasks')], [lost([token, 'tasks', 'notes'], ['page'])]);
    expect(found[missing(0)]).toMatchObject({ id: OWN, words: 'tasks' });
    expect(searches).toMatchObject([{ query: 'tasks' }]);
  });
});

describe('of the results of a search', () => {
  it.each([
    ['an object of the expected type', [page(OWN)], [['page']], ['page', OWN]],
    ['any object if one key expects any type', [source(OWN)], [['user'], []], ['data_source', OWN]],
    ['the only one with the title', [page(TWIN, { properties: {} }), page(OWN)], [['page']], ['page', OWN]],
    ['one that occurs twice', [page(OWN), page(OWN)], [['page']], ['page', OWN]],
    ['no object if two have the title', [page(OWN), page(TWIN)], [['page']], null],
    ['no object of another type', [source(OWN)], [['page']], null],
    ['no object in the trash', [page(OWN, { in_trash: true })], [['page']], null],
    ['no object with the missing ID', [page(missing(0))], [['page']], null],
    ['one beside results that are not objects', [7, {}, page(OWN)], [['page']], ['page', OWN]],
    ['the database of a data source', [source(OWN)], [['database']], ['database', DATABASE]],
    ['the database of two data sources', [source(OWN), source(TWIN)], [['database']], ['database', DATABASE]],
    [
      'a data source instead of its database',
      [source(OWN)],
      [['database', 'data_source']],
      ['data_source', OWN],
    ],
    ['no data source without a database', [source(OWN, { parent: null })], [['database']], null],
    ['no database if a view is expected', [source(OWN)], [['page', 'view']], null],
    ['no database of a row', [page(OWN, { parent: source(OWN).parent })], [['database']], null],
    ['nothing from an empty list', [], [['page']], null],
  ] as const)('%s is suggested', async (_, results, expected, suggestion) => {
    expect(await suggested(results, lost(['tasks'], ...expected))).toEqual(suggestion);
  });
});

describe('several missing IDs', () => {
  it('with the same words and type share a search', async () => {
    const objects: ObjectDescription[] = [
      titled('Task list'),
      { type: 'data_source', id: v8(4, '000b'), name: 'Task list', parent: DATABASE },
      { type: 'database', id: DATABASE },
      { type: 'page', id: TWIN, title: 'Tasklist' },
    ];
    const { found, searches } = await naming(objects, [
      { id: missing(0), expected: [['page']], clues: ['task list'] },
      { id: missing(1), expected: [['page']], clues: ['TASK_LIST'] },
      { id: missing(2), expected: [['page']], clues: ['tasklist'] },
      { id: missing(3), expected: [['data_source']], clues: ['task list'] },
    ]);
    expect(found).toEqual({
      [missing(0)]: { id: OWN, type: 'page', title: 'Task list', words: 'task list' },
      [missing(1)]: { id: OWN, type: 'page', title: 'Task list', words: 'TASK_LIST' },
      [missing(2)]: { id: TWIN, type: 'page', title: 'Tasklist', words: 'tasklist' },
      [missing(3)]: { id: v8(4, '000b'), type: 'data_source', title: 'Task list', words: 'task list' },
    });
    expect(searches).toHaveLength(3);
  });

  it('are searched for with at most twenty searches, which still serve the others', async () => {
    const questions = Array.from({ length: 25 }, (_, n) => {
      return { id: missing(n), expected: [['page']] as const, clues: [n === 24 ? 'title 0' : `title ${n}`] };
    });
    const objects = questions.map(({ clues }, n): ObjectDescription => {
      return { type: 'page', id: v4(n), title: n === 24 ? 'Other' : (clues[0] ?? '') };
    });
    const { found, searches } = await naming(objects, questions);
    const named = [...Array.from({ length: 20 }, (_, n) => n), 24];
    expect(Object.keys(found).sort()).toEqual(named.map(missing).sort());
    expect(found[missing(24)]?.id).toBe(v4(0));
    expect(searches).toHaveLength(20);
  });
});

it('a search that fails is sent twice, and suggests nothing', async () => {
  const faults = [{ kind: 'html', status: 502 }] as const;
  const { found, searches } = await naming([titled('Tasks')], [lost(['tasks'], ['page'])], faults);
  expect([found, searches.length]).toEqual([{}, 2]);
});
