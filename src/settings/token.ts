import { Secret } from '../secrets/secret.ts';
import { SettingsError } from './error.ts';

/** What an HTTP header can't carry (RFC 9110, section 5.5), so no token can hold it. */
const UNSENDABLE = /[^\t\u0020-\u007e\u0080-\u00ff]/;

/**
 * Reads a token. It is only trimmed, because only Notion knows what a token looks like. But what can't be sent is
 * none.
 *
 * @param name the source of the token, for the message: ``input `notion-token` ``
 * @throws SettingsError that doesn't quote it
 */
export function tokenFrom(name: string, given: string): Secret | null {
  const text = given.trim();
  if (text === '') return null;
  if (UNSENDABLE.test(text))
    throw SettingsError.of(
      `${name} holds a line break, or another character that no token has. Copy it again.`,
    );
  return new Secret(text);
}

/** A token by the prefixes that Notion's have. */
const NOTION_TOKEN = /\b(?:ntn_|secret_)[A-Za-z0-9]{8,}/;
/** Shorter texts may occur in other texts by chance. */
const SHORTEST = 8;

/** Whether a text that should not contain a token contains the run's own, or one that looks like Notion's. */
export function holdsToken(text: string, token: Secret | null): boolean {
  if (NOTION_TOKEN.test(text)) return true;
  const own = token?.reveal();
  return own !== undefined && own.length >= SHORTEST && text.includes(own);
}
