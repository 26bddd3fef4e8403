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
/** Type arguments between a name and its value, if they end with `>`: `ids: Record<string, string> = …`. */
const TYPE_ARGUMENTS = /<[\w\s,.:|&?'"[\]<>]{2,200}(?==(?![=>]))/y;

/** Where the type arguments end that start here: before a `=`. 0 if there are none. */
export function endOfTypes(text: string, start: number): number {
  TYPE_ARGUMENTS.lastIndex = start;
  const written = TYPE_ARGUMENTS.exec(text)?.[0];
  return written?.trimEnd().endsWith('>') ? start + written.length : 0;
}

/** The name itself in `process.env.NAME` or `settings::NAME`. */
export function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
}

export function clean(name: string): string {
  return name.replace(/^[$@:.-]+/, '');
}
