import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/check.ts';
import type { Report } from '../../src/finding.ts';
import type { ConfigFile } from '../../src/settings/schema.ts';
import { treeOf } from '../files/tree.ts';
import { DATABASE, PAGE } from '../support/read.ts';
import { checked, folderWith, notionWith, settingsWith } from './checking.ts';

const A_PAGE = `NOTION_HOME_PAGE_ID=${PAGE}\n`;
const A_SOURCE = `const NOTION_TASKS_DB = "${PAGE}";\n`;
const NOTE = { code: 'secret-withheld', severity: 'notice', message: 'It was withheld.', hint: '' } as const;

const messages = ({ remarks }: Report) => remarks.map(({ message }) => message);

it('remarks come in the order of what a user has to know first', async () => {
  const { verify } = notionWith({
    [PAGE]: { state: 'unknown', reason: 'unreachable', detail: 'ECONNRESET' },
  });
  const folder = folderWith({ 'a.env': A_PAGE, 'src/a.ts': A_SOURCE });
  const base = { kind: 'unknown', why: 'there is no commit', whatToDo: 'Fetch it.' } as const;
  const report = await checked(folder, {
    verify,
    base: Promise.resolve(base),
    remarks: [NOTE],
    settings: settingsWith({ exclude: ['gone/**'], rules: { 'not-found': 'warning' } }),
    settingsAtBase: Promise.resolve(settingsWith()),
    ifNothingFound: 'error',
  });
  expect(report.remarks).toEqual([
    NOTE,
    {
      code: 'base-unknown',
      severity: 'warning',
      message: 'All problems count, not only new ones: there is no commit.',
      hint: 'Fetch it.',
    },
    {
      code: 'unverified',
      severity: 'error',
      message: 'Notion could not be reached: 1 ID was not verified.',
      hint: 'Reason: ECONNRESET. This does not mean that the IDs are wrong. Run the check again. status.notion.so shows whether Notion has an outage.',
    },
    {
      code: 'unused-setting',
      severity: 'notice',
      message:
        'The exclude entry “gone/**” (the config file) has no effect. No file that would be scanned matches it.',
      hint: 'Correct it, or remove it.',
    },
    {
      code: 'weakened',
      severity: 'warning',
      message: 'This change weakens the check: its settings affect 1 rule.',
      hint: 'Make sure that this is intended: `not-found` from error to warning.',
    },
  ]);
  expect([report.scope, report.compared, report.counts.errors]).toEqual(['all', null, 1]);
});

describe('if nothing is found', () => {
  const hint =
    'Name the files as arguments or with `--include`, and the keys with `--expect`. If there are no Notion IDs, add `--if-nothing-found ignore`.';

  it('a remark says so, and another one names the sources that were not read', async () => {
    const folder = folderWith({ 'a.env': 'A=1\n', 'b.env': 'A=1\n', 'src/a.ts': A_SOURCE });
    const { result, counts, remarks } = await checked(folder, { ifNothingFound: 'warning' });
    expect([result, counts.files, counts.warnings]).toEqual(['passed', 2, 0]);
    expect(remarks).toEqual([
      {
        code: 'nothing-found',
        severity: 'warning',
        message: 'Nothing was checked, because no Notion ID was found in 2 files.',
        hint,
      },
      {
        code: 'unread-sources',
        severity: 'notice',
        message: '1 source file mentions Notion IDs and was not checked: src/a.ts.',
        hint: "To check them, add `--include 'src/**/*.ts'`.",
      },
    ]);
  });

  it('the remark has the severity that is asked for, and the words of the action or the command', async () => {
    const { result, remarks } = await checked(folderWith({}), { ifNothingFound: 'error', face: 'action' });
    expect(result).toBe('failed');
    expect(remarks).toEqual([
      {
        code: 'nothing-found',
        severity: 'error',
        message: 'Nothing was checked, because no file matched.',
        hint: 'Name the files with `files` or `include`, and the keys with `expect`. If this repository has no Notion IDs, set `if-nothing-found: ignore`.',
      },
    ]);
  });

  it.each<[string, Partial<Check>, string]>([
    ['nobody wants to know', { ifNothingFound: null }, 'A=1\n'],
    ['there is something', { ifNothingFound: 'error' }, A_PAGE],
  ])('there is no remark if %s', async (_, changes, content) => {
    const report = await checked(folderWith({ 'a.env': content, 'src/a.ts': A_SOURCE }), changes);
    expect(report.remarks).toEqual([]);
  });
});

describe('an entry of the settings without effect', () => {
  const settings = settingsWith({ include: ['*.txt'], exclude: ['b.env'], ignore: [{ id: DATABASE }] });
  const inInclude = 'The include entry “*.txt” (the config file) has no effect. No file matches it.';
  const inIgnore = `The ignore entry “${DATABASE}” (the config file) has no effect. No reference that was found matches it.`;

  it('is a remark if everything was scanned', async () => {
    const folder = folderWith({ 'a.env': A_PAGE, 'b.env': A_PAGE });
    expect(messages(await checked(folder, { settings }))).toEqual([inInclude, inIgnore]);
  });

  it('is none if the scan was narrowed down, or is about a part of what the settings are about', async () => {
    const folder = folderWith({ 'a.env': A_PAGE, 'b.env': A_PAGE });
    const only = { files: ['a.env'], folders: [] };
    expect(messages(await checked(folder, { settings, tree: treeOf(folder, { only }) }))).toEqual([]);
    const tree = treeOf(folder, { prefix: 'app/' });
    expect(messages(await checked(folder, { settings, tree }))).toEqual([]);
  });
});

it.each<[ConfigFile, ConfigFile, string]>([
  [{}, { exclude: ['a.env'] }, 'a.env:1 (excluded)'],
  [{ files: ['*.env'] }, { files: ['b.env'] }, 'a.env:1 (excluded)'],
  [{}, { ignore: [{ id: PAGE }] }, 'a.env:1 (ignored), b.env:1 (ignored)'],
  [{}, { expect: { NOTION_HOME_PAGE_ID: 'none' } }, 'a.env:1 (not-expected), b.env:1 (not-expected)'],
  [{ rules: { placeholder: 'notice' } }, {}, '`placeholder` from notice to off'],
])('a change of the settings from %j to %j is shown as weaker', async (before, now, what) => {
  const folder = folderWith({ 'a.env': A_PAGE, 'b.env': A_PAGE });
  const { remarks } = await checked(folder, {
    settings: settingsWith(now),
    settingsAtBase: Promise.resolve(settingsWith(before)),
  });
  expect(remarks.filter(({ code }) => code === 'weakened').map(({ hint }) => hint)).toEqual([
    `Make sure that this is intended: ${what}.`,
  ]);
});

it('a change of the settings that takes nothing out of the check is no remark', async () => {
  const settingsAtBase = Promise.resolve(settingsWith({ exclude: ['a.env'] }));
  expect((await checked(folderWith({ 'a.env': A_PAGE }), { settingsAtBase })).remarks).toEqual([]);
});
