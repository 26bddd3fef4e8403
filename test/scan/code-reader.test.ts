import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/scan/readers/code.ts';
import { readProse } from '../../src/scan/readers/prose.ts';
import { readWith } from '../support/recorder.ts';

/** What is found in code, all of it being strings with backslashes. */
const code = (text: string) =>
  readWith((all, sink) => readCode(all, sink, 'both'), text).map(line =>
    line.replace(/ \(backslash(?:, )?(.*?)\)$/, (_, notes) => (notes ? ` (${notes})` : '')),
  );

describe('an assignment', () => {
  it.each([
    ['a = "b"', 'a = b'],
    ["const a = 'b';", 'a = b'],
    ['export const a = `b`', 'a = b'],
    ['let a: string = "b"', 'a = b'],
    ['a: str = "b"', 'a = b'],
    ['private static final String a = "b";', 'a = b'],
    ['a := "b"', 'a = b'],
    ['a.b = "c"', 'a.b = c'],
    ['$a = "b"', 'a«$a» = b'],
    ['@a = "b"', 'a«@a» = b'],
    ['a["b"] = "c"', 'b = c'],
    ['a =\n  "b"', 'a = b'],
    ['a = b || "c"', 'a = c (lookups b)'],
    ['a = x.y.b ?? "c"', 'a = c (lookups b)'],
    ['a = X::b || "c"', 'a = c (lookups b)'],
    ['a = x["b"] || "c"', 'a = c (lookups x b)'],
    ['x.b || "c"', 'b«x.b» = c'],
    ['x["b"] || "c"', 'b = c'],
    ['a = c ? "b" : "d"', 'a = b (lookups c)'],
    ['a = "b" // c', 'a = b'],
    ['module.exports = "b"', ' = b'],
  ])('%j gives %s', (text, expected) => {
    expect(code(text)[0]).toBe(expected);
  });

  it('ends with its line, or a semicolon', () => {
    expect(code('a = x\n"b"')).toEqual([' = b']);
    expect(code('a = x; "b"')).toEqual([' = b']);
    expect(code('a = "b"; c = "d"')).toEqual(['a = b', 'c = d']);
    expect(code('a = "b"\nc = "d"')).toEqual(['a = b', 'c = d']);
    expect(code('a = x ||\n"b"')).toEqual(['a = b (lookups x)']);
    expect(code('a = f(x)\n"b"')).toEqual([' = b']);
  });
});

describe('entries', () => {
  it.each([
    ['{ a: "b", "c": "d" }', ['a = b', 'c = d']],
    ['{ a => "b" }', ['a = b']],
    ['{ :a => "b" }', ['a = b']],
    ['{ a = "b"\n c = "d" }', ['a = b', 'c = d']],
    ['x = { a: { b: "c" }, d: "e" }', ['x.a.b = c', 'x.d = e']],
    ['x = ["a", "b"]', ['x = a', 'x = b']],
    ['x = { a: ["b", ["c"]] }', ['x.a = b', 'x.a = c']],
    ['f({ a: "b" })', ['a = b (in f)']],
    ['x = [{ a: "b" }, { a: "c" }]', ['x.a = b', 'x.a = c']],
    ['module.exports = { a: "b" }', ['a = b']],
    ['exports.default = { a: "b" }', ['a = b']],
    ['variable "x" {\n default = "b"\n}', [' = x', 'variable.x.default = b']],
    ['resource "x" "y" {\n a = "b"\n}', [' = x', ' = y', 'resource.x.y.a = b']],
    ['locals {\n a = "b"\n}', ['a = b']],
    ['if (x) { a = "b" }', ['a = b']],
  ])('of %j', (text, expected) => {
    expect(code(text).map(line => line.replace(/\[\d+\]/g, ''))).toEqual(expected);
  });
});

describe('a call', () => {
  it.each([
    ['a = get("bb", "c")', ['a = c (lookups get bb, in get, argument)']],
    ['get("bb", "c")', ['bb = c (lookups get, in get, argument)']],
    ['get("bb")', []],
    ['a = get("bb")', []],
    ['get("no name")', ['get«» = no name (lookups get, in get, argument)']],
    ['get(a="b")', ['a = b (in get)']],
    ['x.y(z("a b"))', ['z«» = a b (lookups z, in z x.y, argument)']],
    ['if ("a b") {}', [' = a b']],
    ['f ("a b")', [' = a b']],
  ])('%j', (text, expected) => {
    expect(code(text)).toEqual(expected);
  });
});

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
    [`data source id: ${ID}`, 'data source id'],
    [`x data source id one: ${ID}`, 'data source id one'],
    [`export A_B=${ID}`, 'A_B'],
    [`$A=${ID}`, 'A'],
    [`- a: ${ID}`, 'a'],
    [`x, a: ${ID}`, 'a'],
    [`a\t : ${ID}`, 'a'],
    [`export DATA_BASE=${ID}`, 'DATA_BASE'],
    [`example id: ${ID}`, 'example id'],
    [`${'x'.repeat(100)}: ${ID}`, 'x'.repeat(80)],
    [`${'x'.repeat(40)} ${'y'.repeat(40)}: ${ID}`, `${'x'.repeat(39)} ${'y'.repeat(40)}`],
  ])('has in %j a value at %s', (text, key) => {
    expect(prose(text)).toEqual([`${key} = ${ID}`]);
  });

  it('has what is looked up in a value, white space and all', () => {
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
    `eg: ${ID}`,
    `예: ${ID}`,
    `: ${ID}`,
    `a ${ID}`,
    `#a=${ID}`,
  ])('has nothing in %j', text => {
    expect(prose(text)).toEqual([]);
  });

  it('has pairs in pairs within quotes only', () => {
    expect(prose(`a: "b=${ID}"`)).toEqual([`a = b=${ID}`, `b = ${ID}`]);
    expect(prose(`a: b=${ID}`)).toEqual([`a = b=${ID}`]);
  });

  it('has tables, with their headings and first cells as keys', () => {
    expect(prose('| N | V |\n|---|:-:|\n| a | b |\n| `c` | **d** |\n')).toEqual(['N.a.V = b', 'N.c.V = d']);
    expect(prose('| a | b |\r\n| c | d |')).toEqual(['a = b', 'c = d']);
    expect(prose('| N | V |\n|---|---|\n| a | b |\n\n| c | d |')).toEqual(['N.a.V = b', 'c = d']);
    expect(prose('| N |\n|---|\n| a | b | c |')).toEqual(['N.a = b', 'N.a = c']);
    expect(prose('| N | V |\r| --- | :-: |\r| A_B | **c d** |\r')).toEqual(['N.A_B.V = c d']);
    expect(prose('| a | b |\n\n| N | V |\n|---|---|\n| c | d |')).toEqual(['a = b', 'N.c.V = d']);
    expect(prose('  | a | b | c |  ')).toEqual(['a = b', 'a = c']);
    expect(prose('x | a | b |')).toEqual([]);
    expect(prose('| a | b | x')).toEqual([]);
    expect(prose('| a | |')).toEqual(['a = ']);
  });
});
