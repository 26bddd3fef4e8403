import { expect, it } from 'vitest';
import { readTypes, TypeNameError } from '../../src/keys/expected-types.ts';

it.each<[string[], readonly string[] | 'none']>([
  [['database'], ['database']],
  [[' Data-Source '], ['data_source']],
  [
    ['database', 'page'],
    ['page', 'database'],
  ],
  [['any'], []],
  [['none'], 'none'],
])('%j means %j', (names, expected) => {
  expect(readTypes(names)).toEqual(expected);
});

it.each<[string[], string]>([
  [[], 'A type is missing. Types are page, '],
  [[' pgae '], '“pgae” is not a type. Types are page, '],
  [['page', 'any'], '“any” and “none” stand alone'],
  [['none', 'page'], '“any” and “none” stand alone'],
])('%j is rejected with a reason', (names, reason) => {
  expect(() => readTypes(names)).toThrow(TypeNameError);
  expect(() => readTypes(names)).toThrow(reason);
});
