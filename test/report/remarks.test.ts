import { expect, it } from 'vitest';
import type { Remark } from '../../src/model.ts';
import {
  baseUnknown,
  NO_TOKEN_FOR_COMMAND,
  noToken,
  nothingFound,
  outage,
  secretWithheld,
  tokenRejected,
  unreadSources,
  unusedSetting,
  weakenedSettings,
} from '../../src/report/remarks.ts';
import { finding, NOT_FOUND, REFERENCE } from '../support/findings.ts';

const FLAWS = [null, 'line-break', 'space', 'quotes', 'character'] as const;
const SECTIONS = ['include', 'exclude', 'expect', 'ignore'] as const;

const missed = (reason: 'unreachable' | 'rate-limited' | 'deadline' | 'cancelled', detail = '') =>
  finding({ status: 'unverified', reason, detail });

const sources = (count: number) => Array.from({ length: count }, (_, i) => `src/${i}.ts`);
const weak = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    reference: { ...REFERENCE, line: i + 1 },
    how: 'widened' as const,
  }));
const RULES = [
  { rule: 'malformed', from: 'error', to: 'off' },
  { rule: 'in-trash', from: 'warning', to: 'notice' },
] as const;

const remarks = (): readonly (Remark | readonly Remark[])[] => [
  ...FLAWS.map(tokenRejected),
  NO_TOKEN_FOR_COMMAND,
  noToken(null),
  noToken('fork'),
  noToken('dependabot'),
  secretWithheld('fork'),
  secretWithheld('dependabot'),
  unreadSources(sources(1), ['src/**/*.ts'], 'action'),
  unreadSources(sources(3), ['src/**/*.ts', '**/*.py'], 'command'),
  unreadSources(sources(4), ['src/**/*.ts', '**/*.py'], 'action'),
  nothingFound(0, 'warning', 'action'),
  nothingFound(1, 'error', 'command'),
  nothingFound(2, 'notice', 'command'),
  ...SECTIONS.map(section => unusedSetting({ section, text: 'x', place: { name: 'the input' } })),
  unusedSetting({ section: 'expect', text: 'y', place: { file: '.github/notion-id-check.yml', line: 7 } }),
  baseUnknown('the base is unknown', 'Fetch it.'),
  outage([finding(NOT_FOUND), finding({ status: 'unverified', reason: 'forbidden', detail: '' })], 'error'),
  outage([missed('deadline')], 'off'),
  outage([missed('unreachable')], 'error'),
  outage([missed('unreachable', 'ECONNRESET'), missed('unreachable', 'ECONNRESET')], 'warning'),
  outage([missed('rate-limited')], 'notice'),
  outage([missed('deadline'), missed('deadline')], 'error'),
  outage([missed('cancelled')], 'error'),
  outage([missed('rate-limited', 'a'), missed('deadline', 'b'), missed('deadline', 'a')], 'error'),
  weakenedSettings({ references: [], rules: [] }),
  weakenedSettings({ references: weak(1), rules: [] }),
  weakenedSettings({ references: [], rules: RULES.slice(0, 1) }),
  weakenedSettings({ references: weak(1), rules: RULES.slice(0, 1) }),
  weakenedSettings({ references: weak(10), rules: RULES }),
  weakenedSettings({ references: weak(12), rules: [] }),
];

function written({ code, severity, message, hint, ...rest }: Remark): string {
  const place = 'place' in rest ? ` ${JSON.stringify(rest.place)}` : '';
  return `${severity} ${code}${place}: ${message}\n  ${hint}`;
}

it('every remark says what concerns the run and what to do', async () => {
  const texts = remarks().map(each => [each].flat().map(written).join('\n') || 'nothing');
  await expect(`${texts.join('\n')}\n`).toMatchFileSnapshot('texts/remarks.txt');
});
