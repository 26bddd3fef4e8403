import type {
  Comparison,
  Counts,
  Problem,
  Reference,
  Remark,
  RequestCounts,
  Severity,
  Verdict,
} from './model.ts';
import type { RuleName } from './rules/registry.ts';
import type { Advice } from './rules/rule.ts';

/** What every finding has. */
interface Checked {
  readonly reference: Reference;
  readonly verdict: Verdict;
  /** What to do about it, the most useful first. */
  readonly advice: readonly Advice[];
  /** Whether the change under check added the reference; null if the scope is everything. */
  readonly introduced: boolean | null;
}

/** A finding that falls under a rule. */
export interface Reported extends Checked {
  readonly rule: RuleName;
  readonly severity: Severity;
}

/** A finding without a problem: nothing is wrong, or the rule is off. */
export interface Unreported extends Checked {
  readonly rule: null;
  readonly severity: null;
}

/** A reference with everything that is known about it, as data. Renderers word it. */
export type Finding = Reported | Unreported;

/** Everything that a run found out. Renderers are functions of it and of nothing else. */
export interface Report {
  readonly result: 'passed' | 'failed';
  readonly scope: 'introduced' | 'all';
  /** False: only the format was checked. */
  readonly verified: boolean;
  readonly failOn: Severity | 'never';
  readonly counts: Counts;
  readonly notion: RequestCounts;
  /** Every reference, sorted by file and line. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
  readonly compared: Comparison | null;
}
