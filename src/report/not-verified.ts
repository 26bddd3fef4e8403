import type { Finding } from '../finding.ts';
import type { UnverifiedReason } from '../model.ts';
import { count } from './count.ts';

/** References that were not verified because Notion could not be reached in time: one finding, for all of them. */
export interface NotReached {
  /** “Notion could not be reached: 12 IDs were not verified”, without a full stop. */
  readonly headline: string;
  readonly hint: string;
}

type Outage = Extract<UnverifiedReason, 'unreachable' | 'rate-limited' | 'deadline' | 'cancelled'>;

const OUTAGE: Readonly<Record<Outage, { readonly because: string; readonly hint: string }>> = {
  unreachable: {
    because: 'Notion could not be reached',
    hint: 'This does not mean that the IDs are wrong. Run the check again. status.notion.so shows whether Notion has an outage.',
  },
  'rate-limited': {
    because: 'Notion’s rate limit was reached',
    hint: 'This does not mean that the IDs are wrong. Run the check again later, or use a separate connection for this check.',
  },
  deadline: {
    because: 'Notion could not be reached within the time limit',
    hint: 'This does not mean that the IDs are wrong. Run the check again, or raise the time limit with `verify-timeout`.',
  },
  cancelled: {
    because: 'The run was cancelled',
    hint: 'This does not mean that the IDs are wrong. Run the check again.',
  },
};

function isOutage(reason: UnverifiedReason): reason is Outage {
  return Object.hasOwn(OUTAGE, reason);
}

/** @returns null if Notion was reached for every reference that was to be verified */
export function notReached(findings: readonly Finding[]): NotReached | null {
  const missed = findings.flatMap(({ verdict }) =>
    verdict.status === 'unverified' && isOutage(verdict.reason)
      ? [{ reason: verdict.reason, detail: verdict.detail }]
      : [],
  );
  const [first] = missed;
  if (!first) return null;
  const isOneReason = missed.every(({ reason }) => reason === first.reason);
  const { because, hint } = OUTAGE[isOneReason ? first.reason : 'unreachable'];
  const details = [...new Set(missed.flatMap(({ detail }) => detail || []))];
  const detail = details.length > 0 ? `Reason: ${details.join(', ')}. ` : '';
  return {
    headline: `${because}: ${count(missed.length, 'ID')} ${missed.length === 1 ? 'was' : 'were'} not verified`,
    hint: `${detail}${hint}`,
  };
}

/** How many references were not verified because the change did not introduce them. */
export function unchanged(findings: readonly Finding[]): number {
  return reasonsOf(findings).filter(reason => reason === 'unchanged').length;
}

/** How many references were to be verified, but were not. */
export function unanswered(findings: readonly Finding[]): number {
  return reasonsOf(findings).filter(reason => reason !== 'unchanged').length;
}

function reasonsOf(findings: readonly Finding[]): UnverifiedReason[] {
  return findings.flatMap(({ verdict }) => (verdict.status === 'unverified' ? verdict.reason : []));
}
