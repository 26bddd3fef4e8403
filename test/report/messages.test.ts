import { expect, it } from 'vitest';
import { SKIP_REASONS, UNVERIFIED_REASONS, type Verdict } from '../../src/model.ts';
import { messageOf } from '../../src/report/messages.ts';
import { finding, OBJECT } from '../support/findings.ts';

const VERDICTS: readonly Verdict[] = [
  { status: 'ok', object: OBJECT },
  { status: 'ok', object: { ...OBJECT, type: 'data_source', title: 'Tasks' } },
  ...UNVERIFIED_REASONS.flatMap(reason =>
    ['', 'ECONNRESET'].map((detail): Verdict => ({ status: 'unverified', reason, detail })),
  ),
  ...SKIP_REASONS.map((reason): Verdict => ({ status: 'skipped', reason })),
];

it('every verdict without a finding has a message', async () => {
  const texts = VERDICTS.map(verdict => messageOf(finding(verdict)));
  await expect(`${texts.join('\n')}\n`).toMatchFileSnapshot('texts/messages.txt');
});
