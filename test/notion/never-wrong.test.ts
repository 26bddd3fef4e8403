import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OBJECT_TYPES } from '../../src/model.ts';
import { asking, of, QUICK, question, word } from './asking.ts';
import { EXAMPLE, ID } from './example.ts';
import { INDEFINITE } from './fault-list.ts';
import type { Fault } from './faults.ts';

const TRUTH: Readonly<Record<string, string>> = {
  [ID.page]: 'page',
  [ID.row]: 'page',
  [ID.database]: 'database',
  [ID.source]: 'data_source',
  [ID.block]: 'block',
  [ID.nestedBlock]: 'block',
  [ID.user]: 'user',
  [ID.view]: 'view',
  [ID.linkedDatabase]: 'database',
  [ID.trashedPage]: 'page',
  [ID.unsharedPage]: 'absent',
  [ID.never]: 'absent',
};

const kind = fc.constantFrom(...INDEFINITE).map(([, fault]) => fault);
const place = fc.constantFrom(
  '/v1',
  '/v1/pages',
  '/v1/databases',
  '/v1/data_sources',
  '/v1/blocks',
  '/v1/users',
  '/v1/views',
  '/v1/search',
);
const fault = fc
  .record({
    kind,
    path: place,
    skip: fc.nat({ max: 6 }),
    times: fc.integer({ min: 1, max: 12 }),
    every: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ kind: what, ...where }): Fault => ({ ...what, ...where }));
const expected = fc.subarray([...OBJECT_TYPES], { maxLength: 3 });

/** A capability that is missing makes some IDs unknown; it makes none wrong. */
const capabilities = fc.subarray(['read content', 'user information'] as const, { minLength: 1 });

it('is never wrong about an ID, whatever goes wrong on the way', async () => {
  const ids = Object.values(ID).filter(id => id in TRUTH);
  const keys = fc.array(expected, { minLength: ids.length, maxLength: ids.length });
  const unsettled = fc.record({
    pageOnBlocks: fc.constantFrom(200, 404),
    blockOnPages: fc.constantFrom(400, 404),
    blockOnDatabases: fc.constantFrom(404, 400),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fault, { maxLength: 4 }),
      keys,
      unsettled,
      capabilities,
      async (faults, types, cells, may) => {
        const workspace = { ...EXAMPLE, capabilities: may };
        const questions = ids.map((id, i) => question(id, types[i] ?? []));
        const asked = await asking({ workspace, faults, unsettled: cells }, questions, {
          budgetMs: 500,
          tuning: { ...QUICK, timeoutMs: 40, searchTimeoutMs: 40 },
        });
        for (const id of ids) {
          const said = word(of(asked, id));
          const truth = TRUTH[id] ?? 'absent';
          // What a token lacks the capability to see is not there for it, as with anything that isn't shared.
          const capability = truth === 'user' ? 'user information' : 'read content';
          const truths = may.includes(capability) ? [truth] : [truth, 'absent'];
          if (!said.startsWith('unknown')) expect(truths).toContain(said);
        }
        expect(asked.verification.token.state).not.toBe('rejected');
      },
    ),
    { numRuns: 120 },
  );
});
