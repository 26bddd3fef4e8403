import { expect, it } from 'vitest';
import { countsOf, severitiesOf } from '../../src/check/counts.ts';
import type { Finding } from '../../src/finding.ts';
import { parseId } from '../../src/id/id.ts';
import type { Reference, Remark, RemarkCode, Severity } from '../../src/model.ts';
import { finding, NOT_FOUND, OBJECT } from '../support/findings.ts';
import { DATABASE, PAGE } from '../support/read.ts';

const id = parseId(DATABASE);
const DIGITS = { code: 'digits', count: 31 } as const;
const malformed = (meant: typeof id): Partial<Reference> => ({
  reading: { kind: 'malformed', fault: DIGITS, id: meant, fix: null },
});

const FINDINGS: readonly Finding[] = [
  finding({ status: 'ok', object: OBJECT }, {}, true),
  finding({ status: 'ok', object: OBJECT }, { line: 4 }, false),
  finding(NOT_FOUND, {}, true),
  finding(NOT_FOUND, {}, false),
  finding(NOT_FOUND, { origin: 'link' }),
  finding({ status: 'in-trash', object: OBJECT }, {}, true, { 'in-trash': 'notice' }),
  finding({ status: 'wrong-type', object: OBJECT }, {}, true, { 'wrong-type': 'off' }),
  finding({ status: 'malformed', fault: DIGITS }, malformed(id)),
  finding({ status: 'malformed', fault: DIGITS }, malformed(null)),
  finding({ status: 'exposed-token' }, { reading: { kind: 'token' } }, false),
  finding({ status: 'unverified', reason: 'no-token', detail: '' }),
  finding({ status: 'unverified', reason: 'unchanged', detail: '' }, {}, false),
  finding({ status: 'unverified', reason: 'unreachable', detail: '' }, {}, true),
  finding({ status: 'skipped', reason: 'empty' }, { reading: { kind: 'skipped', reason: 'empty' } }),
];

const remark = (code: RemarkCode, severity: Severity): Remark => ({ code, severity, message: '', hint: '' });

it('the severities that count are those of findings that are not old', () => {
  expect(severitiesOf(FINDINGS, [])).toEqual(['error', 'warning', 'notice', 'error', 'error']);
});

it.each<[RemarkCode, Severity, boolean]>([
  ['token-rejected', 'error', true],
  ['unverified', 'error', true],
  ['unverified', 'warning', true],
  ['unverified', 'notice', true],
  ['no-token', 'error', true],
  ['no-token', 'notice', false],
  ['secret-withheld', 'notice', false],
  ['nothing-found', 'error', false],
  ['base-unknown', 'warning', false],
  ['weakened', 'warning', false],
  ['unused-setting', 'notice', false],
  ['unread-sources', 'notice', false],
])('the remark %s with the severity %s counts as a finding: %s', (code, severity, counts) => {
  expect(severitiesOf([], [remark(code, severity)])).toEqual(counts ? [severity] : []);
});

it('counts files, references, distinct IDs, statuses and severities', () => {
  expect(countsOf(['a', 'b', 'c'], FINDINGS, ['error', 'notice', 'error', 'warning', 'error'])).toEqual({
    files: 3,
    references: 14,
    ids: 2,
    ok: 2,
    errors: 3,
    warnings: 1,
    notices: 1,
    unverified: 3,
    skipped: 1,
  });
  const none = countsOf([], [], []);
  expect(Object.values(none)).toEqual(Object.keys(none).map(() => 0));
});

it('counts no IDs if there is none', () => {
  const without = finding({ status: 'malformed', fault: DIGITS }, malformed(null));
  expect(countsOf(['a'], [without], []).ids).toBe(0);
  const meant = [malformed(id), {}].map(each => finding(NOT_FOUND, { ...each, value: PAGE }));
  expect(countsOf(['a'], meant, []).ids).toBe(2);
});
