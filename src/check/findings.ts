import type { Finding } from '../finding.ts';
import { judge } from '../judge.ts';
import type { Reference, UnverifiedReason, Verification } from '../model.ts';
import { discreet } from '../references/confidential.ts';
import { rulingOf } from '../rules/ruling.ts';
import type { Severities } from '../rules/severity.ts';
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
