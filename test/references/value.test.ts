import { describe, expect, it } from 'vitest';
import type { Expected } from '../../src/model.ts';
import { readValue } from '../../src/references/value.ts';
import { bare, DATABASE, OLD, PAGE, SOURCE, VIEW } from '../support/read.ts';

const page = bare(PAGE);
const view = bare(VIEW);
const old = bare(OLD);
const SAMPLE = '00000000-0000-0000-0000-000000000000';
const TOKEN = `ntn_${'a1'.repeat(20)}`;

/** The items of a text, each with its own text and result. */
const read = (text: string, expected: Expected = [], saysId = false) =>
  readValue(text, { expected, saysId }).map(({ start, end, reading, address, type, attempt }) => {
    const what =
      reading.kind === 'id'
        ? reading.id
        : reading.kind === 'malformed'
          ? reading.fault.code
          : reading.kind === 'skipped'
            ? reading.reason
            : reading.kind;
    const notes = [address && 'address', type, attempt && 'attempt'].filter(Boolean).join(' ');
    return `${JSON.stringify(text.slice(start, end))} ${what}${notes && ` (${notes})`}`;
  });

const ID = (text: string, id: string) => `${JSON.stringify(text)} ${id} (attempt)`;

describe('one value', () => {
  it.each([
    ['an ID', PAGE, ID(PAGE, PAGE)],
    ['an ID without dashes', page, ID(page, PAGE)],
    ['a sample', SAMPLE, `"${SAMPLE}" placeholder (attempt)`],
    ['an empty text', '', '"" empty'],
    ['blanks', ' \t\n', '" \\t\\n" empty'],
    ['a token', TOKEN, `"${TOKEN}" token (attempt)`],
    ['a token of 16 characters', 'secret_a1B2c3D4e5F6g7H8', '"secret_a1B2c3D4e5F6g7H8" token (attempt)'],
    ['a token after a word and a colon', `Bearer:${TOKEN}`, `"Bearer:${TOKEN}" token (attempt)`],
    ['less than a token', 'secret_a1B2c3D4e5F6g7H', '"secret_a1B2c3D4e5F6g7H" placeholder'],
    ['a placeholder of a token', `secret_${'x'.repeat(20)}`, `"secret_${'x'.repeat(20)}" placeholder`],
    ['a token in a sentence', `it is ${TOKEN}`, `"it is ${TOKEN}" text`],
    ['the prefix of a token within a word', `mintn_${'a1'.repeat(20)}`, `"mintn_${'a1'.repeat(20)}" text`],
    ['a placeholder in a token', 'ntn_the_secret_of_the_bot', '"ntn_the_secret_of_the_bot" placeholder'],
    ['a placeholder', 'your-page', '"your-page" placeholder'],
    ['a lookup', '${X}', '"${X}" dynamic'],
    ['a word', 'tasks', '"tasks" text'],
    ['a mistyped ID', page.slice(1), `"${page.slice(1)}" digits (attempt)`],
    ['an ID with an ellipsis', `${page.slice(0, 28)}....`, `"${page.slice(0, 28)}...." not-hex (attempt)`],
  ])('is read correctly: %s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('can have white space around it, but an ID must not', () => {
    expect(read(`  ${PAGE}`)).toEqual([`"  ${PAGE}" wrapped (attempt)`]);
    expect(read(` ${PAGE}`)).toEqual([`" ${PAGE}" wrapped (attempt)`]);
    expect(read(`${PAGE}  `)).toEqual([`"${PAGE}  " wrapped (attempt)`]);
    expect(read(`\n ${PAGE} \n`)).toEqual([ID(PAGE, PAGE)]);
    expect(read(`${PAGE}\t`)).toEqual([`"${PAGE}\\t" wrapped (attempt)`]);
    expect(read(`\n${PAGE}\n`)).toEqual([ID(PAGE, PAGE)]);
    expect(read('  tasks  ')).toEqual(['"tasks" text']);
    expect(read(` ${PAGE} ${OLD} `)).toEqual([ID(PAGE, PAGE), ID(OLD, OLD)]);
  });
});

