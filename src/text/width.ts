/** Returns the number of columns that a text takes on a terminal. */
export type Measure = (text: string) => number;

/**
 * Letters of Latin, Greek and Cyrillic, punctuation, arrows, lines and control pictures. Each takes one column, and none
 * combines with another.
 */
const NARROW =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2400-\u2426\u2500-\u257f]*$/;

/** Counts each character as one column. */
export const plainWidth: Measure = text => text.length;

/**
 * Formats text in columns. Unicode's tables take as long to load as the rest of the command, and most reports do not
 * need them. They are loaded only if the text contains other than narrow characters, and then it is formatted again.
 */
export async function measured(set: (widthOf: Measure) => string): Promise<string> {
  let isNarrow = true;
  const first = set(text => {
    isNarrow &&= NARROW.test(text);
    return plainWidth(text);
  });
  if (isNarrow) return first;
  const { default: stringWidth } = await import('string-width');
  return set(text => stringWidth(text));
}
