import type { Finding, Problem, Report, Severity } from '../model.ts';
import { visibleLine } from '../text/visible.ts';
import type { Measure } from '../text/width.ts';
import { count } from './count.ts';
import { inert } from './log.ts';
import { outcomeOf } from './outcome.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

export interface PrettyContext {
  readonly style: Style;
  /** Columns. */
  readonly width: number;
  readonly widthOf: Measure;
  /** Findings and nothing else. */
  readonly quiet: boolean;
  /** Where the command runs in the repository: empty, or a path that ends in `/`. Names of files begin there. */
  readonly prefix: string;
  /** A line of a file, or null where it can't be had. */
  sourceLine(file: string, line: number): string | null;
}

const MARK: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', notice: '●' };
/** In front of everything that belongs to a finding. */
const INDENT = '    ';

/** The findings for a terminal: by file, the offending text underlined, then what was checked and how it ended. */
export function renderPretty(report: Report, context: PrettyContext): string {
  const { style } = context;
  const worth = report.findings.filter(
    ({ severity, introduced }) => severity !== null && introduced !== false,
  );
  const blocks: string[] = [];
  let file = '';
  for (const finding of worth) {
    if (finding.reference.file !== file) {
      file = finding.reference.file;
      blocks.push(style.bold(visibleLine(shownPath(file, context))));
    }
    blocks.push(findingBlock(finding, context));
  }
  // The command runs in workflows too, where a line of ours must not become a command.
  if (context.quiet) return blocks.length === 0 ? '' : `${inert(blocks.join('\n'))}\n`;
  if (report.problems.length > 0) blocks.push(problemsBlock(report.problems, context));
  for (const { severity, message, hint } of report.remarks)
    blocks.push(remarkBlock(severity, message, hint, context));
  blocks.push(closing(report, context));
  return `${inert(blocks.join('\n'))}\n`;
}

function colour(severity: Severity, style: Style): (text: string) => string {
  if (severity === 'error') return style.red;
  return severity === 'warning' ? style.yellow : style.blue;
}

