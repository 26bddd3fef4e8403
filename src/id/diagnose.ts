import type { Fault, Fix, NotionId } from '../model.ts';
import { trimmedRange } from '../text/trim.ts';
import { parseId } from './id.ts';

/** What is wrong with a value that is not an ID, and the ID that was certainly meant, if one was. */
export interface Diagnosis {
  readonly fault: Fault;
  readonly id: NotionId | null;
  readonly fix: Fix | null;
  /** Whether somebody evidently tried to write an ID here. At any key but a sure Notion key only that counts. */
  readonly attempt: boolean;
}

/** Characters that are invisible. Names as in the Unicode character database. */
const INVISIBLE: ReadonlyMap<string, string> = new Map([
  ['\u00a0', 'no-break space'],
  ['\u00ad', 'soft hyphen'],
  ['\u180e', 'Mongolian vowel separator'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'zero-width non-joiner'],
  ['\u200d', 'zero-width joiner'],
  ['\u200e', 'left-to-right mark'],
  ['\u200f', 'right-to-left mark'],
  ['\u202a', 'left-to-right embedding'],
  ['\u202b', 'right-to-left embedding'],
  ['\u202c', 'pop directional formatting'],
  ['\u202d', 'left-to-right override'],
  ['\u202e', 'right-to-left override'],
  ['\u202f', 'narrow no-break space'],
  ['\u2007', 'figure space'],
  ['\u2060', 'word joiner'],
  ['\u2066', 'left-to-right isolate'],
  ['\u2067', 'right-to-left isolate'],
  ['\u2068', 'first strong isolate'],
  ['\u2069', 'pop directional isolate'],
  ['\u3000', 'ideographic space'],
  ['\ufeff', 'byte order mark'],
]);

/** Letters of other scripts that look exactly like a hexadecimal digit (Unicode confusables, UTS 39). */
const SAME_LOOK: ReadonlyMap<string, string> = new Map([
  ['а', 'a'],
  ['А', 'a'],
  ['α', 'a'],
  ['Α', 'a'],
  ['с', 'c'],
  ['С', 'c'],
  ['ϲ', 'c'],
  ['е', 'e'],
  ['Е', 'e'],
  ['Ε', 'e'],
  ['В', 'b'],
  ['Β', 'b'],
  ['ԁ', 'd'],
  ['Ϝ', 'f'],
]);

/** Letters that are mistaken for a digit. They are similar, not the same: a message names them, no fix replaces them. */
const MISREAD: ReadonlyMap<string, string> = new Map([
  ['o', '0'],
  ['O', '0'],
  ['О', '0'],
  ['о', '0'],
  ['l', '1'],
  ['I', '1'],
  ['i', '1'],
  ['|', '1'],
  ['S', '5'],
  ['s', '5'],
  ['Z', '2'],
  ['z', '2'],
]);

/** Characters that separate groups of digits in place of a hyphen. Names as in the Unicode character database. */
const SEPARATORS: ReadonlyMap<string, string> = new Map([
  [' ', 'space'],
  ['\t', 'tab'],
  ['_', 'underscore'],
  ['\u2010', 'hyphen (U+2010)'],
  ['\u2011', 'non-breaking hyphen'],
  ['\u2012', 'figure dash'],
  ['\u2013', 'en dash'],
  ['\u2014', 'em dash'],
  ['\u2015', 'horizontal bar'],
  ['\u2212', 'minus sign'],
  ['\ufe58', 'small em dash'],
  ['\ufe63', 'small hyphen-minus'],
  ['\uff0d', 'full-width hyphen-minus'],
]);

