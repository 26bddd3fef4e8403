/** Pieces of the grammar of each format, by file name. Texts that the readers have to search for an end come first. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  '.env': [
    'NOTION_ID="',
    "A='",
    '`',
    '\\"',
    '\\',
    'export ',
    'NOTION_ID=',
    ' #',
    '=',
    ': ',
    ' ',
    '\n',
    '${',
    '}',
  ],
  'a.json': [
    '{"a":',
    '[',
    ']',
    '}',
    '"',
    '\\"',
    '\\u0041',
    '"notion_page_id":"',
    ',',
    ':',
    '/*',
    '//',
    '1',
    ' ',
    '\n',
    '"ID",',
  ],
  'a.json5': ["'", "\\'", '{a:', '[', '}', ']', '/*', '//', '+', ',', ' ', '\n', 'Infinity'],
  'a.yml': [
    '- ',
    'a: ',
    '? ',
    '&a ',
    '*a',
    '<<: *a',
    '!t ',
    '%TAG ! !foo\n',
    '---\n',
    '...\n',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '\\',
    '|\n',
    '>\n',
    ' ',
    '  ',
    '\n',
    '\t',
    '#',
    ' #',
    '\u2028',
    'notion_page_id: ',
    'ID',
  ],
  'a.toml': [
    '[a]\n',
    '[[a]]\n',
    '[a.b]\n',
    'a = ',
    'a.',
    '"""',
    "'''",
    '"',
    "'",
    '\\',
    '{a=',
    '[',
    ']',
    '}',
    ',',
    '#',
    '\n',
    ' ',
    '1_',
    '\u2028',
    'notion_page_id = "ID"\n',
  ],
  'a.ini': ['[a.', ']', '[a "', '"', "'", '=', ':', ';', '#', ' ', '\n', '\u2028', 'notion_page_id = '],
  'a.properties': ['a.', '\\\n', '\\', '=', ':', ' ', '\n', '\u00a0', '#', '!', 'notion.page.id='],
  'a.xml': [
    '<a>',
    '</a>',
    '</b>',
    '<a ',
    'name="notion_page_id">',
    'b="',
    "'",
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '<!',
    '&amp;',
    ' ',
    'ID',
  ],
  'a.md': [
    '|',
    '| a ',
    '|---|\n',
    '*',
    '_',
    '`',
    '"',
    "'",
    ':',
    '=',
    ': "',
    '${',
    '}',
    '<!--',
    '-->',
    'e.g. ',
    ' ',
    '\n',
    'https://www.notion.so/',
    '!',
    '.',
    'collection://',
    'notion page id: ',
    'ID',
  ],
  'a.sh': ['#', ' #', '"', "'", '$(', '${', ':-', '=', ' ', '\n', 'NOTION_PAGE_ID='],
  'a.ts': [
    '"',
    "'",
    '`',
    '\\',
    '\\"',
    '\\`',
    '${',
    '=/[',
    '/',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    'a(',
    'a[',
    '<',
    '>',
    '=>',
    '=',
    ':',
    '?',
    '||',
    '??',
    ',',
    ';',
    'a',
    '.a',
    'process.env.A',
    '"x"',
    '"ID"',
    '/*',
    '//',
    ' ',
    '\n',
  ],
  'a.py': [
    '"""',
    "'''",
    '"',
    "'",
    '\\',
    '#',
    'os.getenv("A", ',
    '(',
    ')',
    '[',
    '{',
    ':',
    '=',
    'or ',
    'a',
    ' ',
    '\n',
    '"ID"',
  ],
  'a.tf': ['variable "notion" {', 'default = "ID"', '"a" ', '{', '}', '[', '#', '//', '/*', '${', ' ', '\n'],
};

const ID = '1f0e1a2b-3c4d-80e5-96f7-8a9b0c1d2e3f';
const STARTS = [
  '',
  'notion',
  'notion: ',
  'NOTION_PAGE_ID=',
  '{"notion_page_ids": "',
  '{"notion": [',
  'notion: &x\n',
];
/** Directives are read in files of all formats, and values of all formats may hold URLs and other formats. */
const EVERYWHERE = [
  '# notion-id-check: ignore ',
  `https://www.notion.so/${ID} `,
  'notion',
  'a',
  'é',
  '\\n',
  '\r',
];

/** An input that grows: the same shape at each size. */
export interface Input {
  readonly file: string;
  readonly shape: string;
  /** @param size UTF-16 units, approximately */
  readonly text: (size: number) => string;
}

/** Draws a shape: pieces in a row that are repeated, or an opening and a closing sequence that nest. */
export function drawInput(random: () => number): Input {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const [file, own] = pick(Object.entries(PIECES));
  const pieces = [...own, ...own, ...EVERYWHERE];
  const sequence = (most: number) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(pieces))
      .join('')
      .replaceAll('ID', () => (random() < 0.5 ? ID : 'ID'));
  const start = `${pick(STARTS)}${random() < 0.3 ? sequence(2) : ''}`;
  const first = sequence(4);
  const second = sequence(4);
  const end = random() < 0.5 ? sequence(2) : '';
  const isNested = random() < 0.5;
  const numbered = random() < 0.2;
  return {
    file,
    shape: JSON.stringify({ start, first, ...(isNested ? { second } : {}), end, numbered }),
    text: size => {
      const times = Math.max(1, Math.floor(size / (first.length + (isNested ? second.length : 0))));
      const repeated = numbered ? numberedTimes(first, times) : first.repeat(times);
      return `${start}${repeated}${isNested ? second.repeat(times) : ''}${end}`;
    },
  };
}

/** The same piece over and over, with a name of its own each time. */
function numberedTimes(piece: string, times: number): string {
  return Array.from({ length: times }, (_, i) => piece.replace('a', `a${i}`)).join('');
}
