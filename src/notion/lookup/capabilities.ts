import type { ObjectType, TokenKind } from '../../model.ts';
import { OBJECT_TYPE } from '../../object-types.ts';

/** After this many 403s from the content endpoints, and not one other answer, the rest need not be asked. */
const ENOUGH = 3;

/** Whether the endpoint of this type needs more than "read content", so its 403 does not concern other types. */
export function needsOwnCapability(type: ObjectType): boolean {
  return OBJECT_TYPE[type].capability !== 'read content';
}

interface Tally {
  refusals: number;
  hasAnswered: boolean;
}

/**
 * Which capabilities the token lacks. A capability belongs to the whole connection (read content, read user
 * information: https://developers.notion.com/reference/capabilities), so a few refusals stand for all.
 */
export class Capabilities {
  readonly #tallies = new Map<ObjectType | 'content', Tally>();

  note(endpoint: ObjectType, kind: string): void {
    const tally = this.#tally(endpoint);
    if (kind === 'refused') tally.refusals++;
    tally.hasAnswered ||=
      kind === 'answer' || kind === 'missing' || kind === 'named' || kind === 'invalid-id';
  }

  /** Whether asking this endpoint can only bring another refusal. */
  isRefused(endpoint: ObjectType): boolean {
    const { refusals, hasAnswered } = this.#tally(endpoint);
    return !hasAnswered && refusals >= (needsOwnCapability(endpoint) ? 1 : ENOUGH);
  }

  /**
   * The capability to enable, in Notion's words; `other users` for a personal access token, which may look up only
   * its owner; empty if the endpoint answers for other objects, so that a missing capability cannot be the reason, or
   * if Notion documents none.
   */
  missing(endpoint: ObjectType, tokenKind: TokenKind | null): string {
    if (endpoint === 'user' && tokenKind === 'personal') return 'other users';
    if (this.#tally(endpoint).hasAnswered) return '';
    return OBJECT_TYPE[endpoint].capability ?? '';
  }

  #tally(endpoint: ObjectType): Tally {
    const key = needsOwnCapability(endpoint) ? endpoint : 'content';
    const tally = this.#tallies.get(key) ?? { refusals: 0, hasAnswered: false };
    this.#tallies.set(key, tally);
    return tally;
  }
}
