import { describe, expect, it } from 'vitest';
import { extract } from '../../src/references/extract.ts';
import { bare, DATABASE, found, OLD, PAGE, references, SOURCE } from '../support/read.ts';

const page = bare(PAGE);
const LINK = `https://www.notion.so/Home-${page}`;
const json = (value: unknown, expectation = '') => found('a.json', JSON.stringify(value), expectation);
/** Without their places. */
const keys = (value: unknown) => json(value).map(line => line.replace(/^\S+ /, ''));

describe('the path of a key', () => {
  it('contains the names of all keys and the indexes of all items', () => {
    expect(keys({ notion: { pages: [PAGE, [DATABASE], { 'the page': OLD }] } })).toEqual([
      `notion.pages[0] = ${PAGE} page`,
      `notion.pages[1][0] = ${DATABASE} page`,
      `notion.pages[2].the page = ${OLD} page`,
    ]);
    expect(found('notion-pages.json', JSON.stringify([PAGE, DATABASE]))).toEqual([
      expect.stringContaining(` [0] = ${PAGE} page`),
      expect.stringContaining(` [1] = ${DATABASE} page`),
    ]);
    expect(found('notion-pages.json', JSON.stringify([{ a: PAGE }]))).toEqual([
      expect.stringContaining(` [0].a = ${PAGE} page`),
    ]);
  });

  it('of an ID that is itself a key ends with that ID', () => {
    expect(json({ notion_pages: { [PAGE]: true } })).toEqual([`1:19 notion_pages.${PAGE} = ${PAGE} page`]);
    expect(found('notion-pages.json', JSON.stringify({ [PAGE]: true }))).toEqual([
      `1:3 ${PAGE} = ${PAGE} page`,
    ]);
  });
});

describe('an ID that is a key', () => {
  it('counts if an item of a list at its place would count', () => {
    expect(keys({ pages: { [PAGE]: true } })).toEqual([]);
    expect(keys({ notion_page_tokens: { [PAGE]: true } })).toEqual([]);
    expect(json({ notion_pages: { [PAGE]: true } }, 'notion_pages.*: none')).toEqual([]);
    expect(json({ notion_pages: { [PAGE]: OLD } }, 'notion_pages.*: none')).toEqual([]);
    expect(json({ pages: { [PAGE]: OLD } }, 'pages.*: user')[0]).toBe(`1:12 pages.${PAGE} = ${PAGE} user`);
  });

  it('must look like Notion’s if the keys above only contain “notion”', () => {
    const foreign = OLD.replace('-4', '-1');
    expect(keys({ notion: { a: { [OLD]: 1 } } })).toEqual([`notion.a.${OLD} = ${OLD} any`]);
    expect(keys({ notion: { a: { [foreign]: 1 } } })).toEqual([]);
    expect(keys({ notion_pages: { [foreign]: 1 } })).toEqual([`notion_pages.${foreign} = ${foreign} page`]);
  });

  it('can have a mistyped ID as its value if the keys above only contain “notion”', () => {
    expect(keys({ notion: { a: { [OLD]: bare(OLD).slice(1) } } })).toEqual([
      `notion.a.${OLD} = ${OLD} any`,
      `notion.a.${OLD} = ${bare(OLD).slice(1)} any malformed:digits`,
    ]);
    expect(keys({ notion: { a: { [OLD]: bare(OLD).slice(6) } } })).toEqual([`notion.a.${OLD} = ${OLD} any`]);
  });

  it('is not a reference if its value is a response of Notion’s API', () => {
    const answer = {
      object: 'page',
      id: OLD,
      created_time: '2026-01-01T00:00:00.000Z',
      parent: { type: 'database_id', database_id: DATABASE },
    };
    expect(keys({ notion_pages: { [PAGE]: answer } })).toEqual([]);
    expect(keys({ notion_pages: { [PAGE]: { value: answer } } })).toEqual([]);
    expect(keys({ notion_pages: { [PAGE]: { a: { b: answer } } } })).toEqual([
      `notion_pages.${PAGE} = ${PAGE} page`,
    ]);
  });

  it.each(['notion_pages', 'notion_page_ids'])(
    'at %s can have a name or a malformed ID as its value',
    key => {
      expect(keys({ [key]: { [PAGE]: 'home' } })).toEqual([`${key}.${PAGE} = ${PAGE} page`]);
      expect(keys({ [key]: { [PAGE]: 'https://example.com/home' } })).toHaveLength(1);
      expect(keys({ [key]: { [PAGE]: bare(OLD).slice(1) } })).toEqual([
        `${key}.${PAGE} = ${PAGE} page`,
        `${key}.${PAGE} = ${bare(OLD).slice(1)} page malformed:digits`,
      ]);
      expect(keys({ [key]: ['home'] })).toEqual([`${key}[0] = home page malformed:text`]);
    },
  );

  it('can have another ID as its value', () => {
    expect(keys({ notion_pages: { [PAGE]: DATABASE } })).toEqual([
      `notion_pages.${PAGE} = ${PAGE} page`,
      `notion_pages.${PAGE} = ${DATABASE} page`,
    ]);
  });
});

