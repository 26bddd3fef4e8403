import { isMap, isSeq } from 'yaml';
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
  const { document, faults: syntax, lineOf } = parseYaml(quoted);
  const fault = (line: number, message: string) => ({
    file: null,
    line: null,
    message: `${name}, line ${line}: ${message}`,
  });
  const [broken] = syntax;
  if (broken) {
    const message = `expected were lines \`key pattern: type\`. ${broken.message}.`;
    throw new SettingsError([fault(broken.line, message)]);
  }
  const { contents } = document;
  if (contents === null) return [];
  if (!isMap(contents)) {
    const message = `“${text.trim()}” must have the form \`key pattern: type\`.`;
    throw new SettingsError([fault(lineOf(contents), message)]);
  }
  const faults = [];
  const expectations: Expectation[] = [];
  for (const { key, value } of contents.items) {
    try {
      const types = (isSeq(value) ? value.items : [value]).map(String);
      expectations.push({ pattern: parseKeyPattern(String(key)), types: readTypes(types) });
    } catch (error) {
      if (!(error instanceof KeyPatternError) && !(error instanceof TypeNameError)) throw error;
      faults.push(fault(lineOf(key), error.message));
    }
  }
  if (faults.length > 0) throw new SettingsError(faults);
  return expectations;
}
