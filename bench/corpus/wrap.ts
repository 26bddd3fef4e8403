/** A line of the corpus in `lines.jsonl`. */
export interface CorpusLine {
  readonly source: number;
  readonly kind: string;
  readonly file: string;
  readonly line: string;
  readonly key: string;
  readonly value: string;
  readonly verdict: 'check' | 'placeholder' | 'trap' | 'malformed';
  readonly expected: string;
  readonly note: string;
}

/** Rebuilds the file that a line came from: its name, and the text around the line that makes it valid. */
export function fileOf(line: CorpusLine): { path: string; text: string } {
  const wrap = WRAPPINGS[line.kind] ?? ((text: string) => text);
  return { path: pathOf(line), text: wrap(line.line, keysAbove(line), line) };
}

const ENDINGS: Readonly<Record<string, string>> = {
  json: '.json',
  ts: '.ts',
  js: '.js',
  gs: '.gs',
  python: '.py',
  php: '.php',
  ruby: '.rb',
  go: '.go',
  markdown: '.md',
  'markdown-env-block': '.md',
  shell: '.sh',
};

function pathOf({ kind, file }: CorpusLine): string {
  if (file.includes('*')) return file.replace('*', 'notes');
  const ending = ENDINGS[kind];
  return ending && !/\.\w+$/.test(file) ? `${file}${ending}` : file;
}

/** The corpus writes keys with their parents: `pageUrlOverrides./me`, `workspaces[].id`, `SLUG_TO_PAGE.`. */
function keysAbove({ key, note }: CorpusLine): string[] {
  const told = /\b(notion\.databases)\.<name>/.exec(note) ?? /^((?:\w+\.)+)\w+\b/.exec(note);
  if (/previous line/.test(key))
    return [
      key
        .replace(/\s*\(.*$/, '')
        .split('.')
        .slice(0, -1)
        .join('.'),
    ].filter(Boolean);
  const above = key.includes(' ') ? [] : key.split('.').slice(0, -1);
  if (above.length > 0) return above.flatMap(part => (part === '' ? [] : [part.replace('[]', '')]));
  if (/^\w+\[\]$/.test(key)) return [`${key}`];
  if (/under databases/.test(note)) return ['databases'];
  if (/in a pages: list/.test(note)) return ['pages'];
  return told?.[1]?.split('.').filter(Boolean) ?? [];
}

type Wrap = (line: string, above: readonly string[], whole: CorpusLine) => string;

const indent = (text: string, by: string) => text.replace(/^/gm, by);

const braces =
  (open: string, close: string, key: (name: string) => string): Wrap =>
  (line, above, { key: written }) => {
    if (/\(previous line\)/.test(written)) {
      const name =
        written
          .replace(/\s*\(.*$/, '')
          .split('.')
          .at(-1) ?? '';
      return `${open}\n${nest([...above], `${key(name)}\n    ${line}`, key)}\n${close}`;
    }
    return `${open}\n${nest([...above], line, key)}\n${close}`;
  };

function nest(above: string[], inner: string, key: (name: string) => string): string {
  const [first, ...rest] = above;
  if (first === undefined) return indent(inner, '  ');
  const isList = first.endsWith('[]');
  const [open, close] = isList ? '[]' : '{}';
  return indent(`${key(first.replace('[]', ''))} ${open}\n${nest(rest, inner, key)}\n${close}`, '  ');
}

const json: Wrap = (line, above, whole) => {
  const bare = line.trim().replace(/,$/, '');
  const isItem = !/^"(?:[^"\\]|\\.)*"\s*:/.test(bare) && !/^\w+:/.test(bare);
  const isOpen = /[{[]$/.test(bare);
  const closed = isOpen ? `${bare}${bare.endsWith('{') ? '}' : ']'}` : bare;
  if (isItem) return `[\n  ${closed}\n]\n`;
  return `${braces('{', '}', name => `"${name}":`)(closed, above, whole)}\n`;
};

const jsConfig = braces('export default {', '};', name => `'${name}':`);

const yaml: Wrap = (line, above) => {
  if (/\\n/.test(line)) return line.replaceAll('\\n', '\n');
  const lines = above.map((name, i) => `${'  '.repeat(i)}${name}:`);
  const first = line.trimStart();
  const list = above.length > 0 && /under databases/.test('') ? '- ' : '';
  return [...lines, indent(`${list}${first}`, '  '.repeat(above.length)), ''].join('\n');
};

const WRAPPINGS: Readonly<Record<string, Wrap>> = {
  json,
  'package.json': (line, above, whole) => json(line, above.length > 0 ? above : ['databases'], whole),
  lockfile: json,
  'js-config': jsConfig,
  yaml,
  'docker-compose': line => `services:\n  app:\n    environment:\n      ${line}\n`,
  'gha-workflow': line =>
    /^\s*(?:echo|"|#)/.test(line)
      ? `jobs:\n  sync:\n    steps:\n      - run: |\n          ${line.trim()}\n`
      : `jobs:\n  sync:\n    steps:\n      - uses: acme/sync@v1\n        env:\n          ${line.trim()}\n`,
  'gha-action': line => `inputs:\n  notion-database:\n    ${line.trim()}\n`,
  'markdown-env-block': line => `# Setup\n\n\`\`\`env\n${line}\n\`\`\`\n`,
  toml: line => `${line}\n`,
  wrangler: line => `[[d1_databases]]\n${line}\n`,
  terraform: (line, _, { key }) =>
    /^\s*default\b/.test(line)
      ? `variable "${key}" {\n  type = string\n${line}\n}\n`
      : `locals {\n  ${line}\n}\n`,
  xml: line => `<component>\n  ${line}\n</component>\n`,
  dockerfile: line => `FROM node:24\n${line}\n`,
  makefile: line => `run:\n\t${line}\n`,
  php: line =>
    /=>/.test(line)
      ? `<?php\nreturn [\n  'notion' => [\n    'databases' => [\n      ${line}\n    ],\n  ],\n];\n`
      : `<?php\n${line}\n`,
  python: line => (/^\s*["']/.test(line) ? `CONFIG = {\n${line}\n}\n` : `${line}\n`),
  'py-config': line => (/^\s*["']/.test(line) ? `CONFIG = {\n${line}\n}\n` : `${line}\n`),
  ts: line => (/^\s*[\w'"-]+\s*:/.test(line) ? `export const config = {\n  ${line}\n};\n` : `${line}\n`),
  js: (line, above) =>
    /^\s*[\w'"-]*\s*:/.test(line)
      ? `const ${above[0] ?? 'config'} = {\n  ${line}\n};\n`
      : /^\s*\*/.test(line)
        ? `/**\n${line}\n */\n`
        : `${line}\n`,
};
