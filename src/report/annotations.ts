import type { Finding, Problem, Remark, Report, Rule, Severity } from '../model.ts';
import { SEVERITIES } from '../model.ts';
import { shorten, visible } from '../text/visible.ts';
import { command } from './log.ts';

/** Annotations of one level that GitHub shows of a step (actions/toolkit, docs/problem-matchers.md). The first win. */
export const MOST_PER_LEVEL = 10;
/** Longer messages are cut (actions/runner, ExecutionContext.cs). */
export const LONGEST_MESSAGE = 4096;

interface Annotation {
  readonly level: Severity;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** What comes first where not all can be shown: the least number. */
const PRECEDENCE: Readonly<Record<Rule, number>> = {
  'exposed-token': 0,
  malformed: 1,
  'wrong-type': 2,
  'not-found': 3,
  'in-trash': 4,
  'link-not-found': 5,
  unverified: 6,
  placeholder: 7,
};

/**
 * The report as workflow commands: remarks, then the findings that count, worst first, then files that could not
 * be read. At most as many a level as GitHub shows; where there are more, the last one says how many.
 *
 * @param whereTheRestIs ends the sentence “12 more errors are in …”
 */
export function renderAnnotations(report: Report, whereTheRestIs: string): string[] {
  const counting = report.findings.filter(({ introduced }) => introduced !== false);
  const annotations = [
    ...report.remarks.map(ofRemark),
    ...counting.toSorted((a, b) => precedence(a) - precedence(b)).flatMap(ofFinding),
    ...report.problems.map(ofProblem),
  ];
  return SEVERITIES.flatMap(level => {
    const all = annotations.filter(annotation => annotation.level === level);
    if (all.length <= MOST_PER_LEVEL) return all.map(written);
    const shown = all.slice(0, MOST_PER_LEVEL - 1);
    const more = all.length - shown.length;
    return [
      ...shown.map(written),
      command(level, { title: 'Notion ID Check' }, `${more} more ${level}s are in ${whereTheRestIs}.`),
    ];
  });
}

function ofFinding(finding: Finding): Annotation[] {
  const { severity, reference, rule, message, hint } = finding;
  if (severity === null || rule === null) return [];
  const { file, line, endLine, column, endColumn, key, isConfidential } = reference;
  // The runner drops the columns of a range over several lines.
  const columns = line === endLine && endColumn > column ? { col: column, endColumn } : {};
  const title = key === '' ? rule : `${rule}: ${key}`;
  return [
    {
      level: severity,
      properties: {
        title: oneLine(title),
        // Values that are not in a file have no line to annotate.
        ...(isConfidential ? {} : { file: visible(file), line, ...(endLine > line ? { endLine } : columns) }),
      },
      message: hint === '' ? message : `${message}\n${hint}`,
    },
  ];
}

function ofProblem({ file, line, message }: Problem): Annotation {
  return {
    level: 'warning',
    properties: { title: 'Not read whole', file: visible(file), ...(line === null ? {} : { line }) },
    message: `${file}${line === null ? '' : `:${line}`}: ${message.replace(/\.$/, '')}.`,
  };
}

function ofRemark({ severity, message, hint, place }: Remark): Annotation {
  return {
    level: severity,
    properties: { title: 'Notion ID Check', ...(place ? { ...place, file: visible(place.file) } : {}) },
    message: hint === '' ? message : `${message}\n${hint}`,
  };
}

function written({ level, properties, message }: Annotation): string {
  return command(level, properties, shorten(visible(message), LONGEST_MESSAGE));
}

function oneLine(text: string): string {
  return shorten(visible(text).replaceAll('\n', ' '), 120);
}

function precedence({ rule }: Finding): number {
  return rule === null ? Number.MAX_SAFE_INTEGER : PRECEDENCE[rule];
}
