import type {
  Expected,
  NotionObject,
  Reference,
  Resolution,
  Rule,
  Severity,
  UnverifiedReason,
  Verdict,
} from './model.ts';

/** What became of a reference, from what it reads and what Notion says of its ID. */
export function judge(
  reference: Reference,
  resolution: Resolution | undefined,
  unasked: UnverifiedReason,
): Verdict {
  const { reading } = reference;
  switch (reading.kind) {
    case 'malformed':
      return { status: 'malformed', fault: reading.fault };
    case 'token':
      return { status: 'exposed-token' };
    case 'skipped':
      return { status: 'skipped', reason: reading.reason };
    case 'id':
      return resolution
        ? judgeResolved(reference.expected, resolution)
        : { status: 'unverified', reason: unasked, detail: '' };
  }
}

function judgeResolved(expected: Expected, resolution: Resolution): Verdict {
  switch (resolution.state) {
    case 'unknown':
      return { status: 'unverified', reason: resolution.reason, detail: resolution.detail };
    case 'invalid':
      return { status: 'malformed', fault: resolution.fault };
    case 'absent':
      return {
        status: 'not-found',
        lookAlike: resolution.lookAlike,
        namesake: resolution.namesake,
        looksLike: resolution.looksLike,
        otherWorkspace: resolution.otherWorkspace,
      };
    case 'found':
      return judgeFound(expected, resolution.object);
  }
}

function judgeFound(expected: Expected, object: NotionObject): Verdict {
  if (expected.length > 0 && !expected.includes(object.type)) return { status: 'wrong-type', object };
  return { status: object.inTrash ? 'in-trash' : 'ok', object };
}

/** The rule that a verdict falls under, or null where there is nothing to find. */
export function ruleOf(reference: Reference, verdict: Verdict): Rule | null {
  switch (verdict.status) {
    case 'ok':
      return null;
    case 'not-found':
      return reference.origin === 'link' ? 'link-not-found' : 'not-found';
    case 'skipped':
      return verdict.reason === 'placeholder' ? 'placeholder' : null;
    case 'unverified':
      return NO_FINDING.has(verdict.reason) ? null : 'unverified';
    case 'malformed':
    case 'exposed-token':
    case 'wrong-type':
    case 'in-trash':
      return verdict.status;
  }
}

/** Reasons that are no finding on a reference. A rejected token is one finding of its own, about the token. */
const NO_FINDING: ReadonlySet<UnverifiedReason> = new Set(['no-token', 'token-rejected', 'unchanged']);

/** The severity that the settings give a rule, null where it is off. */
export function severityOf(
  rule: Rule | null,
  severities: Readonly<Record<Rule, Severity | 'off'>>,
): Severity | null {
  if (rule === null) return null;
  const severity = severities[rule];
  return severity === 'off' ? null : severity;
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, notice: 1 };

/** Whether a finding of this severity fails the run. */
export function fails(severity: Severity, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && RANK[severity] >= RANK[failOn];
}
