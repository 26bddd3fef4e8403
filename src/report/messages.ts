import type { Finding } from '../finding.ts';
import type { SkipReason, UnverifiedReason, Verdict } from '../model.ts';
import { OBJECT_TYPE } from '../object-types.ts';
import { titleOf } from '../rules/names.ts';
import { ruleFor } from '../rules/registry.ts';

/** What is wrong with a reference, or what was found out about it, in full sentences. */
export function messageOf({ reference, verdict }: Pick<Finding, 'reference' | 'verdict'>): string {
  return ruleFor(reference, verdict)?.explain(reference, verdict)?.message ?? withoutRule(verdict);
}

function withoutRule(verdict: Verdict): string {
  switch (verdict.status) {
    case 'ok':
      return `Resolves to ${OBJECT_TYPE[verdict.object.type].aLabel}${titleOf(verdict.object)}.`;
    case 'unverified':
      return NOT_VERIFIED[verdict.reason](verdict.detail);
    case 'skipped':
      return SKIPPED[verdict.reason];
    default:
      return `The status is ${verdict.status}.`;
  }
}

const NOT_VERIFIED: Readonly<Record<UnverifiedReason, (detail: string) => string>> = {
  'no-token': () => 'Well-formed. Not verified, because there is no token.',
  'token-rejected': () => 'Well-formed. Not verified, because Notion rejected the token.',
  forbidden: () => 'Well-formed. Not verified, because the connection lacks a capability.',
  unreachable: detail =>
    `Well-formed. Not verified, because Notion could not be reached${detail === '' ? '' : ` (${detail})`}.`,
  'rate-limited': () => 'Well-formed. Not verified, because Notion’s rate limit was reached.',
  deadline: () => 'Well-formed. Not verified, because the time limit was reached.',
  cancelled: () => 'Well-formed. Not verified, because the run was cancelled.',
  unchanged: () => 'Well-formed. Not verified, because this change did not introduce it.',
};

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  empty: 'The value is empty.',
  placeholder: 'The value is a placeholder, not an ID.',
  dynamic: 'The value is set when the program runs.',
  ignored: 'Ignored, because the settings or a comment say so.',
};