describe('a key without the word “notion”', () => {
  const url = `https://www.notion.so/${page}`;

  it.each([
    ['an address', url],
    ['a view’s address', `https://www.notion.so/x?v=${page}`],
    ['a data source', `collection://${PAGE}`],
  ])('counts if %s names the same object', (_, text) => {
    expect(keys({ page_id: PAGE, text })[0]).toBe(`page_id = ${PAGE} page`);
    expect(keys({ page_id: page, text })[0]).toBe(`page_id = ${page} page`);
    expect(keys({ env: [`PAGE_ID=${PAGE}`], text })[0]).toBe(`env.PAGE_ID = ${PAGE} page`);
    expect(keys({ page_id: OLD, deeper: { text } })).toHaveLength(1);
  });

  it('does not count because of the ID of a block or a peeked page', () => {
    const naming = (end: string) => ({
      page_id: PAGE,
      deeper: { text: `https://www.notion.so/${bare(OLD)}${end}` },
    });
    expect(keys(naming(`#${page}`))).toHaveLength(1);
    expect(keys(naming(`?p=${page}`))).toHaveLength(1);
  });

  it('counts if its value is a title with an ID, and the key contains “id”', () => {
    expect(keys({ page_id: `Home-${page}` })).toEqual([`page_id = Home-${page} page malformed:slug`]);
    expect(keys({ page: `Home-${page}` })).toEqual([]);
  });

  it('can be the key of a list', () => {
    expect(found('a.env', `PAGE_IDS=${PAGE},${OLD}\n# ${url}\n`)).toEqual([`1:10 PAGE_IDS = ${PAGE} page`]);
  });
});

