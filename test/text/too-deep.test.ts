import { expect, it } from 'vitest';
import { isTooDeep } from '../../src/text/too-deep.ts';

function errorOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it('recognises a stack overflow, also while an expression is compiled, and no other error', () => {
  const endless = (): unknown => [endless()];
  expect(isTooDeep(errorOf(endless))).toBe(true);
  // V8's message when the yaml package compiles this expression at the end of the stack.
  const compiling = new SyntaxError('Invalid regular expression: /(.*?)\\r?\\n/sy: Stack overflow');
  expect(isTooDeep(compiling)).toBe(true);
  expect(isTooDeep(errorOf(() => 'a'.repeat(-1)))).toBe(false);
  expect(isTooDeep('Maximum call stack size exceeded')).toBe(false);
});
