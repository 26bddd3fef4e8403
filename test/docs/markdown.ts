import { execFileSync } from 'node:child_process';
import GithubSlugger from 'github-slugger';
import { marked, type Token, type Tokens } from 'marked';
import { ROOT, textFile } from '../workflows/files.ts';

/** Every Markdown file of the repository, including new ones: paths relative to the root. */
export const MARKDOWN = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', '*.md', ':!test/fixtures'],
  { cwd: ROOT, encoding: 'utf8' },
)
  .split('\0')
  .filter(name => name !== '')
  .sort();

/** The reference documents, whose flags and snippets these tests check. */
export const REFERENCE = ['inputs', 'configuration', 'command-line', 'report', 'expected-types'].map(
  name => `docs/${name}.md`,
);

/** The tokens of a document, including nested ones. */
export function tokensOf(file: string): Token[] {
  const all: Token[] = [];
  void marked.walkTokens(marked.lexer(textFile(file).text), token => {
    all.push(token);
  });
  return all;
}

/** The link targets of a document: links, pictures, and `href` and `src` in its HTML. */
export function linksOf(file: string): string[] {
  return tokensOf(file).flatMap(token => {
    if (token.type === 'link' || token.type === 'image') return [String(token['href'])];
    if (token.type !== 'html') return [];
    return Array.from(token.raw.matchAll(/\b(?:href|src|srcset)="([^"\s]*)/g), ([, address = '']) => address);
  });
}

/** The anchors of a document: those that GitHub creates for headings, and those in its HTML. */
export function anchorsOf(file: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const tokens = tokensOf(file);
  const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
  const own = tokens
    .filter(({ type }) => type === 'html')
    .flatMap(({ raw }) => Array.from(raw.matchAll(/\b(?:id|name)="([^"]+)"/g), ([, name = '']) => name));
  return new Set([...headings.map(({ tokens: inner }) => slugger.slug(plain(inner))), ...own]);
}

/** The inline code of a document. */
export function codeOf(file: string): string[] {
  return tokensOf(file).flatMap(token => (token.type === 'codespan' ? [unescaped(token['text'])] : []));
}

/** The rows of a document's tables that have these headings, with each cell as written. */
export function tableOf(file: string, headings: readonly string[]): string[][] {
  return tokensOf(file)
    .filter((token): token is Tokens.Table => token.type === 'table')
    .filter(({ header }) => header.map(({ text }) => text).join('|') === headings.join('|'))
    .flatMap(({ rows }) => rows.map(row => row.map(({ text }) => text)));
}

/** The text of a cell without its backticks. */
export function code(cell: string): string {
  return cell.replace(/^`+|`+$/g, '').replaceAll('\\|', '|');
}

function plain(tokens: readonly Token[]): string {
  return tokens
    .map(token =>
      'tokens' in token && token.tokens ? plain(token.tokens) : 'text' in token ? unescaped(token.text) : '',
    )
    .join('');
}

function unescaped(text: unknown): string {
  return String(text)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
