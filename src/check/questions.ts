import type { Expected, NotionId, Reference } from '../model.ts';
import type { Question } from '../notion/verify.ts';

/** One question for each distinct ID, with every list of types that a reference to it expects. */
export function questionsOf(references: Iterable<Reference>): Question[] {
  const byId = new Map<NotionId, Expected[]>();
  for (const { reading, expected } of references) {
    if (reading.kind !== 'id') continue;
    const known = byId.get(reading.id);
    if (!known) byId.set(reading.id, [expected]);
    else if (!known.some(types => types.join() === expected.join())) known.push(expected);
  }
  return [...byId].map(([id, expected]) => ({ id, expected }));
}
