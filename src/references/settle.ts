import { workspaceDigits } from '../id/id.ts';
import type { Evidence, NotionId, Reading } from '../model.ts';
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

/** What one value needs to become a reference. */
export interface Candidate<Place> {
  readonly place: Place;
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

/**
 * Decides which candidates are references after all, by the IDs that are certain: by the same ID, by the digits of
 * the workspace, and then by other values of the same column. The result does not depend on any order.
 */
export function settle<Place>(
  candidates: readonly Candidate<Place>[],
  certain: CertainIds,
): { readonly place: Place; readonly why: readonly Evidence[] }[] {
  const weighed = candidates.map(candidate => ({ candidate, why: withCertain(candidate, certain) }));
  const columns = new Set(
    weighed
      .filter(({ candidate, why }) => why.length > candidate.why.length && pointsOf(why) >= candidate.needed)
      .map(({ candidate }) => candidate.column),
  );
  return weighed.flatMap(({ candidate, why }) => {
    if (pointsOf(why) >= candidate.needed) return [{ place: candidate.place, why }];
    const inColumn: Evidence[] = columns.has(candidate.column) ? strongestFirst([...why, 'column']) : [];
    return pointsOf(inColumn) >= candidate.needed ? [{ place: candidate.place, why: inColumn }] : [];
  });
}

function withCertain<Place>(
  { id, why }: Candidate<Place>,
  { ids, workspaces }: CertainIds,
): readonly Evidence[] {
  const more: Evidence[] = [];
  if (ids.has(id)) more.push('same-id');
  const digits = workspaceDigits(id);
  if (digits && workspaces.has(digits)) more.push('workspace');
  return more.length === 0 ? why : strongestFirst([...more, ...why]);
}

function strongestFirst(evidence: Evidence[]): Evidence[] {
  return evidence.sort((a, b) => EVIDENCE[b].points - EVIDENCE[a].points);
}
