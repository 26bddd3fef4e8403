import type { Finding, Reported } from '../finding.ts';

/** The findings that fall under a rule. */
export function reported(findings: readonly Finding[]): Reported[] {
  return findings.filter(finding => finding.severity !== null);
}

/** Those that count: if the scope is `introduced`, only those that the change added. */
export function counting(findings: readonly Finding[]): Reported[] {
  return reported(findings).filter(({ introduced }) => introduced !== false);
}

/** Those that were there before the change, which do not fail the check. */
export function existing(findings: readonly Finding[]): Reported[] {
  return reported(findings).filter(({ introduced }) => introduced === false);
}
