import { describe, expect, it } from 'vitest';
import { loadToml } from '../../src/formats/toml.ts';
import { loadXml } from '../../src/formats/xml.ts';
import { readWith } from '../support/recorder.ts';

const readToml = await loadToml();
const readXml = await loadXml();

const toml = (text: string) => readWith(readToml, text);
const xml = (text: string) => readWith(readXml, text);

describe('TOML', () => {
  it.each([
    ['a = "b"', ['a = b (backslash)']],
    ["a = 'b'", ['a = b']],
    ['a = """b"""', ['a = b (backslash)']],
    ['a = """\nb"""', ['a = b (backslash)']],
    ['a = """\r\nb"""', ['a = b (backslash)']],
    ["a = '''\nb\n'''", ['a = b\\n']],
    ['a = """"""', ['a =  (backslash)']],
    ['a = """b\nc"""', ['a = b\\nc (backslash)']],
    ['a = "\\e\\x41"', ['a = \\\\e\\\\x41 (backslash)']],
    ['a = {\n b = "c",\n}', ['a.b = c (backslash)']],
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

  it('reads three hundred levels, and continues after deeper ones', () => {
    const lists = (levels: number) => toml(`a = ${'['.repeat(levels - 1)}1${']'.repeat(levels - 1)}\nb = 2`);
    const tables = (levels: number) =>
      toml(`a = ${'{a = '.repeat(levels - 1)}1${'}'.repeat(levels - 1)}\nb = 2`);
    const tooDeep = '! 0 it is nested too deeply to be read whole';
    expect(toml(`a = [${'1,'.repeat(400)}]`)).toHaveLength(400);
    expect(lists(300)).toEqual([`a${'[0]'.repeat(299)} = 1 (other)`, 'b = 2 (other)']);
    expect(lists(301)).toEqual([tooDeep, 'b = 2 (other)']);
    expect(tables(300)).toEqual([`a${'.a'.repeat(299)} = 1 (other)`, 'b = 2 (other)']);
    expect(tables(301)).toEqual([tooDeep, 'b = 2 (other)']);
  });

  it('reports that a hundred thousand levels are too deep for the parser', () => {
    expect(toml(`a = ${'['.repeat(100_000)}1${']'.repeat(100_000)}\nb = 2`).slice(0, 2)).toEqual([
      '! 0 it is nested too deeply to be parsed',
      expect.stringContaining('a = '),
    ]);
  });

  it('reports a syntax error in lower case with its place, and reads the lines', () => {
    expect(toml('a = "b"\n= c\nd = "e"\n')).toEqual([
      '! 7 unexpected token',
      'a = b (backslash)',
      'd = e (backslash)',
    ]);
  });

  it('reads a text longer than 4 MiB line by line', () => {
    const text = 'a = ["b"]'.padEnd(4 << 20, `\n${'#'.repeat(1_000)}`);
    expect(toml(text)).toEqual(['a[0] = b (backslash)']);
    expect(toml(`${text}#`)).toEqual(['a = [\\"b\\"]']);
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
    ['<a>b &amp; c</a>', ['a = b &amp; c (entities)']],
    ['<style><b>c</b></style>', ['style.b = c (entities)']],
    ['a<b>c</b>', [' = a (entities)', 'b = c (entities)']],
    ['', []],
  ])('reads %s', (text, expected) => {
    expect(xml(text)).toEqual(expected);
  });

  it('reports tags that are not closed, and closing tags without an opening tag', () => {
    expect(xml('<a><b>c</b>')).toEqual(['a.b = c (entities)', '! 11 <a> is not closed']);
    expect(xml('<a>b')).toEqual(['a = b (entities)', '! 4 <a> is not closed']);
    expect(xml('<a><![CDATA[bcd')).toEqual(['a = bcd (entities)', '! 15 <a> is not closed']);
    expect(xml('<a></c></a></a>')).toEqual(['! 5 </c> closes nothing', '! 13 </a> closes nothing']);
    expect(xml('<a><b>c</a><d>e</d>')).toEqual(['a.b = c (entities)', 'd = e (entities)']);
  });
});
