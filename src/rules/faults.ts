import type { Fault, Reference } from '../model.ts';
import { OBJECT_TYPE } from '../object-types.ts';
import { trimEndOf } from '../text/trim.ts';
import { lastName } from './names.ts';
import { type Advice, COPY_AGAIN, type Explanation, instruction } from './rule.ts';

/** Characters of a quoted part of a value. */
const MOST_QUOTED = 40;

/** What exactly is wrong with a value that should be an ID, and what to write instead. */
export function explainFault(fault: Fault, reference: Reference): Explanation {
  const { reading } = reference;
  const id = reading.kind === 'malformed' ? reading.id : null;
  const explanation = explained(fault, reference);
  // If the ID can be read despite the fault, that is all the advice there is.
  if (id === null || fault.code === 'glued-comment') return explanation;
  const what = fault.code === 'url' ? 'only the ID from the URL' : 'only the ID';
  return { ...explanation, advice: [{ kind: 'use', what, id }] };
}

function explained(fault: Fault, reference: Reference): Explanation {
  switch (fault.code) {
    case 'digits':
      return copyAgain(
        `This value has ${fault.count} hexadecimal ${fault.count === 1 ? 'digit' : 'digits'}, but a Notion ID has 32: ${difference(fault.count)}.`,
      );
    case 'not-hex':
      return copyAgain(
        `Character ${fault.position}, ${named(fault.character)}, is not a hexadecimal digit (0–9, a–f)${others(fault.others)}.`,
      );
    case 'look-alike':
      return {
        message: `Character ${fault.position}, ${named(fault.character)}, is not a hexadecimal digit (0–9, a–f), but looks like “${fault.meant}”.`,
        advice: [
          instruction(`Compare it with Notion. If it should be “${fault.meant}”, replace the character.`),
          COPY_AGAIN,
        ],
      };
    case 'invisible':
      return copyAgain(`Character ${fault.position} is an invisible ${fault.name}.`);
    case 'dashes':
      return copyAgain(
        fault.character
          ? `The value has 32 hexadecimal digits, but they are separated by the wrong character: ${fault.character} instead of a hyphen.`
          : 'The value has 32 hexadecimal digits, but the dashes between them are misplaced.',
      );
    case 'wrapped':
      return copyAgain(
        fault.wrapping === ''
          ? 'The value contains white space around the ID.'
          : `The value contains other characters (${quoted(fault.wrapping)}) around the ID.`,
      );
    case 'slug':
      return copyAgain(
        `The value starts with the page title (${quoted(trimEndOf(fault.slug.trimEnd(), '-_ '))}). The API accepts only the ID.`,
      );
    case 'query':
      return copyAgain(
        /[?&]v=/.test(fault.tail)
          ? 'The ID is followed by the rest of a URL, in which `?v=` names a view. The API accepts only the ID.'
          : 'The ID is followed by the rest of a URL. The API accepts only the ID.',
      );
    case 'trailing':
      return copyAgain('The ID is followed by other text. The API accepts only the ID.');
    case 'glued-comment':
      return {
        message:
          'There is no space between the ID and the comment, so some programs read the comment as part of the value.',
        advice: [instruction('Put a space before the “#”.')],
      };
    case 'url':
      return copyAgain('This is a URL, but the key expects an ID. The API answers “Invalid request URL”.');
    case 'url-without-id':
      return {
        message: 'This Notion URL contains no ID.',
        advice: [
          instruction('Open the page or database in Notion and copy its own link: choose ••• → Copy link.'),
        ],
      };
    case 'foreign-url':
      return notAnId(
        `This is a URL of another site${fault.host === '' ? '' : ` (${quoted(fault.host)})`}, not a Notion ID.`,
        reference,
      );
    case 'hash':
      return notAnId(
        `This value has ${fault.digits} hexadecimal digits, like a hash or another kind of key. A Notion ID has 32.`,
        reference,
      );
    case 'null-literal':
      return {
        message: `This is the word ${quoted(fault.literal)}, not an ID: a variable was not set when the file was written.`,
        advice: [instruction('Set the variable when you generate this file, or leave the value empty.')],
      };
    case 'uuid':
      return copyAgain(
        `The Notion API rejects this ID, because it is not a valid UUID${uuidDigit(fault.part, fault.digit)}.`,
      );
    case 'text':
      return notAnId(notionIdExpected(reference), reference);
  }
}

function copyAgain(message: string): Explanation {
  return { message, advice: [COPY_AGAIN] };
}

/** For a value that is something else: the key may not be meant for a Notion ID at all. */
function notAnId(message: string, { key }: Reference): Explanation {
  const none: Advice = {
    kind: 'expect',
    condition: 'this key never holds a Notion ID',
    key: lastName(key),
    types: 'none',
  };
  return { message, advice: [instruction('Write the ID here.'), none] };
}

function notionIdExpected({ expected }: Reference): string {
  const [only] = expected;
  const key = only && expected.length === 1 ? `, but the key names ${OBJECT_TYPE[only].aLabel}` : '';
  return `This is not a Notion ID${key}. A Notion ID has 32 hexadecimal digits.`;
}

function uuidDigit(part: 'version' | 'variant' | null, digit: string): string {
  switch (part) {
    case null:
      return '';
    case 'version':
      return `: digit 13, the version, is “${digit}” and should be 1 to 8 (in Notion’s own IDs, it is 4 or 8)`;
    case 'variant':
      return `: digit 17, the variant, is “${digit}” and should be 8, 9, a or b`;
  }
}

function difference(count: number): string {
  const by = Math.abs(32 - count);
  return `${by} ${by === 1 ? 'is' : 'are'} ${count < 32 ? 'missing' : 'too many'}`;
}

function others(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', and 1 other is not either' : `, and ${count} others are not either`;
}

/** A character and, unless it is printable ASCII, its Unicode code point. */
function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const shown = `“${character}”`;
  return code > 0x7e ? `${shown} (U+${code.toString(16).toUpperCase().padStart(4, '0')})` : shown;
}

function quoted(text: string): string {
  const clean = text.trim();
  return `“${clean.length > MOST_QUOTED ? `${clean.slice(0, MOST_QUOTED)}…` : clean}”`;
}
