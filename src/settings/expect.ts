import { isMap, isScalar } from 'yaml';
import { readTypes, TypeNameError } from '../keys/expected-types.ts';
import { KeyPatternError, parseKeyPattern } from '../keys/key-pattern.ts';
import type { Expectation } from '../keys/scope.ts';
import { SettingsError } from './error.ts';
import { parseYaml } from './yaml-document.ts';

/**
 * Reads lines of `key pattern: type`.
 *
 * @param name what the lines were given as, for messages: ``input `expect` ``
 * @throws SettingsError naming each wrong line
 */
export function parseExpectations(text: string, name: string): Expectation[] {
  // In YAML, a leading star means an alias. Here it is always a pattern.
  const quoted = text
    .split('\n')
    .map(line => line.replace(/^([ \t]*)(\*[^'"]*?)(:[ \t])/, "$1'$2'$3"))
    .join('\n');
  const { document, lines } = parseYaml(quoted);
  const fault = (offset: number, message: string) => ({
    file: null,
    line: null,
    message: `${name}, line ${lines.linePos(offset).line}: ${message}`,
  });
  const [broken] = document.errors;
  if (broken)
    throw new SettingsError([
      fault(broken.pos[0], `expected were lines \`key pattern: type\`. ${broken.message}.`),
    ]);
  if (document.contents === null) return [];
  if (!isMap(document.contents)) {
    throw new SettingsError([
      fault(document.contents.range?.[0] ?? 0, `“${text.trim()}” must have the form \`key pattern: type\`.`),
    ]);
  }
  const faults = [];
  const expectations: Expectation[] = [];
  for (const { key, value } of document.contents.items) {
    const offset = (isScalar(key) ? key.range?.[0] : 0) ?? 0;
    try {
      const types: unknown = JSON.parse(JSON.stringify(value));
      const names = (Array.isArray(types) ? types : [types]).map(String);
      expectations.push({ pattern: parseKeyPattern(String(key)), types: readTypes(names) });
    } catch (error) {
      if (!(error instanceof KeyPatternError) && !(error instanceof TypeNameError)) throw error;
      faults.push(fault(offset, error.message));
    }
  }
  if (faults.length > 0) throw new SettingsError(faults);
  return expectations;
}
