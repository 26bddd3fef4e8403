/** What a file exports has these names; they have no meaning for the value. */
export const NO_NAMES = new Set(['module.exports', 'exports', 'exports.default']);
export const SEPARATORS = new Set([':', '=>', '=', ':=']);
/** Words before a bracket that is not a call. */
export const STATEMENTS = new Set([
  'if',
  'for',
  'while',
  'switch',
  'catch',
  'function',
  'and',
  'or',
  'not',
  'in',
  'match',
]);
/** Words before a name. */
export const DECLARATIONS = new Set([
  'const',
  'let',
  'var',
  'export',
  'static',
  'final',
  'public',
  'private',
  'readonly',
]);
/** The first argument of a call may be the name of a lookup. An ID is longer. */
export const LOOKED_UP = /^-{0,2}[A-Za-z_][\w.-]{1,29}$/;
/** Names of arguments that give the value of what is called or looked up: `Field(default="…")`. */
export const DEFAULT_ARGUMENTS = new Set([
  'default',
  'defaultValue',
  'default_value',
  'default_factory',
  'fallback',
]);
/** The longest type arguments between a name and its value: `ids: Record<string, string> = …`. */
const LONGEST_TYPES = 200;
const TYPE_CHARACTER = /[\w\s,.:|&?'"[\]<>]/;

/** Where the type arguments end that start here: before a `=`. 0 if there are none. */
export function endOfTypes(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_TYPES + 2);
  let closed = -1; // after the last closing bracket, if only white space follows
  for (let at = start + 1; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '=') return closed >= 0 && !/[=>]/.test(text.charAt(at + 1)) ? at : 0;
    if (!TYPE_CHARACTER.test(character)) return 0;
    if (character === '>' && at > start + 1) closed = at;
    else if (character.trim() !== '') closed = -1;
  }
  return 0;
}

/** The name itself in `process.env.NAME` or `settings::NAME`. */
export function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
}

export function clean(name: string): string {
  return name.replace(/^[$@:.-]+/, '');
}
