import type { Rule } from '../model.ts';

/** What a rule is about, in a line and in a paragraph. */
export interface RuleText {
  readonly name: string;
  readonly short: string;
  readonly full: string;
}

export const RULE_TEXT: Readonly<Record<Rule, RuleText>> = {
  malformed: {
    name: 'MalformedNotionId',
    short: 'The value at a Notion key is no Notion ID',
    full: 'A Notion ID is 32 hexadecimal digits, bare or dashed 8-4-4-4-12. The API answers anything else with an error when the program runs.',
  },
  'exposed-token': {
    name: 'ExposedNotionToken',
    short: 'A Notion token stands where an ID belongs',
    full: 'Whoever can read the repository has the token. It has to be taken out and replaced by a new one.',
  },
  'wrong-type': {
    name: 'WrongNotionType',
    short: 'The ID belongs to another kind of object than the key names',
    full: 'Pages, databases, data sources, blocks, users and views are retrieved through different endpoints: the ID of one is not found, or refused, at another’s.',
  },
  'not-found': {
    name: 'NotionObjectNotFound',
    short: 'Notion finds nothing with this ID',
    full: 'The object doesn’t exist, or isn’t shared with the connection: Notion’s answer is the same for both.',
  },
  'link-not-found': {
    name: 'NotionLinkNotFound',
    short: 'A link leads to something that the connection can’t see',
    full: 'What a Notion address in a value leads to doesn’t exist, or isn’t shared with the connection.',
  },
  'in-trash': {
    name: 'NotionObjectInTrash',
    short: 'The object is in Notion’s trash',
    full: 'The ID still resolves, but Notion deletes what is in the trash after a while.',
  },
  unverified: {
    name: 'NotionIdNotVerified',
    short: 'Notion could not be asked about the ID',
    full: 'The ID is well-formed. Whether it resolves is not known: Notion was not reachable, refused, or time was up.',
  },
  placeholder: {
    name: 'PlaceholderForNotionId',
    short: 'A placeholder stands where an ID belongs',
    full: 'The value only keeps the place for an ID. Off unless the settings say otherwise.',
  },
};
