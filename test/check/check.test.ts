import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/model.ts';
import type { ConfigFile } from '../../src/settings/schema.ts';
import { finding, NOT_FOUND, OBJECT } from '../support/findings.ts';
import { bare, DATABASE, PAGE } from '../support/read.ts';
import { ABSENT, checked, folderWith, found, linesOf, notionWith, settingsWith } from './checking.ts';

const URL_OF_TASKS = `https://www.notion.so/acme/Team-Tasks-${bare(DATABASE)}`;
const FILES = {
  'a.env': `NOTION_HOME_PAGE_ID=${PAGE}\nNOTION_TASKS_DATABASE_ID=${DATABASE}\nTASKS=${URL_OF_TASKS}\n`,
  'b.json': '{"notionPageId": "", "notionUserId": "oops"}',
  'c.json': '{}',
  'notion.json': '{"a":',
};
const A_PAGE = { 'a.env': `NOTION_HOME_PAGE_ID=${PAGE}\n` };
const NOTHING_ASKED = { requests: 0, retries: 0, waitedMs: 0 };
const NO_COUNTS = {
  files: 1,
  references: 1,
  ids: 1,
  ok: 0,
  errors: 0,
  warnings: 0,
  notices: 0,
  unverified: 0,
  skipped: 0,
};

describe('a report', () => {
  it('contains everything that the files and Notion’s answers give', async () => {
    const { asked, verify } = notionWith({ [PAGE]: found({ title: 'Home' }), [DATABASE]: ABSENT });
    const at = (line: number, column: number, endColumn: number, key: string) =>
      ({ line, column, endLine: line, endColumn, key, why: ['key'] }) as const;
    const report = await checked(folderWith(FILES), { verify });
    const [home, tasks] = asked;
    if (!home || !tasks) throw new Error('Notion was not asked');
    const ofTasks = { file: 'a.env', reading: { kind: 'id', id: tasks.id } } as const;
    expect(asked).toEqual([
      { id: PAGE, expected: [['page']], clues: ['home'] },
      { id: DATABASE, expected: [['database'], []], clues: ['tasks', 'Team Tasks'] },
    ]);
    expect(report).toEqual({
      result: 'failed',
      scope: 'all',
      verified: true,
      failOn: 'error',
      counts: {
        files: 4,
        references: 5,
        ids: 2,
        ok: 1,
        errors: 2,
        warnings: 1,
        notices: 0,
        unverified: 0,
        skipped: 1,
      },
      notion: { requests: 2, retries: 1, waitedMs: 20 },
      findings: [
        finding(
          { status: 'ok', object: OBJECT },
          {
            ...at(1, 21, 57, 'NOTION_HOME_PAGE_ID'),
            file: 'a.env',
            reading: { kind: 'id', id: home.id },
            label: 'NOTION_HOME_PAGE_ID',
          },
        ),
        finding(NOT_FOUND, {
          ...at(2, 26, 62, 'NOTION_TASKS_DATABASE_ID'),
          ...ofTasks,
          value: DATABASE,
          label: 'NOTION_TASKS_DATABASE_ID',
          expected: ['database'],
        }),
        finding(NOT_FOUND, {
          ...at(3, 7, 77, 'TASKS'),
          ...ofTasks,
          value: URL_OF_TASKS,
          label: 'TASKS',
          expected: [],
          origin: 'link',
          why: ['url'],
        }),
        finding(
          { status: 'skipped', reason: 'empty' },
          {
            ...at(1, 19, 19, 'notionPageId'),
            file: 'b.json',
            value: '',
            reading: { kind: 'skipped', reason: 'empty' },
          },
        ),
        finding(
          { status: 'malformed', fault: { code: 'text' } },
          {
            ...at(1, 39, 43, 'notionUserId'),
            file: 'b.json',
            value: 'oops',
            expected: ['user'],
            reading: { kind: 'malformed', fault: { code: 'text' }, id: null, fix: null },
          },
        ),
      ],
      problems: [
        {
          file: 'notion.json',
          line: 1,
          message: 'the file ends before everything that was opened is closed',
        },
      ],
      remarks: [],
      compared: null,
    });
  });

  it('about the format only says that nothing is verified, and passes', async () => {
    const report = await checked(folderWith(A_PAGE));
    expect(linesOf(report)).toEqual(['a.env:1 unverified (no-token)']);
    expect({ ...report, findings: [] }).toEqual({
      result: 'passed',
      scope: 'all',
      verified: false,
      failOn: 'error',
      counts: { ...NO_COUNTS, unverified: 1 },
      notion: NOTHING_ASKED,
      findings: [],
      problems: [],
      remarks: [],
      compared: null,
    });
  });

  it('contains titles only on request', async () => {
    const { verify } = notionWith({ [PAGE]: found({ title: 'Home' }) });
    const titleWith = async (showTitles: boolean) =>
      (await checked(folderWith(A_PAGE), { verify, showTitles })).findings.map(({ verdict }) => verdict);
    expect(await titleWith(true)).toEqual([{ status: 'ok', object: { ...OBJECT, title: 'Home' } }]);
    expect(await titleWith(false)).toEqual([{ status: 'ok', object: OBJECT }]);
  });

  it('contains no secrets of the files', async () => {
    const token = `ntn_${'0123456789'}${'AbCdEfGhIjKlMnOpQrStUvWxYzAbCdEfGhIj'}`;
    const report = await checked(folderWith({ [`${token}.env`]: `NOTION_PAGE_ID=${token}\n` }));
    expect(linesOf(report)).toEqual(['ntn_[redacted].env:1 exposed-token, error']);
    expect(JSON.stringify(report)).not.toContain(token.slice(4));
  });
});

