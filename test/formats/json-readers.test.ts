import { describe, expect, it } from 'vitest';
import { type CodeLanguage, readEmbedded } from '../../src/formats/embedded.ts';
import { readJson } from '../../src/formats/json.ts';
import { readJson5 } from '../../src/formats/json5.ts';
import { readWith } from '../support/recorder.ts';

const json = (text: string) => readWith(readJson, text);
const json5 = (text: string) => readWith(readJson5, text);

describe('JSON and JSON5', () => {
  it.each([
    ['{"a": "b"}', ['a = b (backslash)']],
    ['{"a": ""}', ['a =  (backslash)']],
    ['{"a": "b\\"c"}', ['a = b\\\\\\"c (backslash)']],
    ['{"a": null}', ['a = null (null)']],
    ['{"a": true, "b": false}', ['a = true (other)', 'b = false (other)']],
    ['["a", "b"]', ['[0] = a (backslash)', '[1] = b (backslash)']],
    ['[["a"], ["b"], "c"]', ['[0][0] = a (backslash)', '[1][0] = b (backslash)', '[2] = c (backslash)']],
    ['[{"a": "b"}, {"a": "c"}]', ['[0].a = b (backslash)', '[1].a = c (backslash)']],
    ['{"a": {"b": {}, "c": []}, "d": "e"}', ['d = e (backslash)']],
    ['{"a": {"b": "c"}, "d": "e"}', ['a.b = c (backslash)', 'd = e (backslash)']],
    ['{"a": [], "b": ["c"]}', ['b[0] = c (backslash)']],
    ['"a"', [' = a (backslash)']],
    ['', []],
    ['{}', []],
    ['[]', []],
    ['{"a": "b",}', ['a = b (backslash)']],
    ['["a",]', ['[0] = a (backslash)']],
    ['{"a": "b" /* c */} // d', ['a = b (backslash)']],
    ['{"a": "b"}\n{"a": "c"}', ['a = b (backslash)', 'a = c (backslash)']],
  ] as const)('read %s', (text, expected) => {
    const trimmed = expected.map(line => line.trimStart().replace(/^= /, ' = '));
    expect(json(text)).toEqual(trimmed);
    expect(json5(text)).toEqual(trimmed);
  });

  it('read numbers', () => {
    expect(json('{"a": 1, "b": -1.5e3}')).toEqual(['a = 1 (other)', 'b = -1.5e3 (other)']);
    expect(json5('{"a": 1, "b": -1.5e-3, "c": 0x1F, "d": .5}')).toEqual([
      'a = 1 (other)',
      'b = 1.5e-3 (other)',
      'c = 0x1F (other)',
      'd = 5 (other)',
    ]);
    expect(json('[1, "a"]')).toEqual(['[0] = 1 (other)', '[1] = a (backslash)']);
    expect(json5('[1, "a"]')).toEqual(['[0] = 1 (other)', '[1] = a (backslash)']);
    expect(json5('{"a": Infinity, "b": NaN, "c": -Infinity, "d": +NaN}')).toEqual([
      'a = Infinity (other)',
      'b = NaN (other)',
      'c = Infinity (other)',
      'd = NaN (other)',
    ]);
  });

  it('take the unescaped text of a key as its name', () => {
    expect(json('{"\\u0061": "b"}')).toEqual(['a«\\\\u0061» = b (backslash)']);
  });
});

describe('JSON5', () => {
  it.each([
    ["{a: 'b'}", ['a = b (backslash)']],
    ['{\'a\': "b"}', ['a = b (backslash)']],
    ['{a: null, b: true}', ['a = null (null)', 'b = true (other)']],
    ["// c\n{a: 'b'}", ['a = b (backslash)']],
    ["{$a_1: 'b'}", ['$a_1 = b (backslash)']],
  ])('reads %s', (text, expected) => {
    expect(json5(text)).toEqual(expected);
  });

  it.each([
    ['{a: yes}', '! 4 unexpected “yes”'],
    ['{a: abcdefghijklmnopqrstuvwxyz}', '! 4 unexpected “abcdefghijklmnopqrst”'],
    ['{a; b}', '! 2 unexpected “;”'],
    ['{a: "b"', '! 7 the file ends before everything that was opened is closed'],
    ['["b"}', '! 4 “}” closes nothing'],
    ['{a: "b"]', '! 7 “]” closes nothing'],
    ['}', '! 0 “}” closes nothing'],
  ])('reports the syntax error in %s', (text, expected) => {
    expect(json5(text).filter(line => line.startsWith('!'))).toEqual([expected]);
  });
});

