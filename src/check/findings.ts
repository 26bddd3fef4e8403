import type { Finding } from '../finding.ts';
import { judge } from '../judge.ts';
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

/** One question for each distinct ID, with every list of types that a reference to it expects. */
export function questionsOf(references: Iterable<Reference>): Question[] {
  const byId = new Map<NotionId, Expected[]>();
  for (const { reading, expected } of references) {
    if (reading.kind !== 'id') continue;
    const known = byId.get(reading.id);
    if (!known) byId.set(reading.id, [expected]);
    else if (!known.some(types => types.join() === expected.join())) known.push(expected);
  }
  return [...byId].map(([id, expected]) => ({ id, expected }));
}

/** Keeps IDs of confidential values out of everything that is shown, unless a file of the repository has them too. */
export function hideConfidential(references: readonly Reference[]): void {
  const idsOf = (isConfidential: boolean) =>
    references.flatMap(({ reading, isConfidential: is }) =>
      reading.kind === 'id' && (is === true) === isConfidential ? [reading.id] : [],
    );
  const inFiles = new Set(idsOf(false));
  for (const id of idsOf(true)) {
    if (inFiles.has(id)) continue;
    remember(id);
    remember(id.replaceAll('-', ''));
  }
}
