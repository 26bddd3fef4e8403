import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyPatternError, type KeyStep, parseKeyPattern } from '../../src/keys/key-pattern.ts';
import { wordsOf } from '../../src/keys/words.ts';
import { growthIn } from '../support/steps.ts';

/** A path of keys. `[]` is an item of a list. */
const path = (...keys: string[]): KeyStep[] => keys.map(key => (key === '[]' ? 'item' : wordsOf(key)));
const matches = (pattern: string, ...keys: string[]) => parseKeyPattern(pattern).matchesKey(path(...keys));

describe('the words of a key', () => {
  it.each([
    ['NOTION_TASKS_DB', 'notion tasks db'],
    ['notionTasksDb', 'notion tasks db'],
    ['notion.tasks-db', 'notion tasks db'],
    ['databaseIDs', 'database ids'],
    ['NOTIONPageID', 'notion page id'],
    ['D1_DATABASE_ID', 'd1 database id'],
    ['notionpageid', 'notion page id'],
    ['dataSourceId', 'data source id'],
    ['datasourceId', 'data source id'],
    ['pageURLs', 'page urls'],
    ['notional_page', 'notional page'],
    ['notionblog', 'notion blog'],
    ['notionx', 'notionx'],
    ['taskerblog', 'taskerblog'],
    ['tasksdb', 'tasks db'],
    ['mongodb', 'mongodb'],
    ['pageid'.repeat(6), 'page id page id page id page id page id page id'],
    ['page'.repeat(10), 'page page page page page page page page page page'],
    ['page'.repeat(11), 'page'.repeat(11)],
    ['您的Notion数据库ID', '您的 notion 数据库 id'],
    ['', ''],
  ])('of %s are %s', (key, words) => {
    expect(wordsOf(key).join(' ')).toBe(words);
  });
});

describe('a key pattern', () => {
  it('matches words, whatever their spelling', () => {
    for (const pattern of ['NOTION_TASKS_DB', 'notionTasksDb', 'notion.tasks-db']) {
      expect(matches(pattern, 'NOTION_TASKS_DB')).toBe(true);
      expect(matches(pattern, 'notion', 'tasks-db')).toBe(true);
      expect(matches(pattern, 'NOTION_TASKS_DB_OLD')).toBe(false);
      expect(matches(pattern, 'MY_NOTION_TASKS_DB')).toBe(false);
    }
  });

  it('matches the last key or the whole path', () => {
    expect(matches('target', 'config', 'sync', 'target')).toBe(true);
    expect(matches('config.sync.target', 'config', 'sync', 'target')).toBe(true);
    expect(matches('sync.target', 'config', 'sync', 'target')).toBe(false);
    expect(matches('**.sync.target', 'config', 'sync', 'target')).toBe(true);
  });

  it('can contain * for one or more words within a key', () => {
    expect(matches('notion.pages.*', 'notion', 'pages', 'home')).toBe(true);
    expect(matches('notion.pages.*', 'notion', 'pages', 'homePage')).toBe(true);
    expect(matches('notion.pages.*', 'notion', 'pages', '[]')).toBe(true);
    expect(matches('notion.pages.*', 'notion', 'pages')).toBe(false);
    expect(matches('notion.pages.*', 'notion', 'pages', 'home', 'title')).toBe(false);
    expect(matches('NOTION_*_DB', 'NOTION_BIG_TASKS_DB')).toBe(true);
    expect(matches('NOTION_*_DB', 'NOTION_DB')).toBe(false);
  });

  it('can contain ** for any number of keys', () => {
    expect(matches('**', 'a', 'b')).toBe(true);
    expect(matches('**.id', 'id')).toBe(true);
    expect(matches('**.id', 'a', 'b', 'id')).toBe(true);
    expect(matches('**.id', 'userId')).toBe(false);
    expect(matches('D1_**', 'D1_DATABASE_ID')).toBe(true);
    expect(matches('D1_**', 'D2_DATABASE_ID')).toBe(false);
    expect(matches('sync.**.target', 'sync', 'target')).toBe(true);
    expect(matches('sync.**.target', 'sync', 'a', '[]', 'target')).toBe(true);
    expect(matches('a.**', 'a')).toBe(true);
    expect(matches('**')).toBe(false);
  });

  it('can contain ** for words too, unless a dot follows', () => {
    expect(matches('D1_**_ID', 'D1_DATABASE_ID')).toBe(true);
    expect(matches('D1_**_ID', 'D1_ID')).toBe(true);
    expect(matches('D1_**.id', 'D1_DATABASE_ID')).toBe(false);
    expect(matches('D1_**.id', 'D1_ID')).toBe(false);
    expect(matches('D1_**.id', 'D1_DATABASE', 'id')).toBe(true);
    expect(matches('D1_**.id', 'D1', 'id')).toBe(true);
  });

  it('ignores the items of lists', () => {
    expect(matches('notion.pages', 'notion', 'pages', '[]')).toBe(true);
    expect(matches('pages.id', 'pages', '[]', 'id')).toBe(true);
  });

  it('can be limited to the files that match a glob', () => {
    const pattern = parseKeyPattern('config/*.json#**.id');
    expect(pattern.matchesFile('config/ids.json')).toBe(true);
    expect(pattern.matchesFile('ids.json')).toBe(false);
    expect(pattern.matchesKey(path('a', 'id'))).toBe(true);
    expect(parseKeyPattern('config/ids.json#**').matchesKey(path('anything'))).toBe(true);
    expect(parseKeyPattern('ids.json #id').matchesFile('ids.json')).toBe(true);
  });

  it('contains the words that a file must have', () => {
    expect(parseKeyPattern('ids.json#notionTasks.*.target**').literals).toEqual([
      'notion',
      'tasks',
      'target',
    ]);
    expect(parseKeyPattern('**').literals).toEqual([]);
  });

  it.each([
    ['', '“” names no key.'],
    ['ids.json#-', '“ids.json#-” names no key.'],
    ['#key', '“#key” has no file pattern in front of the #.'],
    [' #key', '“ #key” has no file pattern in front of the #.'],
    [`${'x'.repeat(1_001)}#key`, expect.stringMatching(/”: the file pattern .*1000 characters\.$/)],
  ])('is rejected with a reason if it is %j', (source, reason) => {
    expect(() => parseKeyPattern(source)).toThrow(
      expect.objectContaining({ constructor: KeyPatternError, message: reason }),
    );
  });

  it('must contain a key', () => {
    for (const source of ['', '-', 'config/*.json#', '#key']) {
      expect(() => parseKeyPattern(source), source).toThrow(KeyPatternError);
    }
  });

  it('matches its own text as a key', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        steps => {
          const keys = steps.map(words => words.join('_'));
          expect(matches(keys.join('.'), ...keys)).toBe(true);
          expect(matches('**', ...keys)).toBe(true);
          expect(
            matches(
              `${keys
                .slice(0, -1)
                .map(() => '*.')
                .join('')}*`,
              ...keys,
            ),
          ).toBe(true);
        },
      ),
    );
  });

  it('with twice as many stars takes at most about twice the work', async () => {
    const { stars: [once, twice] = [0, 0] } = await growthIn(new URL('growth.ts', import.meta.url));
    expect(once).toBeGreaterThan(100);
    expect(twice / once).toBeLessThan(2.5);
  });
});
