import type { Report } from '../finding.ts';
import { messageOf } from './messages.ts';
import { worstFirst } from './order.ts';
import { counting, existing } from './reported.ts';

/** Most lines of findings in a log. */
const MOST_LINES = 1_000;

/** Every finding as a line of plain text, in the order of the annotations; those that were there before come last. */
export function renderFindingsLog({ findings, problems }: Report): string[] {
  const inOrder = [...worstFirst(counting(findings)), ...worstFirst(existing(findings))];
  const lines = inOrder.slice(0, MOST_LINES).map(finding => {
    const { file, line, column, key, value } = finding.reference;
    const before = finding.introduced === false ? ' (was there before)' : '';
    const name = key === '' ? '' : `${key}: `;
    return `${finding.severity} ${finding.rule}${before} ${file}:${line}:${column} ${name}${value} - ${messageOf(finding)}`;
  });
  if (inOrder.length > MOST_LINES) lines.push(`… and ${inOrder.length - MOST_LINES} more`);
  return [
    ...lines,
    ...problems.map(
      ({ file, line, message }) => `partly read: ${file}${line === null ? '' : `:${line}`}: ${message}`,
    ),
  ];
}
