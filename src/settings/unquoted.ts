import type { YamlFault } from './yaml-document.ts';

/** Characters that YAML reads as something else at the start of a text: an alias, a tag, or nothing that is allowed. */
const SPECIAL = '[*!@`%]';
/** An entry of a list or a value. */
const ENTRY = new RegExp(String.raw`^\s*(?:- +|(?:- +)?[^\s#'"]+: +)(${SPECIAL}.*)`);
/** A key. */
const KEY = new RegExp(String.raw`^\s*(${SPECIAL}[^\s'"]*?)(?=:(?:\s|$))`);
/** The start of a list or a map between brackets. */
const OPENING = /(?:: +|- +|^\s*)[[{]/;
/** An entry of one. */
const FLOW = new RegExp(String.raw`[[{,] *(${SPECIAL}[^\s,\]}:#]*)`, 'g');
/** A text in quotes. Without a quote at its end it goes on to the end of the line. */
const QUOTED = /"(?:[^"\\]|\\.)*("?)|'[^']*'/g;
const COMMENT = /(?:^|\s)#.*/;
/** A text over several lines: `|` or `>`. */
const BLOCK = /: +[|>][-+\d]*$/;
/** `&name`, which `*name` may refer to. */
const ANCHOR = /&([^\s,[\]{}]+)/g;

/**
 * Globs and key patterns that are not in quotes although YAML needs them there. The parser would call them unresolved
 * aliases or tags, or leave them out.
 */
export function unquotedFaults(text: string): YamlFault[] {
  const anchors = new Set(Array.from(text.matchAll(ANCHOR), ([, name]) => `*${name}`));
  const faults: YamlFault[] = [];
  let block: number | null = null;
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const indent = written.search(/\S/);
    if (indent < 0 || (block !== null && indent > block)) continue;
    const line = withoutQuotes(written).replace(COMMENT, '').trimEnd();
    block = BLOCK.test(line) ? indent : null;
    for (const { start, end } of unquotedIn(line)) {
      const word = written.slice(start, end);
      if (anchors.has(word) || word.startsWith('!!') || word.startsWith('%YAML')) continue;
      const why = `because “${word[0]}” at the start has a meaning in YAML`;
      const quoted = `'${word.replaceAll("'", "''")}'`;
      faults.push({
        line: index + 1,
        message: `“${word}” must be in quotes, ${why}. Write ${quoted}.`,
      });
    }
  }
  return faults;
}

/** A line with `_` in place of each character of a text in quotes. */
function withoutQuotes(line: string): string {
  return line.replace(QUOTED, (quoted: string, end?: string) =>
    end === '' ? quoted : '_'.repeat(quoted.length),
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function unquotedIn(line: string): Span[] {
  const whole = ENTRY.exec(line) ?? KEY.exec(line);
  if (whole) return [spanOf(whole, 0)];
  const opening = OPENING.exec(line);
  if (!opening) return [];
  const start = opening.index + opening[0].length - 1;
  return Array.from(line.slice(start).matchAll(FLOW), match => spanOf(match, start));
}

/** The place of the group that ends a match. */
function spanOf({ index, 0: all, 1: word = '' }: RegExpExecArray, offset: number): Span {
  const end = offset + index + all.length;
  return { start: end - word.length, end };
}
