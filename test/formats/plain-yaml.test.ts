import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../src/formats/plain-yaml.ts';
import type { Sink } from '../../src/formats/sink.ts';
import { LONGEST_PARSED } from '../../src/formats/sink.ts';
import { loadYaml } from '../../src/formats/yaml.ts';

const readYaml = await loadYaml();

/** Every call that a reader makes to its sink. */
function callsOf(read: (text: string, sink: Sink) => unknown, text: string): string[] {
  const calls: string[] = [];
  const note =
    (method: string) =>
    (...values: unknown[]) =>
      void calls.push(`${method} ${JSON.stringify(values)}`);
  read(text, {
    enter: note('enter'),
    item: note('item'),
    leave: note('leave'),
    record: note('record'),
    endRecord: note('endRecord'),
    value: note('value'),
    problem: note('problem'),
  });
  return calls;
}

const isPlainYaml = (text: string) => {
  let isRead = false;
  callsOf((_, sink) => {
    isRead = readPlainYaml(text, sink);
  }, text);
  return isRead;
};

/**
 * Compares the calls of this reader with those of the library's reader.
 *
 * @returns whether this reader reads the text
 */
function agrees(text: string): boolean {
  let isRead = false;
  const calls = callsOf((_, sink) => {
    isRead = readPlainYaml(text, sink);
  }, text);
  expect(calls, text).toEqual(isRead ? callsOf(readYaml, text) : []);
  return isRead;
}

