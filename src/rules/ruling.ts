import type { Reference, Severity, Verdict } from '../model.ts';
import { type RuleName, ruleFor } from './registry.ts';
import type { Advice } from './rule.ts';
import { type Severities, severityOf } from './severity.ts';

/** What the rules say of a verdict: the rule and its severity, both null if it is off, and what to do. */
export interface Ruling {
  readonly rule: RuleName | null;
  readonly severity: Severity | null;
  readonly advice: readonly Advice[];
}

/** Applies the rules, with the severities that the settings set. */
export function rulingOf(reference: Reference, verdict: Verdict, set: Severities): Ruling {
  const rule = ruleFor(reference, verdict);
  if (!rule) return { rule: null, severity: null, advice: [] };
  const advice = rule.explain(reference, verdict)?.advice ?? [];
  const severity = severityOf(rule, set);
  return severity === 'off' ? { rule: null, severity: null, advice } : { rule: rule.name, severity, advice };
}
