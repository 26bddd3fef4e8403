import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { extract, extractUnsettled } from '../../src/references/extract.ts';
import { parseExpectations } from '../../src/settings/expect.ts';
import { Deadline } from '../../src/text/deadline.ts';
import { DATABASE, PAGE, summaryOf } from '../support/read.ts';

const extracted = (path: string, text: string, expect = '') =>
  extract({ file: `api/${path}`, path, text }, parseExpectations(expect, 'expect'));

const found = (path: string, text: string, expect = '') =>
  extracted(path, text, expect).references.map(summaryOf);

describe('a reference', () => {
  it('has the place where it is written, from its first character to the one after its last', () => {
    const [reference] = extracted('a.yml', `notion:\r\n  page_id: "${PAGE}"\r\n`).references;
    expect(reference).toEqual({
      file: 'api/a.yml',
      line: 2,
      column: 13,
      endLine: 2,
      endColumn: 13 + PAGE.length,
      key: 'notion.page_id',
      value: PAGE,
      expected: ['page'],
      origin: 'key',
      reading: expect.objectContaining({ kind: 'id' }),
      why: ['key'],
    });
  });

  it('matches patterns of the settings by the path of its file in the repository', () => {
    expect(found('a.json', `{"home": "${PAGE}"}`, 'home: page')).toHaveLength(1);
    expect(found('a.json', `{"home": "${PAGE}"}`, 'api/a.json#home: page')).toHaveLength(1);
    expect(found('a.json', `{"home": "${PAGE}"}`, 'a.json#home: page')).toHaveLength(0);
  });

  it('can be a URL anywhere in prose, but only a value in configuration', () => {
    const link = `https://www.notion.so/${PAGE.replaceAll('-', '')}`;
    expect(found('README.md', `See ${link} there.\n`)).toEqual([expect.stringContaining('1:5 ')]);
    expect(found('a.json', `{"notion": "${link}"} // ${link}`)).toEqual([expect.stringContaining('1:13 ')]);
  });

  it('contains no secret, but a fingerprint of it', () => {
    const token = 'ntn_12345678901abcdefghijklmnopqrstuvwxyzABCDEFGH';
    const [reference] = extracted('a.json', `{"notionPageId": " ${token} "}`).references;
    expect(reference?.value).not.toContain(token.slice(4));
    expect(reference?.fingerprint).toBe(createHash('sha256').update(token).digest('hex'));
    const [id] = extracted('a.json', `{"notionPageId": "${PAGE}"}`).references;
    expect(id).not.toHaveProperty('fingerprint');
  });

  it('contains the first 500 characters of a long value, and a fingerprint of the rest', () => {
    const long = (end: string) => `${'some words '.repeat(200_000)}${end}`;
    const [one, other] = ['a', 'a1b2c3d4e5f6g7h8'].map(
      end => extracted('a.json', JSON.stringify({ notionPageId: long(end) })).references[0],
    );
    expect(one?.value).toBe(long('').slice(0, 500));
    expect(other?.value).toBe(one?.value);
    expect(one?.fingerprint).not.toBe(other?.fingerprint);
    expect(one?.endColumn).toBe(18 + long('a').length);
    const token = `${'x '.repeat(245)}ntn_12345678901abcdefghijklmnopqrstuvwxyzABCDEFGH`;
    expect(extracted('a.json', JSON.stringify({ notionPageId: token })).references[0]?.value).not.toContain(
      '2345678',
    );
  });

  it('has a label if it is an ID that the value has a word for', () => {
    const labels = (value: string) =>
      extracted('a.env', `NOTION_DATABASE_IDS=${value}\n`).references.map(reference =>
        'label' in reference ? reference.label : 'none',
      );
    expect(labels(`tasks:${DATABASE}`)).toEqual(['tasks']);
    expect(labels(DATABASE)).toEqual(['NOTION_DATABASE_IDS']);
    expect(labels(`"${DATABASE}"`)).toEqual(['none']);
    expect(labels(`tasks:${DATABASE.slice(1)}`)).toEqual(['none']);
  });

  it('that other references of the file are evidence for is in the order of the file', () => {
    const places = (separator: string) => {
      const items = ['id', 'notion_page_id', 'id'].map(key => `{"${key}": "${PAGE}"}`);
      return extracted('a.json', `[${items.join(separator)}]`).references.map(
        ({ line, column }) => `${line}:${column}`,
      );
    };
    expect(places(',')).toEqual(['1:10', '1:69', '1:116']);
    expect(places(',\n')).toEqual(['1:10', '2:21', '3:9']);
  });

  it('has a key path of limited length', () => {
    const deep = JSON.stringify({ ['k'.repeat(5_000)]: { notionPageId: PAGE } });
    expect(extracted('a.json', deep).references[0]?.key).toBe(`${'k'.repeat(200)}.notionPageId`);
    const nested = `${'{"step":'.repeat(250)}{"notionPageId":"${PAGE}"}${'}'.repeat(250)}`;
    const { key = '' } = extracted('a.json', nested).references[0] ?? {};
    expect(key).toMatch(/^….*step\.notionPageId$/);
    expect(key.length).toBe(1_001);
  });

  it('is not found in a comment, and comments do not change its place', () => {
    const text = `# a\n<!-- notion_page_id: ${DATABASE}\r\nx --> notion_page_id: ${PAGE}\n`;
    expect(found('README.md', text)).toEqual([`3:23 notion_page_id = ${PAGE} page`]);
    expect(found('a.sh', `echo # NOTION_PAGE_ID=${DATABASE}\nNOTION_PAGE_ID=${PAGE}\n`)).toEqual([
      `2:16 NOTION_PAGE_ID = ${PAGE} page`,
    ]);
  });
});

