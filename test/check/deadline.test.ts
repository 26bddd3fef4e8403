import { expect, it } from 'vitest';
import type { Report } from '../../src/finding.ts';
import { Deadline } from '../../src/text/deadline.ts';
import { TestRepository } from '../change/repositories.ts';
import { baseSince } from '../change/requests.ts';
import { PAGE } from '../support/read.ts';
import { checked } from './checking.ts';

const pages = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `NOTION_${from + i}_PAGE_ID=${PAGE}\n`).join('');

/**
 * Compares a file with an earlier version of it.
 *
 * @param looks how often the deadline can be checked before the time is over
 */
async function compared(before: string, now: string, looks: number): Promise<Report> {
  const repository = TestRepository.create();
  repository.commit({ 'a.env': before });
  repository.write({ 'a.env': now });
  let time = 0;
  return checked(repository.folder, {
    base: baseSince(repository, 'HEAD'),
    deadline: new Deadline('scanning', looks, () => time++),
  });
}

it('compares with all earlier contents if the time for scanning is long enough', async () => {
  const { scope, problems, findings } = await compared(pages(0, 500), pages(1, 501), 10_000);
  expect([scope, problems]).toEqual(['introduced', []]);
  expect(findings.filter(({ introduced }) => introduced)).toHaveLength(0);
});

it('stops reading a file when the time is over, and reports it', async () => {
  const { problems, findings } = await compared('A=1\n', pages(0, 500), 3);
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
  const { scope, remarks, findings } = await compared(pages(0, 500), pages(0, 3), 6);
  expect(scope).toBe('all');
  expect(findings).toHaveLength(3);
  expect(JSON.stringify(remarks)).toContain(
    'the earlier contents of the files were not read to their end: scanning took longer than 0.006 seconds',
  );
});
