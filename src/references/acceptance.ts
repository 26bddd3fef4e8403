import { looksGenerated } from '../id/id.ts';
import type { KeyClass } from '../keys/key-class.ts';
import type { Fault, Reading } from '../model.ts';
import { asksForId } from './placeholder.ts';
import type { Item } from './value.ts';

/** How a value is written, and in what kind of file. */
export interface Written {
  readonly isString: boolean;
  /** Prose and program code: a value at a Notion key may be anything there. */
  readonly isLenient: boolean;
}

/** Whether what is at a key is a reference, or a mistake in place of one, as far as the key and the text say. */
export function isReference(
  { reading, attempt, start, end }: Item,
  text: string,
  found: KeyClass,
  written: Written,
): boolean {
  if (reading.kind === 'id')
    return found.certainty !== 'hint' || found.basis === null || looksGenerated(reading.id);
  if (found.basis === null) return found.saysId && (isNearlyId(reading) || isTitled({ reading }));
  if (found.certainty === 'hint') return found.basis === 'key' && isNearlyId(reading);
  if (reading.kind === 'token') return true;
  if (reading.kind === 'skipped') {
    const isVague = found.certainty === 'slot' && reading.reason === 'placeholder';
    return !written.isLenient && (!isVague || asksForId(text.slice(start, end)));
  }
  // Text may contain any Notion URL, without an ID being meant.
  if (written.isLenient) return attempt && reading.fault.code !== 'url-without-id';
  if (attempt) return true;
  if (found.certainty === 'sure') return true;
  return found.certainty === 'named' && written.isString && isPlainWord(text.slice(start, end));
}

/** `Title-<32 digits>` is how Notion writes URLs, and few others do. It is enough even without the word. */
export function isTitled({ reading }: Pick<Item, 'reading'>): boolean {
  return reading.kind === 'malformed' && reading.fault.code === 'slug';
}

/** Hexadecimal digits from which, and up to which, a text is almost an ID. */
export const NEARLY = { least: 28, most: 36 };

/** Faults of which the ID itself has all its digits. */
const AROUND: ReadonlySet<Fault['code']> = new Set<Fault['code']>(['dashes', 'wrapped', 'invisible']);

/** Almost the right number of digits, or the right digits in other groups, in quotes or with something invisible. */
function isNearlyId(reading: Reading): boolean {
  if (reading.kind !== 'malformed') return false;
  const { fault, id } = reading;
  if (AROUND.has(fault.code)) return id !== null && looksGenerated(id);
  return fault.code === 'digits' && fault.count >= NEARLY.least && fault.count <= NEARLY.most;
}

/** `tasks` could be meant as an ID; a path, a URL, a number or a switch is something else. */
function isPlainWord(text: string): boolean {
  return /^[\w-]+$/.test(text) && /[a-z]/i.test(text) && !/^(?:true|false|yes|no|on|off)$/i.test(text);
}

/** A URL that the words in front of it call an example. */
export function isExample(text: string, at: number): boolean {
  return /(?:\bexamples?|\be\.?g\.?|\bex\.|예|例)\s*[:=,：]?\s*[`"'(<]?$/i.test(
    text.slice(Math.max(0, at - 24), at),
  );
}