describe('a value inside a value', () => {
  it('is found at its own place, in JSON, assignments and prose', () => {
    expect(json({ a: JSON.stringify({ notion_page_id: PAGE }) })).toEqual([
      `1:29 a.notion_page_id = ${PAGE} page`,
    ]);
    expect(json({ a: `NOTION_PAGE_ID=${PAGE}` })).toEqual([`1:22 a.NOTION_PAGE_ID = ${PAGE} page`]);
    expect(json({ a: `\nNOTION_PAGE_ID=${PAGE}\n` })).toEqual([`1:24 a.NOTION_PAGE_ID = ${PAGE} page`]);
    expect(json({ env: [`NOTION_PAGE_ID=${PAGE}`] })).toEqual([`1:25 env.NOTION_PAGE_ID = ${PAGE} page`]);
  });

  it('can be malformed in JSON and assignments, but not in several lines', () => {
    expect(keys({ a: JSON.stringify({ notion_page_id: 'tasks' }) })).toEqual([
      'a.notion_page_id = tasks page malformed:text',
    ]);
    expect(keys({ a: 'NOTION_PAGE_ID=tasks' })).toEqual(['a.NOTION_PAGE_ID = tasks page malformed:text']);
    expect(keys({ a: '\nNOTION_PAGE_ID=tasks\n' })).toEqual([]);
    expect(keys({ a: '\nNOTION_PAGE_ID=tasks\n', notion_page_id: 'tasks' })).toEqual([
      'notion_page_id = tasks page malformed:text',
    ]);
  });

  it('is read three levels deep', () => {
    const within = (levels: number): string =>
      levels === 0 ? JSON.stringify({ notion_page_id: 'tasks' }) : JSON.stringify({ a: within(levels - 1) });
    const depth = (levels: number) => found('a.json', within(levels)).length;
    expect([1, 2, 3, 4].map(depth)).toEqual([1, 1, 1, 0]);
    expect(keys({ a: Array(5).fill(within(0)) })).toHaveLength(5);
    const link = (levels: number): string => (levels === 0 ? LINK : JSON.stringify({ a: link(levels - 1) }));
    expect(keys(JSON.parse(link(6)))).toEqual([`a.a.a.a = ${LINK} any link`]);
  });

  it('that only looks like JSON does not affect what follows it', () => {
    const text = `notion:\n  a: '{{ lookup("env", "NOTION") }}'\n  page: ${PAGE}\nnotion_page: ${OLD}\n`;
    expect(found('a.yml', text)).toEqual([
      `3:9 notion.page = ${PAGE} page`,
      `4:14 notion_page = ${OLD} page`,
    ]);
    expect(found('a.yml', `notion_page_id: '{{ lookup("env", "X") }}'\n`)).toEqual([
      '1:18 notion_page_id = {{ lookup("env", "X") }} page skipped:dynamic',
    ]);
  });

  it('at a Notion key is read as JSON, or as the value itself', () => {
    expect(keys({ notion_page_id: '{"a": 1}' })).toEqual([
      'notion_page_id = {\\"a\\": 1} page skipped:placeholder',
    ]);
    expect(keys({ notion_pages: JSON.stringify({ home: PAGE }) })).toEqual([
      `notion_pages.home = ${PAGE} page`,
    ]);
    expect(keys({ notion_pages: JSON.stringify([PAGE]) })).toEqual([`notion_pages[0] = ${PAGE} page`]);
    expect(keys({ notion_page_id: `home=${PAGE}` })).toEqual([`notion_page_id = ${PAGE} page`]);
  });

  it('can have URLs beside it', () => {
    const text = `see ${LINK}\nNOTION_PAGE_ID=${OLD}\n`;
    expect(keys({ a: text })).toEqual([`a = ${LINK} any link`, `a.NOTION_PAGE_ID = ${OLD} page`]);
  });
});

describe('a URL at any key', () => {
  it('counts at its place', () => {
    expect(json({ a: `see ${LINK}.` })).toEqual([`1:11 a = ${LINK} any link`]);
    expect(json({ a: `collection://${SOURCE}` })).toEqual([
      `1:7 a = collection://${SOURCE} data_source link`,
    ]);
    expect(json({ notion_tasks: LINK })).toEqual([`1:18 notion_tasks = ${LINK} any link`]);
    expect(keys({ a: { name: 'NOTION_PAGE_ID', value: PAGE } })).toEqual([`a.NOTION_PAGE_ID = ${PAGE} page`]);
    expect(json({ a: `${LINK} https://www.notion.so/${bare(OLD)}` })).toHaveLength(2);
  });

  it('with missing digits is malformed, and without an ID or with a sample it is ignored', () => {
    const broken = LINK.slice(0, -1);
    expect(json({ a: broken })).toEqual([`1:7 a = ${broken} any link malformed:digits`]);
    expect(json({ a: 'https://www.notion.so/Home' })).toEqual([]);
    expect(json({ a: `https://www.notion.so/${'0'.repeat(32)}` })).toEqual([]);
    expect(json({ a: `e.g. ${LINK}` })).toEqual([]);
  });

  it('is ignored if the settings say so', () => {
    expect(json({ a: LINK }, 'a: none')).toEqual([]);
    expect(json({ a: LINK }, 'a: page')).toEqual([`1:7 a = ${LINK} page`]);
    expect(json({ a_id: LINK }, 'a_id: page')).toEqual([`1:10 a_id = ${LINK} page malformed:url`]);
  });
});

