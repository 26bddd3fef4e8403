import type { Report } from '../../src/finding.ts';
import { parseId } from '../../src/id/id.ts';
import type { Fault, NotionId, Reference } from '../../src/model.ts';
import { noToken, outage, unreadSources, unusedSetting, weakenedSettings } from '../../src/report/remarks.ts';
import { finding, NOT_FOUND, OBJECT, REFERENCE, reportOf } from '../support/findings.ts';
import { bare, DATABASE, OLD, PAGE, SOURCE, VIEW } from '../support/read.ts';

function id(text: string): NotionId {
  const parsed = parseId(text);
  if (parsed === null) throw new Error(`“${text}” is not an ID`);
  return parsed;
}

/** At a line, the value ends in column 54 unless `changes` say otherwise. */
const at = (line: number, changes: Partial<Reference> = {}) => ({ line, endLine: line, ...changes });

function malformed(fault: Fault, value: string, line: number, changes: Partial<Reference> = {}) {
  const reading = { kind: 'malformed', fault, id: null, fix: null } as const;
  return finding({ status: 'malformed', fault }, at(line, { reading, value, ...changes }), true);
}

const unsure = (reason: 'unreachable' | 'deadline' | 'forbidden' | 'unchanged' | 'no-token', detail = '') =>
  ({ status: 'unverified', reason, detail }) as const;

const skipped = (reason: 'empty' | 'placeholder' | 'dynamic' | 'ignored', value: string, line: number) =>
  finding(
    { status: 'skipped', reason },
    at(line, { file: 'skipped.yml', reading: { kind: 'skipped', reason }, value }),
    true,
  );

const HOSTILE = '##[error]::warning::<b>|@octocat `x`\u001b[31m\u202e';
const LONG = `${PAGE}-${'0123456789'.repeat(20)}`;
const NOT_HEX: Fault = { code: 'not-hex', character: 'g', position: 36, others: 0 };
const LOOK_ALIKE: Fault = { code: 'look-alike', character: 'О', position: 32, meant: '0' };

/** A failed check of a change, with a finding of each kind, some of which were there before. */
export const FAILED: Report = reportOf(
  [
    finding({ status: 'ok', object: { ...OBJECT, title: 'Hand|book' } }, {}, true),
    finding({ status: 'ok', object: { ...OBJECT, type: 'database' } }, at(4, { key: '' }), true),
    finding(NOT_FOUND, at(5, { expected: ['page', 'database'], value: bare(OLD) }), true),
    finding(NOT_FOUND, at(6), false),
    finding(
      { status: 'wrong-type', object: { ...OBJECT, type: 'view', databaseId: id(DATABASE) } },
      at(7, { expected: ['database'], value: VIEW }),
      true,
    ),
    finding(
      { status: 'in-trash', object: { ...OBJECT, inTrash: true, title: 'Old notes' } },
      at(8, { expected: [] }),
      true,
      { 'in-trash': 'notice' },
    ),
    finding(
      { status: 'in-trash', object: { ...OBJECT, type: 'data_source', inTrash: true } },
      at(9, { value: SOURCE }),
      false,
    ),
    malformed(LOOK_ALIKE, `${bare(PAGE).slice(0, 31)}О`, 10, {
      reading: {
        kind: 'malformed',
        fault: LOOK_ALIKE,
        id: id(PAGE),
        fix: { replacement: PAGE, description: 'Replace “О” with “0”.' },
      },
    }),
    malformed(NOT_HEX, `${PAGE.slice(0, -1)}g`, 11),
    malformed(NOT_HEX, PAGE.slice(0, 20), 12),
    malformed({ ...NOT_HEX, position: 100 }, LONG, 13),
    malformed({ ...NOT_HEX, character: '漢', position: 3 }, `1f漢${PAGE.slice(3, 20)}`, 8),
    malformed({ ...NOT_HEX, character: '\u0301', position: 3 }, `1f\u0301${PAGE.slice(2, 20)}`, 9),
    malformed({ ...NOT_HEX, position: 22 }, `${PAGE.slice(0, 21)}g`, 8),
    malformed({ ...NOT_HEX, position: 22 }, `${PAGE.slice(0, 21)}g${PAGE.slice(22)}`, 8),
    malformed({ ...NOT_HEX, position: 23 }, `${PAGE.slice(0, 22)}g${PAGE.slice(23)}`, 9),
    malformed({ code: 'digits', count: 31 }, `${PAGE.slice(1)}\n`, 14, { endLine: 15, endColumn: 1 }),
    malformed({ code: 'text' }, HOSTILE, 16, { file: `dir/${HOSTILE}.json`, key: HOSTILE, expected: [] }),
    finding(NOT_FOUND, at(2, { file: 'other.env', key: '', origin: 'link', expected: [] }), true),
    finding({ status: 'exposed-token' }, at(3, { file: 'other.env', value: 'ntn_[redacted]' }), true),
    finding(unsure('forbidden', 'Read user information'), at(4, { file: 'other.env', endColumn: 18 }), true),
    finding(unsure('unchanged'), at(5, { file: 'other.env' }), false),
    finding(unsure('unchanged'), at(6, { file: 'other.env' }), false),
    skipped('empty', '', 1),
    skipped('placeholder', 'your-page-id', 2),
    skipped('dynamic', '$' + '{PAGE}', 3),
    skipped('ignored', PAGE, 4),
    finding(
      NOT_FOUND,
      at(1, { file: 'values', key: 'PAGE', value: '[redacted]', isConfidential: true }),
      true,
    ),
  ],
  {
    scope: 'introduced',
    compared: { base: '0123456789abcdef0123456789abcdef01234567', how: 'the merge commit’s first parent' },
    notion: { requests: 12, retries: 1, waitedMs: 20 },
    problems: [
      { file: 'config/broken.json', line: 2, message: `unexpected ${HOSTILE}` },
      { file: 'big.yml', line: null, message: 'it is larger than 64 MiB' },
    ],
    remarks: [
      ...weakenedSettings({ references: [], rules: [{ rule: 'in-trash', from: 'warning', to: 'notice' }] }),
      unusedSetting({ section: 'ignore', text: 'x', place: { file: 'config/id.yml', line: 4 } }),
      { code: 'base-unknown', severity: 'error', message: 'There is no base.', hint: '' },
    ],
  },
);

