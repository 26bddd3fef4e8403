import { type ParseError, parse } from 'jsonc-parser';
import type { Values } from '../references/tree.ts';
import { isTooDeep } from '../text/too-deep.ts';
import { SettingsError } from './error.ts';

/** A line of a dotenv file, or of what `printenv` prints. */
const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?[\w.-]+[ \t]*=/m;

const WANTED = 'Give a JSON object, for example `${{ toJSON(vars) }}`, or lines of the form `KEY=value`';

/**
 * Reads values that are not in a file. They may be secret, so no message quotes them.
 *
 * @param name how they were given, for messages: ``input `values` ``
 * @returns null if there are none
 * @throws SettingsError if they are neither a JSON object nor dotenv lines
 */
export function parseValues(text: string, name: string): Values | null {
  const start = text.trim();
  if (start === '' || start === 'null') return null;
  if (/^[{["]/.test(start)) {
    const fault = faultOfJson(text) ?? (start.startsWith('{') ? null : 'is JSON, but not an object');
    if (fault) throw SettingsError.of(`${name} ${fault}. ${WANTED}.`);
    return { text, format: 'json' };
  }
  if (ASSIGNMENT.test(text)) return { text, format: 'dotenv' };
  throw SettingsError.of(`${name} contains no values. ${WANTED}.`);
}

/** What is wrong with the syntax of JSON, or null. */
function faultOfJson(text: string): string | null {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    return 'is nested too deeply';
  }
  const [error] = errors;
  if (error === undefined) return null;
  const line = text.slice(0, error.offset).split('\n').length;
  const column = error.offset - text.lastIndexOf('\n', error.offset - 1);
  return `is not valid JSON: there is a mistake at line ${line}, column ${column}`;
}
