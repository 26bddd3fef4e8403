import { expect, it } from 'vitest';
import type { Report } from '../../src/finding.ts';
import type { Remark } from '../../src/model.ts';
import { outcomeOf, unchangedLine } from '../../src/report/outcome.ts';
import { noToken, nothingFound, outage, tokenRejected } from '../../src/report/remarks.ts';
import { finding, NOT_FOUND, OBJECT, reportOf } from '../support/findings.ts';
import { SAMPLES } from './samples.ts';

const error = (introduced: boolean | null = null) => finding(NOT_FOUND, {}, introduced);
const warning = (introduced: boolean | null = null) => finding(NOT_FOUND, { origin: 'link' }, introduced);
const notice = (introduced: boolean | null = null) => {
  const trashed = { status: 'in-trash', object: OBJECT } as const;
  return finding(trashed, {}, introduced, { 'in-trash': 'notice' });
};
const fine = finding({ status: 'ok', object: OBJECT });
const unchanged = finding({ status: 'unverified', reason: 'unchanged', detail: '' }, {}, false);
const noAnswer = finding({ status: 'unverified', reason: 'no-token', detail: '' });
const missed = finding({ status: 'unverified', reason: 'deadline', detail: '' });
const forbidden = finding({ status: 'unverified', reason: 'forbidden', detail: '' }, {}, true, {
  unverified: 'off',
});
const off = finding(NOT_FOUND, {}, false, { 'not-found': 'off' });

const WEAKENED: Remark = { code: 'weakened', severity: 'warning', message: '', hint: '' };
const changed = { scope: 'introduced' } as const;
const unverified = { verified: false } as const;
const unreached = { result: 'failed', remarks: outage([missed], 'error') } as const;

const MORE: Readonly<Record<string, Report>> = {
  'a valid ID': reportOf([fine]),
  'a valid ID of a change': reportOf([fine], changed),
  'a valid ID of a change, one unchanged': reportOf([fine, unchanged], changed),
  'a valid ID of a change, two unchanged': reportOf([fine, unchanged, unchanged], changed),
  'an existing problem': reportOf([error(false)], changed),
  'two existing problems, and one of a rule that is off': reportOf(
    [error(false), notice(false), off],
    changed,
  ),
  'a well-formed ID': reportOf([noAnswer], unverified),
  'a well-formed ID and an existing problem': reportOf([noAnswer, error(false)], {
    ...unverified,
    ...changed,
  }),
  'an error': reportOf([error()]),
  'an error of a change': reportOf([error(true)], changed),
  'two errors of a change, in their format': reportOf([error(true), error(true)], {
    ...changed,
    ...unverified,
  }),
  'an error and a warning': reportOf([error(), warning()]),
  'two errors and a notice': reportOf([error(), error(), notice()]),
  'one of each': reportOf([error(), warning(), notice()]),
  'one of each, and warnings fail': reportOf([error(), warning(), notice()], { failOn: 'warning' }),
  'one of each, and notices fail': reportOf([error(), warning(), notice()], { failOn: 'notice' }),
  'a warning of a change': reportOf([warning(true)], changed),
  'two warnings': reportOf([warning(), warning()]),
  'two errors, and nothing fails': reportOf([error(), error()], { failOn: 'never', result: 'passed' }),
  'an error, and nothing but a missing token fails': reportOf([error()], {
    ...unverified,
    failOn: 'never',
    remarks: [noToken(null)],
  }),
  'a rejected token': reportOf([error()], { remarks: [tokenRejected(null)] }),
  'no reference, which fails': reportOf([], {
    result: 'failed',
    remarks: [nothingFound(1, 'error', 'action')],
  }),
  'no answer of Notion': reportOf([missed], unreached),
  'no answer of Notion, and weaker settings': reportOf([missed], {
    ...unreached,
    remarks: [WEAKENED, ...unreached.remarks],
  }),
  'no answer of Notion, and findings, one existing': reportOf(
    [missed, error(true), error(true), warning(true), notice(true), notice(false)],
    unreached,
  ),
  'no answer of Notion, which the settings allow': reportOf([fine, missed]),
  'no answer of Notion, which the settings allow, and weaker settings': reportOf([missed], {
    remarks: [WEAKENED],
  }),
  'a missing capability, which the settings allow, in a change': reportOf(
    [forbidden, forbidden, unchanged, error(false)],
    changed,
  ),
  'weaker settings': reportOf([fine], { remarks: [WEAKENED] }),
  'weaker settings and an error': reportOf([error()], { remarks: [WEAKENED] }),
};

it('the outcome says whether the check passed, and why', async () => {
  const texts = Object.entries({ ...SAMPLES, ...MORE }).map(([name, report]) => {
    const { state, title, detail } = outcomeOf(report);
    return `${name}:\n  ${[state, title, detail, unchangedLine(report)].join(' | ')}`;
  });
  await expect(`${texts.join('\n')}\n`).toMatchFileSnapshot('texts/outcomes.txt');
});
