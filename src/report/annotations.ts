import type { Report, Reported } from '../finding.ts';
import { type Problem, type Remark, SEVERITIES, type Severity } from '../model.ts';
import { shorten, visible } from '../text/visible.ts';
import { wordAdvice } from './advice.ts';
import type { Links } from './links.ts';
import { command } from './log.ts';
import { messageOf } from './messages.ts';
import { worstFirst } from './order.ts';
import { counting } from './reported.ts';

/** Annotations of one level that GitHub shows of a step (actions/toolkit, docs/problem-matchers.md). The first win. */
export const MOST_PER_LEVEL = 10;
/** Longer messages are cut (actions/runner, ExecutionContext.cs). */
export const LONGEST_MESSAGE = 4096;

const TOOL = 'Notion ID Check';

interface Annotation {
  readonly level: Severity;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/**
 * The report as workflow commands: remarks, then the findings that count, the most severe first, then files that could
 * not be read. Each level has at most as many as GitHub shows; if there are more, the last one says how many.
 *
 * @param whereTheRestIs ends the sentence “12 more errors are in …”
 */
export function renderAnnotations(report: Report, whereTheRestIs: string, links: Links): string[] {
  const annotations = [
    ...report.remarks.map(remark => ofRemark(remark, links)),
    ...worstFirst(counting(report.findings)).map(finding => ofFinding(finding, links)),
    ...report.problems.map(ofProblem),
  ];
  return SEVERITIES.flatMap(level => {
    const all = annotations.filter(annotation => annotation.level === level);
    if (all.length <= MOST_PER_LEVEL) return all.map(written);
    const shown = all.slice(0, MOST_PER_LEVEL - 1);
    const more = all.length - shown.length;
    return [
      ...shown.map(written),
      command(level, { title: TOOL }, `${more} more ${level}s are in ${whereTheRestIs}.`),
    ];
  });
}

function ofFinding(finding: Reported, links: Links): Annotation {
  const { severity, reference, rule, advice } = finding;
  const { file, line, endLine, column, endColumn, key, isConfidential } = reference;
  // The runner drops the columns of a range over several lines.
  const columns = endColumn > column ? { col: column, endColumn } : {};
  return {
    level: severity,
    properties: {
      title: `${TOOL}: ${rule}`,
      // Values that are not in a file have no line to annotate.
      ...(isConfidential ? {} : { file: visible(file), line, ...(endLine > line ? { endLine } : columns) }),
    },
    message: lines(
      [`${isConfidential ? `${key}: ` : ''}${messageOf(finding)}`, ...advice.map(wordAdvice)],
      links.rule(rule),
    ),
  };
}

function ofProblem({ file, line, message }: Problem): Annotation {
  return {
    level: 'warning',
    properties: { title: `${TOOL}: partly read`, file: visible(file), ...(line === null ? {} : { line }) },
    message: lines([`${file}${line === null ? '' : `:${line}`}: ${message}`], null),
  };
}

function ofRemark({ code, severity, message, hint, place }: Remark, links: Links): Annotation {
  return {
    level: severity,
    properties: {
      title: code === 'unverified' ? `${TOOL}: ${code}` : TOOL,
      ...(place ? { ...place, file: visible(place.file) } : {}),
    },
    message: lines([message, hint], code === 'unverified' ? links.rule(code) : null),
  };
}

/** Paragraphs, cut so that the link at the end stays. */
function lines(paragraphs: readonly string[], address: string | null): string {
  const content = visible(paragraphs.filter(paragraph => paragraph !== '').join('\n'));
  if (address === null) return shorten(content, LONGEST_MESSAGE);
  return `${shorten(content, LONGEST_MESSAGE - address.length - 1)}\n${address}`;
}

function written({ level, properties, message }: Annotation): string {
  return command(level, properties, message);
}
