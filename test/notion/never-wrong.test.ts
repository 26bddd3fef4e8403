import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OBJECT_TYPES } from '../../src/model.ts';
import { asking, of, question, word } from './asking.ts';
import { EXAMPLE, ID } from './example.ts';
import { INDEFINITE } from './fault-list.ts';
import type { Fault } from './faults.ts';
import type { Capability } from './workspace.ts';

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
  [ID.agent]: 'agent',
  [ID.comment]: 'comment',
  [ID.fileUpload]: 'file_upload',
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
  '/v1/agents',
  '/v1/comments',
  '/v1/file_uploads',
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

const CAPABILITY: Readonly<Record<string, Capability>> = {
  user: 'user information',
  comment: 'read comments',
};

/** A missing capability makes some IDs unknown, but no result wrong. */
const capabilities = fc.subarray<Capability>(['read content', 'read comments', 'user information'], {
  minLength: 1,
});

it('verification is never wrong about an ID, whatever fails, and still knows most IDs', async () => {
  const ids = Object.values(ID).filter(id => id in TRUTH);
  const keys = fc.array(expected, { minLength: ids.length, maxLength: ids.length });
  const unsettled = fc.record({
    pageOnBlocks: fc.constantFrom(200, 404),
    blockOnPages: fc.constantFrom(400, 404),
    blockOnDatabases: fc.constantFrom(404, 400),
    agents: fc.constantFrom(200, 403),
  });
  let definite = 0;
  let all = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fault, { maxLength: 4 }),
      keys,
      unsettled,
      capabilities,
      async (faults, types, cells, may) => {
        const workspace = { ...EXAMPLE, capabilities: may };
        const questions = ids.map((id, i) => question(id, types[i] ?? []));
        const asked = await asking({ workspace, faults, unsettled: cells }, questions, { budgetMs: 60_000 });
        for (const id of ids) {
          const result = word(of(asked, id));
          const truth = TRUTH[id] ?? 'absent';
          // Objects that a token cannot see because of a missing capability do not exist for it, like those
          // that are not shared.
          const isHidden =
            !may.includes(CAPABILITY[truth] ?? 'read content') || (truth === 'agent' && cells.agents === 403);
          const truths = isHidden ? [truth, 'absent'] : [truth];
          all++;
          if (result.startsWith('unknown')) continue;
          expect(truths).toContain(result);
          definite++;
        }
        expect(asked.verification.token.state).not.toBe('rejected');
      },
    ),
    { numRuns: 120 },
  );
  expect(definite / all).toBeGreaterThan(0.4);
});

it('verification knows every ID if nothing fails', async () => {
  const ids = Object.values(ID).filter(id => id in TRUTH);
  for (const types of [[], ...OBJECT_TYPES.map(type => [type])]) {
    const asked = await asking(
      { workspace: EXAMPLE },
      ids.map(id => question(id, types)),
    );
    expect(ids.map(id => [id, word(of(asked, id))])).toEqual(ids.map(id => [id, TRUTH[id]]));
  }
});
