import { describe, expect, it } from 'vitest';
import type { Fault, NotionObject, Reading, Reference, Resolution } from '../../src/model.ts';
import { confidential, discreet } from '../../src/references/confidential.ts';
import { bare, DATABASE, PAGE, references, VIEW } from '../support/read.ts';

const HIDDEN = '[redacted]';

const idOf = (text: string) => {
  const [reference] = references('a.env', `NOTION_PAGE_ID=${text}\n`);
  if (reference?.reading.kind !== 'id') throw new Error(`${text} is not an ID`);
  return reference.reading.id;
};

/** A fault, and the same without a part of the text. */
type Pair = readonly [Fault, Fault];

const without = (fault: Fault, hidden: Fault = fault): Pair => [fault, hidden];

const FAULTS: Readonly<Record<Fault['code'], Pair>> = {
  'not-hex': without(
    { code: 'not-hex', character: 'x', position: 3, others: 2 },
    { code: 'not-hex', character: HIDDEN, position: 3, others: 2 },
  ),
  'look-alike': without(
    { code: 'look-alike', character: 'O', position: 7, meant: '0' },
    { code: 'not-hex', character: HIDDEN, position: 7, others: 0 },
  ),
  wrapped: without({ code: 'wrapped', wrapping: '<>' }, { code: 'wrapped', wrapping: HIDDEN }),
  slug: without({ code: 'slug', slug: 'Salaries' }, { code: 'slug', slug: HIDDEN }),
  query: without({ code: 'query', tail: '?key=swordfish' }, { code: 'query', tail: HIDDEN }),
  trailing: without({ code: 'trailing', tail: ' swordfish' }, { code: 'trailing', tail: HIDDEN }),
  'foreign-url': without(
    { code: 'foreign-url', host: 'internal.example' },
    { code: 'foreign-url', host: HIDDEN },
  ),
  'null-literal': without(
    { code: 'null-literal', literal: 'undefined' },
    { code: 'null-literal', literal: HIDDEN },
  ),
  uuid: without(
    { code: 'uuid', part: 'version', digit: '9' },
    { code: 'uuid', part: 'version', digit: HIDDEN },
  ),
  digits: without({ code: 'digits', count: 31 }),
  invisible: without({ code: 'invisible', name: 'zero-width space', position: 5 }),
  dashes: without({ code: 'dashes', character: 'en dash' }),
  'glued-comment': without({ code: 'glued-comment' }),
  url: without({ code: 'url', type: 'page' }),
  'url-without-id': without({ code: 'url-without-id' }),
  hash: without({ code: 'hash', digits: 40 }),
  text: without({ code: 'text' }),
};

describe('a confidential reference', () => {
  const place: Omit<Reference, 'value' | 'reading'> = {
    file: 'values',
    line: 2,
    column: 10,
    endLine: 2,
    endColumn: 42,
    key: 'NOTION_PAGE_ID',
    expected: ['page'],
    origin: 'key',
    why: ['key'],
  };
  const written = (reading: Reading): Reference => ({
    ...place,
    value: 'Salaries',
    fingerprint: 'f0e1',
    label: 'salaries',
    reading,
  });
  const shown = (reading: Reading): Reference => ({ ...place, value: HIDDEN, isConfidential: true, reading });
  const hidden = (found: Reference) => confidential({ references: [found], candidates: [], problems: [] });

  it.each<[string, Reading]>([
    ['an ID', { kind: 'id', id: idOf(PAGE) }],
    ['a token', { kind: 'token' }],
    ['a placeholder', { kind: 'skipped', reason: 'placeholder' }],
  ])('has no text, fingerprint or label, but the place and the reading of %s', (_, reading) => {
    expect(hidden(written(reading))).toStrictEqual({
      references: [shown(reading)],
      candidates: [],
      problems: [],
    });
  });

  it.each(Object.entries(FAULTS))(
    'with the fault “%s” quotes nothing, and has neither an ID nor a fix',
    (_, [fault, hiddenFault]) => {
      const fix = { replacement: PAGE, description: 'Remove the rest' };
      const malformed = written({ kind: 'malformed', fault, id: idOf(PAGE), fix });
      expect(hidden(malformed).references).toStrictEqual([
        shown({ kind: 'malformed', fault: hiddenFault, id: null, fix: null }),
      ]);
    },
  );

  it('can be one that needs more evidence', () => {
    const reading: Reading = { kind: 'id', id: idOf(DATABASE) };
    const needs = { id: reading.id, why: ['version-8'], needed: 4, column: {} } as const;
    const [candidate, ...others] = confidential({
      references: [],
      candidates: [{ ...needs, reference: () => written(reading) }],
      problems: [],
    }).candidates;
    expect(others).toEqual([]);
    expect(candidate).toStrictEqual({ ...needs, reference: expect.any(Function) });
    expect(candidate?.reference()).toStrictEqual(shown(reading));
  });
});

it('a problem with confidential values has a line, but no text', () => {
  const problems = [
    { file: 'values', line: 4, message: '“swordfish” is not a known directive' },
    { file: 'values', line: null, message: 'the rest is not read' },
  ];
  const message = 'it is only partly readable';
  expect(confidential({ references: [], candidates: [], problems })).toStrictEqual({
    references: [],
    candidates: [],
    problems: [
      { file: 'values', line: 4, message },
      { file: 'values', line: null, message },
    ],
  });
});

describe('what Notion says about a confidential ID', () => {
  const lookAlike = { id: idOf(bare(VIEW)), type: 'view', title: 'Board' } as const;
  const object: NotionObject = {
    type: 'page',
    inTrash: false,
    title: 'Home',
    databaseId: null,
    dataSourceId: null,
    pageId: null,
    dataSources: [],
    databasesOnPage: [],
    linked: false,
  };

  it('does not include an ID like it', () => {
    const absent: Resolution = {
      state: 'absent',
      lookAlike,
      namesake: null,
      looksLike: 'database',
      otherWorkspace: true,
    };
    expect(discreet(absent)).toStrictEqual({ ...absent, lookAlike: null });
  });

  it.each(Object.entries(FAULTS))('quotes nothing if the fault is “%s”', (_, [fault, hidden]) => {
    expect(discreet({ state: 'invalid', fault })).toStrictEqual({ state: 'invalid', fault: hidden });
  });

  it.each<Resolution>([
    { state: 'found', object },
    { state: 'unknown', reason: 'deadline', detail: 'the time was over' },
  ])('is the same otherwise: $state', resolution => {
    expect(discreet(resolution)).toStrictEqual(resolution);
  });
});