describe('plain YAML', () => {
  it.each([
    '',
    '# nothing\n',
    'a: b',
    'a: b\n',
    'a: b c  # d\n',
    'a:\n  b:\n    c: 1\n  d: 2\ne: 3\n',
    'a:\nb: # nothing\nc:   \n',
    'a: -1\nb: ~\nc: null\nd: true\ne: 1.5\n',
    "a: \"b\"\nb: 'c''d'\n\"c d\": e\n'f': g\n",
    'a: "#"\nb: "x" # y\nc: x#y\nd: x # y # z\n',
    'a: ""\nb: \'\'\n',
    '- a\n- b: c\n  d: e\n-\n- - f\n  - g\n',
    'a:\n- b\n- c\nd: e\n',
    'a:\n  - b:\n    - c\n    d: e\n  -   f: g\n      h: i\n',
    '-\n  a: b\n-\n  - c\n',
    'a: |\n  b\n\n    c\n  d\ne: f\n',
    'a: >-\n\n\n  b # no comment\n# one\nc: |+ # two\n    d\n\n\n',
    '- |\n  a\n- >\n b\n',
    'a:\n  b: |\n    c\n  d: e',
    'a: |\n  # b\n  - c: d\n',
    'on: [push, "pull request", \'x\', ]\nb: []\nc: [ 1 , ~ ]\nd: {}\ne: { }\n',
    'a: [b, c] # d\ne: f',
    'on: [push]\nb: [1, -2]\n',
    'a: [b c, d-e]\nf: {}\n',
    '---\na: b\n--- \nc: d\n',
    '# first\n---\n- a\n',
    'a.b/c_d-e: f\n$g: h\n1: i\n',
    '  a: b\n  c: d\n',
    'a: http://b/c:d\n',
    'a: b:c\nd: ${{ e.f }}\n',
    'a: é\u00a0\n',
    'a: b #\nc:  # d #\ne: f   # g',
    'a: b\n#c\n   #d\n\ne: f',
    'a: # b\n  c: d\ne: #\n  - # f\n    g: h\n  -   # i\n  - j',
    'a: b\nc:',
    '- a\n-',
    'a: [b , c]\n',
    'a: [b,c,  d]\n',
    '---\na: [ ]',
    'a: |\n\n \n  b\n   \nc: d\n',
    'a: |\n  \n  b\n',
    '"a":\n  b: c\n',
    "'a b': c\n",
    `${'a'.repeat(200)}: b\n`,
    'a:    b\n',
    '...a: b\n',
  ])('%j is read like the library reads it', text => {
    expect(agrees(text)).toBe(true);
  });

  it.each([
    ['a tab', 'a:\tb\n'],
    ['a carriage return', 'a: b\r\n'],
    ['a byte order mark', '\ufeffa: b\n'],
    ['an escape sequence', 'a: "b\\tc"\n'],
    ['a key with an escape sequence', '"a\\tb": c\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !b c\n'],
    ['a merge key', '<<: a\n'],
    ['a map in braces', 'a: {b: c}\n'],
    ['a list in a list in brackets', 'a: [[b]]\n'],
    ['a map in brackets', 'a: [b: c]\n'],
    ['brackets over several lines', 'a: [b,\n  c]\n'],
    ['brackets without an end', 'a: [b'],
    ['brackets without an end, and an entry below', 'a: [b,\nc: d\n'],
    ['a dash in brackets', 'a: [-]\n'],
    ['two dashes and a colon in brackets', 'a: [--, -:]\n'],
    ['an extra comma', 'a: [b,, c]\n'],
    ['a comma at the start', 'a: [, b]\n'],
    ['text after brackets', 'a: [b] c\n'],
    ['a value over two lines', 'a: b\n  c\n'],
    ['a quoted value over two lines', 'a: "b\n  c"\n'],
    ['text after quotes', 'a: "b" c\n'],
    ['text after quotes that looks like an entry', 'a: "b" c: d\n'],
    ['text after brackets that looks like an entry', 'a: [b] c: d\n'],
    ['a comment glued to quotes', 'a: "b"#c\n'],
    ['only a value', 'a\n'],
    ['only a value below a key', 'a:\n  b\n'],
    ['a key within a value', 'a: b: c\n'],
    ['a colon at the end of a value', 'a: b:\n'],
    ['no space after a colon', 'a:b\n'],
    ['a space before a colon', 'a : b\n'],
    ['an explicit key', '? a\n: b\n'],
    ['a key of 300 letters', `${'a'.repeat(300)}: b\n`],
    ['a list in place of a value', 'a: - b\n'],
    ['an entry with the wrong indentation', 'a:\n    b: c\n  d: e\n'],
    ['a deeper entry below a value', 'a: b\n  c: d\n'],
    ['an item with the wrong indentation', '- a\n - b\n'],
    ['an entry with the indentation of items', '- a\nb: c\n'],
    ['an entry with the indentation of items below a key', 'a:\n  - b\n  c: d\n'],
    ['an item with the indentation of keys', 'a: b\n- c\n'],
    ['a block without text', 'a: |\nb: c\n'],
    ['a block without text at the end', 'a: |'],
    ['a block with an indentation indicator', 'a: |2\n   b\n'],
    ['a block whose second line is indented less', 'a: |\n    b\n  c\n'],
    ['a block whose first line has more space', 'a: |\n     \n  b\n'],
    ['text after the sign of a block', 'a: | b\n  c\n'],
    ['text after dashes', '--- a\n'],
    ['an entry after dashes', '--- ab: c\n'],
    ['three dashes that are indented', 'a: b\n  ---\nc: d\n'],
    ['an empty document', 'a: b\n---\n'],
    ['an empty document without a line break', 'a: b\n---'],
    ['two documents of which the first is empty', '---\n---\na: b\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['the end of a document', 'a: b\n...\n'],
    ['the end of a document, and more', 'a: b\n... c: d\n'],
    ['a character that can start no value', 'a: @b\n'],
    ['a line separator', 'a: b\u2028c\n'],
  ])('with %s is left to the library', (_, text) => {
    expect(agrees(text)).toBe(false);
  });

  it('can be fifty levels deep, and not longer than what the library parses', () => {
    const nested = (depth: number) =>
      Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:${i === depth - 1 ? ' b' : ''}\n`).join('');
    expect([agrees(nested(50)), agrees(nested(51))]).toEqual([true, false]);
    expect([agrees(`${'- - '.repeat(25)}a`), agrees(`${'- - '.repeat(25)}- a`)]).toEqual([true, false]);
    const long = (length: number) => `a: ${'b'.repeat(length - 3)}`;
    expect([LONGEST_PARSED, LONGEST_PARSED + 1].map(length => isPlainYaml(long(length)))).toEqual([
      true,
      false,
    ]);
  });

  it('can have any number of keys at one level', () => {
    expect(agrees('a:\n  b: c\n'.repeat(60).replace(/^a/gm, 'a'))).toBe(true);
  });
});

describe('any text', () => {
  const words = (list: string) => fc.constantFrom(...list.split('·'));
  const line = fc
    .tuple(
      words('··  ·  ·    · '),
      words('···- ·- - ·-   ·-'),
      words('a: ·b c: ·"q": ·\'s\': ·1: ·a:·a : ·<<: ·x.y/z: ····? ·&x '),
      words(
        'v·v w·"q"·"q\\n"·\'s\'\'s\'·|·>-·|2·[a, b]·[ ]·[a, "b c" , d]·[a: b]·[[a]]·{}·{ }·{a: b}·&x v·*x·!t v·- a·-1·-·~·null·true·x:y·x: y·x:·@x·%x·?x·é···',
      ),
      words('···· · # c·#c·  '),
    )
    .map(parts => parts.join(''));
  const other = words(
    '---·--- ·...·... a: b··  ·# c·  # c·      text·    text·  text·text·"q"·%YAML 1.2·- a·a: b·  b: c·  - d',
  );
  const loose = fc.array(fc.oneof(line, other), { maxLength: 7 }).map(lines => lines.join('\n'));

  it('is read like the library reads it, or not at all', () => {
    let plain = 0;
    fc.assert(
      fc.property(loose, fc.boolean(), (text, ends) => {
        if (agrees(ends ? `${text}\n` : text)) plain++;
      }),
      { numRuns: 4000 },
    );
    expect(plain).toBeGreaterThan(200);
  });

  const key = words('a·b c·"q d"·\'s\'·notion_page_id·x.y/z');
  const scalar = words(
    'v·v w # c·"q" # c·\'s\'\'s\'·1·~··true·http://x/y·[a, "b"]·[]·{}·|\n@x\n\n@  y·>-\n@x # y',
  );
  const tree = fc.letrec<{ node: string; map: string; list: string }>(tie => ({
    node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('map'), tie('list')),
    map: fc
      .array(fc.tuple(key, tie('node')), { minLength: 1, maxLength: 4 })
      .map(entries => entries.map(([name, node]) => `\n${name}:${below(node)}`).join('')),
    list: fc
      .array(tie('node'), { minLength: 1, maxLength: 4 })
      .map(items => items.map(node => `\n-${below(node)}`).join('')),
  }));
  /** A value below a key or a dash, indented by two. */
  const below = (node: string) => (node.startsWith('\n') ? node : ` ${node}`).replaceAll(/\n@?/g, '\n  ');

  it('is read if it is plain and not too deep', () => {
    let plain = 0;
    const runs = 1000;
    fc.assert(
      fc.property(fc.oneof(tree.map, tree.list), text => {
        if (agrees(text)) plain++;
      }),
      { numRuns: runs },
    );
    expect(plain).toBeGreaterThan(runs / 2);
  });
});
