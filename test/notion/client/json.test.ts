import { describe, expect, it } from 'vitest';
import { asId, asJson, asList, asText } from '../../../src/notion/client/json.ts';
import { v4 } from '../ids.ts';

describe('from a response', () => {
  it.each([
    ['an object', { a: 1 }, { a: 1 }],
    ['an empty object', {}, {}],
    ['null', null, null],
    ['undefined', undefined, null],
    ['a list', [{ a: 1 }], null],
    ['a text', 'a', null],
    ['a number', 7, null],
  ])('an object or null is read from %s', (_, value, json) => {
    expect(asJson(value)).toEqual(json);
  });

  it.each([
    ['a list', [{ a: 1 }, { b: 2 }], [{ a: 1 }, { b: 2 }]],
    ['a list that also contains other values', [null, { a: 1 }, [{ b: 2 }], 'c', 7], [{ a: 1 }]],
    ['an empty list', [], []],
    ['an object', { 0: { a: 1 }, length: 1 }, []],
    ['null', null, []],
    ['undefined', undefined, []],
  ])('the objects of a list are read from %s', (_, value, list) => {
    expect(asList(value)).toEqual(list);
  });

  it.each([
    ['a', 'a'],
    ['', ''],
    [7, null],
    [null, null],
    [['a'], null],
  ])('a text is read from %j: %j', (value, text) => {
    expect(asText(value)).toBe(text);
  });

  it('an ID is read only from a text that is an ID', () => {
    expect(asId(v4(1))).toBe(v4(1));
    expect(asId(v4(1).replaceAll('-', '').toUpperCase())).toBe(v4(1));
    for (const other of [`${v4(1)}0`, '', [v4(1)], null, 7]) expect(asId(other)).toBeNull();
  });
});
