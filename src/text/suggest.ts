import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was probably meant, or null if none is close: a third of the letters may differ. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const guess = closest(word.toLowerCase(), [...candidates]);
  return distance(word.toLowerCase(), guess) <= Math.ceil(guess.length / 3) ? guess : null;
}

/** ` Did you mean “page”?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const guess = nearest(word, candidates);
  return guess === null ? '' : ` Did you mean “${guess}”?`;
}
