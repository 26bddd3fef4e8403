/**
 * Whether an error means that the stack was too short for how deeply a text is nested. If the stack ends while an
 * expression is compiled, V8 throws a SyntaxError with words of its own.
 */
export function isTooDeep(error: unknown): boolean {
  return error instanceof Error && /^Maximum call stack|: Stack overflow/.test(error.message);
}
