import type { Reported } from '../finding.ts';
import type { Severity } from '../model.ts';
import { ruleNamed } from '../rules/registry.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** The findings in the order in which logs and annotations show them: the most severe first, then by rule. */
export function worstFirst(findings: readonly Reported[]): Reported[] {
  return findings.toSorted(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] || ruleNamed(a.rule).precedence - ruleNamed(b.rule).precedence,
  );
}
