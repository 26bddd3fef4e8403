import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { IS_THOROUGH } from '../support/runs.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * Regular expressions that need more than linear time on some text, and why no text that they get can be long. All
 * others take time in proportion to the text, even if they are tried at every offset of it.
 */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'settings/expect.ts': {
    [String.raw`^([ \t]*)(\*[^\r\n'"]*?)(:[ \t])`]: 'the user’s own settings, of at most 1 MiB, in lines',
  },
  'settings/unquoted.ts': {
    [String.raw`"(?:\\.|[^"\\])*"|'(?:''|[^'])*'`]: 'the user’s own settings, of at most 1 MiB, in lines',
  },
  'secrets/scrub.ts': { '=+$': 'Base64 ends with at most two of them' },
  'rules/faults.ts': { [String.raw`[-_\s]+$`]: 'a diagnosis reads 2,000 characters of a value' },
  'report/log.ts': { [String.raw`^([^\S\n]*):`]: 'messages of ours, in which values are cut' },
  'report/markdown.ts': {
    '.{9,}?[./?_:](?=.{4})|[^./?_:-]{16}(?=[^./?_:-]{8})': 'values and keys that are cut for a table',
  },
  'report/summary.ts': { '[^/]*$': 'the path of a file, of at most 4,096 bytes' },
  'references/acceptance.ts': {
    [String.raw`(?:\bexamples?|\be\.?g\.?|\bex\.|예|例)\s*[:=,：]?\s*[${'`'}"'(<]?$`]:
      '24 characters before a URL',
  },
  'references/directives.ts': {
    [String.raw`(?:#|\/\/|\/\*|<!--|;|--|%|\bREM\b|^\s*\*)[\s*#/-]{0,40}$`]:
      '80 characters before a directive',
  },
  'references/dynamic.ts': {
    [String.raw`(?:\|\||\?\?|\bor\b|\bdefault\b\s*[(:]?)\s*["']([^"']*)["']`]: '2,000 characters of a value',
  },
  'references/extract.ts': { [String.raw`([\p{L}\p{N}_.-]+)[:=]$`]: '64 characters before an ID' },
  'references/placeholder.ts': {
    [String.raw`^(?:https?:\/\/)?[^/\s]*notion[^/\s]*\/([^?#]*)`]: '300 characters of a value',
  },
  'notion/client/client.ts': { [String.raw`\/+$`]: 'the URL of the API in the user’s own settings' },
  'github/api.ts': { [String.raw`\/+$`]: 'the URL of GitHub’s API, from the runner' },
  'keys/wording.ts': { [String.raw`\d+$`]: 'a word of a key, of which 200 characters are read' },
  'formats/code-words.ts': {
    [String.raw`<[\w\s,.:|&?'"[\]<>]{2,200}(?==(?![=>]))`]: 'at most 200 characters from each offset',
  },
  'formats/plain-yaml.ts': {
    ' *, *': 'tried at the end of an item, where each run of spaces is read at most three times',
    [String.raw` *\]`]: 'tried at the end of an item, where each run of spaces is read at most three times',
    [String.raw`(?!\.\.\. )(?:([A-Za-z0-9_.$/](?:[\w.$/ -]{0,198}[\w.$/-])?)|"([^"\\\n]{1,200})"|'([^'\n]{1,200})'):(?= |\n|$) *`]:
      'at most 200 characters from each offset, and spaces behind a colon',
    [String.raw`(?: +#[^\n]*| *)(?=\n|$)`]:
      'tried once at the end of a value, and it matches up to the end of the line',
  },
  'formats/prose.ts': {
    [String.raw`(?:\$\{[^}\r\n]{0,400}\}|[^\s,;|)}\]>"'${'`'}]){20,400}`]:
      'bounded from each offset by its own numbers',
    [String.raw`(["'${'`'}])((?:\\.|(?!\1)[^\\\r\n]){20,400})\1`]: 'at most 400 characters from each offset',
  },
};

interface Literal {
  readonly source: string;
  readonly flags: string;
  readonly line: number;
}

/** Every regular expression literal of a module. */
function literalsOf(file: string): Literal[] {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  const found: Literal[] = [];
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      const { pattern, flags } = node.regex;
      found.push({ source: pattern, flags, line: text.slice(0, node.start).split('\n').length });
    },
  }).visit(parseSync(file, text).program);
  return found;
}

/**
 * Whether a search from every offset of any text takes linear time in all. Sticky ones are tried in loops, so they count
 * as if they were not. A lookahead counts as if it were part of the match: that takes no less time, and it lets the
 * checker prove its verdict instead of trying texts.
 */
function isLinear({ source, flags }: Pick<Literal, 'source' | 'flags'>): boolean {
  if (!/[*+]|\{\d+,\}/.test(source)) return true; // it reads a bounded number of characters from each offset
  const consuming = source.replaceAll('(?=', '(?:');
  const plain = flags.replace(/[yd]/g, '');
  const proven = checkSync(consuming, plain, { checker: 'automaton' });
  if (proven.status !== 'unknown') return proven.status === 'safe';
  // Other lookarounds and references can't be proven. Trying texts takes a second or more for each.
  return !IS_THOROUGH || checkSync(consuming, plain, { randomSeed: 1 }).status === 'safe';
}

describe('every regular expression takes time in proportion to the text', () => {
  const files = globSync('**/*.ts', { cwd: SRC }).map(file => file.split(path.sep).join('/'));

  it('is found in the sources', () => {
    expect(files.flatMap(literalsOf).length).toBeGreaterThan(200);
  });

  it.each(files.filter(file => literalsOf(file).length > 0))('in %s', file => {
    const allowed = Object.keys(ALLOWED[file] ?? {});
    // Finding out that an exception is needed takes seconds for some, so a usual run takes the exceptions as given.
    const literals = literalsOf(file).filter(({ source }) => IS_THOROUGH || !allowed.includes(source));
    const slow = literals.filter(literal => !isLinear(literal)).map(({ source }) => source);
    expect([...new Set(slow)].sort()).toEqual(IS_THOROUGH ? allowed.sort() : []);
  });
});
