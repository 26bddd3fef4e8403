import { digitsOf, taggedType, workspaceDigits } from '../../id/id.ts';
import type { Expected, Fault, LookAlike, NotionId } from '../../model.ts';
import { OTHER_KINDS, type TaggedKind } from '../../object-types.ts';
import type { Sighting } from './sighting.ts';

/** One or two mistyped digits, or two that were swapped. */
const MOST_DIGITS = 2;

/** The one visible object whose ID differs by a typo, or null if there is none or more than one. */
export function lookAlikeOf(id: NotionId, visible: Iterable<Sighting>): LookAlike | null {
  let nearest: Sighting[] = [];
  let least = MOST_DIGITS;
  for (const sighting of visible) {
    const distance = differing(id, sighting.id, least);
    if (distance === 0 || distance > least) continue;
    nearest = distance < least ? [sighting] : [...nearest, sighting];
    least = distance;
  }
  const [only] = nearest;
  return only && nearest.length === 1
    ? { id: only.id, type: only.object.type, title: only.object.title }
    : null;
}

/** The number of digits that differ. Counting stops beyond `most`. */
function differing(a: NotionId, b: NotionId, most: number): number {
  let count = 0;
  for (let i = 0; i < a.length && count <= most; i++) if (a[i] !== b[i]) count++;
  return count;
}

/** The number of objects that must agree before an ID that differs is worth a hint. */
const FEWEST_SAMPLES = 3;

/**
 * The digits that all version-8 IDs seen in this workspace share, or null if too few were seen or they differ.
 * People are not counted: they may belong to several workspaces.
 */
export function digitsOfWorkspace(visible: Iterable<Sighting>): string | null {
  const samples = [...visible]
    .filter(({ isPerson }) => !isPerson)
    .flatMap(({ id }) => workspaceDigits(id) ?? []);
  const distinct = new Set(samples);
  const [only] = distinct;
  return distinct.size === 1 && samples.length >= FEWEST_SAMPLES ? (only ?? null) : null;
}

/** Whether an ID has the digits of another workspace. Undocumented, so it is good for a hint and never a verdict. */
export function isOfAnotherWorkspace(id: NotionId, digits: string | null): boolean {
  const own = workspaceDigits(id);
  return digits !== null && own !== null && own !== digits;
}

/**
 * Why no object can have this ID, which Notion rejects as an invalid UUID. RFC 9562 knows the versions 1 to 8 (13th
 * digit) and the variant 8 to b (17th digit). Notion decides; this only names the digit that is out of the ordinary.
 */
export function uuidFault(id: NotionId): Fault {
  const digits = digitsOf(id);
  const version = digits.charAt(12);
  const variant = digits.charAt(16);
  if (!/[1-8]/.test(version)) return { code: 'uuid', part: 'version', digit: version };
  if (!/[89ab]/.test(variant)) return { code: 'uuid', part: 'variant', digit: variant };
  return { code: 'uuid', part: null, digit: '' };
}

/**
 * The kind of object that the tag in an ID of version 8 names, if it is not an expected one; null if the tag is
 * expected or unknown. Undocumented, so it is good for a hint and never a verdict.
 */
export function unexpectedKind(id: NotionId, expected: readonly Expected[]): TaggedKind | null {
  const type = taggedType(id);
  if (type !== null) {
    const isExpected = expected.some(types => types.length === 0 || types.includes(type));
    return isExpected ? null : type;
  }
  const tag = id.slice(24, 28);
  const kinds = ['workspace', 'discussion', 'connection', 'thread'] as const;
  return id[14] === '8' ? (kinds.find(kind => OTHER_KINDS[kind].tag === tag) ?? null) : null;
}
