import { describe, expect, it } from 'vitest';
import { faultOfFolder, faultOfGlob, parseGlobs } from '../../src/settings/globs.ts';
import { faultsOf } from './faults.ts';

describe('a glob', () => {
  it.each([
    ['', 'is empty'],
    ['!', 'is empty'],
    [' \t', 'is empty'],
    ['/etc/*', 'is an absolute path; write it relative to a folder of the repository'],
    ['!/etc/*', 'is an absolute path; write it relative to a folder of the repository'],
    ['C:\\a', 'is an absolute path; write it relative to a folder of the repository'],
    ['d:/a', 'is an absolute path; write it relative to a folder of the repository'],
    ['!../a', 'leads out of its folder with “..”'],
    ['a/../b', 'leads out of its folder with “..”'],
    ['a\0b', 'contains a NUL character'],
    ['a}', 'has a “}” that closes nothing'],
    ['a{b]', 'has a “]” that closes nothing'],
    ['(a}', 'has a “}” that closes nothing'],
    ['{a,(b}', 'has a “}” that closes nothing'],
    ['[a', 'has a “[” that is not closed'],
    ['{a,[b}', 'has a “[” that is not closed'],
    ['{a,{b}', 'has a “{” that is not closed'],
    ['@(a', 'has a “(” that is not closed'],
    ['[\\]', 'has a “[” that is not closed'],
    ['a/!(b|!(c))', 'has “!(…)” inside “!(…)”'],
  ])('that can’t mean anything is rejected with the reason: %j', (glob, fault) => {
    expect(faultOfGlob(glob)).toBe(`the glob “${glob}” ${fault}`);
  });

  it.each([
    'a',
    '!a',
    '..a/b..',
    'a/C:b',
    '[(]',
    '[{]',
    'a[}]b',
    '[[]',
    '{a,[)]}',
    '\\{a',
    'a\\}',
    '[\\]]',
    '!(a|b)',
  ])('that can mean something is accepted: %j', glob => {
    expect(faultOfGlob(glob)).toBeNull();
  });

  it('in a list is reported with the name of the list', () => {
    expect(parseGlobs(['a', '!b'], 'input')).toEqual(['a', '!b']);
    expect(faultsOf(() => parseGlobs(['a', '!', '/b'], 'input `files`'))).toEqual([
      'input `files`: the glob “!” is empty.',
      'input `files`: the glob “/b” is an absolute path; write it relative to a folder of the repository.',
    ]);
  });
});

describe('a folder', () => {
  it.each([
    ['/a', 'is an absolute path; write it relative to the root of the repository'],
    ['C:\\a', 'is an absolute path; write it relative to the root of the repository'],
    ['..', 'is outside of the repository'],
    ['a/../..', 'is outside of the repository'],
    ['a\\..\\b', 'is outside of the repository'],
    ['a\\b', 'contains a backslash; write “/” between the parts'],
    ['..a/b..', null],
    ['./a/', null],
    ['a/C:/b', null],
  ])('%j is checked', (folder, fault) => {
    expect(faultOfFolder(folder)).toBe(fault);
  });
});
