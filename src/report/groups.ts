import type { Reported } from '../finding.ts';
import { ruleNamed } from '../rules/registry.ts';
import type { Advice } from '../rules/rule.ts';

/** Findings that ask for the same kind of action. */
export interface Group {
  readonly title: string;
  /** What to do about all of them; empty if they have no advice in common. */
  readonly advice: readonly Advice[];
  readonly findings: readonly Reported[];
}

/** Groups findings by what to do about them, the most urgent first; within a group they keep their order. */
export function groupsOf(findings: readonly Reported[]): Group[] {
  const byTitle = new Map<string, { precedence: number; findings: Reported[] }>();
  for (const finding of findings) {
    const { title, precedence } = ruleNamed(finding.rule).group;
    const group = byTitle.get(title);
    if (group) group.findings.push(finding);
    else byTitle.set(title, { precedence, findings: [finding] });
  }
  return [...byTitle]
    .toSorted(([, a], [, b]) => a.precedence - b.precedence)
    .map(([title, group]) => withSharedAdvice(title, group.findings));
}

/** Advice that several findings have in common is given once, and not again with each of them. */
function withSharedAdvice(title: string, findings: readonly Reported[]): Group {
  const [first] = findings;
  if (!first || findings.length === 1) return { title, advice: [], findings };
  const shared = first.advice.filter(advice => {
    const identity = JSON.stringify(advice);
    return findings.every(finding => finding.advice.some(each => JSON.stringify(each) === identity));
  });
  const identities = new Set(shared.map(advice => JSON.stringify(advice)));
  return {
    title,
    advice: shared,
    findings: findings.map(finding => ({
      ...finding,
      advice: finding.advice.filter(advice => !identities.has(JSON.stringify(advice))),
    })),
  };
}
