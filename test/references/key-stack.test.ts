import { describe, expect, it } from 'vitest';
import { bare, DATABASE, found, OLD, PAGE, references } from '../support/read.ts';

const json = (value: unknown) => found('a.json', JSON.stringify(value));

describe('the path of a key', () => {
  it('contains the number of an item whose value has no name beside it', () => {
    expect(json({ notion_pages: [{ value: PAGE }] })).toEqual([`1:28 notion_pages[0].value = ${PAGE} page`]);
    expect(json({ notion_pages: [{ value: PAGE, name: 'HOME' }] })).toEqual([
      `1:28 notion_pages.HOME = ${PAGE} page`,
    ]);
  });

  it('contains the number of an item with JSON in it, but not of one with an assignment', () => {
    expect(json({ a: [JSON.stringify({ notion_page_id: PAGE })] })).toEqual([
      `1:30 a[0].notion_page_id = ${PAGE} page`,
    ]);
    expect(json({ a: [`NOTION_PAGE_ID=${PAGE}`, { notion_db_id: DATABASE }] })).toEqual([
      `1:23 a.NOTION_PAGE_ID = ${PAGE} page`,
      `1:78 a[1].notion_db_id = ${DATABASE} database`,
    ]);
  });

  it('does not contain keys that were read before', () => {
    expect(json({ a: `NOTION_PAGE_ID=${PAGE}`, notion_db_id: DATABASE })).toEqual([
      `1:22 a.NOTION_PAGE_ID = ${PAGE} page`,
      `1:76 notion_db_id = ${DATABASE} database`,
    ]);
    expect(json([{ value: PAGE, name: 'NOTION_PAGE_ID' }, { notion_db_id: DATABASE }])).toEqual([
      `1:12 NOTION_PAGE_ID = ${PAGE} page`,
      `1:92 [1].notion_db_id = ${DATABASE} database`,
    ]);
  });

  it('is whole up to 1,000 characters', () => {
    const pathOf = (length: number) => {
      const names = [...Array(4).fill('k'.repeat(200)), 'x'.repeat(length - 819)];
      const above = names.map(name => `{"${name}":`).join('');
      return references('a.json', `${above}{"notion_page_id":"${PAGE}"}}}}}}`)[0]?.key;
    };
    expect(pathOf(999)).toMatch(/^k{200}(?:\.k{200}){3}\.x{180}\.notion_page_id$/);
    expect(pathOf(1_000)).toMatch(/^k{200}(?:\.k{200}){3}\.x{181}\.notion_page_id$/);
    expect(pathOf(1_001)).toMatch(/^…k{199}(?:\.k{200}){3}\.x{182}\.notion_page_id$/);
  });
});

it('the top level of a file is no ID with something filed under it', () => {
  const foreign = OLD.replace('-4', '-1');
  expect(json({ value: 1, role: 'reader', notion_page_id: PAGE })).toEqual([
    `1:46 notion_page_id = ${PAGE} page`,
  ]);
  expect(json({ notion_pages: { [PAGE]: { value: 1, role: 'reader', notion_db_id: DATABASE } } })).toEqual(
    [],
  );
  expect(json({ notion_pages: { [PAGE]: foreign } })).toHaveLength(2);
  expect(found('notion.json', JSON.stringify(bare(foreign)))).toEqual([]);
});
