import { describe, expect, it } from 'vitest';
import { asId, asJson, asList, asText } from '../../../src/notion/client/json.ts';
import { v4 } from '../ids.ts';

describe('out of an answer', () => {
  it.each([
    ['an object', { a: 1 }, { a: 1 }],
    ['an empty object', {}, {}],
    ['nothing', null, null],
    ['what is missing', undefined, null],
    ['a list', [{ a: 1 }], null],
    ['a text', 'a', null],
    ['a number', 7, null],
  ])('an object is read from %s, or none', (_, value, json) => {
    expect(asJson(value)).toEqual(json);
  });

  it.each([
    ['a list', [{ a: 1 }, { b: 2 }], [{ a: 1 }, { b: 2 }]],
    ['a list that holds other things, too', [null, { a: 1 }, [{ b: 2 }], 'c', 7], [{ a: 1 }]],
    ['an empty list', [], []],
    ['an object', { 0: { a: 1 }, length: 1 }, []],
    ['nothing', null, []],
    ['what is missing', undefined, []],
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

  it('an ID is read from a text that spells one, and from nothing else', () => {
    expect(asId(v4(1))).toBe(v4(1));
    expect(asId(v4(1).replaceAll('-', '').toUpperCase())).toBe(v4(1));
    for (const other of [`${v4(1)}0`, '', [v4(1)], null, 7]) expect(asId(other)).toBeNull();
  });
});
