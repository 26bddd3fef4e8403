import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/references/extract.ts';

const ID = '1f0e1a2b3c4d80e596f78a9b0c1d2e3f';

function label(text: string): string | null {
  const start = text.indexOf(ID);
  return labelOf(text, start, start + ID.length);
}

describe('the label of an ID', () => {
  it.each([
    [`DBS=tasks:${ID}`, 'tasks'],
    [`DBS=notes:x,team-tasks=${ID}`, 'team-tasks'],
    [`DBS=${ID}:tasks`, 'DBS'],
    [`"${ID}:tasks"`, 'tasks'],
    [`"Aufgaben_für:${ID}"`, 'Aufgaben_für'],
    [`"${ID}"`, null],
    [`tasks: ${ID}`, null],
    [`"tasks": "${ID}"`, null],
    [ID, null],
    [`:${ID}`, null],
  ])('in %s is %s', (text, expected) => {
    expect(label(text)).toBe(expected);
  });

  it('is limited to some characters, however long the text is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), length => {
        const found = label(`${'a'.repeat(length)}:${ID}`);
        expect(found?.length ?? 0).toBe(Math.min(length, 63));
      }),
    );
  });
});
