import { describe, expect, it } from 'vitest';
import { readDotenv } from '../../src/formats/dotenv.ts';
import { readIni } from '../../src/formats/ini.ts';
import { readLines } from '../../src/formats/lines.ts';
import { readProperties } from '../../src/formats/properties.ts';
import { readWith } from '../support/recorder.ts';

describe('an environment file', () => {
  it.each([
    ['a=b', 'a = b'],
    ['a=', 'a = '],
    ['a = b ', 'a = b'],
    ['  a=b', 'a = b'],
    ['\ufeffa=b', 'a = b'],
    ['export a=b', 'a = b'],
    ['export\t a=b', 'a = b'],
    ['set a=b', 'a = b'],
    ['setenv a=b', 'a = b'],
    ['declare -x a=b', 'a = b'],
    ['-e a=b', 'a = b'],
    ['"a"=b', 'a = b'],
    ["'a' = b", 'a = b'],
    ['a: b', 'a = b'],
    ['a:\tb', 'a = b'],
    ['_a.b-c1=d', '_a.b-c1 = d'],
    ['é=b', 'é = b'],
    ['a=b=c', 'a = b=c'],
    ['a=b # c', 'a = b'],
    ['a=b\t# c', 'a = b'],
    ['a=#c', 'a = '],
    ['a=b#c', 'a = b#c'],
    ['a="b"', 'a = b (backslash)'],
    ['a="b\\"c"', 'a = b\\\\\\"c (backslash)'],
    ['a="b\nc"', 'a = b\\nc (backslash)'],
    ['a="b\\ c"', 'a = b\\\\ c (backslash)'],
    ["a='b'", 'a = b'],
    ["a='b\\'", 'a = b\\\\'],
    ['a=`b`', 'a = b'],
    ['a="b" # c', 'a = b (backslash)'],
    ['a="b"; c', 'a = b (backslash)'],
    ['a="b"\t', 'a = b (backslash)'],
    ['a="b"c', 'a = \\"b\\"c'],
    ['a="b', 'a = \\"b'],
    ['a=""', 'a =  (backslash)'],
  ])('reads %j as %s', (text, expected) => {
    expect(readWith(readDotenv, text)).toEqual([expected]);
    expect(readWith(readDotenv, `x\n${text}\r\ny=z\n`)).toEqual([expected, 'y = z']);
  });

  it.each(['# a=b', 'a', 'a b=c', 'a:b', '1a=b', '-a=b', '=b', 'exporta b=c', '"a\'=b', ';a=b', ''])(
    'finds nothing in %j',
    text => {
      expect(readWith(readDotenv, text)).toEqual([]);
    },
  );

  it('can have three kinds of line endings', () => {
    expect(readWith(readDotenv, 'a=1\rb=2\nc=3\r\n\r\nd=4')).toEqual(['a = 1', 'b = 2', 'c = 3', 'd = 4']);
  });

  it('continues after a value over several lines', () => {
    expect(readWith(readDotenv, 'a="1\nb=2\n" # c\nd=\'3\n4\'\ne=`5\n`\nf=6')).toEqual([
      'a = 1\\nb=2\\n (backslash)',
      'd = 3\\n4',
      'e = 5\\n',
      'f = 6',
    ]);
    expect(readWith(readDotenv, 'a="1\nb=2')).toEqual(['a = \\"1', 'b = 2']);
    expect(readWith(readDotenv, '# c\na="1')).toEqual(['a = \\"1']);
  });

  it('can have a value over several lines up to 1 MiB', () => {
    const longest = '"'.padEnd((1 << 20) - 1, '1\n');
    expect(readWith(readDotenv, `a=${longest}"\nb=2`).map(line => line.slice(0, 5))).toEqual([
      'a = 1',
      'b = 2',
    ]);
    expect(readWith(readDotenv, `a=${longest} "\nb=2`)).toEqual(['a = \\"1', 'b = 2']);
  });
});