const DASHES = /[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d_]/g;
const WRAPPING = /[\s"'`“”„‘’‹›«»<>()[\]{}.,;:!?*=/\\]/;
const ID_TEXT = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}';
const LEADING_ID = new RegExp(`^(${ID_TEXT})(?![0-9a-z])`, 'i');
const TRAILING_ID = new RegExp(`(?<=[^0-9a-f])(${ID_TEXT})$`, 'i');
const ANY_ID = new RegExp(`(?<![0-9a-z])(?:${ID_TEXT})(?![0-9a-z])`, 'i');
/** The rest of one URL, without separators of a list. */
const URL_TAIL = /^[?#&/][\w=&%.~+/?#-]*$/;

/** Lengths of other programs' hashes in hexadecimal digits: SHA-1, SHA-224, SHA-256, SHA-384, SHA-512. */
const HASHES = new Set([40, 56, 64, 96, 128]);
/** Digits within which a value may still be a mistyped ID. */
const NEARLY = { least: 24, most: 39 };
/** Wrong characters up to which a value may still be a mistyped ID. */
const FEW = 4;
/** No diagnosis looks at more of a value than this; an ID with everything around it is far shorter. */
const LONGEST_DIAGNOSED = 2_000;

/**
 * Says what is wrong with a text in place of an ID. The text as a whole is not an ID, not empty, not a placeholder,
 * not a lookup and not a Notion URL.
 *
 * A fix is offered only if it is certain: the text contains one ID with only decoration around it. Another
 * ID, a list or free text may mean something, so it is never cut off. Neither is what was not looked at.
 */
export function diagnose(text: string): Diagnosis {
  if (text.length <= LONGEST_DIAGNOSED) return diagnoseWhole(text);
  return { ...diagnoseWhole(text.slice(0, LONGEST_DIAGNOSED)), fix: null };
}

function diagnoseWhole(value: string): Diagnosis {
  return (
    invisible(value) ??
    wrapped(value) ??
    regrouped(value) ??
    sameLook(value) ??
    followed(value) ??
    preceded(value) ??
    counted(value) ??
    mistyped(value) ??
    other(value)
  );
}

function meant(fault: Fault, id: NotionId, description: string): Diagnosis {
  return { fault, id, fix: { replacement: id, description }, attempt: true };
}

function invisible(value: string): Diagnosis | null {
  const characters = [...value];
  const names = characters.map(character => INVISIBLE.get(character));
  const at = names.findIndex(each => each !== undefined);
  const name = names[at];
  if (name === undefined) return null;
  const id = parseId(
    characters
      .filter(character => !INVISIBLE.has(character))
      .join('')
      .trim(),
  );
  if (!id) return null;
  return meant({ code: 'invisible', name, position: at + 1 }, id, `Remove the invisible ${name}.`);
}

function wrapped(value: string): Diagnosis | null {
  const { start, end } = trimmedRange(value, character => WRAPPING.test(character));
  const inner = value.slice(start, end);
  const id = parseId(inner);
  if (!id) return null;
  const wrapping = value.replace(inner, '').trim();
  return meant(
    { code: 'wrapped', wrapping },
    id,
    wrapping === '' ? 'Remove the white space around the ID.' : 'Remove the characters around the ID.',
  );
}

function regrouped(value: string): Diagnosis | null {
  const id = parseId(value.replace(DASHES, '').replace(/\s/g, ''));
  if (!id) return null;
  const character = [...value].map(each => SEPARATORS.get(each)).find(name => name !== undefined) ?? null;
  const groups = value.split(/\s+/).map(group => group.replace(DASHES, '').length);
  const isEven = groups.every(length => length === groups[0]) && groups.length !== 2;
  const isInPlace = groups.join() === '8,4,4,4,12';
  const fault: Fault = { code: 'dashes', character };
  // Two long groups may be two numbers of their own.
  if (!isEven && !isInPlace) return { fault, id, fix: null, attempt: true };
  return meant(fault, id, 'Write the same 32 digits in groups of 8-4-4-4-12.');
}

function sameLook(value: string): Diagnosis | null {
  const characters = [...value];
  const id = parseId(characters.map(inLatin).join('').replace(DASHES, ''));
  if (!id) return null;
  for (const [i, character] of characters.entries()) {
    const latin = inLatin(character);
    if (latin === character) continue;
    const fault: Fault = { code: 'look-alike', character, position: i + 1, meant: latin };
    return meant(fault, id, 'Write the same ID in plain hexadecimal digits.');
  }
  return null;
}

/** The plain character that looks the same. */
function inLatin(character: string): string {
  return SAME_LOOK.get(character) ?? character.normalize('NFKC');
}

function followed(value: string): Diagnosis | null {
  const written = LEADING_ID.exec(value)?.[1];
  const id = parseId(written);
  if (!id) return null;
  const tail = value.slice(written?.length);
  const isCertain = URL_TAIL.test(tail) && !ANY_ID.test(tail.replace(/(?<=[?&])v=[0-9a-f-]*/i, ''));
  if (tail.startsWith('?')) {
    const fault: Fault = { code: 'query', tail };
    if (isCertain) return meant(fault, id, 'Keep the ID and remove the rest of the URL.');
    return { fault, id, fix: null, attempt: true };
  }
  if (tail.startsWith('#') && !ANY_ID.test(tail)) {
    const fix = { replacement: `${written} ${tail}`, description: 'Put a space before the comment.' };
    return { fault: { code: 'glued-comment' }, id, fix, attempt: true };
  }
  const fault: Fault = { code: 'trailing', tail };
  if (isCertain) return meant(fault, id, 'Keep the ID and remove what follows it.');
  return { fault, id, fix: null, attempt: true };
}

function preceded(value: string): Diagnosis | null {
  const address = value.replace(/\?.*$/s, '');
  const query = value.slice(address.length);
  const written = TRAILING_ID.exec(address)?.[1];
  const id = parseId(written);
  if (!written || !id || (query !== '' && /\s/.test(value))) return null;
  const slug = address.slice(0, -written.length);
  const fault: Fault = { code: 'slug', slug };
  const isOneOnly = !ANY_ID.test(slug) && !ANY_ID.test(query);
  if (isOneOnly && /^[^\s:,;|=&#]*[-/]$/.test(slug)) {
    return meant(fault, id, 'Keep the ID and remove the title before it.');
  }
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(slug) ? null : { fault, id, fix: null, attempt: true };
}

function counted(value: string): Diagnosis | null {
  const digits = value.replace(DASHES, '');
  if (!/^[0-9a-f]+$/i.test(digits) || !/[0-9]/.test(digits)) return null;
  const count = digits.length;
  if (HASHES.has(count))
    return { fault: { code: 'hash', digits: count }, id: null, fix: null, attempt: false };
  const attempt = count >= NEARLY.least && count <= NEARLY.most;
  return { fault: { code: 'digits', count }, id: null, fix: null, attempt };
}

function mistyped(value: string): Diagnosis | null {
  const bare = value.replace(DASHES, '');
  if (bare.length < NEARLY.least || bare.length > NEARLY.most || /\s/.test(value)) return null;
  const wrong = [...bare].filter(character => !/[0-9a-f]/i.test(character));
  const [character] = wrong;
  if (character === undefined || wrong.length > FEW) return null;
  const position = [...value].indexOf(character) + 1;
  const digit = MISREAD.get(character) ?? SAME_LOOK.get(character);
  const fault: Fault =
    digit && [...bare].length === 32
      ? { code: 'look-alike', character, position, meant: digit }
      : { code: 'not-hex', character, position, others: wrong.length - 1 };
  return { fault, id: null, fix: null, attempt: true };
}

const NULL_LITERAL = /^(?:none|null|nil|undefined|nan|n\/a|true|false|\[object object\])$/i;

function other(value: string): Diagnosis {
  const nothing = { id: null, fix: null, attempt: false };
  const trimmed = value.trim();
  if (NULL_LITERAL.test(trimmed)) return { fault: { code: 'null-literal', literal: trimmed }, ...nothing };
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@\s]*@)?([^/?#\s]*)/i.exec(trimmed)?.[1];
  if (host !== undefined) return { fault: { code: 'foreign-url', host }, ...nothing };
  return { fault: { code: 'text' }, ...nothing };
}
