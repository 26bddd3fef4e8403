import { readFileSync } from 'node:fs';
import { visibleLine } from '../../src/text/visible.ts';

/** One row of the tables of hostile inputs and faults: what was tried, and the result. */
export interface Row {
  readonly tried: string;
  readonly exit: string;
  /** What the user reads: the first line of the first annotation, or the heading of the summary. */
  readonly reads: string;
}

const START = '<!-- begin: what the tests found -->';
const END = '<!-- end: what the tests found -->';
export const PAGE_OF_THE_TABLE = new URL('../../docs/security.md', import.meta.url);

/** Shows invisible characters, and escapes Markdown in what was tried. */
const cell = (text: string) =>
  visibleLine(text)
    .replace(/[\\`*_[\]|]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('://', '&#58;//');

/** The rows as Markdown, with a table for each group. */
export function renderTable(groups: Readonly<Record<string, readonly Row[]>>): string {
  return Object.entries(groups)
    .map(([title, rows]) => {
      const lines = rows.map(({ tried, exit, reads }) => `| ${cell(tried)} | ${exit} | ${cell(reads)} |\n`);
      return `### ${title}\n\n| What was tried | Exit | What the user reads |\n| :-- | :-- | :-- |\n${lines.join('')}`;
    })
    .join('\n');
}

/** The part of a page between the markers. Throws if there are none. */
export function tableIn(page: string): string {
  const [, after] = page.split(START);
  const [table, rest] = after?.split(END) ?? [];
  if (table === undefined || rest === undefined) throw new Error(`${START} … ${END} is missing`);
  return table.trim();
}

/** A page with another table between its markers. */
export function withTable(page: string, table: string): string {
  return page.replace(tableIn(page), () => table.trim());
}

export function pageOfTheTable(): string {
  return readFileSync(PAGE_OF_THE_TABLE, 'utf8');
}
