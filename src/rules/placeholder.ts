import { CORRECT_ID } from './groups.ts';
import { defineRule, instruction } from './rule.ts';

export const placeholder = defineRule({
  name: 'placeholder',
  status: 'skipped',
  appliesTo: (_, { reason }) => reason === 'placeholder',
  defaultSeverity: 'off',
  group: CORRECT_ID,
  precedence: 8,
  documentation: 'docs/rules/placeholder.md',
  title: 'PlaceholderForNotionId',
  summary: 'The value is a placeholder, not an ID',
  description: 'The value only marks the place of an ID. The rule is off unless the settings turn it on.',
  explain: () => ({
    message: 'This value is a placeholder, not an ID.',
    advice: [instruction('Write the ID here.')],
  }),
});