describe('Notion', () => {
  it('is not asked if there is nothing to ask', async () => {
    const verify = () => Promise.reject(new Error('it was asked'));
    const { verified, notion, result } = await checked(folderWith({ 'a.env': 'NOTION_PAGE_ID=\n' }), {
      verify,
    });
    expect([verified, notion, result]).toEqual([true, NOTHING_ASKED, 'passed']);
  });

  it.each([
    [null, 'Notion rejected the token (401): it was revoked, has expired, or is incomplete.'],
    ['quotes', 'The token is invalid: it contains quotation marks.'],
  ] as const)('that rejects a token (flaw: %s) verifies nothing, and the check fails', async (flaw, why) => {
    const { verify } = notionWith({}, { state: 'rejected', kind: null, flaw });
    const report = await checked(folderWith(A_PAGE), { verify, failOn: 'never' });
    expect(linesOf(report)).toEqual(['a.env:1 unverified (token-rejected)']);
    expect(report).toMatchObject({
      result: 'failed',
      verified: false,
      counts: { ...NO_COUNTS, errors: 1, unverified: 1 },
      notion: { requests: 1, retries: 1, waitedMs: 20 },
      remarks: [
        {
          code: 'token-rejected',
          severity: 'error',
          message: `${why} No IDs were verified. This is a problem with the token.`,
        },
      ],
    });
    expect(report.remarks).toHaveLength(1);
  });

  it('that was not asked about an ID leaves it unverified because the run was cancelled', async () => {
    const { verify } = notionWith({}, { state: 'unknown', kind: null });
    const report = await checked(folderWith(A_PAGE), { verify });
    expect(linesOf(report)).toEqual(['a.env:1 unverified (cancelled)']);
    expect(report).toMatchObject({ result: 'failed', verified: true });
    expect(report.remarks).toEqual([
      {
        code: 'unverified',
        severity: 'error',
        message: 'The run was cancelled: 1 ID was not verified.',
        hint: 'This does not mean that the IDs are wrong. Run the check again.',
      },
    ]);
  });

  it.each<[NonNullable<ConfigFile['rules']>, Severity | 'never', string, readonly string[]]>([
    [{}, 'error', 'failed', ['unverified error']],
    [{}, 'never', 'passed', ['unverified error']],
    [{ unverified: 'warning' }, 'error', 'passed', ['unverified warning']],
    [{ unverified: 'warning' }, 'warning', 'failed', ['unverified warning']],
    [{ unverified: 'off' }, 'notice', 'passed', []],
  ])('that can’t be reached counts as the settings say: %j', async (rules, failOn, result, shown) => {
    const { verify } = notionWith({
      [PAGE]: { state: 'unknown', reason: 'unreachable', detail: 'ECONNRESET' },
    });
    const report = await checked(folderWith(A_PAGE), { verify, failOn, settings: settingsWith({ rules }) });
    expect(report.result).toBe(result);
    expect(report.remarks.map(({ code, severity }) => `${code} ${severity}`)).toEqual(shown);
  });
});

describe('the result', () => {
  it.each<[Severity | 'never', Severity | 'off', string]>([
    ['error', 'error', 'failed'],
    ['error', 'warning', 'passed'],
    ['warning', 'warning', 'failed'],
    ['warning', 'notice', 'passed'],
    ['notice', 'notice', 'failed'],
    ['notice', 'off', 'passed'],
    ['never', 'error', 'passed'],
  ])('with fail-on %s and a finding of severity %s is %s', async (failOn, severity, result) => {
    const { verify } = notionWith({ [PAGE]: ABSENT });
    const settings = settingsWith({ rules: { 'not-found': severity } });
    const report = await checked(folderWith(A_PAGE), { verify, failOn, settings });
    expect([report.result, report.failOn]).toEqual([result, failOn]);
  });

  it.each<[Severity, string]>([
    ['error', 'failed'],
    ['warning', 'passed'],
  ])(
    'with a remark of severity %s is %s, even if findings never fail the check',
    async (severity, result) => {
      const remark = { code: 'secret-withheld', severity, message: 'It was withheld.', hint: '' } as const;
      const report = await checked(folderWith(A_PAGE), { failOn: 'never', remarks: [remark] });
      expect([report.result, report.remarks]).toEqual([result, [remark]]);
    },
  );
});
