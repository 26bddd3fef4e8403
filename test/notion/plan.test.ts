import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expected, OBJECT_TYPES } from '../../src/model.ts';
import { planFor } from '../../src/notion/plan.ts';
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
