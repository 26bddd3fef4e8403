import { expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import type { Report } from '../../src/finding.ts';
import { NO_CONFIG, settingsOf } from '../../src/settings/settings.ts';
import { Deadline } from '../../src/text/deadline.ts';
import { TestRepository } from '../change/repositories.ts';
import { baseSince } from '../change/requests.ts';
import { treeOf } from '../files/tree.ts';
import { PAGE } from '../support/read.ts';

const SETTINGS = settingsOf(NO_CONFIG, { files: [], expectations: [] });
const pages = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `NOTION_${from + i}_PAGE_ID=${PAGE}\n`).join('');

/**
 * Compares a file with an earlier version of it.
 *
 * @param looks how often the deadline can be checked before the time is over
 */
async function checked(before: string, now: string, looks: number): Promise<Report> {
  const repository = TestRepository.create();
  repository.commit({ 'a.env': before });
  repository.write({ 'a.env': now });
  let time = 0;
  return check({
    tree: treeOf(repository.folder),
    settings: SETTINGS,
    settingsAtBase: Promise.resolve(null),
    failOn: 'error',
    showTitles: false,
    base: baseSince(repository, 'HEAD'),
    verify: null,
    remarks: [],
    ifNothingFound: null,
    face: 'command',
    deadline: new Deadline('scanning', looks, () => time++),
  });
}

it('compares with all earlier contents if the time for scanning is long enough', async () => {
  const { scope, problems, findings } = await checked(pages(0, 500), pages(1, 501), 10_000);
  expect([scope, problems]).toEqual(['introduced', []]);
  expect(findings.filter(({ introduced }) => introduced)).toHaveLength(0);
});

it('stops reading a file when the time is over, and reports it', async () => {
  const { problems, findings } = await checked('A=1\n', pages(0, 500), 3);
  expect(problems).toEqual([
    {
      file: 'a.env',
      line: null,
      message: 'the rest is not read: scanning took longer than 0.003 seconds',
    },
  ]);
  expect(findings.length).toBeGreaterThan(20);
  expect(findings.length).toBeLessThan(500);
});

it('compares with nothing if the earlier contents can’t be read in time', async () => {
  const { scope, remarks, findings } = await checked(pages(0, 500), pages(0, 3), 6);
  expect(scope).toBe('all');
  expect(findings).toHaveLength(3);
  expect(JSON.stringify(remarks)).toContain(
    'the earlier contents of the files were not read to their end: scanning took longer than 0.006 seconds',
  );
});