describe('an INI file', () => {
  it.each([
    ['a=b', 'a = b'],
    ['a: b', 'a = b'],
    [' a = b ', 'a = b'],
    ['a=', 'a = '],
    ['a=b=c', 'a = b=c'],
    ['a=b:c', 'a = b:c'],
    ['a = "b"', 'a = b'],
    ["a = 'b'", 'a = b'],
    ["a = 'b' # c", 'a = b'],
    ["a = 'b' c", "a = 'b' c"],
    ['a = \'b"', `a = 'b\\"`],
    ['a = "b"c" \t;d', 'a = b\\"c'],
    ['a = "b" ; c', 'a = b'],
    ['a = "b"# c', 'a = b'],
    ['a = "b" c', 'a = \\"b\\" c'],
    ['a = b "c"', 'a = b \\"c\\"'],
    ['a = ""', 'a = '],
    ['a = [b]', 'a = [b]'],
    ['a"b\'c = d', 'a\\"b\'c = d'],
    ['a = b ; c', 'a = b'],
    ['a = b\t# c', 'a = b'],
    ['a = b;c', 'a = b;c'],
    ['a = ;c', 'a = '],
    ['a b = c', 'a b = c'],
  ])('reads %j as %s', (text, expected) => {
    expect(readWith(readIni, text)).toEqual([expected]);
    expect(readWith(readIni, `x\r\n${text}\r\n\ny=z\n`)).toEqual([expected, 'y = z']);
  });

  it('can have quotes around a key, which are not part of the key', () => {
    expect(readWith(readIni, '"a" = b')).toEqual(['a«\\"a\\"» = b']);
    expect(readWith(readIni, "'a' = b")).toEqual(["a«'a'» = b"]);
  });

  it.each(['; a=b', '# a=b', 'a', '=b', '[a', ' [a=b', ''])('finds nothing in %j', text => {
    expect(readWith(readIni, text)).toEqual([]);
  });

  it('has sections', () => {
    const text = 'x=0\n[a]\nx=1\n[b.c]\nx=2\n [d "e.f"] ; g\nx=3\n[]\nx=4\n';
    expect(readWith(readIni, text)).toEqual(['x = 0', 'a.x = 1', 'b.c.x = 2', 'd.e.f.x = 3', 'x = 4']);
    expect(readWith(readIni, '\ufeff[a]\nx=1')).toEqual(['a.x = 1']);
    expect(readWith(readIni, '[remote "my origin"]\nx=1')).toEqual(['remote.my origin.x = 1']);
  });
});

describe('Java properties', () => {
  it.each([
    ['a=b', 'a = b'],
    ['a:b', 'a = b'],
    ['a b', 'a = b'],
    ['a\tb', 'a = b'],
    ['a = b', 'a = b'],
    ['  a=b', 'a = b'],
    ['\ufeffa=b', 'a = b'],
    ['a=b ', 'a = b'],
    ['a==b', 'a = =b'],
    ['a= b c', 'a = b c'],
    ['a', 'a = '],
    ['a=', 'a = '],
    ['a=#b', 'a = #b'],
    ['a=b\\\n  c', 'a = b\\\\\\n  c'],
    ['a=b\\\r\n c', 'a = b\\\\\\r\\n c'],
    ['a=b\\\\', 'a = b\\\\\\\\'],
  ])('reads %j as %s', (text, expected) => {
    expect(readWith(readProperties, text)).toEqual([`${expected} (backslash)`]);
    expect(readWith(readProperties, `# x\n\n${text}\ny=z\n`)).toEqual([
      `${expected} (backslash)`,
      'y = z (backslash)',
    ]);
  });

  it('can have dotted keys with escapes: every part has the place of the whole key', () => {
    expect(readWith(readProperties, 'a.b=c')).toEqual(['a«a.b».b«a.b» = c (backslash)']);
    expect(readWith(readProperties, 'a..b=c')).toEqual(['a«a..b».b«a..b» = c (backslash)']);
    expect(readWith(readProperties, 'a\\=b=c')).toEqual(['a=b«a\\\\=b» = c (backslash)']);
    expect(readWith(readProperties, 'a\\ b c')).toEqual(['a b«a\\\\ b» = c (backslash)']);
  });

  it.each(['# a=b', '! a=b', ' #a=b', '', '=b'])('finds nothing in %j', text => {
    expect(readWith(readProperties, text)).toEqual([]);
  });
});

