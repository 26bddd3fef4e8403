import { visibleLine } from '../text/visible.ts';

/**
 * One line of the step's log that has no effect. The runner executes `::command::` at the start of a
 * line and `##[command]` anywhere in one, on both streams (actions/runner, ActionCommand.cs).
 */
export function logLine(text: string): string {
  return inert(visibleLine(text));
}

/** Lines in which nothing is a workflow command. */
export function inert(lines: string): string {
  return lines.replaceAll('##[', '#\u200b#[').replace(/^([^\S\n]*):/gm, '$1\u200b:');
}

/** A workflow command. Property values and data are escaped as the runner unescapes them. */
export function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  data: string,
): string {
  const written = Object.entries(properties)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${name}${written === '' ? '' : ` ${written}`}::${escapeData(data)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
