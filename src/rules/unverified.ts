import { CAPABILITY } from './groups.ts';
import { defineRule, instruction } from './rule.ts';

/**
 * The finding of a reference that the token must not read. An outage is one finding of the whole run instead
 * (`report/remarks.ts`), with the severity of this rule.
 */
export const unverified = defineRule({
  name: 'unverified',
  status: 'unverified',
  appliesTo: (_, { reason }) => reason === 'forbidden',
  defaultSeverity: 'error',
  group: CAPABILITY,
  precedence: 7,
  documentation: 'docs/rules/unverified.md',
  title: 'NotionIdNotVerified',
  summary: 'The ID could not be verified with Notion',
  description:
    'The ID is well-formed, but it is not known whether it resolves: Notion could not be reached in time, or the connection lacks a capability.',
  explain: (_, { detail }) => ({
    message: `Well-formed, but not verified: the connection lacks a capability${detail === '' ? '' : ` (${detail})`}.`,
    advice: [
      instruction(
        `In Notion, turn on ${detail === '' ? 'the capability' : `“${detail}”`} under Settings → Connections → your connection → Capabilities.`,
      ),
    ],
  }),
});
