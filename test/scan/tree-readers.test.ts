import { describe, expect, it } from 'vitest';
import { readToml } from '../../src/scan/readers/toml.ts';
import { readXml } from '../../src/scan/readers/xml.ts';
import { readYaml } from '../../src/scan/readers/yaml.ts';
import { readWith } from '../support/recorder.ts';

const yaml = (text: string) => readWith(readYaml, text);
const toml = (text: string) => readWith(readToml, text);
const xml = (text: string) => readWith(readXml, text);

describe('YAML', () => {
  it.each([
    ['a: b', ['a = b']],
    ['a: "b\\"c"', ['a = b\\\\\\"c (backslash)']],
    ["a: 'b''c'", ["a = b''c (doubled-quote)"]],
    ['a: ""', ['a =  (backslash)']],
    ['a:', ['a =  (null)']],
    ['a: ~', ['a = ~ (null)']],
    ['a: null', ['a = null (null)']],
    ['a: Null', ['a = Null (null)']],
    ['a: nulls', ['a = nulls']],
    ['a: true', ['a = true (other)']],
    ['a: FALSE', ['a = FALSE (other)']],
    ['a: truely', ['a = truely']],
    ['a: untrue', ['a = untrue']],
    ['a: -1.5', ['a = -1.5 (other)']],
    ['a: 1x', ['a = 1x']],
    ['a: x1', ['a = x1']],
    ['a: 1234567890123456789', ['a = 1234567890123456789 (other)']],
    ['a: 12345678901234567890', ['a = 12345678901234567890']],
    ['a: !x b', ['a = !x b']],
    ['a: !!str b', ['a = b']],
    ['a: |\n  b\n  c\n', ['a = b\\n  c']],
    ['a: >-\n\n  b\n', ['a = b']],
    ['a: |\n', ['a = ']],
    ['- a\n- b', ['[0] = a', '[1] = b']],
    ['- - a\n- b: c', ['[0][0] = a', '[1].b = c']],
    ['a: {b: [c, {d: e}]}', ['a.b[0] = c', 'a.b[1].d = e']],
    ['"a": b', ['a = b']],
    ['1: b', ['1 = b']],
    ['? [a]\n: b', [' = b']],
    ['a: !!omap\n- b: c', ['a[0].b = c']],
    ['a: !!pairs [b: c]', ['a[0].b = c']],
    ['a: !!set {b: c}', ['a.b = c']],
    ['a: b\n---\nc: d', ['a = b', 'c = d']],
    ['', []],
    ['# a: b', []],
  ])('reads %j', (text, expected) => {
    expect(yaml(text)).toEqual(expected);
  });

  it('follows an alias to its anchor, and none within that', () => {
    expect(yaml('a: &x b\nc: *x')).toEqual(['a = b', 'c = b']);
    expect(yaml('a: &x {b: c}\nd: *x')).toEqual(['a.b = c', 'd.b = c']);
    expect(yaml('a: &x b\nc: &y [*x]\nd: *y')).toEqual(['a = b', 'c[0] = b']);
    expect(yaml('a: *x')).toEqual([]);
  });

  it('has the keys of merged maps', () => {
    expect(yaml('a: &x {b: c}\nd:\n  <<: *x\n  e: f')).toEqual(['a.b = c', 'd.b = c', 'd.e = f']);
    expect(yaml('a: &x {b: c}\ng: &y {h: i}\nd:\n  <<: [*x, *y]')).toEqual([
      'a.b = c',
      'g.h = i',
      'd.b = c',
      'd.h = i',
    ]);
    expect(yaml('d:\n  <<: {b: c}')).toEqual(['d.b = c']);
    expect(yaml('a: &x b\nd:\n  <<: *x\n  e: f')).toEqual(['a = b', 'd.e = f']);
    expect(yaml('d:\n  "<<": c')).toEqual(['d.<< = c']);
  });

  it('tells a mistake once, and reads the lines from its document on', () => {
    const text = 'a: b\n---\nc: d\n e: [\nf: g\n';
    const [problem, ...lines] = yaml(text).toSorted(
      (a, b) => Number(b.startsWith('!')) - Number(a.startsWith('!')),
    );
    expect(problem).toMatch(/^! \d+ [a-z]/);
    expect(lines).toContain('a = b');
    expect(lines).toContain('c = d');
    expect(lines).toContain('f = g');
    expect(lines.filter(line => line === 'a = b')).toHaveLength(1);
  });

  it.each(['{{ if x }}\na: b', '{% if x %}\na: b', '<% if x %>: [\na: b'])(
    'finds no mistake in a template: %j',
    text => {
      expect(yaml(text).filter(line => line.startsWith('!'))).toEqual([]);
      expect(yaml(text)).toContain('a = b');
    },
  );
});

