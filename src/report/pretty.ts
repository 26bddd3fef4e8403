import type { Report, Reported } from '../finding.ts';
import type { Problem, Remark, Severity } from '../model.ts';
import { visibleLine } from '../text/visible.ts';
import type { Measure } from '../text/width.ts';
import { wordAdvice } from './advice.ts';
import { count } from './count.ts';
import { inert } from './log.ts';
import { messageOf } from './messages.ts';
import { outcomeOf, unchangedLine } from './outcome.ts';
import { counting, reported } from './reported.ts';
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
  const found = counting(report.findings);
  const blocks = found.flatMap((finding, i) => {
    const { file } = finding.reference;
    const isNewFile = file !== found[i - 1]?.reference.file;
    return [
      ...(isNewFile ? [style.bold(visibleLine(shownPath(file, context)))] : []),
      findingBlock(finding, context),
    ];
  });
  // The command runs in workflows too, where a line of ours must not become a command.
  if (context.quiet) return blocks.length === 0 ? '' : `${inert(blocks.join('\n'))}\n`;
  if (report.problems.length > 0) blocks.push(problemsBlock(report.problems, context));
  for (const remark of report.remarks) blocks.push(remarkBlock(remark, context));
  blocks.push(closing(report, context));
  return `${inert(blocks.join('\n'))}\n`;
}

function colour(severity: Severity, style: Style): (text: string) => string {
  if (severity === 'error') return style.red;
  return severity === 'warning' ? style.yellow : style.blue;
}

function findingBlock(finding: Reported, context: PrettyContext): string {
  const { reference, severity, rule, advice } = finding;
  const { style, width, widthOf } = context;
  const paint = colour(severity, style);
  const place = `${reference.line}:${reference.column}`;
  const key = reference.key === '' ? '' : ` ${style.bold(visibleLine(reference.key))}`;
  const room = width - INDENT.length;
  const details = [
    ...excerpt(finding, context),
    ...wrap(visibleLine(messageOf(finding)), room, widthOf),
    ...advice.flatMap(each => marked(style.cyan('→'), wordAdvice(each), room, widthOf)),
  ];
  return block([
    ` ${paint(`${MARK[severity]} ${rule}`)}${key} ${style.dim(place)}`,
    ...details.map(line => `${INDENT}${line}`),
  ]);
}

/** Lines with an empty one after them. */
function block(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

/** A text in lines of at most so many columns, with a mark of one column before the first. */
function marked(mark: string, text: string, width: number, widthOf: Measure): string[] {
  return wrap(visibleLine(text), width - 2, widthOf).map((line, i) => `${i === 0 ? mark : ' '} ${line}`);
}

/** The value, and a mark below the character that is wrong with it if there is one. Never the rest of its line. */
function excerpt(
  { reference, verdict, severity }: Reported,
  { style, width, widthOf }: PrettyContext,
): string[] {
  const { line, value } = reference;
  const gutter = `${line} │ `;
  const paint = colour(severity, style);
  const shown = head(visibleLine(value), Math.max(10, width - INDENT.length - gutter.length), widthOf);
  const lines = [`${style.dim(gutter)}${paint(shown)}`];
  if (verdict.status !== 'malformed' || !('position' in verdict.fault)) return lines;
  const characters = [...value];
  const at = verdict.fault.position - 1;
  const wrong = characters[at];
  if (wrong === undefined) return lines;
  const before = widthOf(visibleLine(characters.slice(0, at).join('')));
  const columns = widthOf(visibleLine(wrong));
  if (before + columns > widthOf(shown)) return lines;
  const blank = `${' '.repeat(gutter.length - 2)}│ `;
  return [...lines, `${style.dim(blank)}${' '.repeat(before)}${paint('‾'.repeat(Math.max(1, columns)))}`];
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
  return `${kept}…`;
}

function shownPath(file: string, { prefix }: PrettyContext): string {
  return file.startsWith(prefix) ? file.slice(prefix.length) : file;
}

function problemsBlock(problems: readonly Problem[], context: PrettyContext): string {
  const { style, width, widthOf } = context;
  const lines = problems.flatMap(({ file, line, message }) => {
    const place = `${shownPath(file, context)}${line === null ? '' : `:${line}`}`;
    return marked(style.yellow('▲'), `${place}: ${message}`, width, widthOf);
  });
  return block([style.bold('Partly read'), ...lines]);
}

function remarkBlock({ severity, message, hint }: Remark, { style, width, widthOf }: PrettyContext): string {
  return block([
    ...marked(colour(severity, style)(MARK[severity]), message, width, widthOf),
    ...marked(style.cyan('→'), hint, width - 2, widthOf).map(line => `  ${line}`),
  ]);
}

const ENDING = {
  passed: { sign: '✔', colour: 'green' },
  'passed with findings': { sign: '▲', colour: 'yellow' },
  failed: { sign: '✖', colour: 'red' },
} as const;

function closing(report: Report, { style, width, widthOf }: PrettyContext): string {
  const { counts, notion, verified, findings, compared } = report;
  const { state, title, detail } = outcomeOf(report);
  const ending = ENDING[state];
  const checked = [
    [count(counts.references, 'reference'), count(counts.ids, 'ID'), count(counts.files, 'file')].join(', '),
    verified ? `${count(notion.requests, 'request')} to Notion` : 'only the format was checked',
    ...(compared ? [`compared with ${compared.base?.slice(0, 7) ?? 'nothing'}`] : []),
  ];
  const fixable = reported(findings).filter(
    ({ reference: { reading } }) => reading.kind === 'malformed' && reading.fix !== null,
  ).length;
  const fix = fixable === 0 ? '' : `${count(fixable, 'problem')} can be fixed automatically: run with --fix.`;
  const lines = (text: string) => wrap(text, width - 2, widthOf);
  return [
    style[ending.colour](style.bold(`${ending.sign} ${title}`)),
    ...[
      ...lines(detail),
      ...lines(unchangedLine(report)),
      ...lines(checked.join(' · ')).map(style.dim),
      ...lines(fix).map(line => line.replace('--fix', style.bold('--fix'))),
    ].map(line => `  ${line}`),
  ].join('\n');
}
