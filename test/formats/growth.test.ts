import { expect, it } from 'vitest';
import { growthIn } from '../support/steps.ts';

/**
 * The steps for a text of twice the size, divided by the steps for the text. It is 2 if each character takes
 * the same work.
 */
const STEEPEST = 2.4;

it('reading takes time in proportion to the length of the text, for every format and any text', async () => {
  const growth = Object.entries(await growthIn(new URL('growth.ts', import.meta.url)));
  expect(growth.length).toBeGreaterThan(200);
  const steep = growth.filter(([, [once, twice, fourTimes = 0]]) => {
    return twice / once > STEEPEST || fourTimes / twice > STEEPEST;
  });
  expect(Object.fromEntries(steep)).toEqual({});
});