describe('lines of YAML that can’t be parsed', () => {
  const read = (text: string, from?: number) =>
    readWith((all, sink) => readLines(all, sink, 'yaml', from), text);

  it.each([
    ['a: b', 'a = b'],
    ['a:   b ', 'a = b'],
    ['a: b # c', 'a = b'],
    ['a: b#c', 'a = b#c'],
    ['a b: c', 'a b = c'],
    ['"a": b', 'a = b'],
    ["'a' : b", 'a = b'],
    ['"a\\"b": c', 'a\\\\\\"b = c'],
    ['"a\\ b" \t: c', 'a\\\\ b = c'],
    ["'a b'  : c", 'a b = c'],
    ['a: "b"', 'a = b (backslash)'],
    ['a: "b\\"c" d', 'a = b\\\\\\"c (backslash)'],
    ['a: "b\\ c" # d', 'a = b\\\\ c (backslash)'],
    ["a: 'b' # c", 'a = b'],
    ["a: 'b c'", 'a = b c'],
    ["a: ''", 'a = '],
    ['a: b#', 'a = b#'],
    ['a: b "c" d', 'a = b \\"c\\" d'],
    ['a: b|c&d', 'a = b|c&d'],
    ['a: \t b', 'a = b'],
    ['a: b - c', 'a = b - c'],
    ['-  a: b', 'a = b'],
    ['a: ~', 'a = ~ (null)'],
    ['a: null', 'a = null (null)'],
    ['a: # b', 'a =  (null)'],
    ['a: nulls', 'a = nulls'],
    ['- b', '[0] = b'],
    ['- - b', '[0] = b'],
    ['- "b"', '[0] = b (backslash)'],
    ['- a: b', 'a = b'],
    ['  a: b', 'a = b'],
    ['a.b-c: d', 'a.b-c = d'],
    ['a: b: c', 'a = b: c'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(read(`{\n${text}\r\ny: z\n`)).toEqual([expected, 'y = z']);
  });

  it.each([
    '# a: b',
    '; a: b',
    '  # a: b',
    'a',
    'a:b',
    'a = b',
    'a:',
    'a: |',
    'a: >-',
    'a: &b',
    'a: *b',
    '@a: b',
    '{a: b}',
    '?',
    '- ',
    '- # a',
    '-a',
  ])('%j is ignored', text => {
    expect(read(text)).toEqual([]);
  });

  it('belong to the nearest key above that is indented less', () => {
    expect(read('a:\n  b:\n    c: 1\n  d: 2\n e: 3\nf: 4\n  - 5\n  - g: 6\n    h: 7\ni: 8')).toEqual([
      'a.b.c = 1',
      'a.d = 2',
      'a.e = 3',
      'f = 4',
      'f[0] = 5',
      'f.g = 6',
      'f.h = 7',
      'i = 8',
    ]);
  });

  it('are read from the place where the parser stopped', () => {
    expect(read('a: 1\nb: 2', 5)).toEqual(['b = 2']);
  });
});

describe('lines of another kind', () => {
  const read = (text: string) => readWith((all, sink) => readLines(all, sink, 'ini'), text);

  it.each([
    ['a = b', 'a = b'],
    ['a=b', 'a = b'],
    ['a: b', 'a = b'],
    ['"a" = "b"', 'a = b (backslash)'],
    ["'a'='b' # c", 'a = b'],
    ['"a\\ b" \t= \t"c\\"d"', 'a\\\\ b = c\\\\\\"d (backslash)'],
    ['"a\\"b"= c', 'a\\\\\\"b = c'],
    ["'a b'  = c", 'a b = c'],
    ['a b = c', 'a b = c'],
    ['a = b = c', 'a = b = c'],
    ['@a = b', '@a = b'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each(['- a', '[a]', '[a] b = c', '= b', '# a = b', '; a = b', '{a} = b'])('%j is ignored', text => {
    expect(read(text)).toEqual([]);
  });
});
