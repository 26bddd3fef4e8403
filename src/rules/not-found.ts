import { SHARE } from './groups.ts';
import { defineRule } from './rule.ts';
import { didYouMean, shareOrCorrect, suspicions } from './sharing.ts';

export const notFound = defineRule({
  name: 'not-found',
  status: 'not-found',
  appliesTo: ({ origin }) => origin === 'key',
  defaultSeverity: 'error',
  group: SHARE,
  precedence: 4,
  documentation: 'docs/rules/not-found.md',
  title: 'NotionObjectNotFound',
  summary: 'Notion has no object with this ID that the connection can access',
  description:
    'The object does not exist or is not shared with the connection: Notion’s answer is the same for both.',
  explain: (_, verdict) => ({
    message: `The object does not exist or is not shared with the connection.${suspicions(verdict)}`,
    advice: [...didYouMean(verdict), ...shareOrCorrect(verdict)],
  }),
});
