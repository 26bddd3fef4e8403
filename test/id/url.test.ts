import { describe, expect, it } from 'vitest';
import { findNotionUrls, targetOf } from '../../src/id/url.ts';
import type { Expected } from '../../src/model.ts';
import { bare, DATABASE, OLD, PAGE, SOURCE, VIEW } from '../support/read.ts';

const target = (text: string, expected: Expected = []) => {
  const [url] = findNotionUrls(text);
  return url ? (targetOf(url, expected)?.id ?? null) : null;
};

describe('a Notion URL', () => {
  it.each([
    `https://www.notion.so/${bare(PAGE)}`,
    `https://notion.so/${PAGE}`,
    `https://www.notion.so/acme/Some-Title-${bare(PAGE)}`,
    `https://www.notion.so/acme/Some-Title-${bare(PAGE)}?pvs=4`,
    `https://www.notion.so/Some-Title-${PAGE}`,
    `https://acme.notion.site/Some-Title-${bare(PAGE)}`,
    `https://app.notion.com/p/${bare(PAGE)}`,
    `https://app.notion.com/p/Title-${bare(PAGE)}?source=copy_link`,
    `https://app.notion.com/p/acme/Slug-${bare(PAGE)}?pvs=204`,
    `https://www.notion.so/native/acme/Slug-${bare(PAGE)}?pvs=4&deepLinkOpenNewTab=true`,
    `notion://www.notion.so/native/Slug-${bare(PAGE)}`,
    `www.notion.so/${bare(PAGE).toUpperCase()}`,
    `HTTPS://WWW.NOTION.SO/${bare(PAGE)}`,
    `https://www.notion.so/%E4%BD%A0-${bare(PAGE)}`,
    `https://acme.notion.site/ebd/${bare(PAGE)}`,
    `https://acme.notion.site/ebd//${bare(PAGE)}?v=${bare(VIEW)}`,
  ])('refers to the ID at the end of its path: %s', text => {
    expect(target(text)).toBe(PAGE);
  });

  it('refers to the database in its path, the view in ?v=, the page in ?p= or the block after #', () => {
    const url = `https://www.notion.so/acme/${bare(DATABASE)}?v=${bare(VIEW)}&p=${bare(PAGE)}&pm=s#${bare(OLD)}`;
    expect(target(url)).toBe(DATABASE);
    expect(target(url, ['database'])).toBe(DATABASE);
    expect(target(url, ['view'])).toBe(VIEW);
    expect(target(url, ['page'])).toBe(PAGE);
    expect(target(url, ['block'])).toBe(OLD);
    expect(target(url, ['page', 'database'])).toBe(DATABASE);
  });

  it('refers to the peeked page or the view if its path has no ID', () => {
    expect(target(`https://www.notion.so/acme?p=${bare(PAGE)}`)).toBe(PAGE);
    expect(target(`https://www.notion.so/?v=${bare(VIEW)}`)).toBe(VIEW);
  });

  it('refers to the ID of an expected type, and contains its type', () => {
    const [url] = findNotionUrls(
      `https://www.notion.so/${bare(DATABASE)}?v=${bare(VIEW)}&p=${bare(PAGE)}#block-${bare(OLD)}`,
    );
    const at = (expected: Expected) => url && targetOf(url, expected);
    expect(at(['view'])).toEqual({ id: VIEW, type: 'view' });
    expect(at(['block'])).toEqual({ id: OLD, type: 'block' });
    expect(at(['page'])).toEqual({ id: PAGE, type: 'page' });
    expect(at(['user'])).toEqual({ id: DATABASE, type: null });
  });

  it.each([
    [`https://www.notion.so/acme?p=${bare(PAGE)}&v=${bare(VIEW)}`, { id: PAGE, type: 'page' }],
    [`https://www.notion.so/?v=${bare(VIEW)}`, { id: VIEW, type: 'view' }],
    [`collection://${SOURCE}`, { id: SOURCE, type: 'data_source' }],
    [`COLLECTION://${SOURCE}?x=1`, { id: SOURCE, type: 'data_source' }],
    [`view://${VIEW}`, { id: VIEW, type: 'view' }],
    [`View://${VIEW}`, { id: VIEW, type: 'view' }],
    [`https://www.notion.so/${bare(PAGE)}?u=collection://${SOURCE}`, { id: PAGE, type: null }],
    [`https://my-api.notion.site/${bare(PAGE)}`, { id: PAGE, type: null }],
    [`https://www.notion.so/${PAGE}-x`, null],
    [`https://www.notion.so/${bare(PAGE).slice(1)}?v=${bare(VIEW)}`, null],
    ['https://www.notion.so/acme', null],
  ])('%s refers to %j', (text, expected) => {
    const [url] = findNotionUrls(text);
    expect(url && targetOf(url, [])).toEqual(expected);
  });

  it('can have more than one ID in its path', () => {
    const hasOthers = (path: string) => findNotionUrls(`https://www.notion.so/${path}`)[0]?.hasOtherIds;
    expect(hasOthers(`${bare(DATABASE)}/Home-${bare(PAGE)}`)).toBe(true);
    expect(hasOthers(`acme/Home-${bare(PAGE)}`)).toBe(false);
    expect(hasOthers('acme')).toBe(false);
  });

  it.each([
    ['', 31, ''],
    ['acme/Home-', 31, '?v=1#a'],
    ['', 33, '/edit'],
    ['a/', 28, '/edit/b?x'],
    ['', 36, ''],
  ])('has the place of an ID with the wrong number of digits: %s, %i digits, %s', (before, count, after) => {
    const digits = `${bare(PAGE)}${bare(OLD)}`.slice(0, count);
    const text = `see https://www.notion.so/${before}${digits}${after} there`;
    const { start, end } = findNotionUrls(text)[0]?.brokenDigits ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe(digits);
  });

  it.each([27, 37])('with %i digits is not a URL with a mistyped ID', count => {
    const digits = `${bare(PAGE)}${bare(OLD)}`.slice(0, count);
    expect(findNotionUrls(`https://www.notion.so/${digits}`)[0]?.brokenDigits).toBeNull();
  });

  it('can have the scheme of Notion’s MCP server', () => {
    expect(target(`collection://${SOURCE}`)).toBe(SOURCE);
    expect(target(`view://${VIEW}`)).toBe(VIEW);
    expect(findNotionUrls('case R.id.business_personal_collection:// x')).toEqual([]);
  });

  it.each([
    [`https://api.notion.com/v1/databases/${DATABASE}/query`, 'database'],
    [`https://api.notion.com/v1/data_sources/${bare(DATABASE)}/query`, 'data_source'],
    [`https://api.notion.com/v1/pages/${DATABASE}`, 'page'],
    [`https://api.notion.com/v1/users/${DATABASE}`, 'user'],
    [`https://api.notion.com/v1/blocks/${DATABASE}/children?page_size=100`, null],
  ])('of the API contains the type of its ID: %s', (text, type) => {
    const [url] = findNotionUrls(text);
    expect(url && targetOf(url, [])).toEqual({ id: DATABASE, type });
  });

  it('ends before any number of punctuation marks', () => {
    const [url] = findNotionUrls(`https://www.notion.so/${bare(PAGE)}${'!.'.repeat(200_000)} x`);
    expect(url?.pathId).toBe(PAGE);
  });

  it('with more than 32 digits in a row has no ID', () => {
    const [url] = findNotionUrls(`https://www.notion.so/Title-${bare(PAGE)}0`);
    expect(url?.pathId).toBeNull();
    expect(url?.brokenDigits && url.brokenDigits.end - url.brokenDigits.start).toBe(33);
    expect(target(`https://www.notion.so/signature-${'a1'.repeat(32)}`)).toBeNull();
  });

  it.each([
    `https://www.notion.so/image/https%3A%2F%2Fx/${bare(PAGE)}`,
    `https://www.notion.so/icons/${bare(PAGE)}`,
    `https://www.notion.so/help/${bare(PAGE)}`,
    `https://www.notion.so/agent/${bare(PAGE)}`,
    `https://www.notion.so/native/agents/${bare(PAGE)}`,
    `https://www.notion.so/developers/connections/${bare(PAGE)}`,
    `https://www.notion.so/chat?t=${bare(PAGE)}&p=${bare(PAGE)}`,
    `https://www.notion.so/marketplace/profiles/x-${bare(PAGE)}`,
    `https://www.notion.so/webhooks/${bare(PAGE)}`,
    `https://www.notion.so/f/${bare(PAGE)}`,
    `https://www.notion.so/invite/${bare(PAGE)}`,
    `https://app.notion.com/login/${bare(PAGE)}`,
    `https://api.notion.com/v2/pages/${bare(PAGE)}`,
    `https://api.notion.com/v1/oauth/${bare(PAGE)}`,
    `https://api.notion.com/pages/${bare(PAGE)}`,
    `https://status.notion.so/${bare(PAGE)}`,
    `https://file.notion.so/f/${bare(PAGE)}`,
    `https://notion.so.evil.example/${bare(PAGE)}`,
    `https://evil.example/notion.so/${bare(PAGE)}`,
    `https://mynotion.so/${bare(PAGE)}`,
    `https://apnews.com/article/Some-Title-${bare(PAGE)}`,
  ])('is not recognised in %s', text => {
    expect(target(text)).toBeNull();
  });

  it('ends before the markup or punctuation around it', () => {
    const address = `https://www.notion.so/${bare(PAGE)}`;
    for (const [before, after] of [
      ['[a](', ')'],
      ['<', '>'],
      ['"', '"'],
      ['`', '`'],
      ['See ', '.'],
      ['', ', and'],
      ['| ', ' |'],
    ]) {
      const text = `${before}${address}${after}`;
      const [url] = findNotionUrls(text);
      expect(text.slice(url?.start, url?.end), text).toBe(address);
    }
  });
});

it.each([
  'https://www.notion.so/help',
  `https://www.notion.so/images/${bare(PAGE)}`,
  'view://1234',
  'collection://',
])('%s is not the URL of an object', text => {
  expect(findNotionUrls(text)).toEqual([]);
});

it.each([`collection://${PAGE}`, `view://${PAGE}`, `https://api.notion.com/v1/pages/${PAGE}`])(
  '%s has only one ID',
  text => {
    expect(findNotionUrls(text)).toMatchObject([{ hasOtherIds: false }]);
  },
);
