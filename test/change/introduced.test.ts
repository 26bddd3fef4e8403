import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { introduced } from '../../src/change/introduced.ts';
import { parseId } from '../../src/id/id.ts';
import type { ObjectType, Reading, Reference } from '../../src/model.ts';

const A = '1f0e1a2b-3c4d-80e5-96f7-8a9b0c1d2e3f';
const B = '2a9c4d5e-6f70-4182-93a4-b5c6d7e8f901';

interface Facts {
  readonly file?: string;
  readonly key?: string;
  readonly line?: number;
  readonly value?: string;
  readonly expected?: readonly ObjectType[];
  readonly reading?: Reading;
}

function reference(facts: Facts): Reference {
  const { file = 'config.json', key = 'notion.db', line = 1, value = A, expected = ['database'] } = facts;
  const place = { line, column: 1, endLine: line, endColumn: 1 + value.length };
  return { file, key, value, expected, ...place, origin: 'key', reading: facts.reading ?? readingOf(value) };
}

function readingOf(value: string): Reading {
  const id = parseId(value);
  return id ? { kind: 'id', id } : { kind: 'malformed', fault: { code: 'text' }, id: null, fix: null };
}

function added(head: readonly Facts[], base: readonly Facts[]): Facts[] {
  const references = head.map(reference);
  const result = introduced(references, base.map(reference));
  return head.filter((_, i) => {
    const one = references[i];
    return one !== undefined && result.has(one);
  });
}

describe('what a change introduces', () => {
  it('includes a value that the base does not contain', () => {
    expect(added([{ value: A }, { value: B }], [{ value: A }])).toEqual([{ value: B }]);
  });

  it('compares IDs by their digits, ignoring dashes and case', () => {
    expect(added([{ value: A.replaceAll('-', '').toUpperCase() }], [{ value: A }])).toEqual([]);
  });

  it('does not include a value that moved to another line, key and file', () => {
    const head = [{ file: 'b.yml', key: 'other.key', line: 9 }];
    expect(added(head, [{ file: 'a.yml', key: 'notion.db', line: 1 }])).toEqual([]);
  });

  it('includes an ID that moved to a key of another type', () => {
    expect(added([{ expected: ['page'] }], [{ expected: ['database'] }])).toHaveLength(1);
  });

  it('ignores the order in which the types of a key are written', () => {
    expect(added([{ expected: ['page', 'database'] }], [{ expected: ['database', 'page'] }])).toEqual([]);
  });

  it('includes each additional occurrence of a value', () => {
    expect(added([{ line: 1 }, { line: 2 }, { line: 3 }], [{ line: 1 }])).toHaveLength(2);
  });

  it('counts the occurrences of a list that lost one and appears elsewhere twice', () => {
    const elsewhere = [
      { file: 'b.json', key: 'one' },
      { file: 'c.json', key: 'two' },
    ];
    expect(added([{ line: 1 }, ...elsewhere], [{ line: 1 }, { line: 2 }])).toEqual(elsewhere.slice(1));
  });

  it('includes a malformed value if the base contains only the valid ID', () => {
    const address = `https://www.notion.so/Tasks-${A.replaceAll('-', '')}`;
    const id = parseId(A);
    const reading: Reading = { kind: 'malformed', fault: { code: 'url', type: null }, id, fix: null };
    expect(added([{ value: address, reading }], [{ value: A }])).toHaveLength(1);
    expect(added([{ value: address, reading }], [{ value: address, reading }])).toEqual([]);
  });

  it('ignores white space around a malformed value', () => {
    expect(added([{ value: ' 1f0e1a2b ' }], [{ value: '1f0e1a2b' }])).toEqual([]);
  });

  it('does not include an ID that was ignored in the base', () => {
    const ignored: Reading = { kind: 'skipped', reason: 'ignored' };
    expect(added([{ value: A }], [{ value: A, reading: ignored }])).toEqual([]);
    expect(added([{ value: A }], [{ value: ` ${A} `, reading: ignored }])).toEqual([]);
  });

  it('includes an ID that was a placeholder or had white space around it in the base', () => {
    const placeholder: Reading = { kind: 'skipped', reason: 'placeholder' };
    const blanks: Reading = { kind: 'malformed', fault: { code: 'text' }, id: parseId(A), fix: null };
    expect(added([{ value: A }], [{ value: A, reading: placeholder }])).toHaveLength(1);
    expect(added([{ value: A }], [{ value: ` ${A} `, reading: blanks }])).toHaveLength(1);
  });

  it('treats the occurrence at an unchanged place as the existing one, in any order', () => {
    const old = { file: 'z.json', key: 'notion.db' };
    const copy = { file: 'a.json', key: 'notion.db' };
    expect(added([copy, old], [old])).toEqual([copy]);
    expect(added([old, copy], [old])).toEqual([copy]);
  });

  it('treats the occurrence in the same file as the existing one if the key was renamed', () => {
    const renamed = { file: 'z.json', key: 'notion.tasks' };
    const copy = { file: 'a.json', key: 'notion.tasks' };
    expect(added([copy, renamed], [{ file: 'z.json', key: 'notion.db' }])).toEqual([copy]);
  });

  it('treats the occurrence at the same key as the existing one if the file was renamed', () => {
    const renamed = { file: 'z.json', key: 'notion.db' };
    const copy = { file: 'a.json', key: 'copy' };
    expect(added([copy, renamed], [{ file: 'old.json', key: 'notion.db' }])).toEqual([copy]);
  });

  it('treats the occurrence at the same key as the existing one if its dashes changed', () => {
    const copy = { key: 'notion.copy', value: A };
    const dashed = { key: 'notion.db', value: A };
    expect(added([copy, dashed], [{ key: 'notion.db', value: A.replaceAll('-', '') }])).toEqual([copy]);
  });

  it('treats the occurrence with the same spelling as the existing one if a key contains both', () => {
    const bare = { key: 'notion.dbs', value: A.replaceAll('-', ''), line: 1 };
    const dashed = { key: 'notion.dbs', value: A, line: 2 };
    expect(added([bare, dashed], [dashed])).toEqual([bare]);
  });
});

