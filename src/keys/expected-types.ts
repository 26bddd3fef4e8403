import { type Expected, OBJECT_TYPES, type ObjectType } from '../model.ts';
import { didYouMean } from '../text/suggest.ts';

/** The values that are allowed if types are expected, in the config file, an input or a directive. */
export const EXPECTABLE = [...OBJECT_TYPES, 'any', 'none'] as const;

export class TypeNameError extends Error {}

/** Reads `database`, `any` or `none`, or a list of types. `any` is the empty list. */
export function readTypes(names: readonly string[]): Expected | 'none' {
  const types = names.map(name => {
    const word = name.trim().toLowerCase().replaceAll('-', '_');
    const known = EXPECTABLE.find(type => type === word);
    if (known) return known;
    throw new TypeNameError(
      `“${name.trim()}” is not a type. Types are ${EXPECTABLE.join(', ')}.${didYouMean(word, EXPECTABLE)}`,
    );
  });
  if (types.length === 0) throw new TypeNameError(`A type is missing. Types are ${EXPECTABLE.join(', ')}.`);
  if (types.length > 1 && (types.includes('none') || types.includes('any'))) {
    throw new TypeNameError('“any” and “none” stand alone, not in a list of types.');
  }
  if (types[0] === 'none') return 'none';
  return OBJECT_TYPES.filter(type => types.includes(type)) satisfies ObjectType[];
}
