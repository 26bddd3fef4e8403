import type { Finding } from '../../src/finding.ts';
import { wordAll } from '../../src/report/advice.ts';
import { messageOf } from '../../src/report/messages.ts';

/**
 * The name of a finding in the documentation's examples: `wrong-type`, `malformed (digits)`. Null if there is
 * no finding.
 */
export function labelOf({ rule, verdict }: Finding): string | null {
  return rule !== null && verdict.status === 'malformed' ? `${rule} (${verdict.fault.code})` : rule;
}

/** The text of a finding, as a block `text says` quotes it. */
export function saidOf(finding: Finding): string {
  const hint = wordAll(finding.advice);
  return hint === '' ? messageOf(finding) : `${messageOf(finding)}\n→ ${hint}`;
}
