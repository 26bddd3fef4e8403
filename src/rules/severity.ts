import type { Severity } from '../model.ts';
import type { RuleName } from './registry.ts';
import type { Rule } from './rule.ts';

/** The severities that the settings set. The others are the defaults of their rules. */
export type Severities = Readonly<Partial<Record<RuleName, Severity | 'off' | undefined>>>;

/** The severity of a rule's findings. */
export function severityOf({ name, defaultSeverity }: Rule<RuleName>, set: Severities): Severity | 'off' {
  return set[name] ?? defaultSeverity;
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, notice: 1 };

/** Whether a finding of this severity fails the run. */
export function fails(severity: Severity, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && RANK[severity] >= RANK[failOn];
}
