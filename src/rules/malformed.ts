import { explainFault } from './faults.ts';
import { CORRECT_ID } from './groups.ts';
import { defineRule } from './rule.ts';

export const malformed = defineRule({
  name: 'malformed',
  status: 'malformed',
  defaultSeverity: 'error',
  group: CORRECT_ID,
  precedence: 2,
  documentation: 'docs/rules/malformed.md',
  title: 'MalformedNotionId',
  summary: 'The value of a Notion key is not a Notion ID',
  description:
    'A Notion ID has 32 hexadecimal digits, without dashes or with dashes after digits 8, 12, 16 and 20. The API rejects anything else when the program runs.',
  explain: (reference, { fault }) => explainFault(fault, reference),
});
