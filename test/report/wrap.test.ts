import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/report/wrap.ts';

describe('a wrapped text', () => {
  it.each([
    ['', 10, []],
    ['one two', 10, ['one two']],
    ['one  two\n three', 13, ['one two three']],
    ['one two three', 12, ['one two', 'three']],
    ['abcdefghij', 10, ['abcdefghij']],
    ['abcdefghijk', 10, ['abcdefghij', 'k']],
    ['x abcdefghijklmnopqrstuv y', 10, ['x', 'abcdefghij', 'klmnopqrst', 'uv y']],
    // Fewer columns than eight are not worth breaking anything for.
    ['abcdefgh ijk', 1, ['abcdefgh', 'ijk']],
    ['漢字漢字漢', 8, ['漢字漢字', '漢']],
    // Four characters of two columns each, which are as wide as their parts only together.
    ['👍🏽👍🏽👍🏽👍🏽', 8, ['👍🏽👍🏽👍🏽👍🏽']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrap(text, width, stringWidth)).toEqual(lines);
  });
});
