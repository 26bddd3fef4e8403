import { parseId } from '../id/id.ts';
import { OBJECT_TYPES, type Reference } from '../model.ts';

/**
 * The references that the change added. Pairs of (normalised value, expected types) are counted at the head and at the
 * base. An ID counts by its digits, so moving, re-quoting or re-dashing it adds nothing.
 *
 * If a value occurs more often than before, the occurrences at a place that had one before are the old ones. Places
 * are compared in this order: the same text at the same key of the same file, the same key of the file, the same file,
 * the same key in any file. If several are equal in all of these, the first is the old one.
 *
 * Files that the change did not touch may be missing from both lists, but not from one of them. The base must be read
 * with the settings of the head, so that a text means the same on both sides.
 */
export function introduced(head: readonly Reference[], base: readonly Reference[]): ReadonlySet<Reference> {
  const added = new Set<Reference>();
  const before = byIdentity(base);
  for (const [identity, now] of byIdentity(head)) {
    for (const reference of withoutKnown(now, before.get(identity) ?? [])) added.add(reference);
  }
  return added;
}

/** What two references at the same place have in common, the most exact place first. */
const PLACES: readonly ((reference: Reference) => string)[] = [
  ({ file, key, value }) => JSON.stringify([file, key, value]),
  ({ file, key }) => JSON.stringify([file, key]),
  ({ file }) => file,
  ({ key }) => key,
];

/** The references of one identity that have no counterpart in the base. */
function withoutKnown(head: readonly Reference[], base: readonly Reference[]): readonly Reference[] {
  let left = head;
  let old = base;
  for (const placeOf of PLACES) {
    const unmatched = new Map<string, number>();
    for (const reference of old) count(unmatched, placeOf(reference), 1);
    left = left.filter(reference => count(unmatched, placeOf(reference), -1) <= 0);
    old = old.filter(reference => count(unmatched, placeOf(reference), -1) > 0);
  }
  return left.slice(old.length);
}

/** Adds to the count of a key, and returns what it was before. */
function count(counts: Map<string, number>, key: string, change: 1 | -1): number {
  const before = counts.get(key) ?? 0;
  counts.set(key, before + change);
  return before;
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
 * Two references with the same identity are counted together. A malformed text is not counted with the ID that was
 * meant. An ignored ID is counted with the same ID elsewhere, because it was there before.
 */
function identityOf({ reading, value, fingerprint, expected }: Reference): string {
  const types = OBJECT_TYPES.filter(type => expected.includes(type)).join();
  const ignored = reading.kind === 'skipped' && reading.reason === 'ignored' ? parseId(value.trim()) : null;
  const id = reading.kind === 'id' ? reading.id : ignored;
  return id ? `${types}:id:${id}` : `${types}:text:${fingerprint ?? value.trim()}`;
}
