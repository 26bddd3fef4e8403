import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codeOf } from '../../src/text/reason.ts';

it('a system error has a code, and any other value has none', () => {
  const thrown = () => {
    try {
      return readFileSync('/nonexistent');
    } catch (error) {
      return error;
    }
  };
  expect(codeOf(thrown())).toBe('ENOENT');
  for (const other of [new Error('x'), { code: 'ENOENT' }, 'ENOENT', null, undefined]) {
    expect(codeOf(other)).toBe('unknown error');
  }
});
