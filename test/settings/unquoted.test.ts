import { describe, expect, it } from 'vitest';
import { unquotedFaults } from '../../src/settings/unquoted.ts';
import { configFaults, FILE } from './faults.ts';

/** The words that are reported, each with its line. */
const words = (text: string): string[] =>
  unquotedFaults(text).map(
    ({ line, message }) => `${line} ${/^“(.*?)” must be in quotes/.exec(message)?.[1]}`,
  );

describe('a glob or key pattern that YAML needs in quotes', () => {
  it.each([
    // Entries of lists.
    ['files:\n- *.yml', ['2 *.yml']],
    ['files:\r\n  -   *.yml  \r\n  - !b\r\n', ['2 *.yml', '3 !b']],
    ['files:\n  - *.env # not these, [*x]', ['2 *.env']],
    ['files:\n  - *a#b', ['2 *a#b']],
    ['files:\n  - @scope/*', ['2 @scope/*']],
    ['files:\n  - `a', ['2 `a']],
    ['files:\n  - %a', ['2 %a']],
    // Values and keys.
    ['root: *a', ['1 *a']],
    ['root:   !a b', ['1 !a b']],
    ['ignore:\n  - files: *.yml', ['2 *.yml']],
    ['ignore:\n  -   files: *.yml', ['2 *.yml']],
    ['expect:\n  *_DB: page', ['2 *_DB']],
    ['expect:\n*:\n', ['2 *']],
    ['expect:\n  a*b: page\n', []],
    ['expect:\n  *a:b: page', ['2 *a:b']],
    // Between brackets.
    ['files: [*a]', ['1 *a']],
    ['files:  [ *a,*b, c, !d ]', ['1 *a', '1 *b', '1 !d']],
    ['ignore:\n  - { files: x }\n  -  {*a: b}', ['3 *a']],
    ['  [*a]', ['1 *a']],
    ['[*a]', ['1 *a']],
    ['files: [[*a], {b: c}]', ['1 *a']],
    ['files: a[*b]', []],
    // Other entries of the same line are in quotes.
    [`files: ["a", '*b', *c]`, ['1 *c']],
    [String.raw`files: ["a\", *b", *c]`, ['1 *c']],
    [String.raw`files: ["a\\", *b]`, ['1 *b']],
    [`files: ['a, *b', "c, *d"]`, []],
    [`files: ['it''s, *b', *c]`, ['1 *c']],
    [`files: [it's, "a, *b", *c]`, ['1 *c']],
    ['files: [a"b, *c]', ['1 *c']],
    ['files: [*c, "b\\', ['1 *c']],
    ['expect:\n  "a": *b', ['2 *b']],
    // The word itself has quotes.
    [`files:\n  - *a "b" c`, ['2 *a "b" c']],
    [`files:\n  - *a 'b' # 'c'`, [`2 *a 'b'`]],
    [`files: [x, *"a"]`, ['1 *"a"']],
  ])('is reported: %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    '# files: [*a]',
    '  # - *a',
    'root: a # see [*b]',
    'root: a # files: [*b]',
    'files: [a] # not [*b], {*c: d}',
    'root:   # *a',
    'root: "# [" # [*a]',
  ])('is not reported in a comment: %j', text => {
    expect(words(text)).toEqual([]);
  });

  it.each(['|', '>', '|-', '>2', '  |+  ', '| # why'])(
    'is not reported in a text over several lines: %j',
    style => {
      const block = `reason: ${style}\n  - *a\n\n    *b: c\n  # [*c]\n  [*d]\n`;
      expect(words(block)).toEqual([]);
      expect(words(`${block}files: [*e]\n`)).toEqual(['7 *e']);
      expect(words(`ignore:\n  - reason: ${style}\n      *a\n  - *b\n`)).toEqual(['4 *b']);
    },
  );

  it.each(['reason: a|', 'reason: | b', 'reason: |x', '# reason: |', 'reason:|'])(
    'is reported below what only looks like the start of such a text: %j',
    line => {
      expect(words(`${line}\n  - *a\n`)).toEqual(['2 *a']);
    },
  );

  it('is not reported if it is an alias, a tag of YAML or a directive', () => {
    expect(words('files: &all [a]\ninclude: *all\nexclude: [*all, *al]')).toEqual(['3 *al']);
    expect(words('x: [&a b,&c d]\nfiles: [*a, *c]\ny: { z: &e, f: *e }')).toEqual([]);
    expect(words('files: !!seq [a]\nroot: !a!!')).toEqual(['2 !a!!']);
    expect(words('%YAML: 1.2\n@%YAML: a')).toEqual(['2 @%YAML']);
  });

  it('is reported with the text to write', () => {
    expect(configFaults(`root: a\nfiles: [b, *'c']\n`)).toEqual([
      `${FILE}:2: “*'c'” must be in quotes, because “*” at the start has a meaning in YAML. Write '*''c'''.`,
    ]);
    expect(configFaults('root: a # see the list [*b]\nfiles: [c] # or [*d], *e\n')).toEqual([]);
  });
});
