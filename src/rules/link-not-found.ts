import { SHARE } from './groups.ts';
import { defineRule } from './rule.ts';
import { didYouMean, shareOrCorrect, suspicions } from './sharing.ts';

export const linkNotFound = defineRule({
  name: 'link-not-found',
  status: 'not-found',
  appliesTo: ({ origin }) => origin === 'link',
  defaultSeverity: 'warning',
  group: SHARE,
  precedence: 6,
  documentation: 'docs/rules/link-not-found.md',
  title: 'NotionLinkNotFound',
  summary: 'The connection cannot access the page of a Notion link',
  description: 'The linked page does not exist or is not shared with the connection.',
  explain: (_, verdict) => ({
    message: `The linked page does not exist or is not shared with the connection.${suspicions(verdict)}`,
    advice: [...didYouMean(verdict), ...shareOrCorrect(verdict)],
  }),
});
