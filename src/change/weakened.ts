import type { Reference, Severity } from '../model.ts';
import { RULES, type RuleName } from '../rules/registry.ts';
import { type Severities, severityOf } from '../rules/severity.ts';

/** What one version of the settings makes of the files as they are now. */
export interface SettingsEffect {
  readonly references: readonly Reference[];
  /** The files that were looked through, as they stand in `Reference.file`. */
  readonly files: ReadonlySet<string>;
  readonly severities: Severities;
}

/** A reference that is checked less than before. */
export interface WeakenedReference {
  /** As the former settings saw it. */
  readonly reference: Reference;
  /**
   * `excluded`: its file is not looked through any more; `ignored`: an `ignore` entry covers it;
   * `not-expected`: its key holds no Notion ID any more (`none`); `widened`: more types are allowed.
   */
  readonly how: 'excluded' | 'ignored' | 'not-expected' | 'widened';
}

/** A rule whose findings weigh less than before. */
export interface WeakenedRule {
  readonly rule: RuleName;
  readonly from: Severity;
  readonly to: Severity | 'off';
}

export interface Weakening {
  readonly references: readonly WeakenedReference[];
  readonly rules: readonly WeakenedRule[];
}

/**
 * What a change of the settings takes out of the check: both sides look at the same files, those of the head, the
 * one with the base's settings, the other with the head's. References keep the order of the former side.
 */
export function weakened(former: SettingsEffect, present: SettingsEffect): Weakening {
  const now = new Map(present.references.map(reference => [placeOf(reference), reference]));
  const references: WeakenedReference[] = [];
  for (const reference of former.references) {
    if (reference.reading.kind === 'skipped') continue;
    const how = present.files.has(reference.file)
      ? difference(reference, now.get(placeOf(reference)))
      : 'excluded';
    if (how) references.push({ reference, how });
  }
  return { references, rules: weakenedRules(former.severities, present.severities) };
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

function weakenedRules(former: Severities, present: Severities): WeakenedRule[] {
  const found: WeakenedRule[] = [];
  for (const rule of RULES) {
    const from = severityOf(rule, former);
    const to = severityOf(rule, present);
    if (from !== 'off' && WEIGHT[to] < WEIGHT[from]) found.push({ rule: rule.name, from, to });
  }
  return found;
}
