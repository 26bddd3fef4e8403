import type { TokenKind, Verdict } from '../model.ts';
import { OBJECT_TYPE } from '../object-types.ts';
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

/** The visible object that was probably meant. */
export function typo({ lookAlike }: NotFound): Advice[] {
  if (!lookAlike) return [];
  const { label } = OBJECT_TYPE[lookAlike.type];
  return [instruction(`Possible typo. Did you mean ${label}${titleOf(lookAlike)} ${lookAlike.id}?`)];
}

/** A sentence if the ID looks like one of another workspace, else nothing. */
export function otherWorkspace({ otherWorkspace: isOther }: NotFound): string {
  return isOther
    ? ' It may belong to another workspace: its digits differ from those that the IDs of this workspace share.'
    : '';
}
