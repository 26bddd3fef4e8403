import { shorten, visibleLine } from '../text/visible.ts';

/**
 * Characters that mean something in GitHub's Markdown or in HTML, or that begin a mention or a reference. Some do
 * only at the start of a line, a colon only in front of something.
 */
const ACTIVE = /[&<>"'`|*_~[\](){}#@!\\$^]|:(?=\S)|^[-+=]|^\d+(?=[.)])/g;
/** The same within code type, where white space at the ends would get lost too. */
const INERT = /[&<>"'`|*_~[\](){}#@!\\$^:+=]|^ | $/g;

/**
 * A text as plain text in Markdown, in a table cell too: every character that could mean something is an entity,
 * and what GitHub would link by itself (mentions, issue numbers, addresses, commits) is broken by nothing visible.
 */
export function text(raw: string): string {
  return visibleLine(raw)
    .replace(ACTIVE, characters => `&#${characters.charCodeAt(0)};${characters.slice(1)}`)
    .replace(/&#(?:64|35|58);|(?<=\bwww)\./g, match => `${match}&#8203;`)
    .replace(/\b([0-9a-f]{3})(?=[0-9a-f]{4,})/gi, '$1&#8203;');
}

/** Longer texts would make a table too wide to read; the JSON report has them whole. */
const LONGEST_CODE = 120;

/**
 * A text in code type, which may be broken where a path or an address has its joints. Within the element GitHub
 * links nothing, and nothing is Markdown.
 */
export function code(raw: string): string {
  const shown = shorten(visibleLine(raw), LONGEST_CODE);
  if (shown === '') return '';
  const inert = shown.replace(
    INERT,
    character => `&#${character.charCodeAt(0)};${character === '_' ? '<wbr>' : ''}`,
  );
  return `<code>${inert.replace(/[./?](?=.)/g, joint => `${joint}<wbr>`)}</code>`;
}

/** A sentence of ours: what stands in backquotes and whole IDs in code type, the rest (snippets of files too) as text. */
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
