import type { ObjectType, TokenKind } from '../model.ts';

/** 403s from the content endpoints after which, not one of them having answered, the rest needn't be asked. */
const ENOUGH = 3;

/**
 * What the token has been refused. Capabilities belong to the whole connection (read content, read user
 * information: https://developers.notion.com/reference/capabilities), so a few refusals stand for all.
 */
export class Refusals {
  readonly #tokenKind: () => TokenKind | null;
  #ofContent = 0;
  #ofUsers = 0;
  #hasReadContent = false;
  #hasReadUsers = false;

  constructor(tokenKind: () => TokenKind | null) {
    this.#tokenKind = tokenKind;
  }

  note(endpoint: ObjectType, kind: string): void {
    const isAnswered = kind === 'answer' || kind === 'missing' || kind === 'named';
    if (endpoint === 'user') {
      if (kind === 'refused') this.#ofUsers++;
      this.#hasReadUsers ||= isAnswered;
    } else {
      if (kind === 'refused') this.#ofContent++;
      this.#hasReadContent ||= isAnswered;
    }
  }

  /** Whether asking this endpoint can only bring another refusal. */
  isRefused(endpoint: ObjectType): boolean {
    if (endpoint === 'user') return this.#ofUsers > 0 && !this.#hasReadUsers;
    return this.#ofContent >= ENOUGH && !this.#hasReadContent;
  }

  /**
   * The capability to switch on, in Notion's words; `other users` for a personal access token, which may look up
   * its owner only; empty where the endpoint answers for other objects, so that no capability can be the reason.
   */
  capability(endpoint: ObjectType): string {
    if (endpoint !== 'user') return this.#hasReadContent ? '' : 'read content';
    if (this.#tokenKind() === 'personal') return 'other users';
    return this.#hasReadUsers ? '' : 'user information';
  }
}
