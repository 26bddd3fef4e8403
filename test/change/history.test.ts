import { expect, it } from 'vitest';
import { isObjectId } from '../../src/change/history.ts';

it('accepts only full object IDs, of both lengths', () => {
  const sha1 = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  expect([sha1, 'a'.repeat(64)].map(isObjectId)).toEqual([true, true]);
  for (const text of ['', 'HEAD', sha1.slice(1), `${sha1}0`, `x${sha1}`, `${sha1}\n`, sha1.toUpperCase()])
    expect(isObjectId(text), text).toBe(false);
});
