import { bare, DATABASE, PAGE } from '../support/read.ts';

/** A text of about the requested length, of the same shape at each size. */
export type Shape = (size: number) => string;
export type Shapes = Readonly<Record<string, Shape>>;

/** Repeats a piece. `N` in it is replaced by a number that differs each time. */
export const repeated =
  (piece: string, before = '', after = ''): Shape =>
  size => {
    const times = Math.ceil(size / piece.length);
    return before + Array.from({ length: times }, (_, i) => piece.replaceAll('N', `${i}`)).join('') + after;
  };

/** As many nested pairs of an opening and a closing piece as fit. */
const nested =
  (open: string, inner: string, close: string, before = '', after = ''): Shape =>
  size => {
    const depth = Math.ceil(size / (open.length + close.length));
    return before + open.repeat(depth) + inner + close.repeat(depth) + after;
  };

/**
 * Paths are cut at 1,000 characters, so slow work below a deep path only shows in texts of this many times
 * the size.
 */
const DEEP = 8;

/** Values are cut at 2,000 characters, so slow work only shows in values of this many times the size. */
const LONG = 4;

/** Half of a text is a path, and the other half is below it. */
const below =
  (path: Shape, content: Shape, after: (size: number) => string = () => ''): Shape =>
  size =>
    path((DEEP * size) / 2) + content((DEEP * size) / 2) + after((DEEP * size) / 2);

const URL = `https://www.notion.so/acme/Tasks-${bare(DATABASE)}`;

/** Values that readers of values have to search through. */
const VALUES: Shapes = {
  'a URL and exclamation marks': repeated('!', URL),
  'a URL and full stops': repeated('.', URL, 'x'),
  'IDs in a row': repeated(`${bare(PAGE)},`),
  'hexadecimal digits': repeated('1f0e1a2b-'),
  'white space': repeated(' ', 'x', 'x'),
  'open templates': repeated('${{ x ', PAGE),
  'open brackets': repeated('{[(<'),
  'words and colons': repeated('tasks: '),
};

/** Texts for a format. */
interface Sample {
  /** The name of a file of this format. */
  readonly file: string;
  /** Writes a value. Null if another format has the same reader and only its comments differ. */
  readonly value: ((value: string) => string) | null;
  readonly shapes: Shapes;
}

const COMMENTS: Shapes = {
  'open comments': repeated('/* // # -- <!-- @REM :: '),
  'closed comments': repeated('/* a */ // b\n# c\n-- d\n<!-- e -->\nREM f\n'),
  directives: repeated('// notion-id-check: ignore\n# notion-id-check: ignore\n-- notion-id-check: ignore\n'),
  quotes: repeated('"\'`'),
  keys: repeated(`notion_N_page_id = '${PAGE}'\n`),
};

const CODE: Shapes = {
  lookups: repeated('process.env[', `const notion = { pageId: '${PAGE}' };\nx = `),
  'backticks and backslashes': repeated('`\\'),
  'open expressions and classes': repeated('=/['),
  'nested groups': nested('({[', `'${PAGE}'`, ']})', 'notion = '),
  'maps in each other': repeated('{# \n', 'variable "notion" {\n', `default = "${PAGE}"`),
  'nested calls': nested('notion(', `'${PAGE}'`, ')'),
  'a chain of calls': repeated(`.page('${PAGE}')`, 'notion'),
  'a chain of names': repeated('.a', 'notion', ` = '${PAGE}'`),
  'generics that never end': repeated('a<', 'notion: '),
  'types and arrows': repeated('a: <b>(c) => ', 'notion = '),
  alternatives: repeated("a || b ?? 'x' : ", 'notionPageId = '),
  'escaped quotes': repeated('\\"', '"'),
  'nested templates': nested('`${', 'x', '}`'),
  keys: repeated(`notionPageIdN: '${PAGE}', `),
};

const PROSE: Shapes = {
  tables: repeated('| notion | page |\n|---|---|\n'),
  'a row of a table': repeated('| a ', '|'),
  stars: repeated('*', 'notion page | ', ' |'),
  separators: repeated('notion page id: = : '),
  links: repeated(`[a](${URL}) `),
  'open brackets': repeated('[](${'),
  'lines of keys': repeated(`export NOTION_N_PAGE_ID=${PAGE}\n`),
};

