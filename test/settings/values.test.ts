import { describe, expect, it } from 'vitest';
import { parseValues } from '../../src/settings/values.ts';
import { faultsOf } from './faults.ts';

const WANTED = 'Give a JSON object, for example `${{ toJSON(vars) }}`, or lines of the form `KEY=value`.';

describe('values that are not in a file', () => {
  it.each(['', ' \n', 'null', ' null\n'])('can be missing: %j', text => {
    expect(parseValues(text, 'input `values`')).toBeNull();
  });

  it.each(['{}', '\n { "A": "b" }\n', '{"A": [1, {"b": null}]}'])('can be a JSON object: %j', text => {
    expect(parseValues(text, 'input `values`')).toEqual({ text, format: 'json' });
  });

  it.each([
    'A=b',
    'A=',
    '  A=b',
    '\tA \t=b',
    'a-b.c_1=d',
    'export A=b',
    ' export \t A=b',
    'nothing here\n# nor here\nA=b\n',
    'A={"b": "c"}',
    'export  A=b',
    'A  =b',
  ])('can be lines of assignments: %j', text => {
    expect(parseValues(text, 'input `values`')).toEqual({ text, format: 'dotenv' });
  });

  it.each(['nullA', 'ntn_secret', 'two words=1', '=1', 'A\n=b', 'A!=b', 'exportA B=c', 'x {"A": 1}'])(
    'are rejected if they are neither, and not quoted: %j',
    text => {
      expect(faultsOf(() => parseValues(text, '`--values`'))).toEqual([
        `\`--values\` contains no values. ${WANTED}`,
      ]);
    },
  );

  it.each(['[{"A": 1}]', ' "A=1"', '["A"]'])('are rejected if they are JSON, but not an object: %j', text => {
    expect(faultsOf(() => parseValues(text, 'values'))).toEqual([
      `values is JSON, but not an object. ${WANTED}`,
    ]);
  });

  it.each([
    ['{', 1, 2],
    ['{x', 1, 2],
    ['{"A": 1,}', 1, 9],
    ['{} x', 1, 4],
    ['{} // why', 1, 4],
    ['\n{"A":\n\n  b}', 4, 3],
    ['{\n"A": 1\n"B": 2}', 3, 1],
    ['["A"', 1, 5],
    ['{\n "A": 1,\n x\n}\n', 3, 2],
  ])('with a mistake in JSON are rejected with its place, and not quoted: %j', (text, line, column) => {
    expect(faultsOf(() => parseValues(text, 'values'))).toEqual([
      `values is not valid JSON: there is a mistake at line ${line}, column ${column}. ${WANTED}`,
    ]);
  });

  it('that are nested too deeply to be parsed are rejected', () => {
    expect(faultsOf(() => parseValues('{"a":'.repeat(20_000), 'values'))).toEqual([
      `values is nested too deeply. ${WANTED}`,
    ]);
  });
});
