import { describe, expect, it } from 'vitest';
import { isInside, relativePath } from '../../src/text/paths.ts';

describe('isInside', () => {
  it.each([
    ['/a', '/a/b', true],
    ['/a', '/a', true],
    ['/', '/a', true],
    ['/a', '/a/..b', true],
    ['/a', '/ab', false],
    ['/a', '/', false],
    ['/a/b', '/a/c', false],
  ])('of %s: %s is %s', (folder, file, expected) => {
    expect(isInside(folder, file)).toBe(expected);
  });
});

it('writes relative paths with slashes', () => {
  expect(relativePath('/a', '/a/b/c.env')).toBe('b/c.env');
  expect(relativePath('/a', '/a')).toBe('');
  expect(relativePath('/a/b', '/a/c')).toBe('../c');
});
