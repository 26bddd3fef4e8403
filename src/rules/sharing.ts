import type { TokenKind, Verdict } from '../model.ts';
import { aKind, OBJECT_TYPE } from '../object-types.ts';
import { titleOf } from './names.ts';
import { type Advice, instruction } from './rule.ts';

type NotFound = Extract<Verdict, { status: 'not-found' }>;

const IF_IT_EXISTS: Readonly<Record<TokenKind, string>> = {
  connection:
    'If it exists, open it in Notion and add your connection under ••• → Connections. In a private teamspace, add the connection to the teamspace too.',
  personal: 'If it exists, give access to the person whose access token this is.',
};

/** What to do about an object that does not exist or is not shared: Notion’s answer is the same for both. */
export function shareOrCorrect({ tokenKind }: NotFound): Advice[] {
  return [
    instruction(IF_IT_EXISTS[tokenKind ?? 'connection']),
    instruction('If not, copy the ID again: in Notion, choose ••• → Copy link.'),
  ];
}

/** The visible objects that were probably meant: one with similar digits, and one with the title that the file mentions. */
export function didYouMean({ namesake, lookAlike }: NotFound): Advice[] {
  const advice: Advice[] = [];
  if (lookAlike) {
    const { label } = OBJECT_TYPE[lookAlike.type];
    advice.push(instruction(`Possible typo. Did you mean ${label}${titleOf(lookAlike)} ${lookAlike.id}?`));
  }
  if (namesake && namesake.id !== lookAlike?.id) {
    const { label } = OBJECT_TYPE[namesake.type];
    const question = `Did you mean ${label}${titleOf(namesake)} ${namesake.id}?`;
    advice.push(instruction(`${question} Its title matches “${namesake.words}” in this file.`));
  }
  return advice;
}

/** What the digits of the ID suggest, as sentences to add to the message. */
export function suspicions({ looksLike, otherWorkspace }: NotFound): string {
  return [
    looksLike === null ? '' : ` This looks like the ID of ${aKind(looksLike)}.`,
    otherWorkspace
      ? ' It may belong to another workspace: its digits differ from those that the IDs of this workspace share.'
      : '',
  ].join('');
}
