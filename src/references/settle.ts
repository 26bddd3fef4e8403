import { workspaceDigits } from '../id/id.ts';
import type { Evidence, NotionId, Reading, Reference } from '../model.ts';
import { EVIDENCE, pointsOf } from './evidence.ts';

/** IDs that are certain somewhere, and the digits of their workspaces. */
export interface CertainIds {
  readonly ids: ReadonlySet<NotionId>;
  readonly workspaces: ReadonlySet<string>;
}

interface Certain {
  readonly reading: Reading;
  readonly why?: readonly Evidence[];
}

/** A value that may become a reference, and what it needs for that. */
export interface Candidate {
  /** The reference that it would be. It is made only if it is needed. */
  readonly reference: () => Reference;
  readonly id: NotionId;
  readonly why: readonly Evidence[];
  readonly needed: number;
  readonly column: object;
}

/** Evidence that makes an ID certain enough to speak for others. */
const SPEAKS: ReadonlySet<Evidence> = new Set(['setting', 'key', 'url', 'file', 'node', 'request']);

/** Collects what the certain references of one file or of many say about the IDs of others. */
export function certainIds(references: Iterable<Certain>): CertainIds {
  const ids = new Set<NotionId>();
  const workspaces = new Set<string>();
  for (const { reading, why } of references) {
    if (reading.kind !== 'id' || !why?.some(kind => SPEAKS.has(kind))) continue;
    ids.add(reading.id);
    const digits = workspaceDigits(reading.id);
    if (digits) workspaces.add(digits);
  }
  return { ids, workspaces };
}

/** The candidates that are references after all, and those that are not. */
export interface Settled {
  readonly references: readonly Reference[];
  readonly rest: readonly Candidate[];
}

/**
 * Decides which candidates are references after all, by the IDs that are certain: by the same ID, by the digits of
 * the workspace, and then by other values of the same column. The result does not depend on any order.
 */
export function settle(candidates: readonly Candidate[], certain: CertainIds): Settled {
  const weighed = candidates.map(candidate => ({ candidate, why: withCertain(candidate, certain) }));
  const columns = new Set(
    weighed
      .filter(({ candidate, why }) => pointsOf(why) >= candidate.needed)
      .map(({ candidate }) => candidate.column),
  );
  const references: Reference[] = [];
  const rest: Candidate[] = [];
  for (const { candidate, why: known } of weighed) {
    const { needed, column } = candidate;
    const isInColumn = pointsOf(known) < needed && columns.has(column);
    const why = isInColumn ? strongestFirst([...known, 'column']) : known;
    if (pointsOf(why) >= needed) references.push({ ...candidate.reference(), why });
    else rest.push(candidate);
  }
  return { references, rest };
}

/** The strongest first, as in the candidate's own evidence. */
function withCertain({ id, why }: Candidate, { ids, workspaces }: CertainIds): readonly Evidence[] {
  const more: Evidence[] = [];
  if (ids.has(id)) more.push('same-id');
  const digits = workspaceDigits(id);
  if (digits && workspaces.has(digits)) more.push('workspace');
  return [...more, ...why];
}

function strongestFirst(evidence: Evidence[]): Evidence[] {
  return evidence.sort((a, b) => EVIDENCE[b].points - EVIDENCE[a].points);
}
