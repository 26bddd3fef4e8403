import type { Finding } from '../../src/model.ts';

/** The name of a finding in the documentation's examples: `wrong-type`, `malformed (digits)`. Null if there is none. */
export function labelOf({ rule, verdict }: Finding): string | null {
  return rule !== null && verdict.status === 'malformed' ? `${rule} (${verdict.fault.code})` : rule;
}

/** The text of a finding, as a block `text says` quotes it. */
export function saidOf({ message, hint }: Finding): string {
  return hint === '' ? message : `${message}\n→ ${hint}`;
}