describe('TOML', () => {
  it.each([
    ['a = "b"', ['a = b (backslash)']],
    ["a = 'b'", ['a = b']],
    ['a = """b"""', ['a = b (backslash)']],
    ['a = """\nb"""', ['a = b (backslash)']],
    ['a = """\r\nb"""', ['a = b (backslash)']],
    ["a = '''\nb\n'''", ['a = b\\n']],
    ['a = """"""', ['a =  (backslash)']],
    ['a = 1', ['a = 1 (other)']],
    ['a = true', ['a = true (other)']],
    ['a = 2026-01-01', ['a = 2026-01-01 (other)']],
    ['a = ["b", ["c"]]', ['a[0] = b (backslash)', 'a[1][0] = c (backslash)']],
    ['a = {b = "c", d = {e = "f"}}', ['a.b = c (backslash)', 'a.d.e = f (backslash)']],
    ['a.b."c d" = "e"', ['a.b.c d = e (backslash)']],
    ["'a' = 'b'", ['a = b']],
    ['[a.b]\nc = "d"\n[e]\nf = "g"', ['a.b.c = d (backslash)', 'e.f = g (backslash)']],
    [
      '[[a]]\nb = "c"\n[[a]]\nb = "d"\n[a.e]\nf = "g"',
      ['a[0].b = c (backslash)', 'a[1].b = d (backslash)', 'a[1].e.f = g (backslash)'],
    ],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(toml(text)).toEqual(expected);
  });

  it('tells a mistake in lower case where it is, and reads the lines', () => {
    const [problem, ...lines] = toml('a = "b"\n= c\nd = "e"\n');
    expect(problem).toMatch(/^! 7 [a-z]/);
    expect(lines).toEqual(['a = b (backslash)', 'd = e (backslash)']);
  });
});

describe('XML', () => {
  it.each([
    ['<a b="c"/>', ['a.b = c (entities)']],
    ["<a b='c'></a>", ['a.b = c (entities)']],
    ['<a b=""/>', ['a.b =  (entities)']],
    ['<a b/>', []],
    ['<a b="x&amp;y"/>', ['a.b = x&amp;y (entities)']],
    ['<a> b </a>', ['a = b (entities)']],
    ['<a><b>c</b><d>e</d></a>', ['a.b = c (entities)', 'a.d = e (entities)']],
    ['<a name="n">b</a>', ['a.name = n (entities)', 'a.n = b (entities)']],
    ['<a KEY="n">b</a>', ['a.KEY = n (entities)', 'a.n = b (entities)']],
    ['<a id="n">b</a>', ['a.id = n (entities)', 'a.n = b (entities)']],
    ['<a id="n" name="m">b</a>', ['a.id = n (entities)', 'a.name = m (entities)', 'a.n = b (entities)']],
    ['<a title="n">b</a>', ['a.title = n (entities)', 'a = b (entities)']],
    ['<a name="n"><b>c</b></a>', ['a.name = n (entities)', 'a.b = c (entities)']],
    ['<a><![CDATA[ b ]]></a>', ['a = b (entities)']],
    ['<?x a="b"?><!-- <a>b</a> --><!DOCTYPE a>', []],
    ['<a>\n</a>', []],
    ['', []],
  ])('reads %s', (text, expected) => {
    expect(xml(text)).toEqual(expected);
  });

  it('tells of tags that aren’t closed, or close nothing', () => {
    expect(xml('<a><b>c</b>')).toEqual(['a.b = c (entities)', '! 11 <a> is not closed']);
    expect(xml('<a>b</c></a>')).toEqual(['a = b (entities)', '! 6 </c> closes nothing']);
    expect(xml('<a><b>c</a><d>e</d>')).toEqual(['a.b = c (entities)', 'd = e (entities)']);
  });
});
