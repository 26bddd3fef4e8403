import { shorten, visibleLine } from '../text/visible.ts';

/**
 * Characters that mean something in GitHub's Markdown or in HTML, or that begin a mention or a reference. Some do
 * only at the start of a line, a colon only in front of something.
 */
const ACTIVE = /[&<>"'`|*_~[\](){}#@!\\$^]|:(?=\S)|^[-+=]|^\d+(?=[.)])/g;
/** The same within code type, where white space at the ends would get lost too. */
const INERT = /[&<>"'`|*_~[\](){}#@!\\$^:+=]|^ | $/g;

/**
 * The places where GitHub would make a link of a text: mentions and addresses (`@`), issue numbers (`#1`, `GH-1`), URLs
 * (`https:`, `www.`). An entity is not enough: some renderers look for links in the finished text.
 */
const LINKED = /@|#|:(?=\S)|(?<![a-z\d])(?:www(?=\.)|gh-(?=\d))/gi;

/**
 * A text as plain text in Markdown, in a table cell too: every character with a meaning becomes an entity, and what
 * GitHub would link (mentions, issue numbers, addresses, commits) is broken by an invisible space.
 */
export function text(raw: string): string {
  return visibleLine(raw)
    .replace(LINKED, '$&\u200b')
    .replace(/\b[0-9a-f]{7,}/gi, run => run.replace(/^.{3}|.{6}(?=.)/g, '$&\u200b'))
    .replace(ACTIVE, characters => `&#${characters.charCodeAt(0)};${characters.slice(1)}`)
    .replaceAll('\u200b', '&#8203;');
}

/** Longer texts would make a table too wide to read; the JSON report has them whole. */
const LONGEST_CODE = 120;

/** Where a text may be broken: after a separator of a path, a URL or a name, or within a run of digits without any. */
const BREAK = /.{9,}?[./?_:](?=.{4})|[^./?_:-]{16}(?=[^./?_:-]{8})/gu;

/**
 * A text in code type, which may be broken in parts that are still easy to read, so that a table fits a phone.
 */
export function code(raw: string): string {
  const shown = shorten(visibleLine(raw), LONGEST_CODE);
  if (shown === '') return '';
  // GitHub links no mentions and numbers in code type, but addresses. A break in a word leaves what people copy as it is.
  const parts = shown
    .replace(BREAK, '$&\u0000')
    .replace(/@|:(?=\/)|(?<![a-z\d])www(?=\.)/gi, '$&\u0000')
    .split(/\u0000+/);
  const inert = (part: string) => part.replace(INERT, character => `&#${character.charCodeAt(0)};`);
  return `<code>${parts.map(inert).join('<wbr>')}</code>`;
}

/** A sentence of ours as Markdown: backquoted parts and complete IDs in code type, the rest as plain text. */
export function sentence(raw: string): string {
  return raw
    .split(/(`[^`]*`|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)/)
    .map((part, i) => (i % 2 === 1 ? code(part.replaceAll('`', '')) : text(part)))
    .join('');
}

/** A link to an address of ours. The label is already Markdown. */
export function link(label: string, address: string): string {
  return `<a href="${address.replace(/[&<>"'`|]/g, character => `&#${character.charCodeAt(0)};`)}">${label}</a>`;
}

export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

export function table(headings: readonly string[]): string {
  return row(headings) + row(headings.map(() => ':--'));
}

/** The beginning and the end of a part that is folded until it is opened. The title is already Markdown. */
export function folded(title: string): { readonly opening: string; readonly closing: string } {
  return { opening: `<details>\n<summary>${title}</summary>\n\n`, closing: '\n</details>\n\n' };
}