describe('a URL', () => {
  it('is read as the ID in it', () => {
    const address = `https://www.notion.so/Home-${page}`;
    expect(read(address)).toEqual([`"${address}" ${PAGE} (address attempt)`]);
    expect(read(`see ${address} now`)).toEqual([`"${address}" ${PAGE} (address attempt)`]);
  });

  it('is read as one of its IDs, depending on the expected type', () => {
    const address = `https://www.notion.so/${old}?v=${view}&p=${page}`;
    expect(read(address)).toEqual([`"${address}" ${OLD} (address attempt)`]);
    expect(read(address, ['view'])).toEqual([`"${address}" ${VIEW} (address view attempt)`]);
    expect(read(address, ['page'])).toEqual([`"${address}" ${PAGE} (address page attempt)`]);
    expect(read(address, ['page', 'view'])).toEqual([`"${address}" ${OLD} (address attempt)`]);
    expect(read(`collection://${SOURCE}`)).toEqual([
      `"collection://${SOURCE}" ${SOURCE} (address data_source attempt)`,
    ]);
  });

  it('is malformed at a key with “id”, and its ID is the fix', () => {
    const address = `https://www.notion.so/${page}`;
    const [item] = readValue(address, { expected: ['page'], saysId: true });
    expect(item).toMatchObject({ start: 0, end: address.length, address: true, attempt: true });
    expect(item?.reading).toEqual({
      kind: 'malformed',
      fault: { code: 'url', type: null },
      id: PAGE,
      fix: {
        replacement: expect.stringMatching(new RegExp(`^(?:${PAGE}|${page})$`)),
        description: 'Keep the ID of the address.',
      },
    });
    const [other] = readValue(`collection://${SOURCE}`, { expected: [], saysId: true });
    expect(other?.reading).toMatchObject({ fault: { code: 'url', type: 'data_source' }, id: SOURCE });
  });

  it('can have no ID, or an ID with a missing digit', () => {
    expect(read('https://www.notion.so/Meeting')).toEqual([
      '"https://www.notion.so/Meeting" url-without-id (address attempt)',
    ]);
    const broken = `https://www.notion.so/Home-${page.slice(1)}`;
    expect(read(broken)).toEqual([`"${broken}" digits (address attempt)`]);
    expect(readValue(broken, { expected: [], saysId: false })[0]?.reading).toMatchObject({
      fault: { count: 31 },
    });
    expect(read('https://example.com/x')).toEqual(['"https://example.com/x" foreign-url']);
  });

  it('can be one of several', () => {
    const one = `https://www.notion.so/${page}`;
    const two = `https://www.notion.so/${old}`;
    expect(read(`${one}, ${two}`)).toEqual([
      `"${one}" ${PAGE} (address attempt)`,
      `"${two}" ${OLD} (address attempt)`,
    ]);
    expect(read(`${one} https://www.notion.so/x`)).toEqual([`"${one}" ${PAGE} (address attempt)`]);
  });

  it('with a token is read as the token', () => {
    const address = `https://www.notion.so/${page}?token=${TOKEN}`;
    expect(read(address)).toEqual([`"${address}" token (attempt)`]);
  });

  it('with a sample is a placeholder', () => {
    const address = `https://www.notion.so/${bare(SAMPLE)}`;
    expect(read(address)).toEqual([`"${address}" placeholder (address attempt)`]);
  });
});

describe('a lookup', () => {
  it('is read as its default if that is clearly meant as an ID', () => {
    expect(read(`\${X:-${PAGE}}`)).toEqual([ID(PAGE, PAGE)]);
    expect(read(`\${X:-${page.slice(1)}}`)).toEqual([`"${page.slice(1)}" digits (attempt)`]);
    expect(read(`\${X:-${PAGE},${OLD},tasks}`)).toEqual([ID(PAGE, PAGE), ID(OLD, OLD)]);
    expect(read(`  getenv("X", "${PAGE}") `)).toEqual([ID(PAGE, PAGE)]);
  });

  it('has no ID otherwise', () => {
    expect(read('${X:-tasks}')).toEqual(['"${X:-tasks}" dynamic']);
    expect(read('  ${X} ')).toEqual(['"${X}" dynamic']);
    expect(read(`\${X},${PAGE}`)).toEqual([`"\${X},${PAGE}" dynamic`]);
  });
});

