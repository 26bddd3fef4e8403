import type { Report } from '../model.ts';

/** Lines of findings in a log; more are read by nobody there. */
const MOST_LINES = 1_000;

/** Every finding as a line of plain text, those of the change first. */
export function renderFindingsLog({ findings, problems }: Report): string[] {
  const worth = findings.filter(({ severity }) => severity !== null);
  const inOrder = [
    ...worth.filter(({ introduced }) => introduced !== false),
    ...worth.filter(({ introduced }) => introduced === false),
  ];
  const lines = inOrder.slice(0, MOST_LINES).map(({ reference, rule, severity, message, introduced }) => {
    const { file, line, key, value } = reference;
    const before = introduced === false ? ' (there before)' : '';
    return `${severity} ${rule}${before} in ${file}, line ${line}${key === '' ? '' : `, ${key}`}: ${value} - ${message}`;
  });
  if (inOrder.length > MOST_LINES) lines.push(`… and ${inOrder.length - MOST_LINES} more`);
  return [
    ...lines,
    ...problems.map(
      ({ file, line, message }) =>
        `not read whole: ${file}${line === null ? '' : `, line ${line}`}: ${message}`,
    ),
  ];
}