const JSON_SHAPES: Shapes = {
  'an ID at each of many levels': size =>
    nested(`{"notion_page_id": "${PAGE}", "abcde": `, '1', '}')(DEEP * size),
  'IDs below a deep path': below(
    repeated('{"abcde": '),
    repeated(`"${PAGE}", `, '{"notion_pages": [', '1]}'),
    repeated('}         '),
  ),
  'nested lists': nested('[', `"${PAGE}"`, ']', '{"notion_page_ids": ', '}'),
  'lists that never end': repeated('[{"a":'),
  'keys of one map': repeated(`"notion_N_page_id": "${PAGE}", `, '{', '"a": 1}'),
  'maps in a list': repeated(`{"type": "notion", "id": "${PAGE}"},`, '[', '1]'),
  lines: repeated(`{"notionPageId": "${PAGE}"}\n`),
  'open strings': repeated('"a\n'),
  escapes: repeated('\\u0041', '{"notion_page_id": "', '"}'),
  'JSON in a string': repeated('{\\"notion_page_id\\": \\"x\\"},', '{"notion": "[', '1]"}'),
  'broken values': repeated('tru 1e ,:', '{"notion_page_id": '),
  comments: repeated('/* a */ // notion-id-check: ignore\n'),
  'open comments': repeated('/*'),
  'closing brackets': repeated(']}'),
};

