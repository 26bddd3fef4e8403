/** How many columns a text takes on a terminal. */
export type Measure = (text: string) => number;

/** ASCII, and the signs that reports are set with: each takes one column. */
const NARROW = /^[ -~“”‘’…→·│]*$/;

/** Measures text of narrow characters alone; others count as if they were. */
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
  const { default: stringWidth } = await import('string-width');
  return set(text => stringWidth(text));
}
