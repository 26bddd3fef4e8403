import { cluesOf } from '../keys/clues.ts';
import type { Expected, NotionId, Reference } from '../model.ts';
import type { Question } from '../notion/verify.ts';

/** One question for each distinct ID, with everything that the references to it expect and say about it. */
export function questionsOf(references: Iterable<Reference>): Question[] {
  const byId = new Map<NotionId, { readonly expected: Expected[]; readonly clues: Set<string> }>();
  for (const reference of references) {
    const { reading, expected } = reference;
    if (reading.kind !== 'id') continue;
    const known = byId.get(reading.id) ?? { expected: [], clues: new Set() };
    byId.set(reading.id, known);
    if (!known.expected.some(types => types.join() === expected.join())) known.expected.push(expected);
    for (const clue of cluesOf(reference)) known.clues.add(clue);
  }
  return [...byId].map(([id, { expected, clues }]) => ({ id, expected, clues: [...clues] }));
}
