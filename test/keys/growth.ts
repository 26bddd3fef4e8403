import { parseKeyPattern } from '../../src/keys/key-pattern.ts';
import { wordsOf } from '../../src/keys/words.ts';
import { printGrowth } from '../support/steps.ts';

/** Prints how the work of matching a key grows with the number of stars in a pattern. */

const STARS = 20;
const keys = Array.from({ length: 200 }, () => wordsOf('a_a_a_a'));

await printGrowth({ stars: size => parseKeyPattern(`${'a.**.*.'.repeat(size)}b`).matchesKey(keys) }, STARS);