describe('a directive in a comment', () => {
  const yaml = (text: string) => found('a.yml', text);

  it('sets the expected type of everything on its line', () => {
    expect(yaml(`a: [${PAGE}, ${OLD}] # notion-id-check: expect page\n`)).toEqual([
      `1:5 a[0] = ${PAGE} page`,
      `1:43 a[1] = ${OLD} page`,
    ]);
    expect(yaml('a: tasks # notion-id-check: expect page\n')).toEqual(['1:4 a = tasks page malformed:text']);
    expect(yaml(`a: ${LINK} # notion-id-check: expect page\n`)).toEqual([`1:4 a = ${LINK} page`]);
    expect(yaml(`a: ${PAGE} # notion-id-check: expect any\n`)).toEqual([`1:4 a = ${PAGE} any`]);
  });

  it('can exclude a value, or include a value in a response of Notion’s API', () => {
    expect(yaml(`notion_page_id: ${PAGE} # notion-id-check: expect none\n`)).toEqual([]);
    expect(yaml(`a: ${LINK} # notion-id-check: expect none\n`)).toEqual([]);
    const answer = `object: page\nid: ${PAGE} # X\ncreated_time: 2026-01-01\nparent_id: ${OLD}\n`;
    expect(yaml(answer)).toEqual([]);
    expect(yaml(answer.replace('X', 'notion-id-check: expect page'))).toEqual([`2:5 id = ${PAGE} page`]);
  });

  it('does not change whether a URL is malformed at the key', () => {
    expect(yaml(`notion_x_id: ${LINK} # notion-id-check: expect page\n`)).toEqual([
      `1:14 notion_x_id = ${LINK} page malformed:url`,
    ]);
    expect(yaml(`notion_token: ${LINK} # notion-id-check: expect page\n`)).toEqual([
      `1:15 notion_token = ${LINK} page`,
    ]);
  });

  it('ignores every value on its line, including URLs and keys', () => {
    expect(yaml(`a: ${LINK} # notion-id-check: ignore\n`)).toEqual([
      `1:4 a = ${LINK} any link skipped:ignored`,
    ]);
    expect(yaml(`notion_pages:\n  ${PAGE}: true # notion-id-check: ignore\n`)).toEqual([
      `2:3 notion_pages.${PAGE} = ${PAGE} page skipped:ignored`,
    ]);
    expect(yaml('notion_page_id: tasks # notion-id-check: ignore\n')).toEqual([
      '1:17 notion_page_id = tasks page skipped:ignored',
    ]);
  });
});

describe('a value without text', () => {
  it('is empty, whether it is null or an empty string', () => {
    expect(keys({ notion_page_id: null, notion_db_id: '' })).toEqual([
      'notion_page_id = null page skipped:empty',
      'notion_db_id =  database skipped:empty',
    ]);
    const [reference] = references('a.json', '{"notion_page_id": null}');
    expect(reference).toMatchObject({ column: 20, endColumn: 24 });
  });

  it('of another type than string is not a malformed ID', () => {
    expect(keys({ notion_page: 'tasks' })).toEqual(['notion_page = tasks page malformed:text']);
    expect(keys({ notion_page: true })).toEqual([]);
    expect(found('a.json5', '{notion_page: NaN}')).toEqual([]);
    expect(keys({ notion_page_id: 4711 })).toEqual(['notion_page_id = 4711 page malformed:digits']);
  });
});

describe('a syntax error', () => {
  const problems = (path: string, text: string) =>
    extract({ file: path, path, text }, []).problems.map(({ line, message }) => `${line}: ${message}`);

  it('is reported with its line, and only the first one', () => {
    expect(problems('a.json', '{\n"notion_page_id": x,\n"b": y}')).toEqual(['2: unexpected “x”']);
    expect(problems('a.json', '{}')).toEqual([]);
  });

  it('is not reported within a value, which could be a template or a test', () => {
    expect(problems('a.yml', `notion_page_id: '{{ lookup("env", "X") }}'`)).toEqual([]);
    expect(problems('.env', 'NOTION_CHECK=[ "$A" == "b" ]')).toEqual([]);
    expect(problems('a.json', '{"a": "{{ notion \\"x\\" }}",\n"b": x}')).toEqual(['2: unexpected “x”']);
  });
});

describe('hexadecimal digits at a key that is a Notion key only because of other evidence', () => {
  const digits = (count: number) => 'c0ffee12'.repeat(16).slice(0, count);
  const mistyped = (count: number) => json({ parent: { type: 'page_id', page_id: digits(count) } });

  it('is a mistyped ID if it is about as long as one', () => {
    expect([27, 28, 31, 33, 35, 36].map(count => mistyped(count).length)).toEqual([0, 1, 1, 1, 1, 1]);
  });

  it('is a hash if it is longer', () => {
    expect([37, 40, 64, 128].map(count => mistyped(count).length)).toEqual([0, 0, 0, 0]);
  });
});
