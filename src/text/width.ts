/** How many columns a text takes on a terminal. */
export type Measure = (text: string) => number;

/**
 * Letters of Latin, Greek and Cyrillic, punctuation, arrows, lines and the pictures of what can't be seen: each takes
 * one column, and nothing among them joins another.
 */
const NARROW =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2400-\u2426\u2500-\u257f]*$/;

/** Measures text as if all its characters were narrow. */
export const plainWidth: Measure = text => text.length;

/**
 * Lets something be set in columns. Unicode's tables take as long to load as the rest of the command, and most
 * reports need none of them: only where a text holds other characters than narrow ones, they are loaded and it is
 * set once more.
 */
export async function measured(set: (widthOf: Measure) => string): Promise<string> {
  let isNarrow = true;
  const first = set(text => {
    isNarrow &&= NARROW.test(text);
    return plainWidth(text);
  });
  if (isNarrow) return first;
  const { default: stringWidth } = await import(/* webpackChunkName: "on-demand" */ 'string-width');
  return set(text => stringWidth(text));
}