describe('a syntax error in JSON', () => {
  it.each([
    ['{"a": "b"', '! 9 the file ends before everything that was opened is closed'],
    ['["b"}', '! 4 “}” closes nothing'],
    ['{"a": "b"]', '! 9 “]” closes nothing'],
    ['{"a": b}', '! 6 unexpected “b”'],
    ['{"a": abcdefghijklmnopqrstuvwxyz}', '! 6 unexpected “abcdefghijklmnopqrst”'],
    ['{"a": "b}', '! 6 a string is not closed'],
    ['{"a": "', '! 6 a string is not closed'],
    ['{"a": "b" /* c}', '! 15 the file ends before everything that was opened is closed'],
    ['{"a": 1.}', '! 6 a number is not complete'],
    ['{"a": "\\u00"}', '! 6 a \\u escape is not complete'],
    ['{"a": "\\q"}', '! 6 an escape is not known'],
    ['{"a": "\u0001"}', '! 6 a string holds a control character'],
  ])('in %j is reported once, at its place', (text, expected) => {
    expect(json(text).filter(line => line.startsWith('!'))).toEqual([expected]);
  });

  it('does not prevent values after it from being read', () => {
    expect(json('{"a": ], "b": "c"}')).toEqual(['! 6 “]” closes nothing', 'b = c (backslash)']);
    expect(json('[}, "c"]')).toEqual(['! 1 “}” closes nothing', '[0] = c (backslash)']);
    expect(json('{"a": {"b": "c"')).toContain('a.b = c (backslash)');
    expect(json('{"a": "')).toEqual(['! 6 a string is not closed', 'a =  (backslash)']);
    expect(json('{"a": "b\n, "c": "d"}')).toContain('a = b (backslash)');
  });

  it.each([
    ['{{"a": "b"}, "c": "d"}', ['a = b (backslash)', 'c = d (backslash)']],
    ['{["a"], "c": "d"}', ['[0] = a (backslash)', 'c = d (backslash)']],
    ['{"a":, "b": "c"}', ['b = c (backslash)']],
    ['{"a": "b" "c": "d"}', ['a = b (backslash)', 'c = d (backslash)']],
    ['["a" "b"]', ['[0] = a (backslash)', '[1] = b (backslash)']],
    ['{"a": {"b":}, "c": "d"}', ['c = d (backslash)']],
    ['{"a": {"b": "c"} "d": "e"}', ['a.b = c (backslash)', 'd = e (backslash)']],
    ['{"a": {"b": "c"', ['a.b = c (backslash)']],
    ['{"a": [["b"', ['a[0][0] = b (backslash)']],
  ])('does not leave a key or list open in %s', (text, expected) => {
    const found = (lines: string[]) => lines.filter(line => !line.startsWith('!'));
    expect(found(json(text))).toEqual(expected);
    expect(found(json5(text))).toEqual(expected);
  });

  it('makes the reader read the text again as prose', () => {
    const id = 'x'.repeat(32);
    expect(json(`{"a": y, 'b': '${id}'}`)).toContain(`b = ${id}`);
    expect(json(`{"a": "y", "b": "${id}"}`)).not.toContain(`b = ${id}`);
    const long = `{"a": y, 'b': '${id}'} //`.padEnd(4 << 20, '/');
    expect(json(long)).toContain(`b = ${id}`);
    expect(json(`${long}/`)).not.toContain(`b = ${id}`);
  });
});

describe('text inside a value', () => {
  const kindOf = (text: string, code: CodeLanguage | null = null) => {
    const read = readEmbedded(text, code);
    return read && { ...read, into: readWith((_, sink) => read.into(sink), text) };
  };

  it.each(['{"a": "b"}', ' ["b"]\n', '["a}', '{"}'])('%j is JSON', text => {
    expect(kindOf(text)).toMatchObject({ strict: true, named: false, whole: true });
  });

  it.each(['{a}', '{"a"} x', 'x {"a"}', '{"a"', '"a"}', '[]', '{}'])('%j is not JSON', text => {
    expect(kindOf(text)).toBeNull();
  });

  it.each([
    'a=b',
    ' a=b',
    'export a=b',
    'export\ta=b',
    'export  a=b',
    '-e a=b',
    '_a.b-c=d',
    'a=',
    `a${'b'.repeat(100)}=c`,
  ])('%j is an assignment', text => {
    expect(kindOf(text)).toMatchObject({ strict: true, named: true, whole: true });
  });

  it.each(['a b=c', 'exporta b=c', 'a =b', '1a=b', '=b', 'a', `a${'b'.repeat(101)}=c`, 'a=b\nc=d', 'a=b\rc'])(
    '%j is not an assignment',
    text => {
      expect(kindOf(text)).toBeNull();
    },
  );

  it.each(['notion\na=b', 'Notion: a', 'a b=NOTION'])('%j is prose', text => {
    expect(kindOf(text)).toMatchObject({ strict: false, named: false, whole: false });
  });

  it('is not read if it is prose without pairs or without the word Notion', () => {
    expect(kindOf('see notion')).toBeNull();
    expect(kindOf('see: this')).toBeNull();
  });

  it.each([
    ['javascript', ['a = b (backslash)']],
    ['python', ['c = d (backslash)']],
  ] as const)('is code if its key says that it is %s, with the comments of that', (code, into) => {
    const text = "# a = 'b'\n// c = 'd'\n";
    expect(kindOf(text, code)).toEqual({ strict: false, named: false, whole: false, into });
  });

  it('is code even if it looks like something else, unless nothing can have a value there', () => {
    const code = { strict: false, named: false, whole: false };
    expect(kindOf('{"a": b}', 'javascript')).toMatchObject(code);
    expect(kindOf('["b"]', 'javascript')).toMatchObject({ strict: true, into: ['[0] = b (backslash)'] });
    for (const text of ['a=b', 'a: b', 'a(b)']) expect(kindOf(text, 'python'), text).toMatchObject(code);
    expect(kindOf('a', 'python')).toBeNull();
  });

  it('is read by its own kind', () => {
    const id = 'x'.repeat(32);
    expect(kindOf('{"a": "b"}')?.into).toEqual(['a = b (backslash)']);
    expect(kindOf('a="b"')?.into).toEqual(['a = b (backslash)']);
    expect(kindOf(`the notion_id: ${id}`)?.into).toEqual([`notion_id = ${id}`]);
  });
});
