import { describe, expect, it } from 'vitest';
import { parseId } from '../../src/id/id.ts';
import { Scope } from '../../src/keys/scope.ts';
import { elsewhere, withoutOverlaps } from '../../src/references/overlaps.ts';
import type { RawCandidate, RawReference } from '../../src/references/raw-reference.ts';
import { PAGE } from '../support/read.ts';

const reference = (origin: 'key' | 'link', start: number, end: number, key = ''): RawReference => ({
  start,
  end,
  key,
  origin,
  expected: [],
  why: [],
  reading: { kind: 'token' },
});
const key = (start: number, end: number, name?: string) => reference('key', start, end, name);
const link = (start: number, end: number, name?: string) => reference('link', start, end, name);

/** The remaining references, as `key 0-5`, with their names. */
const left = (...found: RawReference[]) =>
  withoutOverlaps(found).map(
    ({ origin, start, end, key: name }) => `${origin} ${start}-${end}${name && ` ${name}`}`,
  );

describe('the order of references', () => {
  it('is by start, then by end', () => {
    expect(left(key(20, 30), key(5, 7), key(0, 10))).toEqual(['key 0-10', 'key 5-7', 'key 20-30']);
    expect(left(key(0, 10), key(0, 5), key(0, 7))).toEqual(['key 0-5', 'key 0-7', 'key 0-10']);
    expect(left(link(10, 20), key(30, 40), key(0, 9))).toEqual(['key 0-9', 'link 10-20', 'key 30-40']);
  });

  it('contains only the first one of several at the same place', () => {
    expect(left(key(0, 5, 'a'), key(0, 10, 'b'), key(0, 5, 'c'))).toEqual(['key 0-5 a', 'key 0-10 b']);
    expect(left(key(10, 15, 'a'), key(20, 25), key(10, 15, 'c'))).toEqual(['key 10-15 a', 'key 20-25']);
    expect(left(key(3, 5, 'a'), key(3, 5, 'b'))).toEqual(['key 3-5 a']);
    expect(left(key(0, 10, 'a'), key(5, 10, 'b'))).toEqual(['key 0-10 a', 'key 5-10 b']);
    expect(left(link(3, 5, 'a'), link(3, 5, 'b'))).toEqual(['link 3-5 a']);
  });

  it('does not change the given list', () => {
    const found = [key(5, 7), key(0, 2)];
    withoutOverlaps(found);
    expect(found.map(({ start }) => start)).toEqual([5, 0]);
  });
});

describe('a link', () => {
  it.each([
    ['within', link(12, 18)],
    ['at the same place as', link(10, 20)],
    ['around', link(5, 25)],
    ['into the start of', link(5, 11)],
    ['out of the end of', link(19, 25)],
    ['from the start of', link(10, 15)],
  ])('%s a reference at a key is left out', (_, inside) => {
    expect(left(inside, key(10, 20))).toEqual(['key 10-20']);
    expect(left(key(0, 2), key(10, 20), key(40, 50), inside)).toEqual(['key 0-2', 'key 10-20', 'key 40-50']);
  });

  it('that only touches a reference at a key is kept', () => {
    expect(left(link(5, 10), key(10, 20), link(20, 25))).toEqual(['link 5-10', 'key 10-20', 'link 20-25']);
    expect(left(key(5, 5), link(5, 9))).toEqual(['key 5-5', 'link 5-9']);
  });

  it('that starts within another link is left out, and one that only touches it is kept', () => {
    expect(left(link(0, 10), link(5, 15))).toEqual(['link 0-10']);
    expect(left(link(0, 10), link(10, 15))).toEqual(['link 0-10', 'link 10-15']);
    expect(left(link(0, 10), key(11, 12), link(13, 15))).toEqual(['link 0-10', 'key 11-12', 'link 13-15']);
  });

  it('is compared with its neighbours among many keys', () => {
    const keys = [0, 10, 20, 30, 40, 50, 60].map(start => key(start, start + 5));
    for (const start of [0, 10, 20, 30, 40, 50, 60]) {
      expect(left(...keys, link(start + 1, start + 3))).toHaveLength(7);
      expect(left(...keys, link(start + 5, start + 10))).toHaveLength(8);
      expect(left(...keys, link(start + 4, start + 10))).toHaveLength(7);
      expect(left(...keys, link(start - 5, start + 1))).toHaveLength(7);
    }
  });
});

it('the first candidate at each place without a reference is kept', () => {
  const id = parseId(PAGE);
  if (!id) throw new Error('no ID');
  const column = Scope.ofFile('a.json', []);
  const candidate = (start: number, needed: number): RawCandidate => ({
    start,
    id,
    why: [],
    needed,
    column,
    raw: () => key(start, start + 36),
  });
  const candidates = [candidate(0, 2), candidate(50, 3), candidate(50, 4), candidate(99, 5), candidate(0, 3)];
  const kept = elsewhere(candidates, [key(99, 120), link(7, 50)]);
  expect(kept.map(({ start, needed }) => [start, needed])).toEqual([
    [0, 2],
    [50, 3],
  ]);
});
