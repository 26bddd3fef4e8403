/** Names of what a file exports; they say nothing of the value. */
export const NO_NAMES = new Set(['module.exports', 'exports', 'exports.default']);
export const SEPARATORS = new Set([':', '=>', '=', ':=']);
/** Names before a bracket that make it no call. */
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
/** Words that stand in front of a name. */
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
/** What may name a lookup as the first argument of a call. An ID is longer. */
export const LOOKED_UP = /^[A-Za-z_][\w.-]{1,29}$/;
/** Type arguments between a name and its value: `ids: Record<string, string> = …`. */
const TYPE_ARGUMENTS = /<[\w\s,.:|&?'"[\]<>]{1,200}>\s*(?==(?![=>]))/y;

/** Where the type arguments end that begin here, or 0 where none do. */
export function endOfTypes(text: string, start: number): number {
  TYPE_ARGUMENTS.lastIndex = start;
  return TYPE_ARGUMENTS.test(text) ? TYPE_ARGUMENTS.lastIndex : 0;
}

/** The name itself in `process.env.NAME` or `settings::NAME`. */
export function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
}

export function clean(name: string): string {
  return name.replace(/^[$@:.]+/, '');
}
