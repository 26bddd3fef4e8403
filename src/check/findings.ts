import type { Finding } from '../finding.ts';
import { judge } from '../judge.ts';
import type { Reference, UnverifiedReason, Verification } from '../model.ts';
import { ruleFor } from '../rules/registry.ts';
import { type Severities, severityOf } from '../rules/severity.ts';
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
  const introduced = added && added.has(reference);
  const { reading } = reference;
  const isAsked = introduced !== false && reading.kind === 'id';
  const resolution = isAsked ? verification.resolutions.get(reading.id) : undefined;
  const verdict = judge(reference, {
    resolution: resolution && !showTitles ? untitled(resolution) : resolution,
    unasked: unaskedReason(evidence, introduced),
    tokenKind: verification.token.kind,
  });
  return { reference, verdict, ...ruling(reference, verdict, severities), introduced };
}

/** Without verification nothing is verified. With it, what the change did not introduce is not. */
function unaskedReason({ unasked }: Evidence, introduced: boolean | null): UnverifiedReason {
  return introduced === false && unasked === 'cancelled' ? 'unchanged' : unasked;
}

function ruling(
  reference: Reference,
  verdict: Finding['verdict'],
  severities: Severities,
): Pick<Finding, 'rule' | 'severity' | 'advice'> {
  const rule = ruleFor(reference, verdict);
  if (!rule) return { rule: null, severity: null, advice: [] };
  const advice = rule.explain(reference, verdict)?.advice ?? [];
  const severity = severityOf(rule, severities);
  return severity === 'off'
    ? { rule: null, severity: null, advice }
    : { rule: rule.name, severity, advice };
}
