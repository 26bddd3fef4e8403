import type { Finding } from '../../src/model.ts';

/** A finding as the examples of the documentation name it: `wrong-type`, `malformed (digits)`; null for none. */
export function labelOf({ rule, verdict }: Finding): string | null {
  return rule !== null && verdict.status === 'malformed' ? `${rule} (${verdict.fault.code})` : rule;
}

/** What is said of a finding, as a block `text says` quotes it. */
export function saidOf({ message, hint }: Finding): string {
  return hint === '' ? message : `${message}\n→ ${hint}`;
}
