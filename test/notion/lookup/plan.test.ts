import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expected, OBJECT_TYPES, type ObjectType } from '../../../src/model.ts';
import { isListedAsObject, isListedAsUser, planFor } from '../../../src/notion/lookup/plan.ts';
import { v4, v8 } from '../ids.ts';

const endpoints = (...expected: Expected[]) => planFor({ id: v4(1), expected }).endpoints;

/** Types that are rarely confused with others come last. */
const LAST = ['agent', 'comment', 'file_upload'] as const;

describe('the order of endpoints', () => {
  it.each([
    ['page', ['page', 'data_source', 'view', 'block', 'user']],
    ['database', ['database', 'data_source', 'block', 'view', 'user']],
    ['data_source', ['data_source', 'database', 'block', 'view', 'user']],
    ['block', ['block', 'data_source', 'view', 'database', 'user']],
    ['user', ['user', 'block', 'database', 'data_source', 'view']],
    ['view', ['view', 'database', 'data_source', 'block', 'user']],
  ] as const)('for the expected type %s, followed by the rarest types', (type, order) => {
    expect(endpoints([type])).toEqual([...order, ...LAST]);
  });

  it.each([
    ['agent', ['agent', 'user', 'block', 'data_source', 'view', 'database', 'comment', 'file_upload']],
    ['comment', ['comment', 'block', 'data_source', 'view', 'user', 'database', 'agent', 'file_upload']],
    ['file_upload', ['file_upload', 'block', 'data_source', 'view', 'user', 'database', 'agent', 'comment']],
  ] as const)('for the expected type %s', (type, order) => {
    expect(endpoints([type])).toEqual(order);
  });

  it.each([
    ['000c', 'view'],
    ['0092', 'agent'],
    ['001d', 'comment'],
    ['00b2', 'file_upload'],
    ['0002', 'user'],
  ] as const)('continues with the type of the tag: %s, %s', (tag, type) => {
    const { endpoints: order } = planFor({ id: v8(1, tag), expected: [['page']] });
    expect(order.slice(0, 2)).toEqual(['page', type]);
    expect(new Set(order).size).toBe(order.length);
  });

  it('begins with blocks if several types that are also blocks are expected', () => {
    expect(endpoints(['page', 'database'])).toEqual([
      'block',
      'page',
      'database',
      'data_source',
      'view',
      'user',
      ...LAST,
    ]);
    expect(endpoints([])).toEqual(['block', 'data_source', 'view', 'database', 'user', ...LAST]);
  });

  it('begins with the type of the tag if it is expected', () => {
    const marked = v8(1, '000b');
    expect(planFor({ id: marked, expected: [['database', 'data_source']] }).endpoints[0]).toBe('data_source');
    expect(planFor({ id: marked, expected: [[]] }).endpoints[0]).toBe('data_source');
    expect(planFor({ id: marked, expected: [['page']] }).endpoints[0]).toBe('page');
  });

  it('contains every endpoint exactly once, whatever is expected', () => {
    const sets = fc.array(fc.subarray([...OBJECT_TYPES]), { maxLength: 3 });
    fc.assert(
      fc.property(sets, fc.constantFrom(v4(1), v8(1), v8(1, '000b'), v8(1, '000c')), (expected, id) => {
        const { endpoints: order } = planFor({ id, expected });
        expect(new Set(order).size).toBe(order.length);
        for (const type of ['data_source', 'block', 'view', 'user', ...LAST] as const)
          expect(order).toContain(type);
        expect(order.includes('page') || order.includes('database')).toBe(true);
        const isAny = expected.length === 0 || expected.some(types => types.length === 0);
        for (const type of isAny ? [] : expected.flat()) expect(order).toContain(type);
      }),
    );
  });
});

