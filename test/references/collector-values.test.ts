import { describe, expect, it } from 'vitest';
import { Scope } from '../../src/keys/scope.ts';
import { Collector } from '../../src/references/collector.ts';
import { bare, DATABASE, found, OLD, PAGE } from '../support/read.ts';
import { weighed } from './weighed.ts';

const page = bare(PAGE);
const LINK = `https://www.notion.so/Home-${page}`;
/** Notion does not create IDs of version 1. */
const FOREIGN = OLD.replace('-4', '-1');
/** Without its last dash. */
const UNDASHED = `${OLD.slice(0, 23)}${OLD.slice(24)}`;
const json = (value: unknown, expectation = '') => found('a.json', JSON.stringify(value), expectation);

describe('a value at a key that is an ID', () => {
  it('is not even a candidate if the settings say that nothing there counts', () => {
    expect(weighed('a.json', { notion_pages: { [PAGE]: OLD } }, 'notion_pages.*: none')).toEqual([]);
    expect(weighed('a.json', { notion_pages: { [PAGE]: OLD } })).toEqual([
      `notion_pages.${PAGE}: key`,
      `notion_pages.${PAGE}: key`,
    ]);
  });

  it('counts whatever it is if the settings name its type', () => {
    expect(json({ pages: { [PAGE]: 'tasks' } }, 'pages.*: user')).toEqual([
      `1:12 pages.${PAGE} = ${PAGE} user`,
      `1:51 pages.${PAGE} = tasks user malformed:text`,
    ]);
  });

  it('must look like Notion’s if the keys above only contain “notion”', () => {
    expect(json({ notion: { a: { [OLD]: DATABASE } } })).toEqual([
      `1:18 notion.a.${OLD} = ${OLD} any`,
      `1:57 notion.a.${OLD} = ${DATABASE} any`,
    ]);
    expect(json({ notion: { a: { [OLD]: FOREIGN } } })).toEqual([`1:18 notion.a.${OLD} = ${OLD} any`]);
  });
});

describe('a value at a key without the word “notion”', () => {
  it('that is a URL is a reference to what the key asks for', () => {
    expect(json({ page_id: LINK })).toEqual([`1:13 page_id = ${LINK} page`]);
  });

  it('is also read as an assignment, unless it has a URL or a title', () => {
    expect(json({ databases: `NOTION_TASKS_DB=${FOREIGN}` })).toEqual([
      `1:31 databases.NOTION_TASKS_DB = ${FOREIGN} database`,
    ]);
    expect(json({ page_id: `NOTION_X_ID=Home-${page}` })).toEqual([
      `1:13 page_id = NOTION_X_ID=Home-${page} page malformed:slug`,
    ]);
  });

  it('is not searched for JSON or keys if the word is not in it either', () => {
    expect(weighed('a.json', { a: JSON.stringify({ page_id: PAGE }) })).toEqual([]);
    expect(weighed('a.json', { a: JSON.stringify({ page_id: PAGE, notion: true }) })).toEqual([
      'a.page_id: notion-named-nearby version-8',
    ]);
  });

  it('is malformed if only its dashes are wrong, even below a node for Notion', () => {
    expect(json({ type: 'n8n-nodes-base.notion', in: { page_id: UNDASHED } })).toEqual([
      `1:50 in.page_id = ${UNDASHED} page malformed:dashes`,
    ]);
  });
});

it('a value at a Notion key that counts is not read as an assignment too', () => {
  expect(json({ notion_page_id: 'NOTION_DB_ID=4711' })).toEqual([
    '1:20 notion_page_id = NOTION_DB_ID=4711 page skipped:placeholder',
  ]);
});

it('a value can be at a key called “value” in a format without maps', () => {
  expect(found('notion-pages.env', `VALUE=${PAGE}\nNAME=x\nROLE=x\n`)).toEqual([`1:7 VALUE = ${PAGE} page`]);
});

it('the end of a map that did not start is passed over', () => {
  const collector = new Collector(PAGE, Scope.ofFile('notion.json', []), false, () => undefined);
  collector.endRecord();
  collector.enter('page_id', 0, 0);
  collector.value({ start: 0, end: PAGE.length, escapes: 'none', type: 'string' });
  expect(collector.finish().references.map(({ key }) => key)).toEqual(['page_id']);
});

it('an item of a list can say what the map around the list is for', () => {
  const server = (name: string) => ({ command: 'npx', args: ['-y', name], env: { PAGE_ID: OLD } });
  expect(weighed('a.json', server('@notionhq/notion-mcp-server'))).toEqual(['env.PAGE_ID: node']);
  expect(weighed('a.json', server('mcp-server'))).toEqual(['env.PAGE_ID: (0 of 2)']);
});

it('only a string is the ID of a response of the API', () => {
  const answer = (id: unknown) => ({ object: 'page', id, created_time: 'x', notion_page_id: PAGE });
  expect(json(answer('4711'))).toEqual([]);
  expect(json(answer(4711))).toEqual([`1:65 notion_page_id = ${PAGE} page`]);
});

describe('in program code', () => {
  const compared = (text: string, expectation = '') =>
    found(
      'a.config.ts',
      `const notion_page_id = () => {\n  if (path === "${text}") open();\n};\n`,
      expectation,
    );

  it('a value in a statement counts only if it is plausible, or if the settings say so', () => {
    expect(compared(OLD)).toEqual([`2:17 notion_page_id = ${OLD} page`]);
    expect(compared(FOREIGN)).toEqual([]);
    expect(compared('tasks')).toEqual([]);
    expect(compared('tasks', 'notion_page_id: page')).toEqual([
      '2:17 notion_page_id = tasks page malformed:text',
    ]);
  });

  it('an argument of a call may be anything, but a value is an ID or a mistake', () => {
    expect(found('a.tf', 'notion_page_id = coalesce("", "tasks")\n')).toEqual([]);
    expect(found('a.tf', `notion_page_id = coalesce("", "${FOREIGN}")\n`)).toEqual([
      `1:32 notion_page_id = ${FOREIGN} page`,
    ]);
    expect(found('a.tf', 'notion_page_id = "tasks"\n')).toEqual([
      '1:19 notion_page_id = tasks page malformed:text',
    ]);
  });

  it('JSON in a string may hold anything too', () => {
    const text = (id: string) => `const x = '{"notion_page_id": "${id}"}';\n`;
    expect(found('a.ts', text('tasks'))).toEqual([]);
    expect(found('a.ts', text(FOREIGN))).toEqual([`1:32 x.notion_page_id = ${FOREIGN} page`]);
    expect(found('a.config.ts', text('tasks'))).toEqual([
      '1:32 x.notion_page_id = tasks page malformed:text',
    ]);
  });
});
