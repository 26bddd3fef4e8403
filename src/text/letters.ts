/** Whether Unicode has nothing to say about a text. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** What is left of Unicode's categories within ASCII, as parts of a class. */
const WITHIN_ASCII: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-z',
  '\\p{Lu}': 'A-Z',
  '\\p{Ll}': 'a-z',
  '\\p{N}': '0-9',
  '\\p{Lo}': '',
  '\\p{Lm}': '',
  '\\p{M}': '',
};

/**
 * A pattern about letters of any script, of which each text gets the cheapest: making tables of Unicode's categories
 * takes Node a while, and most texts are ASCII.
 *
 * @param source as of a `RegExp` with the flag `u`; categories (`\p{L}`) occur only in classes: `[\p{L}_]`
 * @param flags without `u`
 */
export function letterPattern(source: string, flags = ''): (text: string) => RegExp {
  let ascii: RegExp | null = null;
  let unicode: RegExp | null = null;
  return text => {
    if (isAscii(text)) {
      ascii ??= new RegExp(
        source.replace(/\\p\{\w+\}/g, category => WITHIN_ASCII[category] ?? ''),
        flags,
      );
      return ascii;
    }
    unicode ??= new RegExp(source, `${flags}u`);
    return unicode;
  };
}
