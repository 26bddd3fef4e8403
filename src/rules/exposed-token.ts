import { REMOVE_TOKEN } from './groups.ts';
import { defineRule, instruction } from './rule.ts';

export const exposedToken = defineRule({
  name: 'exposed-token',
  status: 'exposed-token',
  defaultSeverity: 'error',
  group: REMOVE_TOKEN,
  precedence: 1,
  documentation: 'docs/rules/exposed-token.md',
  title: 'ExposedNotionToken',
  summary: 'The value is a Notion token, not an ID',
  description:
    'Everyone who can read the repository has the token. Remove it from the file and replace it with a new one.',
  explain: () => ({
    message: 'This value is a Notion token, not an ID.',
    advice: [
      instruction(
        'Everyone who can read this repository has this token. Create a new one in Notion under Settings → Connections and revoke this one.',
      ),
      instruction('Store the new token as a secret, and write the ID here.'),
    ],
  }),
});
