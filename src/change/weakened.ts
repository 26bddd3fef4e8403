import type { Reference, Severity } from '../model.ts';
import { RULES, type RuleName } from '../rules/registry.ts';
import { type Severities, severityOf } from '../rules/severity.ts';

/** The result of scanning the present files with one version of the settings. */
export interface SettingsEffect {
  readonly references: readonly Reference[];
  /** The files that were scanned, written as in `Reference.file`. */
  readonly files: ReadonlySet<string>;
  readonly severities: Severities;
}

/** A reference that is checked less than before. */
export interface WeakenedReference {
  /** As found with the settings of the base. */
  readonly reference: Reference;
  /**
   * `excluded`: its file is no longer scanned. `ignored`: an `ignore` entry covers it. `not-expected`: its key is no
   * longer expected to contain a Notion ID (`none`). `widened`: more types are allowed.
   */
  readonly how: 'excluded' | 'ignored' | 'not-expected' | 'widened';
}

/** A rule with a lower severity than before. */
export interface WeakenedRule {
  readonly rule: RuleName;
  readonly from: Severity | 'off';
  readonly to: Severity | 'off';
}

export interface Weakening {
  readonly references: readonly WeakenedReference[];
  readonly rules: readonly WeakenedRule[];
}

/**
 * What a change of the settings takes out of the check. Both sides are scans of the files at the head: one with the
 * settings of the base, the other with those of the head. References keep the order of the first.
 */
export function weakened(before: SettingsEffect, after: SettingsEffect): Weakening {
  const now = new Map(after.references.map(reference => [placeOf(reference), reference]));
  const references: WeakenedReference[] = [];
  for (const reference of before.references) {
    if (reference.reading.kind === 'skipped') continue;
    const how = after.files.has(reference.file)
      ? difference(reference, now.get(placeOf(reference)))
      : 'excluded';
    if (how) references.push({ reference, how });
  }
  return { references, rules: weakenedRules(before.severities, after.severities) };
}

function placeOf({ file, line, column }: Reference): string {
  return `${line}:${column}:${file}`;
}

function difference(before: Reference, after: Reference | undefined): WeakenedReference['how'] | null {
  if (!after) return 'not-expected';
  if (after.reading.kind === 'skipped' && after.reading.reason === 'ignored') return 'ignored';
  return allowsMore(before.expected, after.expected) ? 'widened' : null;
}

/** An empty list allows every type. */
function allowsMore(before: Reference['expected'], after: Reference['expected']): boolean {
  if (before.length === 0) return false;
  if (after.length === 0) return true;
  return after.length > before.length && before.every(type => after.includes(type));
}

const WEIGHT: Readonly<Record<Severity | 'off', number>> = { error: 3, warning: 2, notice: 1, off: 0 };

function weakenedRules(before: Severities, after: Severities): WeakenedRule[] {
  const found: WeakenedRule[] = [];
  for (const rule of RULES) {
    const from = severityOf(rule, before);
    const to = severityOf(rule, after);
    if (WEIGHT[to] < WEIGHT[from]) found.push({ rule: rule.name, from, to });
  }
  return found;
}
