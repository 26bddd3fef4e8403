import type { Reference, Severity, Verdict } from '../model.ts';
import { type RuleName, ruleFor } from './registry.ts';
import type { Advice } from './rule.ts';
import { type Severities, severityOf } from './severity.ts';

/** What the rules say of a verdict that falls under one of them. */
interface Applied {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** What to do about it, the most useful first. */
  readonly advice: readonly Advice[];
}

/** Nothing is wrong, or the rule is off. */
interface NotApplied {
  readonly rule: null;
  readonly severity: null;
  readonly advice: readonly Advice[];
}

export type Ruling = Applied | NotApplied;

/** Applies the rules, with the severities that the settings set. */
export function rulingOf(reference: Reference, verdict: Verdict, set: Severities): Ruling {
  const rule = ruleFor(reference, verdict);
  if (!rule) return { rule: null, severity: null, advice: [] };
  const advice = rule.explain(reference, verdict)?.advice ?? [];
  const severity = severityOf(rule, set);
  return severity === 'off' ? { rule: null, severity: null, advice } : { rule: rule.name, severity, advice };
}
