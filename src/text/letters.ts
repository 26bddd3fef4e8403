/** Whether a text is ASCII. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** The ASCII characters of Unicode's categories, as parts of a class. */
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
 * A pattern with letters of any script. ASCII texts, which are most, use a simpler variant, because building tables of
 * Unicode's categories takes Node.js a while.
 *
 * @param source as of a `RegExp` with the flag `u`; categories (`\p{L}`) may only be in classes: `[\p{L}_]`
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
