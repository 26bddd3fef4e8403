import type { PathMatcher } from '../text/glob.ts';
import { GlobError } from '../text/glob-syntax.ts';
import { pathFilter } from '../text/path-filter.ts';
import { wordsOf } from './words.ts';

/** One step of a path of keys: a key's words, or an item of a list. */
export type KeyStep = readonly string[] | 'item';

/** A key pattern of the settings, ready to be matched. */
export interface KeyPattern {
  readonly source: string;
  /** The words that a file's path or text must contain for the pattern to match anything in it. */
  readonly literals: readonly string[];
  /** Whether keys in this file can match at all. @param file path relative to the root of the repository */
  matchesFile(file: string): boolean;
  /**
   * Whether the key (the last named step) or the whole path matches.
   * `*` stands for one or more words within a step, `**` for any number of steps.
   */
  matchesKey(path: readonly KeyStep[]): boolean;
}

type Token =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'some' }
  | { readonly kind: 'all'; readonly wholeSteps: boolean };

interface Word {
  readonly word: string;
  /** Whether the word ends its step. */
  readonly last: boolean;
  readonly step: number;
}

export class KeyPatternError extends Error {}

/**
 * Reads a pattern such as `NOTION_TASKS_DB`, `notion.pages.*`, `D1_**` or `config/*.json#**.id`.
 *
 * @param base the folder of the repository that the glob is relative to: empty, or a path that ends in `/`
 * @throws KeyPatternError
 */
export function parseKeyPattern(source: string, base = ''): KeyPattern {
  const hash = source.indexOf('#');
  const glob = hash < 0 ? null : source.slice(0, hash).trim();
  const keys = hash < 0 ? source : source.slice(hash + 1);
  const tokens = tokenize(keys);
  if (tokens.length === 0) throw new KeyPatternError(`“${source}” names no key`);
  if (glob === '') throw new KeyPatternError(`“${source}” has no file pattern in front of the #`);
  const matchesFile = glob === null ? () => true : fileMatcher(source, glob, base);
  return {
    source,
    literals: tokens.flatMap(token => (token.kind === 'word' ? [token.word] : [])),
    matchesFile,
    matchesKey: path => {
      const named = path.filter(step => step !== 'item');
      const key = named.at(-1);
      if (key && matches(tokens, flatten([key]))) return true;
      if (matches(tokens, flatten(named))) return true;
      return named.length < path.length && matches(tokens, flatten(path));
    },
  };
}

function fileMatcher(source: string, glob: string, base: string): PathMatcher {
  try {
    return pathFilter([glob], base);
  } catch (error) {
    if (!(error instanceof GlobError)) throw error;
    throw new KeyPatternError(`“${source}”: the file pattern ${error.message}`);
  }
}

function tokenize(keys: string): Token[] {
  const tokens: Token[] = [];
  // A literal stretch, a lone star, two stars or more; a dot behind the stars binds them to whole steps.
  for (const match of keys.matchAll(/\*{2,}(\.?)|\*|[^*]+/g)) {
    if (match[0].startsWith('**')) tokens.push({ kind: 'all', wholeSteps: match[1] === '.' });
    else if (match[0] === '*') tokens.push({ kind: 'some' });
    else tokens.push(...wordsOf(match[0]).map(word => ({ kind: 'word', word }) as const));
  }
  return tokens;
}

/** The item of a list has no words of its own; a star may stand for it. */
const ITEM = '\u0000item';

function flatten(path: readonly KeyStep[]): Word[] {
  return path.flatMap((step, index) => {
    const words = step === 'item' ? [ITEM] : step;
    return words.map((word, i) => ({ word, last: i === words.length - 1, step: index }));
  });
}

/** Matches the tokens against all words: dynamic programming over (token, word), so no pattern can explode. */
function matches(tokens: readonly Token[], words: readonly Word[]): boolean {
  if (words.length === 0) return false;
  let reach = new Array<boolean>(words.length + 1).fill(false);
  reach[0] = true;
  for (const token of tokens) {
    const next = new Array<boolean>(words.length + 1).fill(false);
    for (let from = 0; from <= words.length; from++) {
      if (reach[from]) advance(token, words, from, next);
    }
    reach = next;
  }
  return reach[words.length] === true;
}

function advance(token: Token, words: readonly Word[], from: number, next: boolean[]): void {
  if (token.kind === 'word') {
    if (words[from]?.word === token.word) next[from + 1] = true;
    return;
  }
  if (token.kind === 'some') {
    const step = words[from]?.step;
    for (let to = from; to < words.length && words[to]?.step === step; to++) next[to + 1] = true;
    return;
  }
  next[from] ||= from === 0 || !token.wholeSteps || words[from - 1]?.last === true;
  for (let to = from; to < words.length; to++) {
    if (!token.wholeSteps || words[to]?.last) next[to + 1] = true;
  }
}
