import { describe, expect, it } from 'vitest';
import type { Certainty, KeyClass } from '../../src/keys/key-class.ts';
import { isExample, isReference, isTitled, type Written } from '../../src/references/acceptance.ts';
import { readValue } from '../../src/references/value.ts';
import { bare, found, OLD, PAGE } from '../support/read.ts';

const STRING: Written = { isString: true, isLenient: false };
const OTHER: Written = { isString: false, isLenient: false };
const CODE: Written = { isString: true, isLenient: true };
const ALL: readonly Certainty[] = ['sure', 'named', 'slot', 'hint'];

const TOKEN = `ntn_${'a1'.repeat(20)}`;
/** An ID of neither version 4 nor version 8: Notion never creates such an ID. */
const OTHERS = 'c7e1a17d-911d-1a3c-b58f-afcfed49072b';

const at = (certainty: Certainty, more: Partial<KeyClass> = {}): KeyClass => ({
  expected: ['page'],
  certainty,
  saysId: false,
  basis: 'key',
  naming: 'typed-id',
  ...more,
});

/** The last item in a text. */
const lastOf = (text: string) => {
  const item = readValue(text, { expected: ['page'], saysId: false }).at(-1);
  if (!item) throw new Error(`nothing in ${text}`);
  return item;
};

/** The certainties with which the last item of a text counts. */
const certainties = (text: string, manner = STRING, more: Partial<KeyClass> = {}) =>
  ALL.filter(certainty => isReference(lastOf(text), text, at(certainty, more), manner)).join(' ');

describe('at a key in a configuration file', () => {
  it.each([
    ['an ID', PAGE, 'sure named slot hint'],
    ['an ID that Notion did not create', OTHERS, 'sure named slot'],
    ['a token', TOKEN, 'sure named slot'],
    ['a mistyped ID', bare(PAGE).slice(1), 'sure named slot hint'],
    ['an ID with a dash missing', `${PAGE.slice(0, 23)}${PAGE.slice(24)}`, 'sure named slot hint'],
    ['a title with an ID', `Home-${bare(PAGE)}`, 'sure named slot'],
    ['an address without an ID', 'https://www.notion.so/Meeting-Notes', 'sure named slot'],
    ['an empty value', '', 'sure named slot'],
    ['a lookup', '${X}', 'sure named slot'],
    ['a text that asks for an ID', 'your-page', 'sure named slot'],
    ['the name of the expected value', 'page-title', 'sure named'],
    ['a word', 'tasks', 'sure named'],
    ['another host', 'https://example.com/tasks', 'sure'],
    ['a number', '4711', 'sure'],
  ])('%s counts: %s at %s', (_, text, expected) => {
    expect(certainties(text)).toBe(expected);
  });

  it('every item of a list counts by its own text', () => {
    expect(certainties(`your:${OLD},page-title`)).toBe('sure named');
    expect(certainties(`page-title,${OLD},your-page`)).toBe('sure named slot');
    expect(certainties(`./a,${OLD},tasks`)).toBe('sure named');
    expect(certainties(`tasks,${OLD},./a`)).toBe('sure');
  });

  it.each([
    'tasks',
    'team-tasks',
    'team_tasks',
    'Tasks2',
    '2tasks',
    'online',
    'button',
    'notes',
    'offer',
    'structure',
    'buttons-on',
  ])('the word %s can be meant as an ID at a named key, if it is a string', text => {
    expect(certainties(text)).toBe('sure named');
    expect(certainties(text, OTHER)).toBe('sure');
  });

  it.each([
    'true',
    'false',
    'yes',
    'no',
    'on',
    'off',
    'OFF',
    'tasks/a',
    './tasks',
    'a.b',
    '4711',
    '47-11',
    'a+b',
  ])('%s is not meant as an ID at a named key', text => {
    expect(certainties(text)).toBe('sure');
  });
});

describe('at a key that only hints at Notion', () => {
  it.each([
    [27, ''],
    [28, 'hint'],
    [36, 'hint'],
    [37, ''],
  ])('%i digits count as %j', (count, expected) => {
    const text = `${bare(PAGE)}${bare(OLD)}`.slice(0, count);
    expect(certainties(text)).toBe(`sure named slot ${expected}`.trim());
  });

  it.each([
    ['an ID', PAGE, 'hint'],
    ['an ID with other dashes', `${PAGE.slice(0, 23)}${PAGE.slice(24)}`, 'hint'],
    ['an ID in quotes', `"${PAGE}"`, 'hint'],
    ['an ID that Notion did not create, with other dashes', `${OTHERS.slice(0, 23)}${OTHERS.slice(24)}`, ''],
    ['an ID that Notion did not create, in quotes', `"${OTHERS}"`, ''],
    ['an ID with the letter o', bare(PAGE).replace('0', 'o'), ''],
    ['an ID with a query', `${PAGE}?v=1`, ''],
  ])('%s counts as %j', (_, text, expected) => {
    expect(certainties(text)).toBe(`sure named slot ${expected}`.trim());
  });

  it('because of the name of the file, only an ID counts', () => {
    expect(certainties(PAGE, STRING, { basis: 'file' })).toBe('sure named slot hint');
    expect(certainties(OTHERS, STRING, { basis: 'file' })).toBe('sure named slot');
    expect(certainties(bare(PAGE).slice(1), STRING, { basis: 'file' })).toBe('sure named slot');
  });
});