/** A check that passes although it found a warning, compared with nothing. */
export const HARMLESS: Report = reportOf(
  [
    finding(NOT_FOUND, { origin: 'link', column: 18, endColumn: 18 }, true),
    finding(NOT_FOUND, at(4), false),
    finding(unsure('unchanged'), at(5), false),
    finding(
      { status: 'in-trash', object: OBJECT },
      at(1, { file: 'values', key: 'PAGE', value: '[redacted]', isConfidential: true }),
      true,
    ),
  ],
  {
    scope: 'introduced',
    compared: { base: null, how: 'the first push' },
    remarks: [unreadSources(['a.ts'], ['**/*.ts'], 'action')],
  },
);

/** A check that passes, with one reference. */
export const PASSED: Report = reportOf([finding({ status: 'ok', object: OBJECT })]);

const MISSED = [
  finding(unsure('unreachable', 'ECONNRESET')),
  finding(unsure('deadline'), at(4)),
  finding(NOT_FOUND, at(5, { origin: 'link' })),
];
/** Notion could not be reached. */
export const OUTAGE: Report = reportOf(MISSED, { result: 'failed', remarks: outage(MISSED, 'error') });

/** Only the format was checked, without a token. */
export const FORMAT_ONLY: Report = reportOf(
  [
    finding(unsure('no-token')),
    skipped('empty', '', 2),
    malformed({ code: 'dashes' }, REFERENCE.value.replace('-', ''), 4, {
      reading: {
        kind: 'malformed',
        fault: { code: 'dashes' },
        id: id(PAGE),
        fix: { replacement: PAGE, description: 'Correct the dashes.' },
      },
    }),
  ],
  { result: 'failed', verified: false, failOn: 'never', remarks: [noToken(null)] },
);

/** The reports that each renderer is tested with. */
export const SAMPLES: Readonly<Record<string, Report>> = {
  'failed, with everything': FAILED,
  'passed, with findings': HARMLESS,
  passed: PASSED,
  'nothing to check': reportOf([]),
  'an outage of Notion': OUTAGE,
  'only the format': FORMAT_ONLY,
};
