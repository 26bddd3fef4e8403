import { parseId } from '../id/id.ts';
import { OBJECT_TYPES, type Reference } from '../model.ts';

/**
 * Which of the head's references the change added: by count of (normalised value, expected types), head against
 * base. An ID counts by its digits, so that moving, re-quoting or re-dashing it adds nothing.
 *
 * Where a value occurs more often than before, the occurrences that stand where one stood before are the old
 * ones: first the same text at the same key of the same file, then the same key of the file, the same file, the
 * same key anywhere. Of what is equal in all that, the first is the old one.
 *
 * Both lists may leave out files that the change didn't touch, but then both must. The base has to be read with
 * the head's settings, so that the same text means the same on both sides.
 */
export function introduced(head: readonly Reference[], base: readonly Reference[]): ReadonlySet<Reference> {
  const added = new Set<Reference>();
  const before = byIdentity(base);
  for (const [identity, now] of byIdentity(head)) {
    for (const reference of withoutKnown(now, before.get(identity) ?? [])) added.add(reference);
  }
  return added;
}

/** Places, the most exact first: what two references share that stand there. */
const PLACES: readonly ((reference: Reference) => string)[] = [
  ({ file, key, value }) => JSON.stringify([file, key, value]),
  ({ file, key }) => JSON.stringify([file, key]),
  ({ file }) => file,
  ({ key }) => key,
  () => '',
];

/** Leaves the references of one identity that have no counterpart in the base. */
function withoutKnown(head: readonly Reference[], base: readonly Reference[]): readonly Reference[] {
  let left = head;
  let old = base;
  for (const placeOf of PLACES) {
    if (left.length === 0 || old.length === 0) break;
    const unmatched = new Map<string, number>();
    for (const reference of old) add(unmatched, placeOf(reference), 1);
    left = left.filter(reference => !take(unmatched, placeOf(reference)));
    old = old.filter(reference => take(unmatched, placeOf(reference)));
  }
  return left;
}

function add(counts: Map<string, number>, key: string, number: number): void {
  counts.set(key, (counts.get(key) ?? 0) + number);
}

function take(counts: Map<string, number>, key: string): boolean {
  const there = (counts.get(key) ?? 0) > 0;
  if (there) add(counts, key, -1);
  return there;
}

function byIdentity(references: readonly Reference[]): Map<string, Reference[]> {
  const groups = new Map<string, Reference[]>();
  for (const reference of references) {
    const identity = identityOf(reference);
    const group = groups.get(identity);
    if (group) group.push(reference);
    else groups.set(identity, [reference]);
  }
  return groups;
}

/**
 * What makes two references the same to the count. A malformed text is never the same as the ID that was meant
 * by it; an ignored ID is the same as one that isn't, since it was there before.
 */
function identityOf({ reading, value, fingerprint, expected }: Reference): string {
  const types = OBJECT_TYPES.filter(type => expected.includes(type)).join(' ');
  const ignored = reading.kind === 'skipped' && reading.reason === 'ignored' ? parseId(value.trim()) : null;
  const id = reading.kind === 'id' ? reading.id : ignored;
  return id ? `${types}:id:${id}` : `${types}:text:${fingerprint ?? value.trim()}`;
}
