import { digitsOf, workspaceDigits } from '../id/id.ts';
import type { LookAlike, NotionId } from '../model.ts';
import type { Sighting } from './sighting.ts';

/** One or two digits mistyped, or two that changed places. */
const MOST_DIGITS = 2;

/** The one visible object whose ID is a slip of the finger away, or null where there is none or more than one. */
export function lookAlikeOf(id: NotionId, visible: Iterable<Sighting>): LookAlike | null {
  const digits = digitsOf(id);
  let nearest: Sighting[] = [];
  let least = MOST_DIGITS;
  for (const sighting of visible) {
    const distance = differing(digits, digitsOf(sighting.id), least);
    if (distance === 0 || distance > least) continue;
    nearest = distance < least ? [sighting] : [...nearest, sighting];
    least = distance;
  }
  const [only] = nearest;
  return only && nearest.length === 1
    ? { id: only.id, type: only.object.type, title: only.object.title }
    : null;
}

/** How many digits differ; counting stops beyond `most`. */
function differing(a: string, b: string, most: number): number {
  let count = 0;
  for (let i = 0; i < a.length && count <= most; i++) if (a[i] !== b[i]) count++;
  return count;
}

/** Objects that must agree before anything is said of an ID that doesn't. */
const FEWEST_SAMPLES = 3;

/**
 * The digits that all version-8 IDs seen in this workspace share, or null where too few were seen or they differ.
 * People are left out: they may belong to several workspaces.
 */
export function digitsOfWorkspace(visible: Iterable<Sighting>): string | null {
  const samples = [...visible]
    .filter(({ isPerson }) => !isPerson)
    .flatMap(({ id }) => workspaceDigits(id) ?? []);
  const distinct = new Set(samples);
  const [only] = distinct;
  return only !== undefined && distinct.size === 1 && samples.length >= FEWEST_SAMPLES ? only : null;
}

/** Whether an ID bears the digits of another workspace. An observed regularity: good for a hint, never a verdict. */
export function isOfAnotherWorkspace(id: NotionId, digits: string | null): boolean {
  const own = workspaceDigits(id);
  return digits !== null && own !== null && own !== digits;
}
