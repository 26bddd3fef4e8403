/** Whether the properties are tried with many inputs: `npm run test:thorough`. */
export const IS_THOROUGH = process.env['THOROUGH'] === '1';

/** How many times more inputs a thorough run tries. */
const THOROUGH_FACTOR = 40;

/** Returns the number of inputs to try for a property: `usual` of them, or many more in a thorough run. */
export function runs(usual: number): number {
  return usual * (IS_THOROUGH ? THOROUGH_FACTOR : 1);
}
