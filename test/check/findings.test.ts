import { afterEach, describe, expect, it } from 'vitest';
import { type Evidence, findingOf, hideConfidential, questionsOf } from '../../src/check/findings.ts';
import type { Finding } from '../../src/finding.ts';
import { parseId } from '../../src/id/id.ts';
import type { NotionId, Reading, Reference, Resolution } from '../../src/model.ts';
import { forgetSecrets, withoutSecrets } from '../../src/secrets/scrub.ts';
import { treeOf } from '../files/tree.ts';
import { NOT_FOUND, REFERENCE } from '../support/findings.ts';
import { bare, DATABASE, OLD, PAGE } from '../support/read.ts';
import { ABSENT, checked, folderWith, found, notionWith } from './checking.ts';

afterEach(forgetSecrets);

function idOf(text: string): NotionId {
  const id = parseId(text);
  if (!id) throw new Error(`“${text}” is no ID`);
  return id;
}

const about = (id: string, changes: Partial<Reference> = {}): Reference => ({
  ...REFERENCE,
  value: id,
  reading: { kind: 'id', id: idOf(id) },
  ...changes,
});
const MALFORMED: Reading = { kind: 'malformed', fault: { code: 'dashes' }, id: idOf(PAGE), fix: null };

/** A verification with an answer about the ID of `REFERENCE`, or without any. */
const evidence = (answer: Resolution | null, changes: Partial<Evidence> = {}): Evidence => ({
  verification: {
    token: { state: 'accepted', kind: 'personal', flaw: null },
    resolutions: new Map(answer ? [[idOf(PAGE), answer]] : []),
    counts: { requests: 1, retries: 0, waitedMs: 0 },
  },
  unasked: 'cancelled',
  added: null,
  severities: {},
  showTitles: true,
  ...changes,
});

describe('a finding', () => {
  it('has the reference, the verdict, the rule and what to do', () => {
    expect(findingOf(REFERENCE, evidence(ABSENT, { severities: { 'not-found': 'notice' } }))).toEqual({
      reference: REFERENCE,
      verdict: { ...NOT_FOUND, tokenKind: 'personal' },
      rule: 'not-found',
      severity: 'notice',
      advice: [
        {
          kind: 'instruction',
          text: 'If it exists, give access to the person whose access token this is.',
        },
        { kind: 'instruction', text: 'If not, copy the ID again: in Notion, choose ••• → Copy link.' },
      ],
      introduced: null,
    } satisfies Finding);
  });

  const verdictOf = (reference: Reference, known: Evidence) => {
    const { verdict, introduced } = findingOf(reference, known);
    return [verdict.status, 'reason' in verdict ? verdict.reason : null, introduced];
  };

  it.each<[string, boolean | null, Evidence['unasked'], readonly unknown[]]>([
    ['everything counts', null, 'cancelled', ['ok', null, null]],
    ['it is introduced', true, 'cancelled', ['ok', null, true]],
    ['it was there before', false, 'cancelled', ['unverified', 'unchanged', false]],
    ['it was there before, without a token', false, 'no-token', ['unverified', 'no-token', false]],
    [
      'it was there before, with a bad token',
      false,
      'token-rejected',
      ['unverified', 'token-rejected', false],
    ],
  ])('uses Notion’s answer only for what counts: %s', (_, introduced, unasked, verdict) => {
    const added = introduced === null ? null : new Set(introduced ? [REFERENCE] : [about(PAGE)]);
    expect(verdictOf(REFERENCE, evidence(found(), { added, unasked }))).toEqual(verdict);
  });

  it.each<Evidence['unasked']>(['cancelled', 'no-token', 'token-rejected'])(
    'says why nothing was asked about an introduced ID: %s',
    unasked => {
      const expected = ['unverified', unasked, true];
      const known = evidence(null, { added: new Set([REFERENCE]), unasked });
      expect(verdictOf(REFERENCE, known)).toEqual(expected);
    },
  );

  it('about a malformed ID does not depend on Notion', () => {
    const reference = about(PAGE, { reading: MALFORMED });
    expect(verdictOf(reference, evidence(found()))).toEqual(['malformed', null, null]);
  });

  const lookAlike = { id: idOf(OLD), type: 'page', title: 'Home' } as const;
  const namesake = { ...lookAlike, words: 'home' };
  const suggestive = { ...ABSENT, lookAlike, namesake };

  it.each<[string, boolean, Partial<Reference>, object]>([
    ['shows titles', true, {}, { lookAlike, namesake }],
    [
      'shows no titles',
      false,
      {},
      { lookAlike: { ...lookAlike, title: null }, namesake: { ...namesake, title: null } },
    ],
    ['suggests no ID for a confidential one', true, { isConfidential: true }, { lookAlike: null, namesake }],
  ])('%s', (_, showTitles, changes, shown) => {
    const { verdict } = findingOf({ ...REFERENCE, ...changes }, evidence(suggestive, { showTitles }));
    expect(verdict).toEqual({ ...NOT_FOUND, tokenKind: 'personal', ...shown });
  });
});

