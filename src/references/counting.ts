import { looksGenerated } from '../id/id.ts';
import type { KeyClass } from '../keys/scope.ts';
import { asksForId } from './placeholder.ts';
import type { Item } from './value.ts';

/** How a value is written, and where. */
export interface Manner {
  readonly isString: boolean;
  /** Prose and program code: a value at a Notion key may be anything there. */
  readonly lenient: boolean;
}

/** Whether something that stands at a key is a reference, or a mistake in place of one, as sure as the key is. */
export function counts(
  { reading, attempt, start, end }: Item,
  text: string,
  found: KeyClass,
  manner: Manner,
): boolean {
  if (reading.kind === 'id') return found.certainty !== 'hint' || looksGenerated(reading.id);
  if (found.certainty === 'hint') return false;
  if (found.latent)
    return found.saysId && attempt && reading.kind === 'malformed' && reading.fault.code === 'slug';
  if (reading.kind === 'token') return true;
  if (reading.kind === 'skipped') {
    const isVague = found.certainty === 'slot' && reading.reason === 'placeholder';
    return !manner.lenient && (!isVague || asksForId(text.slice(start, end)));
  }
  // Text may hold any address of Notion's, and nobody meant an ID.
  if (manner.lenient) return attempt && reading.fault.code !== 'url-without-id';
  if (attempt) return true;
  if (found.certainty === 'sure') return true;
  return found.certainty === 'named' && manner.isString && isPlainWord(text.slice(start, end));
}

/** `Title-<32 digits>` is how Notion writes addresses, and hardly anybody else: that tells even without the word. */
export function isTitled({ reading }: Item): boolean {
  return reading.kind === 'malformed' && reading.fault.code === 'slug';
}

/** `tasks` could be meant as an ID; a path, an address, a number or a switch is something else. */
function isPlainWord(text: string): boolean {
  return /^[\w-]+$/.test(text) && /[a-z]/i.test(text) && !/^(?:true|false|yes|no|on|off)$/i.test(text);
}

/** An address that the words in front of it call an example. */
export function isExample(text: string, at: number): boolean {
  return /(?:\bexamples?|\be\.?g\.?|\bex\.|예|例)\s*[:=,：]?\s*[`"'(<]?$/i.test(
    text.slice(Math.max(0, at - 24), at),
  );
}
