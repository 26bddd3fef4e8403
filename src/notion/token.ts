import type { TokenFlaw } from '../model.ts';
import type { Secret } from '../secrets/secret.ts';

/** What a header may contain (RFC 9110, section 5.5). A token with anything else can't be sent, so it can't be valid. */
const SENDABLE = /^[\x21-\x7e]*$/;

/** Why a token can't even be sent; null if it can. */
export function unsendable(token: Secret): TokenFlaw | null {
  const text = token.reveal();
  if (SENDABLE.test(text)) return null;
  if (/[\r\n]/.test(text)) return 'line-break';
  return /\s/.test(text) ? 'space' : 'character';
}

/**
 * Why Notion may have rejected a token; null if nothing about it is unusual. Only Notion decides what is valid, so this
 * says what to look at and never keeps a token from being sent.
 */
export function flawOf(token: Secret): TokenFlaw | null {
  return unsendable(token) ?? (/["'`“”‘’]/.test(token.reveal()) ? 'quotes' : null);
}