const YAML: Shapes = {
  'plain maps': repeated(`tasks_N:\n  notion_page_id: ${PAGE}\n`),
  'plain lists': repeated(`- ${PAGE}\n`, 'notion_page_ids:\n'),
  'plain lists in a line': repeated(`${PAGE}, `, 'notion_page_ids: [', 'x]'),
  'plain text in lines': repeated('  text\n', 'a: |\n'),
  'plain documents': repeated('---\na: b\n'),
  'indentation that grows': size => {
    const lines = Math.ceil(Math.sqrt(2 * size));
    return Array.from({ length: lines }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
  },
  'aliases that are merged': repeated('  - <<: *x\n', `a: &x {notion_page_id: ${PAGE}}\nall:\n`),
  'aliases of aliases': repeated('aN: &aN [*x, *x]\n', 'b: &x c\n'),
  anchors: repeated('- &aN *aN\n'),
  tags: repeated('  - !e!a b\n', '%TAG ! tag:example.org,2000:\n---\nlist:\n'),
  directives: repeated('%TAG !N! !x\n', '', '---\na: &x b\n'),
  'nested lists in a line': nested('[', PAGE, ']', 'notion_page_ids: '),
  'nested maps in a line': nested('{a: ', PAGE, '}'),
  'lists that never end': repeated('- [', 'a: &x\n'),
  'compact lists': repeated('- ', 'a: &x b\nc:\n  '),
  'keys that never end': repeated('? '),
  'stray ends': repeated('- ]', 'notion: &x\n'),
  commas: repeated(', ', 'a: &x [', ']'),
  'empty documents': repeated('---\n...\n', 'a: &x b\n'),
  'open quotes': repeated(`"'\n`, 'a: &x "'),
  escapes: repeated('\\x41', 'a: &x "', '"'),
  'other line ends': repeated('a: [\u2028 : }\u2028\n'),
  'blank lines': repeated('\n', 'a: &x b\n'),
  comments: repeated(' # c\n', 'a: &x b\n'),
  tabs: repeated('\t', 'a: &x', 'b'),
};

const TOML: Shapes = {
  tables: repeated(`[notion.tN]\npage_id = "${PAGE}"\n`),
  'arrays of tables': repeated(`[[notion]]\npage_id = "${PAGE}"\n`),
  keys: repeated(`notion_N_page_id = "${PAGE}"\n`),
  'a deep key': repeated('a.', '', 'b = 1\n'),
  'a deep table': repeated('a.', '[', `b]\nnotion_page_id = "${PAGE}"\n`),
  'keys of a deep table': below(repeated('abcde.', '[', 'b]\n'), repeated(`notion_N_page_id = "${PAGE}"\n`)),
  'nested arrays': nested('[', '1', ']', 'a = '),
  'nested tables': nested('{a = ', '1', '}', 'a = '),
  'a long array': repeated(`"${PAGE}", `, 'notion_page_ids = [', ']'),
  'open strings': repeated('"""\n\'\'\'', 'a = '),
  escapes: repeated('\\u0041', 'a = "', '"'),
  'other line ends': repeated('a = [\u2028 = }\u2028\n'),
  comments: repeated('# notion-id-check: ignore\n'),
  numbers: repeated('1_', 'a = '),
};

const XML: Shapes = {
  elements: repeated(`<notion_page_id>${PAGE}</notion_page_id>`, '<a>', '</a>'),
  'nested elements': nested('<a>', PAGE, '</a>'),
  'elements that are never closed': repeated('<a>'),
  'ends of what was never opened': repeated('<b></c>', '<a>', '</a>'),
  'ends in the wrong order': repeated('<a><b></a></b>'),
  attributes: repeated(`aN="${PAGE}" `, '<a ', '/>'),
  names: repeated(`<p name="notion_page_id">${PAGE}</p>`, '<a>', '</a>'),
  'open attributes': repeated('<a b="'),
  'open comments': repeated('<!--'),
  'open sections': repeated('<![CDATA['),
  sections: repeated('<![CDATA[a]]>', '<a>', '</a>'),
  entities: repeated('&amp;', '<notion_page_id>', '</notion_page_id>'),
  declarations: repeated('<!a><?b?>'),
};

const LINES: Shapes = {
  keys: repeated(`notion.tN.page.id=${PAGE}\n`),
  'a deep section': repeated('a.', '[', `b]\nnotion_page_id = ${PAGE}\n`),
  'keys of a deep section': below(repeated('abcde.', '[', 'b]\n'), repeated(`notion_page_id = ${PAGE}\n`)),
  'a deep key': repeated('a.', '', `b=${PAGE}\n`),
  sections: repeated(`[notion "N"]\npage_id=${PAGE}\n`),
  'continued lines': repeated('a \\\n', 'notion.page.id='),
  separators: repeated('=: '),
  'open quotes': repeated(`"'\n`, 'NOTION_PAGE_ID='),
  'a quote of many lines': repeated('a\n', 'NOTION_PAGE_ID="', '"'),
  backslashes: repeated('\\', 'NOTION_PAGE_ID="'),
  'open brackets': repeated('[a\n'),
  'open templates': repeated('${A:-', 'NOTION_PAGE_ID='),
  comments: repeated('# ; ! notion-id-check: ignore\n'),
  exports: repeated('export ', '', 'A=1'),
  'other line ends': repeated('\u2028a=\u2028\r'),
};

/** By the name of the format. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  dotenv: { file: '.env', value: value => `NOTION_PAGE_ID="${value}"\n`, shapes: LINES },
  JSON: { file: 'a.json', value: value => `{"notion_page_id": "${value}"}`, shapes: JSON_SHAPES },
  JSON5: {
    file: 'a.json5',
    value: value => `{notion_page_id: '${value}'}`,
    shapes: {
      ...JSON_SHAPES,
      'single quotes': repeated("\\'", "{a: '"),
      signs: repeated('+-Infinity,', '['),
    },
  },
  YAML: { file: 'a.yml', value: value => `a: &x b\nnotion_page_id: "${value}"\n`, shapes: YAML },
  TOML: { file: 'a.toml', value: value => `notion_page_id = "${value}"\n`, shapes: TOML },
  INI: { file: 'a.ini', value: value => `notion_page_id = ${value}\n`, shapes: LINES },
  properties: { file: 'a.properties', value: value => `notion.page.id=${value}\n`, shapes: LINES },
  XML: { file: 'a.xml', value: value => `<a><notion_page_id>${value}</notion_page_id></a>`, shapes: XML },
  'code, slashes': {
    file: 'a.ts',
    value: value => `const notionPageId = '${value}';\n`,
    shapes: { ...COMMENTS, ...CODE },
  },
  'code, both': { file: 'a.tf', value: null, shapes: COMMENTS },
  'code, hash': { file: 'a.py', value: null, shapes: COMMENTS },
  'code, dashes': { file: 'a.sql', value: null, shapes: COMMENTS },
  text: { file: 'a.md', value: value => `notion page id: ${value}\n`, shapes: { ...COMMENTS, ...PROSE } },
  shell: { file: 'a.sh', value: null, shapes: COMMENTS },
  batch: { file: 'a.bat', value: null, shapes: COMMENTS },
};

/** @throws Error if the format has no shapes yet */
export function sampleFor(format: string): { readonly file: string; readonly shapes: Shapes } {
  const sample = SAMPLES[format];
  if (!sample) throw new Error(`${format} has no shapes in ${import.meta.filename}`);
  const { file, value, shapes } = sample;
  if (!value) return { file, shapes };
  const values = Object.entries(VALUES).map(([name, shape]) => [
    `a value: ${name}`,
    (size: number) => value(shape(LONG * size)),
  ]);
  return { file, shapes: { ...shapes, ...Object.fromEntries(values) } };
}
