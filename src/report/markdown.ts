import { shorten, visibleLine } from '../text/visible.ts';

/**
 * Characters that mean something in GitHub's Markdown or in HTML, or that begin a mention or a reference. Some do
 * only at the start of a line, a colon only in front of something.
 */
const ACTIVE = /[&<>"'`|*_~[\](){}#@!\\$^]|:(?=\S)|^[-+=]|^\d+(?=[.)])/g;
/** The same within code type, where white space at the ends would get lost too. */
const INERT = /[&<>"'`|*_~[\](){}#@!\\$^:+=]|^ | $/g;

/** The dot that makes an address of a name: GitHub's Markdown links it even within an element of HTML. */
const WWW = /(?<=www)\./gi;

/**
 * A text as plain text in Markdown, in a table cell too: every character that could mean something is an entity,
 * and what GitHub would link by itself (mentions, issue numbers, addresses, commits) is broken by nothing visible.
 */
export function text(raw: string): string {
  return visibleLine(raw)
    .replace(ACTIVE, characters => `&#${characters.charCodeAt(0)};${characters.slice(1)}`)
    .replace(/&#(?:64|35|58);/g, match => `${match}&#8203;`)
    .replace(WWW, '&#46;')
    .replace(/\bGH-(?=\d)/gi, '$&&#8203;')
    .replace(/\b[0-9a-f]{7,}/gi, run => run.replace(/^.{3}|.{6}(?=.)/g, '$&&#8203;'));
}

/** Longer texts would make a table too wide to read; the JSON report has them whole. */
const LONGEST_CODE = 120;

/** Where a text may be broken: behind a joint of a path, an address or a name, or within digits that have none. */
const BREAK = /.{9,}?[./?_:](?=.{4})|[^./?_:-]{16}(?=[^./?_:-]{8})/gu;

/**
 * A text in code type, which may be broken in parts that are still easy to read, so that a table fits a phone.
 */
export function code(raw: string): string {
  const shown = shorten(visibleLine(raw), LONGEST_CODE);
  if (shown === '') return '';
  const parts = shown.replace(BREAK, '$&\u0000').split('\u0000');
  const inert = (part: string) =>
    part.replace(INERT, character => `&#${character.charCodeAt(0)};`).replace(WWW, '&#46;');
  return `<code>${parts.map(inert).join('<wbr>')}</code>`;
}

/** One of our sentences: text in backticks and complete IDs become code, everything else (also from files) plain text. */
export function sentence(raw: string): string {
  return raw
    .split(/(`[^`]*`|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)/)
    .map((part, i) => (i % 2 === 1 ? code(part.replace(/^`|`$/g, '')) : text(part)))
    .join('');
}

/** A link to an address that we made. The label is Markdown already. */
export function link(label: string, address: string): string {
  return `<a href="${address.replace(/[&<>"'`|]/g, character => `&#${character.charCodeAt(0)};`)}">${label}</a>`;
}

export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

export function table(headings: readonly string[]): string {
  return row(headings) + row(headings.map(() => ':--'));
}

/** A part that is folded away until somebody opens it. */
export function folded(title: string, content: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${content}\n</details>\n\n`;
}
