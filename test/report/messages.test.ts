import { expect, it } from 'vitest';
import type { Verdict } from '../../src/model.ts';
import { messageOf } from '../../src/report/messages.ts';
import { finding, OBJECT } from '../support/findings.ts';

const REASONS = [
  'no-token',
  'token-rejected',
  'forbidden',
  'unreachable',
  'rate-limited',
  'deadline',
  'cancelled',
  'unchanged',
] as const;

const VERDICTS: readonly Verdict[] = [
  { status: 'ok', object: OBJECT },
  { status: 'ok', object: { ...OBJECT, type: 'data_source', title: 'Tasks' } },
  ...REASONS.flatMap(reason =>
    ['', 'ECONNRESET'].map((detail): Verdict => ({ status: 'unverified', reason, detail })),
  ),
  ...(['empty', 'placeholder', 'dynamic', 'ignored'] as const).map(
    (reason): Verdict => ({ status: 'skipped', reason }),
  ),
];

it('every verdict without a finding has a message', async () => {
  const texts = VERDICTS.map(verdict => messageOf(finding(verdict)));
  await expect(`${texts.join('\n')}\n`).toMatchFileSnapshot('texts/messages.txt');
});
