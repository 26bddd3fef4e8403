import { letterPattern } from './letters.ts';

/** Characters that act on a terminal, a log or the direction of a text, or that are invisible. */
const unseen = letterPattern(
  String.raw`(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\u115f\u1160\u3164\uffa0]`,
  'g',
);

/** Shows what can't be seen, so that a text is only displayed: `⟨U+202E⟩`. Line feeds stay. */
export function visible(text: string): string {
  return text.replace(unseen(text), character => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '␡';
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

/** A value as JSON in which the same characters are escaped, and nothing that a runner takes for a command is whole. */
export function visibleJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[');
  return json.replace(unseen(json), characters =>
    Array.from({ length: characters.length }, (_, i) => {
      const unit = characters.charCodeAt(i).toString(16).padStart(4, '0');
      return `\\u${unit}`;
    }).join(''),
  );
}

/** A text with what can’t be seen shown, in one line. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '␊');
}

/** Cuts a text at so many UTF-16 units, never through a character. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
