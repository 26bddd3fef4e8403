import { type ParseError, parse } from 'jsonc-parser';
import type { Values } from '../references/tree.ts';
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
  const start = text.replace(/^\ufeff/, '').trim();
  if (start === '' || start === 'null') return null;
  if (/^[{["]/.test(start)) return json(text, name);
  if (ASSIGNMENT.test(text)) return { text, format: 'dotenv' };
  throw SettingsError.of(`${name} contains no values. ${WANTED}.`);
}

function json(text: string, name: string): Values {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error) {
    const before = text.slice(0, error.offset).split('\n');
    const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    throw SettingsError.of(`${name} is not valid JSON: there is a mistake at ${place}. ${WANTED}.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { text, format: 'json' };
  throw SettingsError.of(`${name} is JSON, but not an object. ${WANTED}.`);
}
