import { expect, it } from 'vitest';
import { withoutEnvironment } from '../../src/text/without-environment.ts';

it('no variable is to be seen while something goes on, and all are back once it is over, or has failed', () => {
  const { env } = process;
  expect(withoutEnvironment(() => Object.keys(process.env))).toEqual([]);
  expect(process.env).toBe(env);
  const failing = () =>
    withoutEnvironment(() => {
      throw new Error('broken');
    });
  expect(failing).toThrow('broken');
  expect(process.env).toBe(env);
  expect(process.env['PATH']).toBeTruthy();
});
