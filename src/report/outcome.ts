import { fails } from '../judge.ts';
import { type Report, SEVERITIES, type Severity } from '../model.ts';
import { count } from './count.ts';

/** What everybody must know within five seconds. */
export interface Outcome {
  readonly state: 'passed' | 'passed with findings' | 'failed';
  readonly title: string;
  readonly detail: string;
}

/** Says whether one may merge, and why. */
export function outcomeOf(report: Report): Outcome {
  const { result, remarks } = report;
  const found = foundIn(report);
  if (remarks.some(({ code }) => code === 'token-rejected')) {
    return { state: 'failed', title: 'Notion rejected the token', detail: '' };
  }
  if (found.length === 0) {
    if (result === 'failed') return { state: 'failed', title: 'Notion IDs could not be checked', detail: '' };
    return { state: 'passed', ...good(report) };
  }
  const title = `${list(found.map(({ text }) => text))} in Notion IDs`;
  if (result === 'passed')
    return {
      state: 'passed with findings',
      title,
      detail: `${subject(report, found)} None of that fails the check.`.trim(),
    };
  return { state: 'failed', title, detail: `${subject(report, found)} ${consequence(found)}`.trim() };
}

interface Found {
  readonly text: string;
  readonly number: number;
  readonly fails: boolean;
}

function foundIn({ counts, failOn }: Report): Found[] {
  const number: Readonly<Record<Severity, number>> = {
    error: counts.errors,
    warning: counts.warnings,
    notice: counts.notices,
  };
  return SEVERITIES.filter(severity => number[severity] > 0).map(severity => ({
    text: count(number[severity], severity),
    number: number[severity],
    fails: fails(severity, failOn),
  }));
}

function subject({ scope, verified }: Report, found: readonly Found[]): string {
  const one = found.length === 1 && found[0]?.number === 1;
  const what = one ? 'It stands' : 'They stand';
  const where = scope === 'introduced' ? `${what} in what this change adds.` : '';
  return verified ? where : `${where} Notion was not asked whether the IDs exist.`.trim();
}

/** Which of them fail the check, where not all do. */
function consequence(found: readonly Found[]): string {
  const harmless = found.filter(each => !each.fails);
  if (harmless.length === 0) return '';
  const failing = found.filter(each => each.fails);
  return `The check fails because of the ${list(failing.map(({ text }) => text))}, not of the ${list(harmless.map(({ text }) => text))}.`;
}

function good({ counts, scope, findings, verified }: Report): Omit<Outcome, 'state'> {
  if (counts.references === 0) return { title: 'No Notion IDs to check', detail: '' };
  const old = findings.filter(({ introduced, severity }) => introduced === false && severity !== null).length;
  const before =
    old === 0
      ? ''
      : `${count(old, 'problem')} ${old === 1 ? 'was' : 'were'} there before this change, and ${old === 1 ? 'is' : 'are'} listed below.`;
  if (!verified)
    return {
      title: 'Notion IDs are well-formed',
      detail: `Notion was not asked whether they exist. ${before}`.trim(),
    };
  if (scope === 'introduced') return { title: 'No new problems with Notion IDs', detail: before };
  return { title: 'All Notion IDs are in order', detail: '' };
}

function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length <= 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
