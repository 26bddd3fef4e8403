import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotionId } from '../../../src/model.ts';
import {
  digitsOfWorkspace,
  isOfAnotherWorkspace,
  lookAlikeOf,
  unexpectedKind,
  uuidFault,
} from '../../../src/notion/lookup/digits.ts';
import { sightingInPassing } from '../../../src/notion/lookup/sighting.ts';
import { asking, of, question } from '../asking.ts';
import { EXAMPLE, ID } from '../example.ts';
import { id, mistyped, v4, v8 } from '../ids.ts';
import type { ObjectDescription } from '../workspace.ts';

function swapped(original: NotionId, place: number): NotionId {
  const digits = [...original.replaceAll('-', '')];
  const [a = '', b = ''] = digits.slice(place, place + 2);
  digits.splice(place, 2, b, a);
  return id(digits.join(''));
}

const seen = (...ids: NotionId[]) => ids.map(each => sightingInPassing('page', each));

describe('a look-alike', () => {
  it.each([
    ['one digit differs', mistyped(v4(1), 7)],
    ['two digits differ', mistyped(v4(1), 0, 31)],
    ['two digits were swapped', swapped(v4(1), 20)],
  ])('is suggested if %s', (_, wrong) => {
    expect(lookAlikeOf(wrong, seen(v4(2), v4(1), v4(3)))).toMatchObject({ id: v4(1), type: 'page' });
  });

  it.each([
    ['three digits differ', mistyped(v4(1), 1, 2, 3)],
    ['nothing is similar', v4(4)],
    ['it is the same ID', v4(1)],
  ])('is not suggested if %s', (_, wrong) => {
    expect(lookAlikeOf(wrong, seen(v4(2), v4(1), v4(3)))).toBeNull();
  });

  it('is the nearest one, and is not suggested if two are equally near', () => {
    const wrong = mistyped(v4(1), 5);
    expect(lookAlikeOf(wrong, seen(mistyped(v4(1), 9), v4(1)))).toMatchObject({ id: v4(1) });
    expect(
      lookAlikeOf(wrong, seen(mistyped(v4(1), 6, 5), mistyped(v4(1), 7, 5), mistyped(v4(1), 8))),
    ).toBeNull();
  });

  it('does not depend on the order of the objects', () => {
    const place = fc.integer({ min: 0, max: 31 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, place), { maxLength: 6 }),
        fc.tuple(place, place),
        (others, slip) => {
          const visible = seen(v4(1), ...others.map(places => mistyped(v4(1), ...places)));
          const wrong = mistyped(v4(1), ...slip);
          expect(lookAlikeOf(wrong, visible)).toEqual(lookAlikeOf(wrong, [...visible].reverse()));
        },
      ),
    );
  });
});

describe('for an ID that Notion does not know', () => {
  it('an object from a search is suggested, with its type and title', async () => {
    const wrong = mistyped(ID.page, 3);
    const asked = await asking({ workspace: EXAMPLE }, [question(wrong, ['page'])]);
    expect(of(asked, wrong)).toMatchObject({ lookAlike: { id: ID.page, type: 'page', title: 'Handbook' } });
  });

  it('the database of a data source is suggested', async () => {
    const wrong = mistyped(ID.database, 3, 4);
    const asked = await asking({ workspace: EXAMPLE }, [question(wrong, ['database'])]);
    expect(of(asked, wrong)).toMatchObject({ lookAlike: { id: ID.database, type: 'database' } });
  });

  it('another ID of the same run is suggested, of any type', async () => {
    const wrong = mistyped(ID.block, 12, 13);
    const asked = await asking({ workspace: EXAMPLE }, [
      question(wrong, ['block']),
      question(ID.block, ['block']),
    ]);
    expect(of(asked, wrong)).toMatchObject({ lookAlike: { id: ID.block, type: 'block' } });
  });

  it('many pages of search are read, but not all pages of a large workspace', async () => {
    const objects = Array.from({ length: 3_000 }, (_, n): ObjectDescription => ({ type: 'page', id: v4(n) }));
    const [near, far] = [mistyped(v4(850), 3), mistyped(v4(2_900), 3)];
    const asked = await asking({ workspace: { objects } }, [
      question(near, ['page']),
      question(far, ['page']),
    ]);
    expect(of(asked, near)).toMatchObject({ lookAlike: { id: v4(850) } });
    expect(of(asked, far)).toMatchObject({ lookAlike: null });
    expect(asked.server.count('POST /v1/search')).toBe(10);
  });

  it('a failed search does not change the result', async () => {
    const faults = [{ kind: 'html', status: 503, path: '/v1/search' }] as const;
    const wrong = mistyped(ID.page, 3);
    const asked = await asking({ workspace: EXAMPLE, faults }, [question(wrong, ['page'])]);
    expect(of(asked, wrong)).toMatchObject({ state: 'absent', lookAlike: null, otherWorkspace: false });
  });
});