describe('in prose and program code', () => {
  it.each([
    ['an ID', PAGE, 'sure named slot hint'],
    ['an ID that Notion did not create', OTHERS, 'sure named slot'],
    ['a token', TOKEN, 'sure named slot'],
    ['a mistyped ID', bare(PAGE).slice(1), 'sure named slot hint'],
    ['an address without an ID', 'https://www.notion.so/Meeting-Notes', ''],
    ['an empty value', '', ''],
    ['a lookup', '${X}', ''],
    ['a text that asks for an ID', 'your-page', ''],
    ['a word', 'tasks', ''],
    ['another host', 'https://example.com/tasks', ''],
  ])('%s counts: %s at %s', (_, text, expected) => {
    expect(certainties(text, CODE)).toBe(expected);
  });
});

describe('at a key without the word “notion”', () => {
  it.each([
    ['an ID', PAGE, 'sure named slot hint'],
    ['an ID that Notion did not create', OTHERS, 'sure named slot hint'],
    ['a title with an ID', `Home-${bare(PAGE)}`, 'sure named slot hint'],
    ['an ID with a query', `${PAGE}?v=1`, ''],
    ['an ID with the letter o', bare(PAGE).replace('0', 'o'), ''],
    ['a token', TOKEN, ''],
    ['a sample', '00000000-0000-0000-0000-000000000000', ''],
    ['a mistyped ID', bare(PAGE).slice(1), 'sure named slot hint'],
    ['an empty value', '', ''],
    ['a word', 'tasks', ''],
  ])('that contains “id”, %s counts: %s at %s', (_, text, expected) => {
    expect(certainties(text, STRING, { basis: null, saysId: true })).toBe(expected);
  });

  it('that does not contain “id”, only a plain ID counts', () => {
    expect(certainties(PAGE, STRING, { basis: null })).toBe('sure named slot hint');
    expect(certainties(`Home-${bare(PAGE)}`, STRING, { basis: null })).toBe('');
  });
});

it('a title before an ID is recognised at any key', () => {
  expect(isTitled(lastOf(`Home-${bare(PAGE)}`))).toBe(true);
  for (const text of [PAGE, `${PAGE}?v=1`, 'tasks', '', TOKEN])
    expect(isTitled(lastOf(text)), text).toBe(false);
});

describe('a URL is an example', () => {
  const ADDRESS = 'https://www.notion.so/x';
  const isOne = (before: string) => isExample(before + ADDRESS, before.length);

  it.each([
    ['example '],
    ['an Example: '],
    ['examples:'],
    ['EXAMPLES = '],
    ['e.g. '],
    ['e.g '],
    ['eg '],
    ['eg. '],
    ['(e.g.: `'],
    ['ex. '],
    ['예: '],
    ['例'],
    ['例：'],
    ['示例： '],
    ['example,'],
    ['example   :   <'],
    ['example "'],
    ["example '"],
    ['example ('],
    ['For a database with tasks, for example: '],
  ])('after %j', before => {
    expect(isOne(before)).toBe(true);
  });

  it.each([
    [''],
    ['the page '],
    ['example of '],
    ['counterexample '],
    ['example; '],
    ['example ""'],
    ['example ::'],
    ['example.'],
    ['examplesque '],
    ['index. '],
    ['ex '],
    ['fe.g. '],
    ['Oleg: '],
    ['Weg '],
    ['egg '],
  ])('but not after %j', before => {
    expect(isOne(before)).toBe(false);
  });

  it('if the word is within 24 characters before it', () => {
    expect(isOne(`example${' '.repeat(17)}`)).toBe(true);
    expect(isOne(`example${' '.repeat(18)}`)).toBe(false);
    expect(isOne(`x example${' '.repeat(30)}`)).toBe(false);
  });

  it('but not after a word that ends like one', () => {
    const link = `https://www.notion.so/Home-${bare(PAGE)}`;
    expect(found('a.md', `Ask Oleg: ${link}\n`)).toEqual([`1:11 Ask Oleg = ${link} any link`]);
    expect(found('a.md', `Like eg: ${link}\n`)).toEqual([]);
  });
});
