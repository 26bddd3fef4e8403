import type { Reference } from '../model.ts';
import { remember } from '../secrets/scrub.ts';

/** Keeps IDs of confidential values out of everything that is shown, unless a file of the repository has them too. */
export function hideConfidential(references: readonly Reference[]): void {
  const idsOf = (isConfidential: boolean) =>
    references.flatMap(({ reading, isConfidential: is }) =>
      reading.kind === 'id' && (is === true) === isConfidential ? [reading.id] : [],
    );
  const inFiles = new Set(idsOf(false));
  for (const id of idsOf(true)) {
    if (inFiles.has(id)) continue;
    remember(id);
    remember(id.replaceAll('-', ''));
  }
}
