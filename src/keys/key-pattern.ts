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
  /** Whether the word begins its step. */
  readonly first: boolean;
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
  const tokens = tokenize(source.slice(hash + 1));
  if (tokens.length === 0) throw new KeyPatternError(`“${source}” names no key.`);
  if (glob === '') throw new KeyPatternError(`“${source}” has no file pattern in front of the #.`);
  const matchesFile = glob === null ? () => true : fileMatcher(source, glob, base);
  return {
    source,
    literals: tokens.flatMap(token => (token.kind === 'word' ? [token.word] : [])),
    matchesFile,
    matchesKey: path => {
      const named = path.filter(step => step !== 'item');
      return [named.slice(-1), named, path].some(steps => matches(tokens, flatten(steps)));
    },
  };
}

function fileMatcher(source: string, glob: string, base: string): PathMatcher {
  try {
    return pathFilter([glob], base);
  } catch (error) {
    if (!(error instanceof GlobError)) throw error;
    throw new KeyPatternError(`“${source}”: the file pattern ${error.message}.`);
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
    return words.map((word, i) => ({ word, first: i === 0, step: index }));
  });
}

/** Whether the tokens match all words. Each token looks at each word once, so that no pattern can explode. */
function matches(tokens: readonly Token[], words: readonly Word[]): boolean {
  if (words.length === 0) return false;
  let reached: readonly number[] = [0];
  for (const token of tokens) reached = endsOf(token, words, reached);
  return reached.at(-1) === words.length;
}

/**
 * The places where a token can end if it starts at one of the given places. A place is the number of words in front of
 * it; places are in ascending order.
 */
function endsOf(token: Token, words: readonly Word[], starts: readonly number[]): number[] {
  switch (token.kind) {
    case 'word':
      return starts.filter(at => words[at]?.word === token.word).map(at => at + 1);
    case 'some': {
      const firstIn = new Map(starts.toReversed().map(at => [words[at]?.step, at]));
      return words.flatMap(({ step }, at) => (at >= (firstIn.get(step) ?? words.length) ? [at + 1] : []));
    }
    case 'all': {
      const [first = Number.POSITIVE_INFINITY] = starts;
      return [...words.keys(), words.length].filter(
        at => at >= first && (!token.wholeSteps || words[at]?.first !== false),
      );
    }
  }
}
