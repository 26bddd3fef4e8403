import type { RequestCounts, UnverifiedReason } from '../model.ts';
import { write } from '../output/streams.ts';
import { count } from '../report/count.ts';
import { inert, logLine } from '../report/log.ts';
import type { Style } from '../report/style.ts';
import { visibleJson, visibleLine } from '../text/visible.ts';
import { measured } from '../text/width.ts';
import type { CommandArguments } from './arguments.ts';
import type { Console } from './console.ts';
import { styleFor } from './style.ts';

/** A cell of a table: its text, and how it is painted. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Lines with their cells in columns. The last column is as wide as its text. */
export function table(rows: readonly (readonly Cell[])[], indent = ''): Promise<string> {
  return measured(widthOf => {
    const shown = rows.map(row => row.map(({ text, paint }) => ({ text: visibleLine(text), paint })));
    const widths = (shown[0] ?? []).map((_, i) =>
      Math.max(...shown.map(row => (i === row.length - 1 ? 0 : widthOf(row[i]?.text ?? '')))),
    );
    const lines = shown.map(row => {
      const cells = row.map(({ text, paint = plain }, i) => {
        const gap = i === row.length - 1 ? '' : ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(text)));
        return `${text === '' ? '' : paint(text)}${gap}`;
      });
      return `${indent}${cells.join('  ')}`.trimEnd();
    });
    return lines.map(line => `${line}\n`).join('');
  });
}

function plain(text: string): string {
  return text;
}

/** Prints the result of a command: JSON, or text that can do nothing but be read. */
export async function printResult(
  given: CommandArguments,
  { stdout, environment }: Console,
  json: unknown,
  pretty: (style: Style) => Promise<string>,
): Promise<void> {
  if (given.json) write(stdout, `${visibleJson(json)}\n`);
  else write(stdout, inert(await pretty(styleFor(stdout, environment))));
}

/** Prints a line to standard error, unless only the result is wanted. */
export function note(given: CommandArguments, { stderr }: Console, line: string): void {
  if (!given.quiet) write(stderr, `${logLine(line)}\n`);
}

/** With `--verbose`, prints how many requests a command sent to Notion. */
export function noteRequests(
  given: CommandArguments,
  console: Console,
  { requests, retries, waitedMs }: RequestCounts,
): void {
  if (!given.verbose) return;
  const more = [
    ...(retries > 0 ? [`${retries} of them repeated`] : []),
    ...(waitedMs > 0 ? [`${Math.round(waitedMs / 1000)} s of waiting`] : []),
  ];
  write(console.stderr, `${count(requests, 'request')} to Notion${more.map(part => `, ${part}`).join('')}\n`);
}

/** Why something is not known about an object, as a sentence. */
export function failureText(reason: UnverifiedReason, detail: string): string {
  switch (reason) {
    case 'no-token':
      return 'There is no token. Set the environment variable NOTION_TOKEN.';
    case 'token-rejected':
      return 'Notion rejected the token (401). It was revoked, has expired, or is incomplete.';
    case 'forbidden':
      return `The connection lacks a capability${detail === '' ? '' : ` (${detail})`}. Add it in the settings of the connection.`;
    case 'rate-limited':
      return 'Notion limits the number of requests, and the time ran out. Try again in a few minutes.';
    case 'unreachable':
      return `Notion could not be reached${detail === '' ? '' : `: ${detail}`}. Try again later.`;
    case 'deadline':
      return 'Notion did not answer in time. Try again later.';
    case 'cancelled':
    case 'unchanged':
      return 'The command was cancelled.';
  }
}
