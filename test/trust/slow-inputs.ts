import { bare, DATABASE, PAGE } from '../support/read.ts';

/** A file that once took time in proportion to the square of its size. */
export interface SlowInput {
  readonly item: string;
  readonly file: string;
  /** The content, with about the requested number of characters. */
  content(size: number): string;
}

const URL = `https://www.notion.so/acme/Tasks-${bare(DATABASE)}`;

/** A text repeated up to a size. */
function filled(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length));
}

/** An inner text in as many nested pairs as fit into a size. */
function nested(open: string, inner: string, close: string, size: number): string {
  const depth = Math.floor(size / (open.length + close.length));
  return open.repeat(depth) + inner + close.repeat(depth);
}

export const SLOW_INPUTS: readonly SlowInput[] = [
  {
    item: 'a Notion URL followed by many exclamation marks',
    file: 'marks.json',
    content: size => `{"link": "${URL}${'!'.repeat(size)}"}`,
  },
  {
    item: 'a Notion URL followed by many full stops',
    file: 'stops.yml',
    content: size => `link: ${URL}${'.'.repeat(size)}x\nnotion_page_id: ${PAGE}\n`,
  },
  {
    item: 'lookups in program code, many of them open',
    file: 'lookups.config.ts',
    content: size => `const notion = { pageId: '${PAGE}' };\nx = ${filled('process.env[', size)}\n`,
  },
  {
    item: 'backticks with a backslash in program code',
    file: 'backticks.config.ts',
    content: size => `const notion = { pageId: '${PAGE}' };\n${filled('`\\', size)}\n`,
  },
  {
    item: '`=/[` in program code, again and again',
    file: 'slashes.config.ts',
    content: size => `const notion = { pageId: '${PAGE}' };\n${filled('=/[', size)}\n`,
  },
  {
    item: 'nested groups in program code',
    file: 'groups.config.ts',
    content: size => `const notion = { pageId: '${PAGE}' };\nx = ${nested('({[', '', ']})', size)}\n`,
  },
  {
    item: 'JSON with an ID at each of many nested levels',
    file: 'levels.json',
    content: size => nested(`{"notion_page_id": "${PAGE}", "a": `, '1', '}', size),
  },
  {
    item: 'JSON with many IDs below a deep path',
    file: 'deep.json',
    content: size =>
      nested('{"a": ', `{"notion_pages": [${filled(`"${PAGE}", `, size / 2)}"${PAGE}"]}`, '}', size / 2),
  },
  {
    item: 'a deep INI section',
    file: 'deep.ini',
    content: size => `[${filled('a.', size / 2)}b]\n${filled(`notion_page_id = ${PAGE}\n`, size / 2)}`,
  },
  {
    item: 'YAML that merges an alias again and again',
    file: 'merges.yml',
    content: size => `base: &base {notion_page_id: ${PAGE}}\nall:\n${filled('  - <<: *base\n', size)}`,
  },
  {
    item: '`%TAG` with many uses in YAML',
    file: 'tags.yml',
    content: size =>
      `%TAG !e! tag:example.org,2000:${'x'.repeat(200)}\n---\nnotion_page_id: ${PAGE}\nlist:\n${filled('  - !e!a b\n', size)}`,
  },
  {
    item: 'broken YAML with U+2028',
    file: 'lines.yml',
    content: size => `notion_page_id: ${PAGE}\n${filled('a: [\u2028 : }\u2028\n', size)}`,
  },
  {
    item: 'broken TOML with U+2028',
    file: 'lines.toml',
    content: size => `notion_page_id = "${PAGE}"\n${filled('a = [\u2028 = }\u2028\n', size)}`,
  },
  {
    item: 'a table cell of stars in broken JSON',
    file: 'stars.json',
    content: size => `{"notion_page_id": "${PAGE}", | ${'*'.repeat(size)} |\n`,
  },
  {
    item: 'white space in front of directives',
    file: 'spaces.env',
    content: size => `NOTION_PAGE_ID=${PAGE}\n#${' '.repeat(size)}notion-id-check ignore\n`,
  },
  {
    item: 'XML that closes what was never opened',
    file: 'closing.xml',
    content: size => `<a><notion_page_id>${PAGE}</notion_page_id>${filled('<b></c>', size)}</a>`,
  },
];
