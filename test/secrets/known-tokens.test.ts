import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import { expect, it } from 'vitest';
import { withoutSecrets } from '../../src/secrets/scrub.ts';
import { KNOWN } from './samples.ts';

/** Rules without a text to find: a binary key file, and comments that switch secretlint off. */
const WITHOUT_TEXT = ['gcp', 'filter-comments'];

function nameOf(rule: (typeof rules)[number]): string {
  return rule.meta.id.replace('@secretlint/secretlint-rule-', '');
}

/** The number of secrets that a rule finds in a text. */
async function findings(rule: (typeof rules)[number], content: string): Promise<number> {
  let count = 0;
  const context = {
    createTranslator: () => () => ({ message: '', messageId: '' }),
    report: ({ range: [start, end] }: { range: readonly number[] }) => {
      if (!content.slice(start, end).includes('[redacted]')) count++;
    },
  };
  await rule.create(context, {}).file({ content, filePath: 'a.env', ext: '.env', contentType: 'text' });
  return count;
}

it('there are samples for every rule of secretlint', () => {
  expect(rules.map(nameOf).toSorted()).toEqual([...Object.keys(KNOWN), ...WITHOUT_TEXT].toSorted());
});

it.each(rules.filter(rule => !WITHOUT_TEXT.includes(nameOf(rule))))(
  'after scrubbing, the rule $meta.id finds nothing',
  async rule => {
    for (const token of KNOWN[nameOf(rule)] ?? []) {
      const text = `id: 1 ${token} and more`;
      expect(await findings(rule, text), token).toBeGreaterThan(0);
      expect(await findings(rule, withoutSecrets(text)), token).toBe(0);
    }
  },
);
