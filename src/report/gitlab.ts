import type { Finding, Report } from '../finding.ts';
import type { Severity } from '../model.ts';
import { visible, visibleJson } from '../text/visible.ts';
import { wordAll } from './advice.ts';
import { Fingerprints } from './fingerprint.ts';
import { messageOf } from './messages.ts';
import { reported } from './reported.ts';

/** GitLab's severities (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
const SEVERITY: Readonly<Record<Severity, 'info' | 'minor' | 'major'>> = {
  error: 'major',
  warning: 'minor',
  notice: 'info',
};

/**
 * The findings as a Code Quality report of GitLab, with those that were there before: GitLab itself compares the
 * reports of two branches. An outage of Notion is one finding, at the first reference that was not verified, as GitLab
 * asks for a place.
 */
export function renderGitLab({ findings, remarks }: Report): string {
  const fingerprints = new Fingerprints();
  const issues = reported(findings).map(finding => ({
    description: visible(`${messageOf(finding)} ${wordAll(finding.advice)}`),
    check_name: finding.rule,
    fingerprint: fingerprints.of(finding),
    severity: SEVERITY[finding.severity],
    location: locationOf(finding),
  }));
  const outage = remarks.find(({ code }) => code === 'unverified');
  const [missed] = findings.filter(({ verdict }) => verdict.status === 'unverified');
  if (outage && missed) {
    issues.push({
      description: visible(`${outage.message} ${outage.hint}`),
      check_name: 'unverified',
      fingerprint: fingerprints.of({ reference: missed.reference, rule: 'unverified' }),
      severity: SEVERITY[outage.severity],
      location: locationOf(missed),
    });
  }
  return `${visibleJson(issues)}\n`;
}

function locationOf({ reference: { file, line } }: Finding) {
  return { path: file, lines: { begin: line } };
}