describe('the order of endpoints for several expected types', () => {
  it.each([
    [
      ['page', 'view'],
      ['page', 'view', 'data_source', 'block', 'user'],
    ],
    [
      ['view', 'page'],
      ['view', 'page', 'data_source', 'block', 'user'],
    ],
    [
      ['user', 'view'],
      ['user', 'view', 'block', 'database', 'data_source'],
    ],
    [
      ['page', 'block'],
      ['block', 'page', 'data_source', 'view', 'user'],
    ],
    [
      ['block', 'user'],
      ['block', 'user', 'data_source', 'view', 'database'],
    ],
    [
      ['user', 'page', 'database'],
      ['user', 'block', 'page', 'database', 'data_source', 'view'],
    ],
    [
      ['data_source', 'database'],
      ['data_source', 'database', 'block', 'view', 'user'],
    ],
    [
      ['database', 'data_source'],
      ['database', 'data_source', 'block', 'view', 'user'],
    ],
  ] as const)('%j: %j', (types, order) => {
    expect(endpoints(types)).toEqual([...order, ...LAST]);
    // The same if one key allows all of them or each key one.
    expect(endpoints(...types.map(type => [type]))).toEqual([...order, ...LAST]);
  });

  it('is that for any type if one of the keys expects any type', () => {
    expect(endpoints(['page'], [])).toEqual(endpoints());
    expect(planFor({ id: v8(1, '000b'), expected: [['page'], []] }).endpoints[0]).toBe('data_source');
  });

  it('begins with the tag’s endpoint and then blocks for any type', () => {
    expect(planFor({ id: v8(1, '000c'), expected: [] }).endpoints).toEqual([
      'view',
      'block',
      'data_source',
      'database',
      'user',
      ...LAST,
    ]);
  });

  it('contains the tag’s endpoint once', () => {
    const expected: Expected[] = [['page', 'data_source', 'view']];
    expect(planFor({ id: v8(1, '000c'), expected }).endpoints.slice(0, 3)).toEqual([
      'view',
      'page',
      'data_source',
    ]);
  });
});

/** The types for which the plan returns true. */
const those = (says: (type: ObjectType) => boolean) => OBJECT_TYPES.filter(says);

describe('a type', () => {
  it('is expected if any key expects it', () => {
    expect(those(planFor({ id: v4(1), expected: [['page'], ['view', 'user']] }).isExpected)).toEqual([
      'page',
      'user',
      'view',
    ]);
  });

  it('is always expected at a key for any type', () => {
    const anything: Expected[][] = [[], [[]], [['page'], []]];
    for (const expected of anything) {
      expect(those(planFor({ id: v4(1), expected }).isExpected)).toEqual([...OBJECT_TYPES]);
    }
  });
});

describe('an ID cannot be called absent if the token is not allowed to use', () => {
  const content: ObjectType[] = ['page', 'database', 'data_source', 'block', 'view'];
  const withUsers = OBJECT_TYPES.filter(type => type === 'user' || content.includes(type));

  it('an endpoint whose type is expected, or any content endpoint', () => {
    expect(those(planFor({ id: v4(1), expected: [['page'], ['user']] }).isNeeded)).toEqual(withUsers);
    expect(those(planFor({ id: v8(1, '0002'), expected: [['page']] }).isNeeded)).toEqual(content);
    expect(those(planFor({ id: v4(1), expected: [] }).isNeeded)).toEqual(content);
    expect(those(planFor({ id: v8(1, '000b'), expected: [[]] }).isNeeded)).toEqual(content);
  });

  it('the users endpoint, if a key expects a user, or any type and the ID has a user’s tag', () => {
    expect(those(planFor({ id: v8(1, '0002'), expected: [] }).isNeeded)).toEqual(withUsers);
    expect(those(planFor({ id: v4(1), expected: [[], ['user']] }).isNeeded)).toEqual(withUsers);
  });
});

describe('a list that can save requests', () => {
  it.each<[Expected[], boolean, boolean]>([
    [[], true, false],
    [[[]], true, false],
    [[['view'], []], true, false],
    [[['page']], true, false],
    [[['database']], true, false],
    [[['data_source']], true, false],
    [[['view']], false, false],
    [[['block']], false, false],
    [[['user']], false, true],
    [[['block', 'page']], true, false],
    [[['block'], ['view', 'user']], false, true],
    [[['user'], ['database']], true, true],
  ])('for keys %j: search %s, users %s', (expected, search, users) => {
    expect(isListedAsObject({ id: v4(1), expected })).toBe(search);
    expect(isListedAsUser({ id: v4(1), expected })).toBe(users);
  });

  it.each([
    ['000b', true],
    ['000c', false],
    ['0002', false],
  ])('is a search for an ID with the tag %s: %s', (tag, isListed) => {
    expect(isListedAsObject({ id: v8(1, tag), expected: [] })).toBe(isListed);
    expect(isListedAsObject({ id: v8(1, tag), expected: [['page']] })).toBe(isListed);
  });
});
