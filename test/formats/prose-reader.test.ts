import { describe, expect, it } from 'vitest';
import { readProse } from '../../src/formats/prose.ts';
import { readWith } from '../support/recorder.ts';

describe('prose', () => {
  const ID = 'c7e1a17d911d4a3cb58f';
  const prose = (text: string) => readWith(readProse, text);

  it.each([
    [`a: ${ID}`, 'a'],
    [`a=${ID}`, 'a'],
    [`a := ${ID}`, 'a'],
    [`a => ${ID}`, 'a'],
    [`a == ${ID}`, 'a'],
    [`**a:** ${ID}`, 'a'],
    [`**a**: ${ID}`, 'a'],
    [`\`a\`: ${ID}`, 'a'],
    [`"a": "${ID}"`, 'a'],
    [`x['a'] = '${ID}'`, 'a'],
    [`(a: ${ID})`, 'a'],
    [`a: <${ID}>`, 'a'],
    [`a: [${ID}]`, 'a'],
    [`a: (${ID})`, 'a'],
    [`a: * ${ID}`, 'a'],
    [`a: **${ID}`, 'a'],
    [`data source id: ${ID}`, 'data source id'],
    [`x data source id one: ${ID}`, 'data source id one'],
    [`export A_B=${ID}`, 'A_B'],
    [`$A=${ID}`, 'A'],
    [`notion --page-id=${ID}`, 'notion --page-id'],
    [`- a: ${ID}`, 'a'],
    [`x, a: ${ID}`, 'a'],
    [`a\t : ${ID}`, 'a'],
    [`export DATA_BASE=${ID}`, 'DATA_BASE'],
    [`example id: ${ID}`, 'example id'],
    [`${'x'.repeat(100)}: ${ID}`, 'x'.repeat(80)],
    [`${'x'.repeat(40)} ${'y'.repeat(40)}: ${ID}`, `${'x'.repeat(39)} ${'y'.repeat(40)}`],
  ])('%j has a value at the key %s', (text, key) => {
    expect(prose(text)).toEqual([`${key} = ${ID}`]);
  });

  it('can have a lookup in a value, including its white space', () => {
    expect(prose(`a: \${b:-c d}${ID}`)).toEqual([`a = \${b:-c d}${ID}`]);
    expect(prose(`a: \${${'b '.repeat(200)}}${ID}`)).toEqual([`a = \${${'b '.repeat(200)}}${ID}`]);
    expect(prose(`a: \${b\n}${ID}`)).toEqual([]);
  });

  it.each([
    `a: ${ID.slice(1)}`,
    `a: "${ID.slice(1)}"`,
    `http://${ID}`,
    `x?v=${ID}`,
    `x&v=${ID}`,
    `\${A:-${ID}}`,
    `example: ${ID}`,
    `an example: ${ID}`,
    `e.g.: ${ID}`,
    `e.g: ${ID}`,
    `a${' '.repeat(80)}: ${ID}`,
    `"a ": ${ID}`,
    `--- : ${ID}`,
    `eg: ${ID}`,
    `예: ${ID}`,
    `: ${ID}`,
    `a ${ID}`,
    `#a=${ID}`,
  ])('%j has no values', text => {
    expect(prose(text)).toEqual([]);
  });

  it('can have pairs within pairs only in quotes', () => {
    expect(prose(`a: "b=${ID}"`)).toEqual([`a = b=${ID}`, `b = ${ID}`]);
    expect(prose(`a: b=${ID}`)).toEqual([`a = b=${ID}`]);
  });

  it('can have tables, whose headings and first cells become keys', () => {
    expect(prose('| N | V |\n|---|:-:|\n| a | b |\n| `c` | **d** |\n')).toEqual(['N.a.V = b', 'N.c.V = d']);
    expect(prose('| a | b |\r\n| c | d |')).toEqual(['a = b', 'c = d']);
    expect(prose('| N | V |\n|---|---|\n| a | b |\n\n| c | d |')).toEqual(['N.a.V = b', 'c = d']);
    expect(prose('| N |\n|---|\n| a | b | c |')).toEqual(['N.a = b', 'N.a = c']);
    expect(prose('| N | V |\r| --- | :-: |\r| A_B | **c d** |\r')).toEqual(['N.A_B.V = c d']);
    expect(prose('| a | b |\n\n| N | V |\n|---|---|\n| c | d |')).toEqual(['a = b', 'N.c.V = d']);
    expect(prose('  | a | b | c |  ')).toEqual(['a = b', 'a = c']);
    expect(prose('| - | a |')).toEqual(['- = a']);
    expect(prose('  | N | V |\n  |---|---|  \n  | a | b |')).toEqual(['N.a.V = b']);
    expect(prose('x | a | b |')).toEqual([]);
    expect(prose('| a | b | x')).toEqual([]);
    expect(prose('| a | |')).toEqual(['a = ']);
  });
});
