/** Whether properties are tested with many inputs: `npm run test:thorough`. */
export const IS_THOROUGH = process.env['THOROUGH'] === '1';

/** The factor for the number of inputs in a thorough run. */
const THOROUGH_FACTOR = 60;

/**
 * Divides cases among several ways of trying them. A usual run tries each case in only one way, because every
 * try starts a process. A thorough run tries each case in all ways.
 *
 * @param way the number of the way, from 0
 * @param ways how many there are
 */
export function shareOf<T>(cases: readonly T[], way: number, ways: number): readonly T[] {
  return IS_THOROUGH ? cases : cases.filter((_, i) => i % ways === way);
}

/** Returns the number of inputs to try for a property: `usual` of them, or many more in a thorough run. */
export function runs(usual: number): number {
  return usual * (IS_THOROUGH ? THOROUGH_FACTOR : 1);
}
