import { wordsOf } from '../keys/words.ts';
import { letterPattern } from '../text/letters.ts';

/** Words that invite the reader to put something else in their place, or name something made up. */
const INVITATIONS = new Set(
  `your yours my example examples sample placeholder changeme change replace replaceme insert todo tbd fixme dummy
   fake mock here enter paste put fill goes foo bar baz acme lorem some redacted removed hidden masked default
   secret string text workspace username uuid guid number required optional xxx abc xyz`.split(/\s+/),
);

/** Words that name what belongs in the place: `notion-database-id` says what to write there. */
const NAMES = new Set(
  'notion id ids uuid database databases db page pages block blocks view views user users datasource title slug'.split(
    ' ',
  ),
);

/** A text that says that it is not an ID is not a placeholder. */
const DENIALS = new Set('not invalid bad wrong broken no'.split(' '));

/** The share of equal or ascending characters from which a short text is a made-up sequence: `123`, `abc123def456`. */
const SEQUENCE = 0.6;
const SHORT = 6;

/** A placeholder says what to write, not what it is; longer texts are prose. */
const LONGEST_PLACEHOLDER = 300;

/**
 * Whether a text at a Notion key only keeps the place for an ID: `your-database-id`, `xxxxxxxx…`, `<page id>`,
 * `CHANGEME`, `1234`, a sentence, `27a019…`. The text is not an ID, not even a sample.
 */
export function isPlaceholder(text: string): boolean {
  const value = text.slice(0, LONGEST_PLACEHOLDER).trim();
  return isFiller(value) || isSequence(value) || isWording(value);
}

/** Whether a text asks for an ID by itself, whatever key it is at. A type's name or a sentence doesn't. */
export function asksForId(text: string): boolean {
  const value = text.slice(0, LONGEST_PLACEHOLDER).trim();
  return isFiller(value) || wordsOf(value).some(word => INVITATIONS.has(word));
}

function isFiller(value: string): boolean {
  return (
    /\.\.\.|…/.test(value) ||
    /([xX*•#_.?-])\1{3,}/.test(value) ||
    /^(.)\1{1,}$/su.test(value) ||
    /^[-–—_.?*•]+$/.test(value) ||
    /^(?:<[^>]*>|\[[^\]]*\]|\([^)]*\)|\{[^}]*\})$/s.test(value)
  );
}

function isSequence(value: string): boolean {
  if (value.length < 3 || value.length >= 32 || !/^[0-9a-z]+$/i.test(value)) return false;
  let steps = 0;
  for (let i = 1; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 1);
    if (step === 0 || step === 1) steps++;
  }
  // A short word may have such letters by chance: `oops`.
  return steps / (value.length - 1) >= (value.length < SHORT ? 1 : SEQUENCE);
}

/** Two words. */
const sentence = letterPattern(String.raw`[\p{L}]\s+[\p{L}]`);
const otherScript = letterPattern(String.raw`[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]`);

function isWording(value: string): boolean {
  const path = /^(?:https?:\/\/)?[^/\s]*notion[^/\s]*\/([^?#]*)/i.exec(value)?.[1];
  // Another host's address, a path or a mailbox is what it is.
  if (path === undefined && /:\/\/|^[.~]?\/|\w@\w/.test(value)) return false;
  const words = wordsOf(path ?? value);
  if (words.some(word => DENIALS.has(word))) return false;
  if (words.some(word => INVITATIONS.has(word) || NAMES.has(word))) return true;
  // A constant's name, a sentence, or another script than an ID's.
  if (/^[A-Z]+(?:_[A-Z]+)+$/.test(value)) return true;
  if (!/\d/.test(value) && sentence(value).test(value)) return true;
  return otherScript(value).test(value);
}
