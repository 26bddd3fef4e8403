import type { Finding } from '../finding.ts';
import { judge } from '../judge.ts';
import { cluesOf } from '../keys/clues.ts';
import type { Expected, NotionId, Reference, UnverifiedReason, Verification } from '../model.ts';
import type { Question } from '../notion/verify.ts';
import { discreet } from '../references/confidential.ts';
import { rulingOf } from '../rules/ruling.ts';
import type { Severities } from '../rules/severity.ts';
import { remember } from '../secrets/scrub.ts';
import { untitled } from './titles.ts';

/** What makes a finding of a reference, besides the reference. */
export interface Evidence {
  readonly verification: Verification;
  /** Why a well-formed reference is unverified if Notion was not asked about it. */
  readonly unasked: UnverifiedReason;
  /** The references that the change introduces; null if everything counts. */
  readonly added: ReadonlySet<Reference> | null;
  readonly severities: Severities;
  readonly showTitles: boolean;
}

/** Judges a reference. */
export function findingOf(reference: Reference, evidence: Evidence): Finding {
  const { verification, added, severities, showTitles } = evidence;
  const introduced = added === null ? null : added.has(reference);
  const { reading } = reference;
  const isAsked = introduced !== false && reading.kind === 'id';
  const resolution = isAsked ? verification.resolutions.get(reading.id) : undefined;
  const known = reference.isConfidential && resolution ? discreet(resolution) : resolution;
  const verdict = judge(reference, {
    resolution: known && !showTitles ? untitled(known) : known,
    unasked: unaskedReason(evidence, introduced),
    tokenKind: verification.token.kind,
  });
  return { reference, verdict, ...rulingOf(reference, verdict, severities), introduced };
}

/** Without verification nothing is verified. With it, what the change did not introduce is not. */
function unaskedReason({ unasked }: Evidence, introduced: boolean | null): UnverifiedReason {
  return introduced === false && unasked === 'cancelled' ? 'unchanged' : unasked;
}

/** Keeps IDs of confidential values out of everything that is shown, unless a file of the repository has them too. */
export function hideConfidential(references: readonly Reference[]): void {
  const inFiles = new Set<NotionId>();
  const inValues = new Set<NotionId>();
  for (const { reading, isConfidential } of references) {
    if (reading.kind === 'id') (isConfidential ? inValues : inFiles).add(reading.id);
  }
  for (const id of inValues) {
    if (inFiles.has(id)) continue;
    remember(id);
    remember(id.replaceAll('-', ''));
  }
}

/** One question for each distinct ID, with everything that the references to it expect and say about it. */
export function questionsOf(references: Iterable<Reference>): Question[] {
  const byId = new Map<NotionId, { readonly expected: Expected[]; readonly clues: Set<string> }>();
  for (const reference of references) {
    const { reading, expected } = reference;
    if (reading.kind !== 'id') continue;
    const known = byId.get(reading.id) ?? { expected: [], clues: new Set() };
    byId.set(reading.id, known);
    if (!known.expected.some(types => types.join() === expected.join())) known.expected.push(expected);
    for (const clue of cluesOf(reference)) known.clues.add(clue);
  }
  return [...byId].map(([id, { expected, clues }]) => ({ id, expected, clues: [...clues] }));
}
