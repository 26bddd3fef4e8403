import type { Finding } from '../finding.ts';
import type { Severity } from '../model.ts';
import { ruleNamed } from '../rules/registry.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** The findings in the order in which logs and annotations show them: the most severe first, then by rule. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => rankOf(a) - rankOf(b) || precedenceOf(a) - precedenceOf(b));
}

function rankOf({ severity }: Finding): number {
  return severity === null ? Number.MAX_SAFE_INTEGER : RANK[severity];
}

function precedenceOf({ rule }: Finding): number {
  return rule === null ? Number.MAX_SAFE_INTEGER : ruleNamed(rule).precedence;
}
