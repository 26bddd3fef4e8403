import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseSync, Visitor } from 'oxc-parser';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../src/secrets/shapes.ts';
import { IS_THOROUGH } from '../support/runs.ts';
import type { BuiltPattern } from './built-patterns.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * Regular expressions that need more than linear time for some text, with the reason why their texts cannot
 * be long. All others take linear time, even if they are tried at every offset of a text.
 */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'report/log.ts': { [String.raw`^([^\S\n]*):`]: 'messages of ours, in which values are cut' },
  'report/markdown.ts': {
    '.{9,}?[./?_:](?=.{4})|[^./?_:-]{16}(?=[^./?_:-]{8})': 'values and keys that are cut for a table',
  },
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
  'references/placeholder.ts': {
    [String.raw`^(?:https?:\/\/)?[^/\s]*notion[^/\s]*\/([^?#]*)`]: '300 characters of a value',
  },
  'formats/plain-yaml.ts': {
    ' *, *': 'tried at the end of an item, where each run of spaces is read at most three times',
    [String.raw` *\]`]: 'tried at the end of an item, where each run of spaces is read at most three times',
    [String.raw`(?!\.\.\. )(?:([A-Za-z0-9_.$/](?:[\w.$/ -]{0,198}[\w.$/-])?)|"([^"\\\n]{1,200})"|'([^'\n]{1,200})'):(?= |\n|$) *`]:
      'at most 200 characters from each offset, and spaces after a colon',
    [String.raw`(?: +#[^\n]*| *)(?=\n|$)`]:
      'tried once at the end of a value, and it matches up to the end of the line',
  },
};

/**
 * Expressions that are not built when the sources are loaded, with the reason why they are checked
 * nevertheless.
 */
const BUILT_LATER: Readonly<Record<string, string>> = {
  'text/letters.ts': 'its list of patterns has what it builds',
  'formats/tokens.ts': 'a copy of a pattern about letters',
};

/**
 * This one can't be proven within a minute. Everything after the header is optional and separated by white
 * space.
 */
const PRIVATE_KEY = '-----BEGIN';

const withoutClasses = (source: string) => source.replace(/\[[^\]]*\]/g, '');

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

interface Patterns {
  /** Every regular expression literal of a module. */
  readonly literals: readonly Pattern[];
  /** The lines in which the module builds one. */
  readonly buildsIn: readonly number[];
  /** How many patterns about letters it has. */
  readonly aboutLetters: number;
}

function patternsOf(file: string): Patterns {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  const literals: Pattern[] = [];
  const buildsIn: number[] = [];
  let aboutLetters = 0;
  const build = ({ callee, start }: { callee: object; start: number }) => {
    const name = 'name' in callee ? callee.name : null;
    if (name === 'RegExp') buildsIn.push(text.slice(0, start).split('\n').length);
    if (name === 'letterPattern') aboutLetters++;
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node) literals.push({ source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression: build,
    CallExpression: build,
  }).visit(parseSync(file, text).program);
  return { literals, buildsIn, aboutLetters };
}

/** The expressions that the sources build when they are loaded, in a separate process. */
async function builtPatterns(): Promise<readonly BuiltPattern[]> {
  const script = fileURLToPath(new URL('built-patterns.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script], { maxBuffer: 16 << 20 });
  const built: readonly BuiltPattern[] = JSON.parse(stdout);
  return built;
}

/**
 * Whether a search from every offset of any text takes linear time in total. Sticky expressions are tried in
 * loops, so they are treated as if they were not sticky. A lookahead is treated as a part of the match. That
 * never makes the time seem shorter, and it lets the checker prove its verdict instead of trying texts.
 */
function isLinear({ source, flags }: Pattern): boolean {
  if (!/[*+]|\{\d+,\}/.test(source)) return true; // it reads a bounded number of characters from each offset
  const consuming = source.replaceAll('(?=', '(?:');
  const plain = flags.replace(/[yd]/g, '');
  // What matches more texts in more ways takes no less time, and proving that is quicker.
  const looser = withoutCounts(consuming);
  if (looser !== null && checkSync(looser, plain, { checker: 'automaton' }).status === 'safe') return true;
  const proven = checkSync(consuming, plain, { checker: 'automaton' });
  if (proven.status !== 'unknown') return proven.status === 'safe';
  // Expressions with other lookarounds and references can't be proven. Trying texts takes a second or more
  // for each.
  return !IS_THOROUGH || checkSync(consuming, plain, { randomSeed: 1 }).status === 'safe';
}

/** A pattern in which a count is any number, or null if it has no count, or a class that looks like one. */
function withoutCounts(source: string): string | null {
  if (/\[[^\]]*\{/.test(source)) return null;
  const counts = /(?<!\\u?)\{(\d+)(?:,\d*)?\}/g;
  const looser = source.replace(counts, (_, least) => (least === '0' ? '*' : '+'));
  return looser === source ? null : looser;
}

describe('every regular expression takes time in proportion to the text', () => {
  const files = globSync('**/*.ts', { cwd: SRC }).map(file => file.split(path.sep).join('/'));

  it('and is found in the sources', () => {
    expect(files.flatMap(file => patternsOf(file).literals).length).toBeGreaterThan(200);
  });

  it.each(files.filter(file => patternsOf(file).literals.length > 0))('in %s', file => {
    const allowed = Object.keys(ALLOWED[file] ?? {});
    // Proving that an exception is needed can take seconds, so a usual run does not check the exceptions.
    const literals = patternsOf(file).literals.filter(
      ({ source }) => IS_THOROUGH || !allowed.includes(source),
    );
    const slow = literals.filter(literal => !isLinear(literal)).map(({ source }) => source);
    expect([...new Set(slow)].sort()).toEqual(IS_THOROUGH ? allowed.sort() : []);
  });

  it('if it is built from parts', async () => {
    const built = await builtPatterns();
    const places = files.flatMap(file =>
      file in BUILT_LATER ? [] : patternsOf(file).buildsIn.map(line => `${file}:${line}`),
    );
    expect(built.flatMap(({ at }) => at ?? []).sort()).toEqual(places.sort());
    const aboutLetters = files.reduce((sum, file) => sum + patternsOf(file).aboutLetters, 0);
    expect(built.filter(({ at }) => at === null)).toHaveLength(2 * aboutLetters);
    // The expression for tokens is too long to be proven as a whole. It is linear if each of its alternatives
    // is.
    const ofTokens = SHAPES.map(({ start, body }) => `(${start})(?:${body})`);
    const whole = new RegExp(ofTokens.join('|')).source;
    expect(built.map(({ source }) => source)).toContain(whole);
    // An alternative that ends with a repeated class does not fail after it has been read, and the search
    // continues after it.
    const endsWithClass = /(?:\[[^\]]+\]|\\w)\{\d+,\}\)$/;
    const tokens = ofTokens
      .filter(source => !endsWithClass.test(source) || /[*+]|\{\d+,\}.*\{\d+,\}/.test(withoutClasses(source)))
      .filter(source => !source.includes(PRIVATE_KEY))
      .map(source => ({ source, flags: 'g' }));
    const others = built.filter(({ source }) => source !== whole);
    const slow = [...others, ...tokens].filter(pattern => !isLinear(pattern));
    expect(slow).toEqual([]);
  });
});
