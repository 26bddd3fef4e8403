import { expect, it } from 'vitest';
import { parseId } from '../../src/id/id.ts';
import {
  type Fault,
  type NotionId,
  type NotionObject,
  OBJECT_TYPES,
  type Reference,
  type Verdict,
} from '../../src/model.ts';
import { wordAdvice } from '../../src/report/advice.ts';
import { RULES, ruleFor } from '../../src/rules/registry.ts';
import { NOT_FOUND, OBJECT, REFERENCE } from '../support/findings.ts';
import { DATABASE, PAGE, SOURCE, VIEW } from '../support/read.ts';

function id(text: string): NotionId {
  const parsed = parseId(text);
  if (parsed === null) throw new Error(`“${text}” is not an ID`);
  return parsed;
}

/** What the rule for a verdict says: its name, its message, and each piece of advice on a separate line. */
function explained(verdict: Verdict, changes: Partial<Reference> = {}): string {
  const reference = { ...REFERENCE, ...changes };
  const rule = ruleFor(reference, verdict);
  const { message = 'nothing', advice = [] } = rule?.explain(reference, verdict) ?? {};
  return [`${rule?.name}: ${message}`, ...advice.map(each => `  ${wordAdvice(each)}`)].join('\n');
}

const FAULTS: readonly Fault[] = [
  ...[1, 31, 33, 34].map((count): Fault => ({ code: 'digits', count })),
  ...[0, 1, 2].map((others): Fault => ({ code: 'not-hex', character: 'g', position: 3, others })),
  ...['~', 'é', '😀'].map((character): Fault => ({ code: 'not-hex', character, position: 1, others: 0 })),
  { code: 'look-alike', character: 'О', position: 32, meant: '0' },
  { code: 'invisible', name: 'zero-width space (U+200B)', position: 9 },
  { code: 'dashes' },
  { code: 'dashes', character: 'en dashes' },
  { code: 'wrapped', wrapping: '' },
  { code: 'wrapped', wrapping: '<>' },
  { code: 'slug', slug: 'Weekly-Notes-' },
  { code: 'slug', slug: `${'Long-'.repeat(20)}` },
  { code: 'query', tail: '?v=1' },
  { code: 'query', tail: '&v=1' },
  { code: 'query', tail: '?pvs=4' },
  { code: 'trailing', tail: ' and more' },
  { code: 'glued-comment' },
  { code: 'url', type: null },
  { code: 'url-without-id' },
  { code: 'foreign-url', host: '' },
  { code: 'foreign-url', host: 'example.com' },
  { code: 'hash', digits: 40 },
  { code: 'null-literal', literal: 'undefined' },
  { code: 'uuid', part: null, digit: '' },
  { code: 'uuid', part: 'version', digit: '0' },
  { code: 'uuid', part: 'variant', digit: 'c' },
  { code: 'text' },
];

it('every rule has the texts that the documentation and other programs show', async () => {
  const texts = RULES.map(({ explain: _, ...rule }) => JSON.stringify(rule, null, 2)).join('\n');
  await expect(`${texts}\n`).toMatchFileSnapshot('texts/rules.txt');
});

it('every fault has an explanation', async () => {
  const readable = { kind: 'malformed', id: id(PAGE), fix: null } as const;
  const texts = FAULTS.flatMap(fault => [
    explained({ status: 'malformed', fault }),
    ...(['url', 'slug', 'glued-comment'].includes(fault.code)
      ? [explained({ status: 'malformed', fault }, { reading: { ...readable, fault } })]
      : []),
  ]);
  const text: Verdict = { status: 'malformed', fault: { code: 'text' } };
  texts.push(explained(text, { expected: [] }), explained(text, { expected: ['page', 'database'] }));
  texts.push(explained(text, { key: 'notion.pages[12]' }), explained(text, { key: '[3]' }));
  await expect(`${texts.join('\n')}\n`).toMatchFileSnapshot('texts/faults.txt');
});

it('every combination of types has an explanation', async () => {
  const related: Partial<NotionObject> = {
    databaseId: id(DATABASE),
    dataSourceId: id(SOURCE),
    pageId: id(PAGE),
    dataSources: [{ id: id(SOURCE), name: null }],
  };
  const wrong = (object: Partial<NotionObject>, expected: Reference['expected'], key = 'notion.id') =>
    explained({ status: 'wrong-type', object: { ...OBJECT, ...object } }, { expected, key });
  const pairs = OBJECT_TYPES.flatMap(type =>
    OBJECT_TYPES.filter(expected => expected !== type).flatMap(expected => [
      wrong({ type }, [expected]),
      wrong({ ...related, type }, [expected]),
    ]),
  );
  const ids = Array.from({ length: 6 }, (_, i) => id(`${VIEW.slice(0, -1)}${i}`));
  const sources = ids.map((each, i) => ({ id: each, name: i === 0 ? 'Tasks' : i === 1 ? '' : null }));
  const more = [
    ...[1, 2, 5, 6].map(count => wrong({ databasesOnPage: ids.slice(0, count) }, ['database'])),
    ...[2, 5, 6].map(count =>
      wrong({ type: 'database', dataSources: sources.slice(0, count) }, ['data_source']),
    ),
    wrong({ type: 'database', linked: true }, ['data_source']),
    wrong({ type: 'page', title: 'Home' }, ['database', 'data_source']),
    wrong({ type: 'page', title: '' }, ['database'], 'notion.pages[0]'),
  ];
  await expect(`${[...pairs, ...more].join('\n')}\n`).toMatchFileSnapshot('texts/types.txt');
});

it('every other verdict has an explanation', async () => {
  const lookAlike = { id: id(PAGE), type: 'page', title: 'Home' } as const;
  const namesake = { id: id(DATABASE), type: 'database', title: null, words: 'tasks' } as const;
  const notFound = (changes: object, origin: Reference['origin'] = 'key') =>
    explained({ ...NOT_FOUND, ...changes }, { origin });
  const texts = [
    notFound({}),
    notFound({}, 'link'),
    notFound({ tokenKind: 'personal' }),
    notFound({ tokenKind: null }),
    notFound({ lookAlike }),
    notFound({ namesake }),
    notFound({ lookAlike, namesake }, 'link'),
    notFound({ lookAlike, namesake: { ...namesake, id: lookAlike.id } }),
    notFound({ looksLike: 'view', otherWorkspace: true }),
    explained({ status: 'exposed-token' }),
    explained({ status: 'in-trash', object: OBJECT }),
    explained({ status: 'in-trash', object: { ...OBJECT, type: 'data_source', title: 'Tasks' } }),
    explained({ status: 'unverified', reason: 'forbidden', detail: '' }),
    explained({ status: 'unverified', reason: 'forbidden', detail: 'Read user information' }),
    explained({ status: 'skipped', reason: 'placeholder' }),
  ];
  await expect(`${texts.join('\n')}\n`).toMatchFileSnapshot('texts/verdicts.txt');
});
