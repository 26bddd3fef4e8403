import type {
  Expected,
  NotionObject,
  Reference,
  SkipReason,
  TokenKind,
  UnverifiedReason,
  Verdict,
} from '../model.ts';
import { OBJECT_TYPE } from '../object-types.ts';
import { describeFault, fixFault } from './fault-wording.ts';
import { hintWrongType } from './wrong-type-wording.ts';

/** What the sentences need to know beside the verdict. */
export interface Voice {
  readonly tokenKind: TokenKind | null;
  /** Titles and names may stand in what is shown. */
  readonly showTitles: boolean;
}

/** What is wrong (or right), and what to do about it. */
export interface Sentences {
  readonly message: string;
  readonly hint: string;
}

/** `a page`, `a database or a data source`, `an object`. */
export function oneOfTypes(expected: Expected): string {
  if (expected.length === 0) return 'an object';
  const names = expected.map(type => OBJECT_TYPE[type].aLabel);
  const last = names.pop();
  return names.length === 0 ? (last ?? '') : `${names.join(', ')} or ${last}`;
}

/** The sentences for a reference and its verdict. One voice, and this is where it speaks. */
export function sentencesFor(reference: Reference, verdict: Verdict, voice: Voice): Sentences {
  switch (verdict.status) {
    case 'ok':
      return {
        message: `Resolves to ${OBJECT_TYPE[verdict.object.type].aLabel}${titleOf(verdict.object, voice)}.`,
        hint: '',
      };
    case 'malformed':
      return { message: describeFault(verdict.fault, reference), hint: fixFault(verdict.fault, reference) };
    case 'exposed-token':
      return {
        message: 'A Notion token stands where an ID belongs.',
        hint: 'Take it out of the file, and make a new one in Notion under Settings → Connections: whoever can read this repository has the old one. Keep it as a secret, and put the ID here.',
      };
    case 'wrong-type':
      return {
        message: `This is the ID of ${OBJECT_TYPE[verdict.object.type].aLabel}${titleOf(verdict.object, voice)}; ${oneOfTypes(reference.expected)} is expected here.`,
        hint: hintWrongType(verdict.object, reference, voice),
      };
    case 'not-found':
      return notFound(reference, verdict, voice);
    case 'in-trash':
      return {
        message: `This ${OBJECT_TYPE[verdict.object.type].label}${titleOf(verdict.object, voice)} is in Notion’s trash.`,
        hint: 'Restore it from the trash before Notion deletes it for good, or use the ID of what replaces it.',
      };
    case 'unverified':
      return UNVERIFIED[verdict.reason](verdict.detail);
    case 'skipped':
      return { message: SKIPPED[verdict.reason], hint: '' };
  }
}

function titleOf(object: NotionObject, voice: Voice): string {
  return voice.showTitles && object.title !== null && object.title !== '' ? ` “${object.title}”` : '';
}

type NotFound = Extract<Verdict, { status: 'not-found' }>;

/** What to do about everything that isn't found; each hint ends in it. */
export const SHARE_ADVICE: Readonly<Record<TokenKind, string>> = {
  connection:
    'If it exists: open it in Notion and add your connection under ••• → Connections. In a private teamspace the connection has to be added there too. If not: copy the ID again with ••• → Copy link.',
  personal:
    'If it exists: the token is a person’s own and sees what that person sees, so give that person access. If not: copy the ID again with ••• → Copy link.',
};

function notFound(reference: Reference, { lookAlike, otherWorkspace }: NotFound, voice: Voice): Sentences {
  const message =
    reference.origin === 'link'
      ? 'What this link leads to doesn’t exist, or isn’t shared with the connection.'
      : 'Notion finds nothing with this ID: it doesn’t exist, or it isn’t shared with the connection.';
  const hints: string[] = [];
  if (lookAlike) {
    const title = voice.showTitles && lookAlike.title ? ` “${lookAlike.title}”` : '';
    hints.push(
      `Perhaps a slip: the ${OBJECT_TYPE[lookAlike.type].label}${title} ${lookAlike.id} differs by very little.`,
    );
  }
  if (otherWorkspace) {
    hints.push(
      'Its digits differ from those that IDs of the connection’s workspace share, so it may belong to another workspace.',
    );
  }
  return { message, hint: [...hints, SHARE_ADVICE[voice.tokenKind ?? 'connection']].join(' ') };
}

const UNVERIFIED: Readonly<Record<UnverifiedReason, (detail: string) => Sentences>> = {
  'no-token': () => ({ message: 'Well-formed. Notion was not asked about it.', hint: '' }),
  'token-rejected': () => ({
    message: 'Well-formed. Notion was not asked about it: it rejected the token.',
    hint: '',
  }),
  forbidden: detail => ({
    message: `Well-formed, but Notion refused to say what it is: the connection lacks a capability${detail === '' ? '' : ` (${detail})`}.`,
    hint: `Switch ${detail === '' ? 'the capability' : `“${detail}”`} on in Notion under Settings → Connections → your connection → Capabilities.`,
  }),
  unreachable: detail => ({
    message: `Well-formed, but Notion could not be asked about it${detail === '' ? '' : `: ${detail}`}.`,
    hint: 'This says nothing about the ID. Run the check again; status.notion.so tells whether Notion has trouble.',
  }),
  'rate-limited': () => ({
    message: 'Well-formed, but Notion’s limit on requests left no room to ask about it.',
    hint: 'This says nothing about the ID. Run the check again later, or give this check a connection of its own.',
  }),
  deadline: () => ({
    message: 'Well-formed, but the time for asking Notion was over before its turn.',
    hint: 'This says nothing about the ID. Allow more minutes with `verify-timeout`, or run the check again.',
  }),
  unchanged: () => ({
    message: 'Well-formed. It was not verified because this change did not introduce it.',
    hint: '',
  }),
  cancelled: () => ({
    message: 'Well-formed, but the run was cancelled before its turn.',
    hint: 'This says nothing about the ID. Run the check again.',
  }),
};

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  empty: 'There is no value.',
  placeholder: 'A placeholder, no ID.',
  dynamic: 'Looked up when the program runs.',
  ignored: 'Ignored, as the settings or a comment say.',
};
