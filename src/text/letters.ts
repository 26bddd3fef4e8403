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
  '\\p{Cc}': String.raw`\0-\x1f\x7f`,
  '\\p{Cf}': '',
  '\\p{Cs}': '',
  '\\p{Zl}': '',
  '\\p{Zp}': '',
  '\\p{Variation_Selector}': '',
  '\\p{Script=Latin}': 'A-Za-z',
  '\\p{Script=Common}': String.raw`\0-@[-\x60{-\x7f`,
  '\\p{Script=Inherited}': '',
};

/** What a pattern about letters is built to, for texts in ASCII and for others. */
interface Forms {
  readonly ascii: Form;
  readonly unicode: Form;
}

interface Form {
  readonly source: string;
  readonly flags: string;
}

/** All patterns about letters, for the test that proves that they take linear time. */
export const letterPatterns: Forms[] = [];

/**
 * A pattern about letters of any script, of which each text gets the cheapest: making tables of Unicode's categories
 * takes Node a while, and most texts are ASCII.
 *
 * @param source as of a `RegExp` with the flag `u`; categories (`\p{L}`) occur only in classes: `[\p{L}_]`
 * @param flags without `u`
 */
export function letterPattern(source: string, flags = ''): (text: string) => RegExp {
  const forms = {
    ascii: { source: source.replace(/\\p\{[\w=]+\}/g, category => WITHIN_ASCII[category] ?? ''), flags },
    unicode: { source, flags: `${flags}u` },
  };
  letterPatterns.push(forms);
  const built: { ascii: RegExp | null; unicode: RegExp | null } = { ascii: null, unicode: null };
  return text => {
    const form = isAscii(text) ? 'ascii' : 'unicode';
    built[form] ??= new RegExp(forms[form].source, forms[form].flags);
    return built[form];
  };
}
