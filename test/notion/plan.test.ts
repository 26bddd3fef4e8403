import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expected, OBJECT_TYPES, type ObjectType } from '../../src/model.ts';
import { isListedAsObject, isListedAsUser, planFor } from '../../src/notion/plan.ts';
import { v4, v8 } from './ids.ts';

const endpoints = (...expected: Expected[]) => planFor({ id: v4(1), expected }).endpoints;

describe('the order of endpoints', () => {
  it.each([
    ['page', ['page', 'data_source', 'view', 'block', 'user']],
    ['database', ['database', 'data_source', 'block', 'view', 'user']],
    ['data_source', ['data_source', 'database', 'block', 'view', 'user']],
    ['block', ['block', 'data_source', 'view', 'database', 'user']],
    ['user', ['user', 'block', 'database', 'data_source', 'view']],
    ['view', ['view', 'database', 'data_source', 'block', 'user']],
    ['agent', ['agent', 'user', 'block', 'data_source', 'view', 'database']],
    ['comment', ['comment', 'block', 'data_source', 'view', 'user', 'database']],
    ['file_upload', ['file_upload', 'block', 'data_source', 'view', 'user', 'database']],
  ] as const)('where a %s is expected', (type, order) => {
    expect(endpoints([type])).toEqual(order);
  });

  it('begins with blocks where any of what blocks show will do', () => {
    expect(endpoints(['page', 'database'])).toEqual([
      'block',
      'page',
      'database',
      'data_source',
      'view',
      'user',
    ]);
    expect(endpoints([])).toEqual(['block', 'data_source', 'view', 'database', 'user']);
  });

  it('begins with what the ID’s mark says, where that is expected', () => {
    const marked = v8(1, '000b');
    expect(planFor({ id: marked, expected: [['database', 'data_source']] }).endpoints[0]).toBe('data_source');
    expect(planFor({ id: marked, expected: [[]] }).endpoints[0]).toBe('data_source');
    expect(planFor({ id: marked, expected: [['page']] }).endpoints[0]).toBe('page');
  });

  it('reaches every kind of object, each endpoint once, whatever is expected', () => {
    const sets = fc.array(fc.subarray([...OBJECT_TYPES]), { maxLength: 3 });
    fc.assert(
      fc.property(sets, fc.constantFrom(v4(1), v8(1), v8(1, '000b'), v8(1, '000c')), (expected, id) => {
        const { endpoints: order } = planFor({ id, expected });
        expect(new Set(order).size).toBe(order.length);
        for (const type of ['data_source', 'block', 'view', 'user'] as const) expect(order).toContain(type);
        expect(order.includes('page') || order.includes('database')).toBe(true);
        const isAny = expected.length === 0 || expected.some(types => types.length === 0);
        for (const type of isAny ? [] : expected.flat()) expect(order).toContain(type);
      }),
    );
  });
});

describe('the order where several types are expected', () => {
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
    expect(endpoints(types)).toEqual(order);
    // The same, whether one key allows all of them or each key one.
    expect(endpoints(...types.map(type => [type]))).toEqual(order);
  });

  it('is that of a key for anything where one of the keys is that', () => {
    expect(endpoints(['page'], [])).toEqual(endpoints());
    expect(planFor({ id: v8(1, '000b'), expected: [['page'], []] }).endpoints[0]).toBe('data_source');
  });

  it('begins with the mark’s endpoint, then blocks, at a key for anything', () => {
    expect(planFor({ id: v8(1, '000c'), expected: [] }).endpoints).toEqual([
      'view',
      'block',
      'data_source',
      'database',
      'user',
    ]);
  });

  it('names the mark’s endpoint once', () => {
    const expected: Expected[] = [['page', 'data_source', 'view']];
    expect(planFor({ id: v8(1, '000c'), expected }).endpoints.slice(0, 3)).toEqual([
      'view',
      'page',
      'data_source',
    ]);
  });
});

/** The endpoints for which the plan says yes. */
const those = (says: (type: ObjectType) => boolean) => OBJECT_TYPES.filter(says);

describe('a type', () => {
  it('will do where it is expected, by whichever key', () => {
    expect(those(planFor({ id: v4(1), expected: [['page'], ['view', 'user']] }).wants)).toEqual([
      'page',
      'user',
      'view',
    ]);
  });

  it('will do, whichever it is, at a key for anything', () => {
    const anything: Expected[][] = [[], [[]], [['page'], []]];
    for (const expected of anything) {
      expect(those(planFor({ id: v4(1), expected }).wants)).toEqual([...OBJECT_TYPES]);
    }
  });
});

describe('an endpoint that the token may not ask', () => {
  const content: ObjectType[] = ['page', 'database', 'data_source', 'block', 'view'];

  it('leaves open what is missing where its type is expected, and not elsewhere', () => {
    expect(those(planFor({ id: v4(1), expected: [['page'], ['user']] }).needs)).toEqual(['page', 'user']);
    expect(those(planFor({ id: v8(1, '0002'), expected: [['page']] }).needs)).toEqual(['page']);
  });

  it('leaves it open at a key for anything, but for that of users', () => {
    expect(those(planFor({ id: v4(1), expected: [] }).needs)).toEqual(content);
    expect(those(planFor({ id: v8(1, '000b'), expected: [[]] }).needs)).toEqual(content);
  });

  it('of users leaves it open there, too, where the ID bears a user’s mark or a key is a user’s', () => {
    const withUsers = OBJECT_TYPES.filter(type => type === 'user' || content.includes(type));
    expect(those(planFor({ id: v8(1, '0002'), expected: [] }).needs)).toEqual(withUsers);
    expect(those(planFor({ id: v4(1), expected: [[], ['user']] }).needs)).toEqual(withUsers);
  });
});

describe('a list that may save requests', () => {
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
  ])('is a search for an ID with the mark %s: %s', (tag, isListed) => {
    expect(isListedAsObject({ id: v8(1, tag), expected: [] })).toBe(isListed);
    expect(isListedAsObject({ id: v8(1, tag), expected: [['page']] })).toBe(isListed);
  });
});
