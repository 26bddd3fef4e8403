import { readTypes, TypeNameError } from '../keys/expected-types.ts';
import type { Expected } from '../model.ts';
import type { LineIndex } from '../text/source.ts';
import { didYouMean } from '../text/suggest.ts';

/** What a comment in a scanned file says about one line. */
export type Directive =
  | { readonly kind: 'ignore' }
  | { readonly kind: 'expect'; readonly types: Expected | 'none' };

export interface Directives {
  /** By line, from 1. */
  readonly byLine: ReadonlyMap<number, Directive>;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

const MARK = 'notion-id-check:';
/** A directive that was evidently meant as one. */
const WITHOUT_COLON = /notion-id-check[ \t]+(?:ignore|expect[ \t]+[a-z_]+)[ \t]*(?=$|\*\/|-->)/gm;
/** What starts a comment in one of the readers' formats, at most some decoration in front of the directive. */
const COMMENT = /(?:#|\/\/|\/\*|<!--|;|--|%|\bREM\b|^\s*\*)[\s*#/-]{0,40}$/i;
/** How far in front of the directive its comment may start. */
const NEAR = 80;
/** How much behind the mark is looked at. */
const LONGEST_DIRECTIVE = 200;
/** What ends a line, or a comment in it. */
const END = /(?:[\r\n]|\*\/|-->).*/s;

/**
 * Reads `notion-id-check: ignore` and `notion-id-check: expect TYPE` in comments. A comment behind something
 * applies to its own line, or, if it is on a separate line, to the line below.
 */
export function findDirectives(text: string, lines: () => LineIndex): Directives {
  const byLine = new Map<number, Directive>();
  const problems: { line: number; message: string }[] = [];
  const firstCharacter = new FirstCharacter(text);
  for (let at = text.indexOf(MARK); at !== -1; at = text.indexOf(MARK, at + 1)) {
    const { line, column } = lines().at(at);
    const lineStart = at - column + 1;
    const comment = commentBefore(text, lineStart, at);
    if (comment === null) continue;
    const alone = firstCharacter.on(lineStart) >= comment;
    const words = text
      .slice(at + MARK.length, at + MARK.length + LONGEST_DIRECTIVE)
      .replace(END, '')
      .trim();
    try {
      byLine.set(alone ? line + 1 : line, readDirective(words));
    } catch (error) {
      if (!(error instanceof TypeNameError)) throw error;
      problems.push({ line, message: error.message });
    }
  }
  for (const { index } of text.matchAll(WITHOUT_COLON)) {
    const { line, column } = lines().at(index);
    if (commentBefore(text, index - column + 1, index) !== null)
      problems.push({
        line,
        message:
          'the directive needs a colon: write “notion-id-check: ignore” or “notion-id-check: expect TYPE”',
      });
  }
  return { byLine, problems };
}

/** The offset of the comment that a directive on the line is in, or null. */
function commentBefore(text: string, lineStart: number, at: number): number | null {
  const from = Math.max(lineStart, at - NEAR);
  const comment = COMMENT.exec(text.slice(from, at));
  return comment && from + comment.index;
}

/** Finds the first character of a line that is not white space, once for all directives on the line. */
class FirstCharacter {
  readonly #text: string;
  #lineStart = -1;
  #offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param lineStart offset */
  on(lineStart: number): number {
    if (lineStart !== this.#lineStart) {
      this.#lineStart = lineStart;
      NOT_SPACE.lastIndex = lineStart;
      this.#offset = NOT_SPACE.test(this.#text) ? NOT_SPACE.lastIndex - 1 : this.#text.length;
    }
    return this.#offset;
  }
}

const NOT_SPACE = /\S/g;

function readDirective(words: string): Directive {
  const name = words.replace(/\s.*/s, '');
  if (/^ignore\b/.test(name)) return { kind: 'ignore' };
  if (name === 'expect') {
    const list = words.slice(name.length).split(/[\s,|]/);
    return { kind: 'expect', types: readTypes(list.filter(word => word !== '')) };
  }
  const known = ['ignore', 'expect'];
  throw new TypeNameError(
    `“notion-id-check: ${name}” is not a known directive. Known directives are “ignore” and “expect TYPE”.${didYouMean(name, known)}`,
  );
}
