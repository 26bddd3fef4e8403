import type { Finding, Report } from '../finding.ts';
import type { Problem, Severity } from '../model.ts';
import { visibleLine } from '../text/visible.ts';
import type { Measure } from '../text/width.ts';
import { wordAdvice } from './advice.ts';
import { count } from './count.ts';
import { inert } from './log.ts';
import { messageOf } from './messages.ts';
import { outcomeOf, unchangedLine } from './outcome.ts';
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
}

const MARK: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', notice: '●' };
/** In front of everything that belongs to a finding. */
const INDENT = '    ';

/** The findings for a terminal: by file, each with its value, then what was checked and how it ended. */
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
  const { reference, severity, rule, advice } = finding;
  if (severity === null || rule === null) return '';
  const { style, width, widthOf } = context;
  const paint = colour(severity, style);
  const place = `${reference.line}:${reference.column}`;
  const key = reference.key === '' ? '' : ` ${style.bold(visibleLine(reference.key))}`;
  const lines = [
    ` ${paint(`${MARK[severity]} ${rule}`)}${key} ${style.dim(place)}`,
    ...excerpt(finding, context).map(line => `${INDENT}${line}`),
    ...wrap(visibleLine(messageOf(finding)), width - INDENT.length, widthOf).map(line => `${INDENT}${line}`),
    ...advice.flatMap(each =>
      wrap(visibleLine(wordAdvice(each)), width - INDENT.length - 2, widthOf).map(
        (line, i) => `${INDENT}${style.cyan(i === 0 ? '→' : ' ')} ${line}`,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** The value, and a mark below the character that is wrong with it if there is one. Never the rest of its line. */
function excerpt(
  { reference, verdict, severity }: Finding,
  { style, width, widthOf }: PrettyContext,
): string[] {
  const { line, value } = reference;
  if (value === '') return [];
  const gutter = `${line} │ `;
  const paint = colour(severity ?? 'error', style);
  const shown = head(visibleLine(value), Math.max(10, width - INDENT.length - gutter.length), widthOf);
  const characters = [...value];
  const at = verdict.status === 'malformed' && 'position' in verdict.fault ? verdict.fault.position - 1 : -1;
  const before = widthOf(visibleLine(characters.slice(0, Math.max(0, at)).join('')));
  const wrong = visibleLine(characters[at] ?? '');
  const lines = [`${style.dim(gutter)}${paint(shown)}`];
  if (wrong !== '' && before + widthOf(wrong) <= widthOf(shown)) {
    const blank = `${' '.repeat(gutter.length - 2)}│ `;
    lines.push(`${style.dim(blank)}${' '.repeat(before)}${paint('‾'.repeat(Math.max(1, widthOf(wrong))))}`);
  }
  return lines;
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
  return `${style.bold('Partly read')}\n${lines.join('\n')}\n`;
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
    verified ? `${count(notion.requests, 'request')} to Notion` : 'only the format was checked',
    ...(compared ? [`compared with ${compared.base?.slice(0, 7) ?? 'nothing'}`] : []),
  ];
  const fixable = findings.filter(
    ({ reference: { reading }, severity }) =>
      severity !== null && reading.kind === 'malformed' && reading.fix !== null,
  ).length;
  const lines = [
    paint(style.bold(`${sign} ${title}`)),
    ...(detail === '' ? [] : wrap(detail, width - 2, widthOf).map(line => `  ${line}`)),
    ...wrap(unchangedLine(report), width - 2, widthOf).map(line => `  ${line}`),
    ...wrap(parts.join(' · '), width - 2, widthOf).map(line => `  ${style.dim(line)}`),
    ...(fixable > 0
      ? wrap(
          `${count(fixable, 'problem')} can be fixed automatically: run with --fix.`,
          width - 2,
          widthOf,
        ).map(line => `  ${line.replace('--fix', style.bold('--fix'))}`)
      : []),
  ];
  return lines.join('\n');
}
