import type { SettingsFault } from './error.ts';

/** Characters that YAML reads as something else at the start of a text: an alias, a tag, or nothing that is allowed. */
const SPECIAL = '[*!@`%]';
/** An entry of a list or a value, up to a comment. */
const ENTRY = new RegExp(String.raw`^\s*(?:- +|(?:- +)?[^\s#'"]+: +)(${SPECIAL}[^#]*)`);
/** A key. */
const KEY = new RegExp(String.raw`^\s*(${SPECIAL}[^\s'"]*?):(?:\s|$)`);
/** An entry of a list or a map between brackets. */
const FLOW = new RegExp(String.raw`[[{,] *(${SPECIAL}[^\s,\]}:#]*)`, 'g');
/** A text in quotes. Without a quote at its end it goes on to the end of the line. */
const QUOTED = /"(?:\\[\s\S]|[^"\\])*("|\\?$)|'[^']*('|$)/g;
/** A text over several lines: `|` or `>`. */
const BLOCK = /: +[|>][-+\d]*\s*$/;
/** `&name`, which `*name` may refer to. */
const ANCHOR = /&([^\s,[\]{}]+)/g;

/**
 * Globs and key patterns that are not in quotes although YAML needs them there. The parser would call them unresolved
 * aliases or tags, or leave them out.
 */
export function unquotedFaults(text: string, file: string): SettingsFault[] {
  const anchors = new Set(Array.from(text.matchAll(ANCHOR), ([, name]) => `*${name}`));
  const faults: SettingsFault[] = [];
  let block: number | null = null;
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const indent = written.search(/\S/);
    if (indent < 0 || written[indent] === '#') continue;
    if (block !== null && indent > block) continue;
    block = BLOCK.test(written) ? indent : null;
    for (const word of unquotedIn(written)) {
      if (anchors.has(word) || word.startsWith('!!') || word.startsWith('%YAML')) continue;
      const line = index + 1;
      const why = `because “${word[0]}” at the start has a meaning in YAML`;
      faults.push({
        file,
        line,
        message: `${file}:${line}: “${word}” must be in quotes, ${why}. Write '${word}'.`,
      });
    }
  }
  return faults;
}

function unquotedIn(written: string): string[] {
  const line = written.replace(QUOTED, (quoted: string, ...ends: (string | undefined)[]) =>
    ends.slice(0, 2).some(end => end === '"' || end === "'") ? '_'.repeat(quoted.length) : quoted,
  );
  const whole = ENTRY.exec(line)?.[1]?.trimEnd() ?? KEY.exec(line)?.[1];
  if (whole !== undefined) return [whole];
  const opening = /(?:: +|- +|^\s*)[[{]/.exec(line);
  const flow = opening ? line.slice(opening.index + opening[0].length - 1) : '';
  return Array.from(flow.matchAll(FLOW), ([, word = '']) => word);
}
