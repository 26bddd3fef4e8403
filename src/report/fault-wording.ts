import type { Fault, Reference } from '../model.ts';
import { OBJECT_TYPE } from '../object-types.ts';

const COPY_AGAIN = 'Copy the ID again: in Notion, ••• → Copy link, and take the 32 digits of its path.';
const MOST_OF_A_TAIL = 40;

/** Says exactly what is wrong with a value that stands where an ID belongs. One sentence. */
export function describeFault(fault: Fault, reference: Reference): string {
  switch (fault.code) {
    case 'digits':
      return `${fault.count} hexadecimal ${plural(fault.count, 'digit')} where a Notion ID has 32: ${difference(fault.count)}.`;
    case 'not-hex':
      return `Character ${fault.position} is ${named(fault.character)}, which is no hexadecimal digit (0–9, a–f)${others(fault.others)}.`;
    case 'look-alike':
      return `Character ${fault.position} is ${named(fault.character)}, which is no hexadecimal digit (0–9, a–f), though it looks like “${fault.meant}”.`;
    case 'invisible':
      return `Character ${fault.position} is an invisible ${fault.name}.`;
    case 'dashes':
      return 'The 32 digits are right, but dashes or spaces between them stand in the wrong places.';
    case 'wrapped':
      return fault.wrapping === ''
        ? 'White space stands around the ID, inside the value.'
        : `Stray characters (${short(fault.wrapping)}) stand around the ID, inside the value.`;
    case 'slug':
      return `The page’s title (${short(fault.slug.replace(/[-_\s]+$/, ''))}) stands in front of the ID; the API takes the ID alone.`;
    case 'query':
      return /[?&]v=/.test(fault.tail)
        ? 'The rest of an address stands behind the ID: `?v=` names a view, and the API takes the ID alone.'
        : 'The rest of an address stands behind the ID; the API takes the ID alone.';
    case 'trailing':
      return 'Something stands behind the ID; the API takes the ID alone.';
    case 'glued-comment':
      return 'A comment is glued to the ID; some programs read it as a part of the value.';
    case 'url':
      return 'A whole address stands where the key asks for an ID; the API answers “Invalid request URL”.';
    case 'url-without-id':
      return 'This Notion address carries no ID.';
    case 'foreign-url':
      return `An address on another host${fault.host === '' ? '' : ` (${short(fault.host)})`} stands where a Notion ID belongs.`;
    case 'hash':
      return `${fault.digits} hexadecimal digits where a Notion ID has 32: this has the length of a hash or a key of another kind.`;
    case 'null-literal':
      return `The word ${short(fault.literal)} stands where an ID belongs: a variable was not set when this was written.`;
    case 'uuid':
      return `The Notion API rejects this ID: it is not a valid UUID${uuidPart(fault.part, fault.digit)}.`;
    case 'text':
      return reference.expected.length === 1 && reference.expected[0] !== undefined
        ? `This is no Notion ID, though the key names ${OBJECT_TYPE[reference.expected[0]].aLabel}: an ID has 32 hexadecimal digits.`
        : 'This is no Notion ID: an ID has 32 hexadecimal digits.';
  }
}

/** Says what to do about it. */
export function fixFault(fault: Fault, reference: Reference): string {
  const { reading } = reference;
  const id = reading.kind === 'malformed' ? reading.id : null;
  if (fault.code === 'glued-comment') return 'Put a space in front of the “#”.';
  if (id !== null)
    return fault.code === 'url' ? `Write the ID of the address: ${id}` : `Write the ID alone: ${id}`;
  switch (fault.code) {
    case 'look-alike':
      return `Check it against Notion; if “${fault.meant}” is meant, write that. ${COPY_AGAIN}`;
    case 'text':
    case 'hash':
    case 'foreign-url':
      return `Put the ID here. If this key never holds one, say so: \`expect: { ${lastName(reference.key)}: none }\`.`;
    case 'null-literal':
      return 'Set the variable where this file is made, or leave the value empty.';
    case 'url-without-id':
      return 'Open the page or database in Notion and copy its own link: ••• → Copy link.';
    default:
      return COPY_AGAIN;
  }
}

function uuidPart(part: 'version' | 'variant' | null, digit: string): string {
  if (part === null) return '';
  return part === 'version'
    ? `. Digit 13, the version, is “${digit}” and should be 1 to 8 (Notion’s own IDs have 4 or 8)`
    : `. Digit 17, the variant, is “${digit}” and should be 8, 9, a or b`;
}

function difference(count: number): string {
  const by = Math.abs(32 - count);
  return count < 32
    ? `${by} ${plural(by, 'is', 'are')} missing`
    : `${by} ${plural(by, 'is', 'are')} too many`;
}

function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

function others(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', and there is another' : `, and there are ${count} others`;
}

/** A character and, where it is no plain letter, its number in Unicode. */
function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const shown = `“${character}”`;
  return code > 0x7e ? `${shown} (U+${code.toString(16).toUpperCase().padStart(4, '0')})` : shown;
}

function short(text: string): string {
  const clean = text.trim();
  return `“${clean.length > MOST_OF_A_TAIL ? `${clean.slice(0, MOST_OF_A_TAIL)}…` : clean}”`;
}

/** The last name of a path of keys, as a pattern that matches it. */
export function lastName(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '') || key;
}