describe('reading a file', () => {
  const text = `{"notionPageId": "${PAGE}", "list": [${'0, '.repeat(100)}0], "notionDatabaseId": "${DATABASE}"}`;
  const source = { file: 'api/a.json', path: 'a.json', text };
  /** Reads the file. The clock is looked at once before. */
  const read = (clock: (look: number) => number) => {
    let looks = 0;
    const deadline = new Deadline('scanning', 1_000, () => clock(looks++));
    const { references, problems } = extractUnsettled(source, [], undefined, deadline);
    return { values: references.map(({ value }) => value), problems };
  };

  it('ends when the time does, and what was found until then counts', () => {
    expect(read(() => 0)).toEqual({ values: [PAGE, DATABASE], problems: [] });
    expect(read(look => 1_001 * look)).toEqual({
      values: [PAGE],
      problems: [
        {
          file: 'api/a.json',
          line: null,
          message: 'the rest is not read: scanning took longer than 1 seconds',
        },
      ],
    });
  });

  it('hides no mistake of the program', () => {
    const clock = (look: number) => {
      if (look > 0) throw new TypeError('no clock');
      return 0;
    };
    expect(() => read(clock)).toThrow(new TypeError('no clock'));
  });
});

describe('a directive', () => {
  it('applies only to values on its line', () => {
    const text = `NOTION_A_PAGE_ID=${PAGE} # notion-id-check: ignore\nNOTION_B_PAGE_ID=${PAGE}\n`;
    expect(found('a.env', text)).toEqual([
      `1:18 NOTION_A_PAGE_ID = ${PAGE} page skipped:ignored`,
      `2:18 NOTION_B_PAGE_ID = ${PAGE} page`,
    ]);
  });

  it('that is unknown is reported at its line, before syntax errors', () => {
    const { problems } = extracted(
      'a.jsonc',
      `{\n// notion-id-check: ignroe\n"notionPageId": "${PAGE}",\n\n`,
    );
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['api/a.jsonc:2', 'api/a.jsonc:5']);
    expect(problems[0]?.message).toMatch(/^“notion-id-check: ignroe” is not a known directive/);
  });
});
