import { describe, expect, it } from 'vitest';
import * as library from 'yaml';
import { LONGEST_PARSED } from '../../src/formats/sink.ts';
import { loadYaml } from '../../src/formats/yaml.ts';
import { MOST_TOKENS, parseDocuments } from '../../src/formats/yaml-documents.ts';
import { readWith } from '../support/recorder.ts';

const readYaml = await loadYaml();
const yaml = (text: string) => readWith(readYaml, text);

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
    ['a: |', ['a = ']],
    ['a: >\n\n  \nb: c', ['a = ', 'b = c']],
    ['!x b', [' = !x b']],
    ['!x |\n b', [' = b']],
    ['a: !<tag:yaml.org,2002:str> b', ['a = b']],
    ['- a\n- b', ['[0] = a', '[1] = b']],
    ['- - a\n- b: c', ['[0][0] = a', '[1].b = c']],
    ['a: {b: [c, {d: e}]}', ['a.b[0] = c', 'a.b[1].d = e']],
    ['"a": b', ['a = b']],
    ['1: b', ['1 = b']],
    ['? [a]\n: b', [' = b']],
    [': b', [' = b']],
    ['{a, b: c}', ['b = c']],
    ['? a\n? b\n: c', ['b = c']],
    ['a: b\na: c', ['a = b', 'a = c']],
    ['a: "b"#c', ['a = b (backslash)']],
    ['a: !!omap\n- b: c', ['a[0].b = c']],
    ['a: !!pairs [b: c]', ['a[0].b = c']],
    ['a: !!set {b: c}', ['a.b = c']],
    ['a: b\n---\nc: d', ['a = b', 'c = d']],
    ['', []],
    ['# a: b', []],
  ])('reads %j', (text, expected) => {
    expect(yaml(text)).toEqual(expected);
  });

  it.each(['12345678901234567890123456789012', '0x1f', '1e3', 'null', '~', 'True', '1.50', '2026-01-01'])(
    'reads the key %s as it is written',
    key => {
      expect(yaml(`${key}: a`)).toEqual([`${key} = a`]);
    },
  );

  it('takes a tag for a part of the value if it is at most 500 characters before it', () => {
    const gap = (length: number) => ' '.repeat(length);
    expect(yaml(`a: !x${gap(498)}b\n`)).toEqual([`a = !x${gap(498)}b`]);
    expect(yaml(`a: !x${gap(499)}b\n`)).toEqual(['a = b']);
    expect(yaml(`a: !x b\n${gap(600)}\nc: d\n`)).toEqual(['a = !x b', 'c = d']);
  });

  it('follows an alias to its anchor, but no alias within that', () => {
    expect(yaml('a: &x b\nc: *x')).toEqual(['a = b', 'c = b']);
    expect(yaml('a: &x {b: c}\nd: *x')).toEqual(['a.b = c', 'd.b = c']);
    expect(yaml('a: &x b\nc: &y [*x]\nd: *y')).toEqual(['a = b', 'c[0] = b']);
    expect(yaml('a: *x')).toEqual([]);
    expect(yaml('- &x a\n- *x\n- *x')).toEqual(['[0] = a', '[1] = a', '[2] = a']);
  });

  it('uses the last value of an anchor, even after an alias to an older one', () => {
    expect(yaml('a: &x {b: &y c}\nd: &y e\nf: *x\ng: *y')).toEqual(['a.b = c', 'd = e', 'f.b = c', 'g = e']);
  });

  it('visits at most 10,000 nodes through aliases, and reports that it stopped', () => {
    const problem = '! 0 its aliases unfold to more than 10,000 values; the rest of them is not read';
    const anchor = `a: &x [${'b,'.repeat(99)}]\n`; // 100 nodes, with the list itself
    expect(yaml(`${anchor}c: [${'*x,'.repeat(99)} [*x]]`)).toHaveLength(101 * 99);
    const lists = yaml(`${anchor}c: [${'*x,'.repeat(100)} d, *x, *x]`);
    expect(lists).toHaveLength(101 * 99 + 2);
    expect(lists.filter(line => line.startsWith('!'))).toEqual([problem]);
    expect(yaml(`${anchor}e: &e f\nc: [*e, ${'*x,'.repeat(100)}]`)).toHaveLength(101 * 99 + 2);
  });

  it('stops at the first syntax error, and reads the rest line by line', () => {
    expect(yaml(`a: &x b\n---\n- c\n${'- ]'.repeat(3)}\nd: e`)).toEqual([
      'a = b',
      '! 18 unexpected flow-seq-end token in YAML stream: "]"',
      '[0] = c',
      '[1] = ]- ]- ]',
      'd = e',
    ]);
    expect(yaml(']\na: b')).toEqual(['! 0 unexpected flow-seq-end token in YAML document: "]"', 'a = b']);
  });

  it('allows more tokens than a realistic file of 4 MiB has', () => {
    const section = `service-17: &service\n  name: "A name in quotes"\n  ports: [80, 443]\n  description: A sentence about it\n`;
    const tokens = [...new library.Lexer().lex(section)].length;
    expect((LONGEST_PARSED / section.length) * tokens).toBeLessThan(MOST_TOKENS);
  });

  it('stops parsing a document with more tokens than the limit', async () => {
    const limited = (text: string, most: number) => {
      const { documents, unfinished } = parseDocuments(library, text, most) ?? {};
      return { starts: documents?.map(({ range }) => range[0]), unfinished };
    };
    const why = 'it has more than 20 tokens; the rest is read line by line';
    const long = 'a: [b, c, d]\ne: [f]\n';
    expect(limited(long, 20)).toEqual({ starts: [], unfinished: { from: 0, why } });
    expect(limited(`--- &x a\n--- b\n${long}`, 20)).toEqual({ starts: [0], unfinished: { from: 9, why } });
    expect(limited(`--- a\n--- b\n--- c\n---\n${long}`, 20)).toEqual({
      starts: [0, 6, 12],
      unfinished: { from: 18, why },
    });
    const read = await loadYaml(20);
    expect(readWith(read, `--- a\n---\n${long}`)).toEqual([' = a', `! 6 ${why}`, 'a = [b, c, d]', 'e = [f]']);
  });

  it('parses a document with as many tokens as the limit', () => {
    const text = 'a: b\n---\nc: d\n';
    const tokens = [...new library.Lexer().lex(text)].length;
    expect(parseDocuments(library, text, tokens)?.unfinished).toBeNull();
    expect(parseDocuments(library, text, tokens - 1)?.unfinished?.from).toBe(5);
  });

  it('parses nothing behind the first syntax error', () => {
    const starts = (text: string) => parseDocuments(library, text)?.documents.map(({ range }) => range[0]);
    expect(starts('a\n--- b\n--- c')).toEqual([0, 2, 8]);
    expect(starts('a\n--- [b]\n]\n--- c')).toEqual([0, 2]);
    expect(starts(']\n--- a')).toEqual([0]);
  });

  it('is read line by line if it is nested too deeply for the library’s stack', () => {
    const text = `${'- '.repeat(20_000)}a\nnotion_page_id: b\n`;
    expect(yaml(text)).toEqual(['! 0 it is nested too deeply to be parsed', '[0] = a', 'notion_page_id = b']);
  });

  it('is not taken for nested too deeply if the library fails for another reason', () => {
    class Broken extends library.Lexer {
      override lex(): never {
        throw new Error('broken');
      }
    }
    expect(() => parseDocuments({ ...library, Lexer: Broken }, 'a: b')).toThrow('broken');
  });

  it('visits at most 10,000 nodes through merge keys too', () => {
    const map = `a: &x {${Array.from({ length: 100 }, (_, i) => `k${i}: v`).join(', ')}}\n`;
    const maps = yaml(`${map}${Array.from({ length: 200 }, (_, i) => `m${i}: {<<: *x}\n`).join('')}`);
    const problem = '! 0 its aliases unfold to more than 10,000 values; the rest of them is not read';
    expect(maps.filter(line => line.startsWith('!'))).toEqual([problem]);
    expect(maps).toHaveLength(100 + 10_000 + 1);
  });

  it('passes on no keys of merged maps after that', () => {
    const keys = 'k0: v, k1: v, k2: v, k3: v, k4: v, k5: v, k6: v, k7: v, k8: v, k9: v';
    let entered = 0;
    const count = { enter: () => void entered++ };
    const ignore = () => undefined;
    const sink = {
      item: ignore,
      leave: ignore,
      record: ignore,
      endRecord: ignore,
      value: ignore,
      problem: ignore,
    };
    readYaml(`a: &x {${keys}}\nb:\n${'- <<: *x\n'.repeat(2_000)}`, { ...sink, ...count });
    expect(entered).toBe(2 + 10 + 10_000 + 10); // the last ten are of the map in which it stops
  });

  it('includes the keys of merged maps', () => {
    expect(yaml('a: &x {b: c}\nd:\n  <<: *x\n  e: f')).toEqual(['a.b = c', 'd.b = c', 'd.e = f']);
    expect(yaml('a: &x {b: c}\ng: &y {h: i}\nd:\n  <<: [*x, *y]')).toEqual([
      'a.b = c',
      'g.h = i',
      'd.b = c',
      'd.h = i',
    ]);
    expect(yaml('d:\n  <<: {b: c}')).toEqual(['d.b = c']);
    expect(yaml('a: &x b\nd:\n  <<: {e: *x}')).toEqual(['a = b', 'd.e = b']);
    expect(yaml('a: &x b\nd:\n  <<: *x\n  e: f')).toEqual(['a = b', 'd.e = f']);
    expect(yaml('d:\n  "<<": c')).toEqual(['d.<< = c']);
  });

  it.each([
    ['%YAML 1.2\n', '! 10 missing directives-end indicator line'],
    ['a: b: c\n', '! 3 nested mappings are not allowed in compact mappings'],
    ['a: "\\U12\n\n 345"', '! 4 invalid escape sequence \\U12'],
  ])('reports the syntax error in %j', (text, expected) => {
    expect(yaml(text).filter(line => line.startsWith('!'))).toEqual([expected]);
  });

  it.each(['[', '- ', '{a: '])(
    'reports that “%s” repeated ten thousand times is nested too deeply for the parser',
    opening => {
      expect(yaml(opening.repeat(10_000)).filter(line => line.startsWith('!'))).toEqual([
        expect.stringMatching(/^! \d+ it is nested too deeply to be parsed$/),
      ]);
    },
  );

  it('reads three hundred levels, and continues after deeper ones', () => {
    const deep = (levels: number) => yaml(`a:\n ${'- '.repeat(levels - 2)}b\nc: d`);
    const tooDeep = '! 0 it is nested too deeply to be read whole';
    expect(deep(300)).toEqual([`a${'[0]'.repeat(298)} = b`, 'c = d']);
    expect(deep(301)).toEqual([tooDeep, 'c = d']);
    const half = (inner: string) => '['.repeat(200) + inner + ']'.repeat(200);
    expect(yaml(`a: &x ${half('b')}\nc: ${half('*x')}\nd: e`)).toEqual([
      `a${'[0]'.repeat(200)} = b`,
      tooDeep,
      'd = e',
    ]);
  });

  it('reads a text longer than 4 MiB line by line', () => {
    const text = 'a: [b]'.padEnd(4 << 20, `\n${'#'.repeat(1_000)}`);
    expect(yaml(text)).toEqual(['a[0] = b']);
    expect(yaml(`${text}#`)).toEqual(['a = [b]']);
  });

  it('reports a syntax error once, and reads its document line by line', () => {
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
    'reports no syntax error in a template: %j',
    text => {
      expect(yaml(text).filter(line => line.startsWith('!'))).toEqual([]);
      expect(yaml(text)).toContain('a = b');
    },
  );
});
