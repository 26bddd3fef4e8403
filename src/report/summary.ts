import type { Report, Reported } from '../finding.ts';
import type { Reference, Severity } from '../model.ts';
import { anyOfTypes, OBJECT_TYPE } from '../object-types.ts';
import { titleOf } from '../rules/names.ts';
import type { Advice } from '../rules/rule.ts';
import { wordAdvice } from './advice.ts';
import { count } from './count.ts';
import { type Group, groupsOf } from './groups.ts';
import type { Links } from './links.ts';
import { code, folded, link, row, sentence, table, text } from './markdown.ts';
import { messageOf } from './messages.ts';
import { outcomeOf, unchangedLine } from './outcome.ts';
import { Pages } from './pages.ts';
import { counting, existing } from './reported.ts';

/** GitHub drops a step's summary that is larger, in bytes of UTF-8 (actions/runner, FileCommandManager.cs). */
export const LARGEST_SUMMARY = 1024 * 1024;

export interface SummaryContext {
  readonly links: Links;
  /** Ends the sentence “12 more are in …”. */
  readonly whereTheRestIs: string;
  /** In bytes of UTF-8. */
  readonly most: number;
}

const OUTCOME_ICON = { passed: '✅', 'passed with findings': '⚠️', failed: '❌' } as const;
const ICON: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟡', notice: '🔵' };

/**
 * The report as GitHub Markdown: the outcome first, then what to do about each kind of problem, then what was
 * there before, then what was checked, with the good ones folded away. Never larger than `most`.
 */
export function renderSummary(report: Report, context: SummaryContext): string {
  const pages = new Pages(context.most, context.whereTheRestIs);
  const { state, title, detail } = outcomeOf(report);
  pages.put(`## ${OUTCOME_ICON[state]} ${text(title)}\n\n`);
  for (const line of [detail, unchangedLine(report)]) if (line !== '') pages.put(`${sentence(line)}\n\n`);
  for (const { severity, message, hint } of report.remarks) {
    pages.put(`> ${ICON[severity]} **${sentence(message)}**${hint === '' ? '' : ` ${sentence(hint)}`}\n\n`);
  }
  const closing = closingOf(report, context.links);
  pages.reserve(closing);
  for (const group of groupsOf(counting(report.findings))) putGroup(pages, group, context.links);
  putFolded(
    pages,
    'Existing problems, which do not fail the check',
    existing(report.findings),
    HEADINGS,
    finding => problemRow(finding, context.links),
  );
  putFolded(pages, 'Partly read files', report.problems, ['File', 'Why'], ({ file, line, message }) => [
    place(file, line, context.links),
    sentence(message),
  ]);
  pages.release(closing);
  const verified = report.findings.flatMap(({ reference, verdict }) =>
    verdict.status === 'ok' ? [{ reference, object: verdict.object }] : [],
  );
  putFolded(pages, 'Resolved as expected', verified, ['Where', 'Value'], ({ reference, object }) => [
    where(reference, context.links),
    `${code(reference.value)} ${sentence(`is ${OBJECT_TYPE[object.type].aLabel}${titleOf(object)}`)}`,
  ]);
  const quiet = report.findings.filter(
    ({ verdict, severity }) =>
      severity === null &&
      verdict.status !== 'ok' &&
      !(verdict.status === 'unverified' && verdict.reason === 'unchanged'),
  );
  putFolded(
    pages,
    quiet.some(({ verdict }) => verdict.status === 'unverified') ? 'Not verified, or skipped' : 'Skipped',
    quiet,
    ['Where', 'Value', 'Why'],
    finding => [
      where(finding.reference, context.links),
      code(finding.reference.value),
      sentence(messageOf(finding)),
    ],
  );
  return pages.content();
}

const HEADINGS = ['Problem', 'What to do'] as const;

function putGroup(pages: Pages, { title, advice, findings }: Group, links: Links): void {
  const shared = advice.length === 0 ? '' : `${instructions(advice, ' ')}\n\n`;
  const heading = `### ${text(title)} (${findings.length})\n\n${shared}${table(HEADINGS)}`;
  pages.list(heading, findings, finding => row(problemRow(finding, links)), '\n');
}

function putFolded<T>(
  pages: Pages,
  title: string,
  items: readonly T[],
  headings: readonly string[],
  cells: (item: T) => readonly string[],
): void {
  const { opening, closing } = folded(`${text(title)} (${items.length})`);
  pages.list(`${opening}${table(headings)}`, items, item => row(cells(item)), closing);
}

/** Two cells, which fit on a phone: the place and what is wrong, and what to do about it. */
function problemRow(finding: Reported, links: Links): string[] {
  const { reference, verdict, severity, rule, advice } = finding;
  // The message about a wrong type says what is expected.
  const expected =
    reference.expected.length === 0 || verdict.status === 'wrong-type'
      ? ''
      : ` expects ${anyOfTypes(reference.expected)}`;
  return [
    [
      `${ICON[severity]} ${link(text(rule), links.rule(rule))}`,
      `${where(reference, links)}${expected}`,
      code(reference.value),
      sentence(messageOf(finding)),
    ].join('<br>'),
    advice.length === 0 ? 'See above.' : instructions(advice, '<br>'),
  ];
}

function instructions(advice: readonly Advice[], separator: string): string {
  return advice.map(each => sentence(wordAdvice(each))).join(separator);
}

function where({ file, line, key }: Reference, links: Links): string {
  return `${place(file, line, links)}${key === '' ? '' : `<br>${code(key)}`}`;
}

function place(file: string, line: number | null, links: Links): string {
  const label = code(line === null ? file : `${file}:${line}`);
  const address = links.line(file, line ?? 1);
  return address === null ? label : link(label, address);
}

/** What was checked, and against what. */
function closingOf({ counts, notion, verified, compared }: Report, links: Links): string {
  const parts = [
    `${count(counts.references, 'reference')} (${count(counts.ids, 'distinct ID')}) in ${count(counts.files, 'file')}${commit(' at ', links.commit)}`,
    `${counts.ok} as expected`,
    ...(counts.unverified > 0 ? [`${counts.unverified} not verified`] : []),
    `${counts.skipped} skipped`,
    verified ? `${count(notion.requests, 'request')} to Notion` : 'only the format was checked',
    compared
      ? `compared with${commit(' ', compared.base) || ' nothing'} (${compared.how})`
      : 'all problems count',
  ];
  const help = link('What the findings mean', new URL('.', links.rule('not-found')).href);
  return `<sub>${parts.map(sentence).join(' · ')} · ${help}</sub>\n\n`;
}

/** As short as git shows it. */
function commit(before: string, sha: string | null): string {
  return sha === null ? '' : `${before}\`${sha.slice(0, 7)}\``;
}
