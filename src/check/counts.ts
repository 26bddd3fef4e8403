import type { Finding } from '../finding.ts';
import type { Counts, Remark, Severity } from '../model.ts';

/** Remarks that are findings of their own: they count once, whatever number of references they are about. */
const COUNTED: ReadonlySet<Remark['code']> = new Set(['token-rejected', 'no-token', 'unverified']);

/**
 * The severities that count toward `fail-on`: those of the findings, of which only introduced ones count if the scope
 * is `introduced`, and those of the remarks that are findings of the whole run.
 */
export function severitiesOf(findings: readonly Finding[], remarks: readonly Remark[]): Severity[] {
  return [
    ...findings.filter(({ introduced }) => introduced !== false).flatMap(({ severity }) => severity ?? []),
    // A missing token is an error in the action. In the command it is only a note, and not a finding.
    ...remarks
      .filter(({ code, severity }) => COUNTED.has(code) && (code !== 'no-token' || severity === 'error'))
      .map(({ severity }) => severity),
  ];
}

/** The counts of a report. */
export function countsOf(
  files: readonly string[],
  findings: readonly Finding[],
  severities: readonly Severity[],
): Counts {
  const ids = new Set(
    findings.flatMap(({ reference: { reading } }) => ('id' in reading && reading.id) || []),
  );
  const withStatus = (status: string) => findings.filter(({ verdict }) => verdict.status === status).length;
  const withSeverity = (severity: Severity) => severities.filter(each => each === severity).length;
  return {
    files: files.length,
    references: findings.length,
    ids: ids.size,
    ok: withStatus('ok'),
    errors: withSeverity('error'),
    warnings: withSeverity('warning'),
    notices: withSeverity('notice'),
    unverified: withStatus('unverified'),
    skipped: withStatus('skipped'),
  };
}
