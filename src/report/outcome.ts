import type { Report } from '../finding.ts';
import { SEVERITIES, type Severity } from '../model.ts';
import { fails } from '../rules/severity.ts';
import { count } from './count.ts';
import { notReached, unanswered, unchanged } from './not-verified.ts';
import { counting, existing } from './reported.ts';

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
  const { title, detail } = wordsFor(report);
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

function wordsFor(report: Report): Words {
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
  const isOne = totalOf(counted) === 1;
  const sentences = [
    scope === 'introduced' ? `This change introduced ${isOne ? 'it' : 'them'}.` : '',
    verified ? '' : 'Only the format was checked, not whether the IDs exist.',
    result === 'passed'
      ? `${isOne ? 'It does' : 'They do'} not fail the check.`
      : consequence(counted, report),
  ];
  return {
    title: `${worded(counted)} in Notion IDs`,
    detail: sentences.filter(sentence => sentence !== '').join(' '),
  };
}

/** The findings of one severity. */
interface Counted {
  readonly severity: Severity;
  /** At least 1. */
  readonly number: number;
}

/** The findings that count toward `fail-on`. */
function countedIn({ counts }: Report): Counted[] {
  return present({ error: counts.errors, warning: counts.warnings, notice: counts.notices });
}

function present(numbers: Readonly<Record<Severity, number>>): Counted[] {
  return SEVERITIES.map(severity => ({ severity, number: numbers[severity] })).filter(
    ({ number }) => number > 0,
  );
}

function totalOf(counted: readonly Counted[]): number {
  return counted.reduce((total, { number }) => total + number, 0);
}

/** `1 error, 2 warnings and 1 notice` */
function worded(counted: readonly Counted[]): string {
  return counted
    .map(({ number, severity }) => count(number, severity))
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ');
}

/** The findings besides the one that Notion could not be reached. */
function besides({ findings }: Report): string {
  const found = counting(findings);
  const numberOf = (severity: Severity) => found.filter(each => each.severity === severity).length;
  const counted = present({
    error: numberOf('error'),
    warning: numberOf('warning'),
    notice: numberOf('notice'),
  });
  return counted.length === 0 ? '' : `Also found in the IDs: ${worded(counted)}.`;
}

/** Which of the findings fail the check, if some of them do and others don't. */
function consequence(counted: readonly Counted[], { failOn }: Report): string {
  const failing = counted.filter(({ severity }) => fails(severity, failOn));
  // A check can fail although no finding fails it: without a token, for example.
  if (failing.length === 0 || failing.length === counted.length) return '';
  return `Only the ${worded(failing)} ${totalOf(failing) === 1 ? 'fails' : 'fail'} the check.`;
}

function nothingCounts({ counts, scope, findings, verified }: Report): Words {
  if (counts.references === 0) return { title: 'No Notion IDs to check', detail: '' };
  const old = existing(findings).length;
  const others =
    old === 0 ? '' : `${count(old, 'existing problem')} ${old === 1 ? 'does' : 'do'} not fail the check.`;
  if (!verified) {
    const detail = `Only the format was checked, not whether the IDs exist. ${others}`.trim();
    return { title: 'All Notion IDs are well-formed', detail };
  }
  const isNew = scope === 'introduced';
  // The rule about them is off, so they are not among the findings.
  const open = unanswered(findings);
  if (open > 0) {
    const problems = isNew ? 'new problems' : 'problems';
    const verb = open === 1 ? 'was' : 'were';
    return {
      title: `No ${problems} found (${count(open, 'Notion ID')} ${verb} not verified)`,
      detail: others,
    };
  }
  return { title: isNew ? 'No new problems with Notion IDs' : 'All Notion IDs are valid', detail: others };
}

/** One line about the references that were there before and so were not verified; empty if there are none. */
export function unchangedLine({ findings }: Report): string {
  const number = unchanged(findings);
  if (number === 0) return '';
  return number === 1
    ? '1 reference was not verified because it was there before this change. A scheduled run verifies it.'
    : `${number} references were not verified because they were there before this change. A scheduled run verifies them.`;
}
