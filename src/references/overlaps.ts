import type { RawCandidate, RawReference } from './raw-reference.ts';

/**
 * One reference a place, in the order of the file: what was read at a key wins over a link inside it, and of two
 * at the same place the one found first.
 */
export function withoutOverlaps(found: readonly RawReference[]): RawReference[] {
  const inOrder = found.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const keys = onePerPlace(inOrder.filter(({ origin }) => origin === 'key'));
  const links = onePerPlace(inOrder.filter(({ origin }) => origin === 'link'));
  const apart = links.filter((link, i) => !touches(keys, link) && (links[i - 1]?.end ?? 0) <= link.start);
  return [...keys, ...apart].sort((a, b) => a.start - b.start);
}

function onePerPlace(inOrder: readonly RawReference[]): RawReference[] {
  return inOrder.filter(({ start, end }, i) => {
    const before = inOrder[i - 1];
    return before?.start !== start || before.end !== end;
  });
}

/** The first candidate at each place where no reference is. */
export function elsewhere(
  candidates: readonly RawCandidate[],
  references: readonly RawReference[],
): RawCandidate[] {
  const taken = new Set(references.map(({ start }) => start));
  return candidates.filter(({ start }) => !taken.has(start) && taken.add(start));
}

/** Whether one of the references, which are in order, shares text with the other. */
function touches(inOrder: readonly RawReference[], { start, end }: RawReference): boolean {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const before = inOrder[low - 1];
  const after = inOrder[low];
  return (before !== undefined && before.end > start) || (after !== undefined && after.start < end);
}