describe('the IDs of confidential values', () => {
  const shown = () => withoutSecrets([PAGE, bare(PAGE), DATABASE, bare(DATABASE)].join(' '));

  it('are hidden with and without hyphens', () => {
    hideConfidential([about(PAGE, { isConfidential: true }), about(DATABASE)]);
    expect(shown()).toBe(`[redacted] [redacted] ${DATABASE} ${bare(DATABASE)}`);
  });

  it('are shown if a file has them too', () => {
    const confidential = [PAGE, DATABASE].map(id => about(id, { isConfidential: true }));
    hideConfidential([...confidential, about(PAGE)]);
    expect(shown()).toBe(`${PAGE} ${bare(PAGE)} [redacted] [redacted]`);
  });

  it('are only those of well-formed values', () => {
    hideConfidential([about(PAGE, { isConfidential: true, reading: MALFORMED })]);
    expect(shown()).toBe([PAGE, bare(PAGE), DATABASE, bare(DATABASE)].join(' '));
  });

  it('are in no part of the report', async () => {
    const values = { text: `{"notionPageId": "${PAGE}"}`, format: 'json' } as const;
    const { verify, asked } = notionWith({ [PAGE]: found({ databaseId: idOf(PAGE) }) });
    const checking = async (folder: string) =>
      JSON.stringify(await checked(folder, { tree: treeOf(folder, { values }), verify }));
    expect(await checking(folderWith({ 'a.env': `A=${PAGE}\n` }))).not.toContain(PAGE);
    expect(asked.map(({ id }) => id)).toEqual([PAGE]);
    forgetSecrets();
    expect(await checking(folderWith({ 'a.env': `NOTION_PAGE_ID=${PAGE}\n` }))).toContain(PAGE);
  });
});

describe('questions', () => {
  it('are one for each ID, with all expected types and all clues', () => {
    const references = [
      about(PAGE, { key: 'notion.home', expected: ['page'] }),
      about(DATABASE, { key: 'notion.tasksDatabaseId', expected: ['database', 'data_source'] }),
      about(PAGE, { key: 'notion.start', expected: [] }),
      about(PAGE, { key: 'notion.home', expected: ['page'] }),
      about(PAGE, { reading: MALFORMED, expected: ['user'] }),
      about(DATABASE, { key: 'notion.id', expected: ['database', 'data_source'], label: 'team' }),
      about(OLD, { key: 'notion.id', expected: ['data_source', 'database'] }),
      about(OLD, { key: 'notion.id', expected: ['database', 'data_source'] }),
      about('1f0e1a2b-3c4d-80e5-96f7-8a9b0c1d2e00', { reading: { kind: 'token' } }),
    ];
    expect(questionsOf(references)).toEqual([
      { id: PAGE, expected: [['page'], []], clues: ['home', 'start'] },
      { id: DATABASE, expected: [['database', 'data_source']], clues: ['tasks', 'team'] },
      {
        id: OLD,
        expected: [
          ['data_source', 'database'],
          ['database', 'data_source'],
        ],
        clues: [],
      },
    ]);
  });

  it('are none without IDs', () => {
    expect(questionsOf([])).toEqual([]);
    expect(questionsOf(new Set([about(PAGE, { reading: MALFORMED })]))).toEqual([]);
  });
});
