import { DATABASE, PAGE } from '../support/read.ts';

/** A file name of each format. */
export const FORMATS = [
  'notion.env',
  'notion.json',
  'notion.json5',
  'notion.yml',
  'notion.toml',
  'notion.ini',
  'notion.properties',
  'notion.tf',
  'notion.xml',
  'notion.config.ts',
  'notion.py',
  'notion.php',
  'notion.md',
  'notion.sh',
  'notion.sql',
];

/** Two references in each format, to put unrelated text beside. */
export const PLAIN: Readonly<Record<string, string>> = {
  'notion.env': `PAGE_ID=${PAGE}\nDATABASE_ID="${DATABASE}"\n`,
  'notion.json': `{\n"page_id": "${PAGE}",\n"database_id": "${DATABASE}"\n}\n`,
  'notion.json5': `{\npage_id: '${PAGE}',\ndatabase_id: "${DATABASE}",\n}\n`,
  'notion.yml': `page_id: ${PAGE}\ndatabase_id: "${DATABASE}"\n`,
  'notion.toml': `page_id = "${PAGE}"\ndatabase_id = '${DATABASE}'\n`,
  'notion.ini': `page_id = ${PAGE}\ndatabase_id: ${DATABASE}\n`,
  'notion.properties': `page_id = ${PAGE}\ndatabase_id: ${DATABASE}\n`,
  'notion.tf': `page_id = "${PAGE}"\ndatabase_id = "${DATABASE}"\n`,
  'notion.xml': `<x>\n<page_id>${PAGE}</page_id>\n<database_id v="1">${DATABASE}</database_id>\n</x>\n`,
  'notion.config.ts': `export default {\npage_id: '${PAGE}',\ndatabase_id: "${DATABASE}",\n};\n`,
  'notion.py': `page_id = "${PAGE}"\ndatabase_id = '${DATABASE}'\n`,
  'notion.php': `$page_id = "${PAGE}";\n$database_id = '${DATABASE}';\n`,
  'notion.md': `page_id: ${PAGE}\ndatabase_id = \`${DATABASE}\`\n`,
  'notion.sh': `page_id=${PAGE}\nexport database_id="${DATABASE}"\n`,
  'notion.sql': `page_id = '${PAGE}';\ndatabase_id = "${DATABASE}";\n`,
};

const filled = (text: string, size: number) => text.repeat(Math.ceil(size / text.length));

/** Texts of about the given number of characters that could take a reader a long time. */
export const NASTY: Readonly<Record<string, (size: number) => string>> = {
  'nested lists': size => filled('[', size),
  'nested maps': size => filled('{"a":', size),
  'nested elements': size => filled('<a>', size),
  'one long line': size => `notion_page_id=${filled('a', size)}`,
  quotes: size => filled('"', size),
  'different quotes': size => filled(`'"\``, size),
  separators: size => filled('a=b:', size),
  dashes: size => filled('-', size),
  backslashes: size => `"${filled('\\', size)}`,
  'white space': size => `${filled(' ', size)}x`,
  comments: size => filled('/*#--<!--', size),
  'a long URL': size => `https://www.notion.so/${filled('a-', size)}`,
  'anchors and aliases': size => `a: &a x\n${filled('- *a\n', size)}`,
  directives: size => filled('# notion-id-check: nonsense\n', size),
};
