/**
 * Trimming by explicit loops. A regular expression such as `/[*_]+$/` looks for its end again from every character of
 * every run, and so needs time that grows with the square of the length.
 */

/** The range of a text between two offsets without certain characters at both ends. Empty ranges end where they start. */
export function trimmedRange(
  text: string,
  isTrimmed: (character: string) => boolean,
  from = 0,
  to = text.length,
): { readonly start: number; readonly end: number } {
  let start = from;
  let end = to;
  while (start < end && isTrimmed(text.charAt(start))) start++;
  while (end > start && isTrimmed(text.charAt(end - 1))) end--;
  return { start, end };
}

/** A text without certain characters at its end. @param characters those to remove */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
