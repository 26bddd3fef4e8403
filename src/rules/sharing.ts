import type { TokenKind, Verdict } from '../model.ts';
import { aKind, OBJECT_TYPE } from '../object-types.ts';
import { type Advice, instruction } from './rule.ts';
import { titleOf } from './title.ts';

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

/** The visible object that was probably meant: one with the title that the file mentions, or with similar digits. */
export function didYouMean({ namesake, lookAlike }: NotFound): Advice[] {
  if (namesake) {
    const { label } = OBJECT_TYPE[namesake.type];
    return [
      instruction(
        `Did you mean ${label} ${namesake.id}? Its title matches “${namesake.words}” in this file.`,
      ),
    ];
  }
  if (!lookAlike) return [];
  const { label } = OBJECT_TYPE[lookAlike.type];
  return [instruction(`Possible typo. Did you mean ${label}${titleOf(lookAlike)} ${lookAlike.id}?`)];
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
