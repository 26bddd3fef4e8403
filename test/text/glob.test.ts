import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { fixedPartOf, globMatcher } from '../../src/text/glob.ts';
import { GlobError, LONGEST_GLOB } from '../../src/text/glob-syntax.ts';

const matching = (glob: string, paths: string) => paths.split(' ').filter(globMatcher(glob));

describe('a glob', () => {
  it.each([
    ['*.json', 'a.json .json a/b.json a.jsonc', 'a.json .json'],
    ['**/*.json', 'a.json x/a.json .x/y/.json a', 'a.json x/a.json .x/y/.json'],
    ['a/**/b', 'a/b a/x/b a/x/y/b ab a/xb b', 'a/b a/x/b a/x/y/b'],
    ['a/**', 'a/b a/b/.c ab/c b/a/c', 'a/b a/b/.c'],
    ['**', 'a a/b .a', 'a a/b .a'],
    ['a**b', 'ab axb a/b', 'ab axb'],
    ['a?c', 'abc a/c ac abbc', 'abc'],
    ['[ab]c', 'ac bc cc', 'ac bc'],
    ['[!ab]c', 'ac cc /c', 'cc'],
    ['[^a-c]', 'a c d', 'd'],
    ['[a-]', 'a - b', 'a -'],
    [']', '] [', ']'],
    ['a[', 'a[ a', 'a['],
    ['{a,b/c}/*.yml', 'a/x.yml b/c/x.yml b/x.yml', 'a/x.yml b/c/x.yml'],
    ['{a/**,b}/c', 'a/c a/x/c b/c b/x/c', 'a/c a/x/c b/c'],
    ['{a,{b,c}d}', 'a bd cd b', 'a bd cd'],
    ['a{,b}', 'a ab abb', 'a ab'],
    ['v{1..3}', 'v1 v3 v4', 'v1 v3'],
    ['{a}', '{a} a', '{a}'],
    ['{a', '{a a', '{a'],
    ['@(a|b).ts', 'a.ts b.ts ab.ts', 'a.ts b.ts'],
    ['?(a)b', 'b ab aab', 'b ab'],
    ['*(a|b)c', 'c ac abbac dc', 'c ac abbac'],
    ['+(ab)', 'ab abab aba', 'ab abab'],
    ['!(*.test).ts', 'a.ts a.test.ts b.tsx', 'a.ts'],
    ['!(a).json', 'a.json b.json .json a/b.json', 'b.json .json'],
    ['a(b|c)', 'ab ac ad', 'ab ac'],
    ['\\*\\{a,b\\}', '*{a,b} xa', '*{a,b}'],
    ['a+b@c!', 'a+b@c! aab@c!', 'a+b@c!'],
    ['größe/*', 'größe/ü grösse/u', 'größe/ü'],
  ])('%j matches only the right paths of %j', (glob, paths, expected) => {
    expect(matching(glob, paths)).toEqual(expected.split(' '));
  });

  it('matches the same paths as picomatch', () => {
    const letter = fc.constantFrom('a', 'b', 'c');
    const segment = fc
      .array(
        fc.oneof(
          { weight: 3, arbitrary: letter },
          fc.constantFrom('*', '?', '[ab]', '[^a]', '{a,bc}', '@(a|b)'),
        ),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      // Picomatch treats a question mark after a group as a part of the group.
      // Picomatch treats a question mark after a group as a quantifier.
      .map(parts => parts.join('').replace(/\*\*+/g, '*').replaceAll(')?', ')'));
    const glob = fc
      .array(fc.oneof({ weight: 3, arbitrary: segment }, fc.constant('**')), { minLength: 1, maxLength: 4 })
      .map(segments => segments.join('/'));
    const path = fc
      .array(fc.string({ unit: letter, minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
      .map(segments => segments.join('/'));
    fc.assert(
      fc.property(glob, fc.array(path, { minLength: 1, maxLength: 20 }), (written, paths) => {
        // In picomatch, `a/**` also matches a file `a`.
        const isQuirk = picomatch(written.replace(/(?:\/\*\*)+$/, ''), { dot: true });
        const matches = picomatch(written, { dot: true });
        const compared = paths.filter(each => !isQuirk(each));
        expect(compared.filter(globMatcher(written)), written).toEqual(
          compared.filter(each => matches(each)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is matched without backtracking, which would take very long for these globs', () => {
    const globs = [
      `${'*a'.repeat(100)}b`,
      `${'{a,b}'.repeat(100)}c`,
      `${'*(a|aa)'.repeat(50)}b`,
      `${'**/a/'.repeat(50)}b`,
      '*(*(*(*(a))))b',
      `+(${'a|'.repeat(100)}a)b`,
      `!(${'*a'.repeat(20)}b)c`,
    ];
    for (const glob of globs) expect(globMatcher(glob)('a'.repeat(400)), glob).toBe(false);
    expect(globMatcher(`${'**/a/'.repeat(50)}b`)('a/'.repeat(1000))).toBe(false);
  });

  it('is rejected if it is too long or has nested negations', () => {
    expect(() => globMatcher('a'.repeat(LONGEST_GLOB))).not.toThrow();
    expect(() => globMatcher('a'.repeat(LONGEST_GLOB + 1))).toThrow(
      new GlobError('is longer than 1000 characters'),
    );
    expect(() => globMatcher('!(a!(b))')).toThrow(new GlobError('has “!(…)” inside “!(…)”'));
    expect(() => globMatcher('!(a)!(b)')).not.toThrow();
  });
});

it.each([
  ['config/*.json', 'config'],
  ['config/a.json', 'config/a.json'],
  ['**/a', ''],
  ['a/b{c,d}/e', 'a'],
  ['a/b/\\*', 'a/b'],
])('everything that %j matches starts with %j', (glob, fixed) => {
  expect(fixedPartOf(glob)).toBe(fixed);
});