describe('another workspace', () => {
  const ours = [v8(1), v8(2), v8(3)].map(each => sightingInPassing('page', each));
  const theirs = v8(4, '', '25510c8b5');

  it('is suspected if all known IDs share their workspace digits and this one does not', () => {
    const digits = digitsOfWorkspace(ours);
    expect(isOfAnotherWorkspace(theirs, digits)).toBe(true);
    expect(isOfAnotherWorkspace(v8(5), digits)).toBe(false);
  });

  it.each([
    ['too few are known', ours.slice(0, 2)],
    ['they differ among themselves', [...ours, sightingInPassing('page', v8(6, '', '0a0b0c0d0'))]],
    ['they have no such digits', [v4(1), v4(2), v4(3)].map(each => sightingInPassing('page', each))],
  ])('is not suspected if %s', (_, visible) => {
    expect(isOfAnotherWorkspace(theirs, digitsOfWorkspace(visible))).toBe(false);
  });

  it('is not suspected for an ID without such digits', () => {
    expect(isOfAnotherWorkspace(v4(7), digitsOfWorkspace(ours))).toBe(false);
  });

  it('is recognised by the objects of the run, except people', async () => {
    const pages = [1, 2, 3].map((n): ObjectDescription => ({ type: 'page', id: v8(n) }));
    const person: ObjectDescription = { type: 'user', id: v8(9, '', '77777dddd'), kind: 'person' };
    const workspace = { self: { id: v8(20, '0027') }, objects: [...pages, person] };
    const questions = [question(theirs, ['page']), question(v8(9, '', '77777dddd'), ['user'])];
    const asked = await asking({ workspace }, questions);
    expect(of(asked, theirs)).toMatchObject({ state: 'absent', lookAlike: null, otherWorkspace: true });
  });
});

describe('the invalid digit of an ID that is not a valid UUID', () => {
  it.each([
    ['12345678-1234-1234-1234-123456789abc', 'variant', '1'],
    ['12345678-1234-9234-8234-123456789abc', 'version', '9'],
    ['12345678-1234-f234-8234-123456789abc', 'version', 'f'],
    ['12345678-1234-0234-c234-123456789abc', 'version', '0'],
    ['12345678-1234-8234-c234-123456789abc', 'variant', 'c'],
    ['12345678-1234-4234-a234-123456789abc', null, ''],
  ])('in %s is that of the %s', (text, part, digit) => {
    expect(uuidFault(id(text))).toEqual({ code: 'uuid', part, digit });
  });
});

describe('the tag in an ID', () => {
  it.each([
    ['0003', [['page']], 'workspace'],
    ['001c', [[]], 'discussion'],
    ['0037', [], 'connection'],
    ['00a9', [['database']], 'thread'],
    ['000b', [['database'], ['page', 'view']], 'data_source'],
    ['000b', [], 'data_source'],
    ['000b', [['database'], ['page', 'data_source']], null],
    ['000b', [['database'], []], null],
    ['ffff', [['page']], null],
  ] as const)('%s at keys for %j is that of: %s', (tag, expected, kind) => {
    expect(unexpectedKind(v8(1, tag), expected)).toBe(kind);
  });

  it('is no evidence in an ID of another version', () => {
    for (const tag of ['0003', '000b']) {
      const other = id(`${v4(1).slice(0, 24)}${tag}${v4(1).slice(28)}`);
      expect(unexpectedKind(other, [['page']])).toBeNull();
    }
  });
});