function findingBlock(finding: Finding, context: PrettyContext): string {
  const { reference, severity, rule, message, hint } = finding;
  if (severity === null || rule === null) return '';
  const { style, width, widthOf } = context;
  const paint = colour(severity, style);
  const place = `${reference.line}:${reference.column}`;
  const key = reference.key === '' ? '' : ` ${style.bold(visibleLine(reference.key))}`;
  const lines = [
    ` ${paint(`${MARK[severity]} ${rule}`)}${key} ${style.dim(place)}`,
    ...excerpt(finding, context).map(line => `${INDENT}${line}`),
    ...wrap(visibleLine(message), width - INDENT.length, widthOf).map(line => `${INDENT}${line}`),
    ...(hint === '' ? [] : wrap(visibleLine(hint), width - INDENT.length - 2, widthOf)).map(
      (line, i) => `${INDENT}${style.cyan(i === 0 ? '→' : ' ')} ${line}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** The line with the offending text underlined; as much of it as fits. What may be a secret is left out. */
function excerpt(
  { reference, severity }: Finding,
  { style, width, widthOf, sourceLine }: PrettyContext,
): string[] {
  const { file, line, column, endLine, endColumn, value } = reference;
  const source = value.includes('[redacted]') || value === '' ? null : sourceLine(file, line);
  if (source === null) return [];
  const from = column - 1;
  const to = endLine === line ? endColumn - 1 : source.length;
  const gutter = `${line} │ `;
  const room = Math.max(10, width - INDENT.length - gutter.length);
  const before = tail(
    visibleLine(source.slice(0, from).trimStart()),
    Math.max(0, room - Math.min(room, widthOf(visibleLine(source.slice(from, to))))),
    widthOf,
  );
  const offending = head(visibleLine(source.slice(from, to)), room, widthOf);
  const after = head(
    visibleLine(source.slice(to).trimEnd()),
    room - widthOf(before) - widthOf(offending),
    widthOf,
  );
  const blank = `${' '.repeat(gutter.length - 2)}│ `;
  const paint = colour(severity ?? 'error', style);
  return [
    `${style.dim(gutter)}${before}${paint(offending)}${after}`,
    `${style.dim(blank)}${' '.repeat(widthOf(before))}${paint('‾'.repeat(Math.max(1, widthOf(offending))))}`,
  ];
}

/** As much of a text's beginning as fits into so many columns. */
function head(text: string, room: number, widthOf: Measure): string {
  if (widthOf(text) <= room) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += widthOf(character);
    if (used > room) break;
    kept += character;
  }
  return room < 1 ? '' : `${kept}…`;
}

/** As much of a text's end as fits into so many columns. */
function tail(text: string, room: number, widthOf: Measure): string {
  if (widthOf(text) <= room) return text;
  const kept: string[] = [];
  let used = 1;
  for (const character of [...text].reverse()) {
    used += widthOf(character);
    if (used > room) break;
    kept.unshift(character);
  }
  return room < 1 ? '' : `…${kept.join('')}`;
}

function shownPath(file: string, { prefix }: PrettyContext): string {
  return file.startsWith(prefix) ? file.slice(prefix.length) : file;
}

function problemsBlock(problems: readonly Problem[], context: PrettyContext): string {
  const { style, width, widthOf } = context;
  const lines = problems.flatMap(({ file, line, message }) =>
    wrap(
      `${visibleLine(shownPath(file, context))}${line === null ? '' : `:${line}`}: ${visibleLine(message)}`,
      width - 2,
      widthOf,
    ).map((text, i) => `${i === 0 ? style.yellow('▲') : ' '} ${text}`),
  );
  return `${style.bold('Not read whole')}\n${lines.join('\n')}\n`;
}

function remarkBlock(
  severity: Severity,
  message: string,
  hint: string,
  { style, width, widthOf }: PrettyContext,
): string {
  const paint = colour(severity, style);
  const lines = [
    ...wrap(visibleLine(message), width - 2, widthOf).map(
      (line, i) => `${i === 0 ? paint(MARK[severity]) : ' '} ${line}`,
    ),
    ...(hint === ''
      ? []
      : wrap(visibleLine(hint), width - 4, widthOf).map(
          (line, i) => `  ${style.cyan(i === 0 ? '→' : ' ')} ${line}`,
        )),
  ];
  return `${lines.join('\n')}\n`;
}

function closing(report: Report, { style, width, widthOf }: PrettyContext): string {
  const { counts, notion, verified, findings, compared } = report;
  const { state, title, detail } = outcomeOf(report);
  const [sign, paint] = {
    passed: ['✔', style.green] as const,
    'passed with findings': ['▲', style.yellow] as const,
    failed: ['✖', style.red] as const,
  }[state];
  const parts = [
    [count(counts.references, 'reference'), count(counts.ids, 'ID'), count(counts.files, 'file')].join(', '),
    verified ? `${count(notion.requests, 'request')} to Notion` : 'formats alone',
    ...(compared ? [`compared with ${compared.base?.slice(0, 7) ?? 'nothing'}`] : []),
  ];
  const fixable = findings.filter(
    ({ reference: { reading }, severity }) =>
      severity !== null && reading.kind === 'malformed' && reading.fix !== null,
  ).length;
  const lines = [
    paint(style.bold(`${sign} ${title}`)),
    ...(detail === '' ? [] : wrap(detail, width - 2, widthOf).map(line => `  ${line}`)),
    ...wrap(parts.join(' · '), width - 2, widthOf).map(line => `  ${style.dim(line)}`),
    ...(fixable > 0
      ? wrap(
          `${fixable === 1 ? '1 fix leaves' : `${fixable} fixes leave`} nothing to guess: --fix writes ${fixable === 1 ? 'it' : 'them'}.`,
          width - 2,
          widthOf,
        ).map(line => `  ${line.replace('--fix', style.bold('--fix'))}`)
      : []),
  ];
  return lines.join('\n');
}