describe('for any references', () => {
  const type = fc.constantFrom<ObjectType>('page', 'database', 'view');
  const facts = fc.record({
    file: fc.constantFrom('a.json', 'b.yml', 'c/.env'),
    key: fc.constantFrom('one', 'two', 'three'),
    line: fc.integer({ min: 1, max: 9 }),
    value: fc.oneof(fc.constantFrom(A, B, 'not an ID', '1f0e1a2b'), fc.uuid()),
    expected: fc.uniqueArray(type, { maxLength: 2 }),
  });
  const list = fc.array(facts, { maxLength: 20 });

  it('moving, reordering, renaming and changing dashes introduces nothing', () => {
    const moved = list.chain(base =>
      fc.tuple(
        fc.constant(base),
        fc.shuffledSubarray(base, { minLength: base.length }),
        fc.array(facts, { minLength: base.length, maxLength: base.length }),
      ),
    );
    fc.assert(
      fc.property(moved, ([base, shuffled, places]) => {
        const head = shuffled.map(({ value, expected }, i) => ({
          ...places[i],
          value: parseId(value) ? value.replaceAll('-', '').toUpperCase() : ` ${value}`,
          expected: [...expected].reverse(),
        }));
        expect(added(head, base)).toEqual([]);
      }),
    );
  });

  it('adding one reference introduces exactly one', () => {
    fc.assert(
      fc.property(list, facts, fc.nat(), (base, one, at) => {
        const place = base.length === 0 ? 0 : at % (base.length + 1);
        expect(added([...base.slice(0, place), one, ...base.slice(place)], base)).toHaveLength(1);
      }),
    );
  });

  it('as many references are introduced as were added, for each value and its types', () => {
    const identity = ({ value = '', expected = [] }: Facts) => `${value}|${[...expected].sort()}`;
    const count = (facts: readonly Facts[], wanted: string) =>
      facts.filter(one => identity(one) === wanted).length;
    fc.assert(
      fc.property(list, list, (head, base) => {
        const result = added(head, base);
        for (const one of head.map(identity)) {
          expect(count(result, one)).toBe(Math.max(0, count(head, one) - count(base, one)));
        }
      }),
    );
  });
});
