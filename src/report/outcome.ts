import type { Report } from '../finding.ts';
import { SEVERITIES, type Severity } from '../model.ts';
import { fails } from '../rules/severity.ts';
import { count } from './count.ts';
import { notReached, unchanged } from './not-verified.ts';

/** What everybody must know within five seconds. */
export interface Outcome {
  readonly state: 'passed' | 'passed with findings' | 'failed';
  readonly title: string;
  /** Full sentences; may be empty. */
  readonly detail: string;
}

/** Whether the change can be merged, and why. */
export function outcomeOf(report: Report): Outcome {
  const isWeakened = report.remarks.some(({ code }) => code === 'weakened');
  const { title, detail } = worded(report);
  const hasFindings = isWeakened || countedIn(report).length > 0;
  const state = report.result === 'failed' ? 'failed' : hasFindings ? 'passed with findings' : 'passed';
  return { state, title: isWeakened ? `${title}${weakening(report)}` : title, detail };
}

/** Good news has a but. */
function weakening(report: Report): string {
  const conjunction = countedIn(report).length === 0 ? 'but' : 'and';
  return `, ${conjunction} this change weakens the check`;
}

type Words = Omit<Outcome, 'state'>;

function worded(report: Report): Words {
  const { result, remarks, scope, verified } = report;
  const counted = countedIn(report);
  if (remarks.some(({ code }) => code === 'token-rejected')) {
    return { title: 'Notion rejected the token', detail: '' };
  }
  const missed = remarks.some(({ code }) => code === 'unverified') ? notReached(report.findings) : null;
  if (missed) return { title: missed.headline, detail: besides(report) };
  if (counted.length === 0) {
    if (result === 'failed') return { title: 'Notion IDs could not be checked', detail: '' };
    return nothingCounts(report);
  }
  const isOne = counted.length === 1 && counted[0]?.text.startsWith('1 ');
  const sentences = [
    scope === 'introduced' ? `This change introduced ${isOne ? 'it' : 'them'}.` : '',
    verified ? '' : 'Only the format was checked, not whether the IDs exist.',
    result === 'passed' ? `${isOne ? 'It does' : 'They do'} not fail the check.` : consequence(counted),
  ];
  return {
    title: `${list(counted.map(({ text }) => text))} in Notion IDs`,
    detail: sentences.filter(sentence => sentence !== '').join(' '),
  };
}

/** Findings of one severity that count. */
interface Counted {
  readonly text: string;
  readonly fails: boolean;
}

function countedIn({ counts, failOn }: Report): Counted[] {
  const number: Readonly<Record<Severity, number>> = {
    error: counts.errors,
    warning: counts.warnings,
    notice: counts.notices,
  };
  return SEVERITIES.filter(severity => number[severity] > 0).map(severity => ({
    text: count(number[severity], severity),
    fails: fails(severity, failOn),
  }));
}

/** The findings besides the one that Notion could not be reached. */
function besides({ findings }: Report): string {
  const counting = findings.filter(({ introduced }) => introduced !== false);
  const numbers = SEVERITIES.map(severity => ({
    severity,
    number: counting.filter(finding => finding.severity === severity).length,
  })).filter(({ number }) => number > 0);
  return numbers.length === 0
    ? ''
    : `Also found in the IDs: ${list(numbers.map(({ severity, number }) => count(number, severity)))}.`;
}

/** Which of the findings fail the check, if not all of them do. */
function consequence(counted: readonly Counted[]): string {
  const harmless = counted.filter(each => !each.fails);
  if (harmless.length === 0) return '';
  const failing = counted.filter(each => each.fails);
  return `Only the ${list(failing.map(({ text }) => text))} ${failing.length === 1 && failing[0]?.text.startsWith('1 ') ? 'fails' : 'fail'} the check.`;
}

function nothingCounts({ counts, scope, findings, verified }: Report): Words {
  if (counts.references === 0) return { title: 'No Notion IDs to check', detail: '' };
  const old = findings.filter(({ introduced, severity }) => introduced === false && severity !== null).length;
  const existing =
    old === 0 ? '' : `${count(old, 'existing problem')} ${old === 1 ? 'does' : 'do'} not fail the check.`;
  if (!verified) {
    const detail = `Only the format was checked, not whether the IDs exist. ${existing}`.trim();
    return { title: 'All Notion IDs are well-formed', detail };
  }
  if (scope === 'introduced') return { title: 'No new problems with Notion IDs', detail: existing };
  return { title: 'All Notion IDs are valid', detail: '' };
}

/** One line about the references that were there before and so were not verified; empty if there are none. */
export function unchangedLine({ findings }: Report): string {
  const number = unchanged(findings);
  if (number === 0) return '';
  return number === 1
    ? '1 reference was not verified because it was there before this change. A scheduled run verifies it.'
    : `${number} references were not verified because they were there before this change. A scheduled run verifies them.`;
}

function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length <= 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