describe('a list', () => {
  it.each([',', ', ', ';', '|', ' ', '\n', '\t', ' | ', ',,', '\n\n', ' ; '])(
    'can be separated by %j',
    between => {
      expect(read(PAGE + between + old)).toEqual([ID(PAGE, PAGE), ID(old, OLD)]);
    },
  );

  it('can begin and end with a separator', () => {
    expect(read(`,${PAGE},${old},`)).toEqual([ID(PAGE, PAGE), ID(old, OLD)]);
    expect(read(`,${PAGE}`)).toEqual([ID(PAGE, PAGE)]);
    expect(read(`${PAGE};`)).toEqual([ID(PAGE, PAGE)]);
  });

  it.each([
    ['a label before the ID', `tasks:${PAGE}`],
    ['a label after the ID', `${PAGE}:tasks`],
    ['a label and an equals sign', `tasks=${PAGE}`],
    ['labels on both sides', `a:${PAGE}=b`],
    ['an empty label', `:${PAGE}`],
  ])('can have %s', (_, text) => {
    expect(read(text)).toEqual([ID(PAGE, PAGE)]);
    expect(read(`${old},${text}`)).toEqual([ID(old, OLD), ID(PAGE, PAGE)]);
  });

  it('can have other items, which are read separately', () => {
    expect(read(`${PAGE},tasks,${page.slice(1)},your-page`)).toEqual([
      ID(PAGE, PAGE),
      '"tasks" text',
      `"${page.slice(1)}" digits (attempt)`,
      '"your-page" placeholder',
    ]);
    expect(read(`${PAGE}\ntasks`)).toEqual([ID(PAGE, PAGE), '"tasks" text']);
    expect(read(`tasks; ${TOKEN}`)).toEqual(['"tasks" text', `"${TOKEN}" token (attempt)`]);
    expect(read(`tasks, Bearer:${TOKEN}`)).toEqual(['"tasks" text', `"Bearer:${TOKEN}" token (attempt)`]);
    expect(read(`a:${SAMPLE},b:${PAGE}`)).toEqual([`"${SAMPLE}" placeholder (attempt)`, ID(PAGE, PAGE)]);
  });

  it('is not recognised if words are separated only by spaces, or if no part is an ID', () => {
    expect(read(`see ${PAGE} now`)).toHaveLength(1);
    expect(read('tasks,notes')).toEqual(['"tasks,notes" text']);
    expect(read('tasks')).toEqual(['"tasks" text']);
  });

  it('is not recognised if a pair has two IDs or a part of a URL', () => {
    expect(read(`${PAGE}:${OLD}`)).toEqual([`"${PAGE}:${OLD}" trailing (attempt)`]);
    expect(read(`a:${page}?v=${view}`)[0]).not.toContain(`${PAGE} (attempt)`);
    expect(read(`a:${page}#x`)[0]).not.toContain(`${PAGE} (attempt)`);
    expect(read(`a:${page}:b&c`)[0]).not.toContain(`${PAGE} (attempt)`);
  });

  it('can have 131072 characters', () => {
    const between = ','.repeat(131_072 - PAGE.length - OLD.length);
    const places = (text: string) =>
      readValue(text, { expected: [], saysId: false }).map(({ start, end }) => [start, end]);
    expect(places(PAGE + between + OLD)).toEqual([
      [0, 36],
      [131_036, 131_072],
    ]);
    expect(places(`${PAGE}${between},${OLD}`)).toEqual([[0, 131_073]]);
  });

  it('with one pair is read as its ID', () => {
    expect(read(`  tasks:${DATABASE}  `)).toEqual([ID(DATABASE, DATABASE)]);
  });
});

describe('several values followed by the rest of a URL', () => {
  const fixes = (text: string, expected: Expected = []) =>
    readValue(text, { expected, saysId: true }).map(({ reading }) =>
      reading.kind === 'malformed' ? (reading.fix?.replacement ?? null) : reading.kind,
    );

  it('are fixed one by one', () => {
    expect(read(`${page}?v=1, ${old}?v=2`)).toEqual([
      `"${page}?v=1" query (attempt)`,
      `"${old}?v=2" query (attempt)`,
    ]);
    expect(fixes(`${page}?v=1, ${old}?v=2`)).toEqual([PAGE, OLD]);
    expect(fixes(`Home-${page};Work-${old}`)).toEqual([PAGE, OLD]);
  });

  it('are not fixed one by one if there is only one', () => {
    expect(read(`${page}?v=1,`)).toEqual([`"${page}?v=1," query (attempt)`]);
    expect(fixes(`${page}?v=1,`)).toEqual([null]);
  });

  it('are not fixed if there is any other text among them', () => {
    expect(fixes(`notes, 2024-${page}`)).toEqual([null]);
    expect(fixes(`${page}?v=1 ${old}?v=2`)).toEqual([null]);
  });

  it('are not fixed if the fix would remove more than a URL: another URL around it, or another ID', () => {
    const url = `https://www.notion.so/Home-${page}`;
    expect(fixes(`https://example.org/?to=${url}`)).toEqual([null]);
    expect(fixes(`https://example.org/${url}`)).toEqual([null]);
    expect(fixes(`${url}/Work-${old}`)).toEqual([null]);
    expect(fixes(`tasks=${url}, "${url}" (${url})`)).toEqual([PAGE, PAGE, PAGE]);
    expect(fixes(`${'x'.repeat(70)}=${url}`)).toEqual([null]);
  });

  it('are not cut at a key for a view', () => {
    expect(fixes(`${page}?v=1`, ['database'])).toEqual([PAGE]);
    expect(fixes(`${page}?v=1`, ['view'])).toEqual([null]);
    expect(fixes(`${page}?v=1, ${old}?v=2`, ['database'])).toEqual([PAGE, OLD]);
    expect(fixes(`${page}?v=1, ${old}?v=2`, ['view'])).toEqual([null, null]);
    expect(fixes(`Home-${page}`, ['view'])).toEqual([PAGE]);
    expect(fixes(`Home-${page}, Work-${old}`, ['view'])).toEqual([PAGE, OLD]);
  });
});
