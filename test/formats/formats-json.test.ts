import { describe, expect, it } from 'vitest';
import { bare, DATABASE, found, OLD, PAGE, SOURCE, VIEW } from '../support/read.ts';

const page = bare(PAGE);
const database = bare(DATABASE);

describe('JSON', () => {
  it('can have nested keys, lists, comments and trailing commas', () => {
    const text = `{
  // "notionPageId": "${OLD}"
  "notion": {
    "tasksDatabaseId": "${DATABASE}",
    "pages": ["${PAGE}", "${page}",],
    "databases": { "users": "${OLD}", "none": null, "empty": "" },
  }
}
`;
    expect(found('config/app.jsonc', text)).toEqual([
      `4:25 notion.tasksDatabaseId = ${DATABASE} database`,
      `5:16 notion.pages[0] = ${PAGE} page`,
      `5:56 notion.pages[1] = ${page} page`,
      `6:30 notion.databases.users = ${OLD} database`,
      '6:77 notion.databases.none = null database skipped:empty',
      '6:93 notion.databases.empty =  database skipped:empty',
    ]);
  });

  it('can have escapes, and values are reported as written', () => {
    const written = `\\u0031${page.slice(1)}`;
    const text = `{"notionPageId": "${written}", "notionUrl": "https:\\/\\/www.notion.so\\/${page}?v=${bare(VIEW)}\\u0026t=1"}`;
    expect(found('a.json', text)).toEqual([
      `1:19 notionPageId = ${written} page`,
      `1:73 notionUrl = https:\\/\\/www.notion.so\\/${page}?v=${bare(VIEW)}\\u0026t=1 any link`,
    ]);
  });

  it('can have IDs as keys', () => {
    expect(
      found('.notion-sync.json', `{"pages": {"${PAGE}": {"title": "x", "content_hash": "${bare(OLD)}"}}}`),
    ).toEqual([`1:13 pages.${PAGE} = ${PAGE} page`]);
  });

  it('can have a value in a separate map, as n8n writes it', () => {
    const node = {
      type: 'n8n-nodes-base.notion',
      id: OLD,
      parameters: {
        databaseId: {
          __rl: true,
          value: DATABASE,
          mode: 'list',
          cachedResultUrl: `https://www.notion.so/${database}`,
        },
      },
    };
    expect(found('workflow.json', JSON.stringify({ nodes: [node] }))).toEqual([
      expect.stringContaining(`nodes[0].parameters.databaseId.value = ${DATABASE} database`),
      expect.stringContaining(`cachedResultUrl = https://www.notion.so/${database} database`),
    ]);
  });

  it('can name a value in the key beside it', () => {
    const env = [
      { name: 'NOTION_HOME_PAGE_ID', value: page },
      { value: DATABASE, name: 'NOTION_DB_ID' },
      { name: 'OTHER_ID', value: OLD },
    ];
    expect(found('task.json', JSON.stringify({ containers: [{ environment: env }] }))).toEqual([
      expect.stringContaining(`containers[0].environment.NOTION_HOME_PAGE_ID = ${page} page`),
      expect.stringContaining(`containers[0].environment.NOTION_DB_ID = ${DATABASE} database`),
    ]);
  });

  it('can be a recorded response of Notion’s API, in which IDs are not references', () => {
    const answer = {
      object: 'page',
      id: PAGE,
      created_time: '2026-01-01T00:00:00.000Z',
      created_by: { object: 'user', id: OLD },
      parent: { type: 'database_id', database_id: DATABASE },
      url: `https://www.notion.so/${bare(PAGE)}`,
    };
    expect(found('test/notion-page.json', JSON.stringify(answer))).toEqual([]);
    expect(found('notion-list.json', JSON.stringify({ object: 'list', results: [answer] }))).toEqual([]);
    const record = { id: PAGE, created_time: 1, parent_id: OLD, parent_table: 'block' };
    expect(found('notion-pages.json', JSON.stringify({ block: { [PAGE]: { value: record } } }))).toEqual([]);
    expect(found('notion-page.json', JSON.stringify(answer), 'parent.database_id: database')).toHaveLength(1);
    expect(found('notion.json', JSON.stringify({ answer, rootPageId: PAGE }))).toHaveLength(1);
  });

  it('is still read after a syntax error', () => {
    expect(found('notion.json', `{"page_id": "${PAGE}",, 'x': 1 "databaseId": "${DATABASE}"`)).toEqual([
      `1:14 page_id = ${PAGE} page`,
      expect.stringContaining(`databaseId = ${DATABASE} database`),
    ]);
  });

  it('with the syntax of JSON5 is read for keys and values even after a syntax error', () => {
    expect(found('a.json5', `{ list: [1, 2\n  notionPageId: '${PAGE}',\n}\n`)).toEqual([
      `2:18 notionPageId = ${PAGE} page`,
    ]);
  });

  it('can be JSON Lines or JSON5', () => {
    expect(found('notion.jsonl', `{"page_id":"${PAGE}"}\n{"page_id":"${OLD}"}\n`)).toEqual([
      `1:13 page_id = ${PAGE} page`,
      `2:13 page_id = ${OLD} page`,
    ]);
    expect(found('notion.json5', `// c\n{ pageId: '${PAGE}', 'data-source-id': "${SOURCE}", }\n`)).toEqual([
      `2:12 pageId = ${PAGE} page`,
      `2:70 data-source-id = ${SOURCE} data_source`,
    ]);
  });
});
