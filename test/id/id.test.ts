import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSample, looksGenerated, parseId, taggedType, workspaceDigits } from '../../src/id/id.ts';
import type { NotionId } from '../../src/model.ts';

const hex = fc.stringMatching(/^[0-9a-f]{32}$/);
const dash = (digits: string) =>
  `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`;
const id = (text: string): NotionId => {
  const parsed = parseId(text);
  if (!parsed) throw new Error(`${text} is no ID`);
  return parsed;
};

describe('an ID', () => {
  it('has 32 hexadecimal digits, with or without dashes, in any case and any UUID version', () => {
    fc.assert(
      fc.property(hex, fc.boolean(), fc.boolean(), (digits, dashed, upper) => {
        const written = dashed ? dash(digits) : digits;
        expect(parseId(upper ? written.toUpperCase() : written)).toBe(dash(digits));
      }),
    );
  });

  it('is not recognised in any other text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), text => {
        fc.pre(!/^[0-9a-f]{32}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text));
        expect(parseId(text)).toBeNull();
      }),
    );
    for (const text of [
      '',
      '1f0e1a2b3c4d80e596f78a9b0c1d2e3',
      '1f0e1a2b3c4d80e596f78a9b0c1d2e3f0',
      '1f0e1a2b-3c4d80e5-96f7-8a9b-0c1d2e3f',
      ' 1f0e1a2b3c4d80e596f78a9b0c1d2e3f',
      '1f0e1a2b3c4d80e596f78a9b0c1d2e3g',
    ]) {
      expect(parseId(text), text).toBeNull();
    }
  });
});

describe('a sample ID', () => {
  it.each([
    '00000000-0000-0000-0000-000000000000',
    '11111111111111111111111111111111',
    '1234567890abcdef1234567890abcdef',
    '0123456789abcdef0123456789abcdef',
    '12345678-1234-5678-1234-567812345678',
    'abcdef1234567890abcdef1234567890',
    'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
    '1234abcd-5678-ef00-1234-abcdef123456',
    '2ba8a847-7019-8012-3456-7890abcdef12',
  ])('is %s', text => {
    expect(isSample(id(text))).toBe(true);
  });

  it('is never an ID that Notion could have created, however regular it looks', () => {
    for (const text of ['11111111-1111-4111-8111-111111111111', '00000000-0000-4000-8000-000000000001']) {
      expect(isSample(id(text)), text).toBe(false);
    }
    fc.assert(
      fc.property(hex, digits => {
        const real = id(`${digits.slice(0, 12)}8${digits.slice(13, 16)}9${digits.slice(17)}`);
        expect(looksGenerated(real)).toBe(true);
        expect(isSample(real)).toBe(false);
      }),
    );
  });

  /** Runs of equal digits of these lengths. No other digit equals or follows the one before it. */
  const runs = (...lengths: number[]) =>
    lengths.map((length, i) => (i % 2 === 0 ? '7' : '3').repeat(length)).join('');
  const ones = (count: number) => new Array<number>(count).fill(1);
  const twos = (count: number) => new Array<number>(count).fill(2);

  it.each([
    ['18 steps', runs(3, 3, 3, 3, ...twos(10)), true],
    ['17 steps', runs(3, 3, ...twos(13)), false],
    ['8 digits in a run', runs(8, ...ones(24)), true],
    ['7 digits in a run', runs(7, ...ones(25)), false],
    ['8 digits in a run between others', runs(1, 2, 8, ...ones(19), 2), true],
    ['7 digits in each of two runs', runs(7, 1, 7, ...ones(17)), false],
    ['ascending digits', `23456789${runs(...ones(24))}`, true],
    ['digits that ascend over 9 to 0', `67890123${runs(...ones(24))}`, true],
    ['digits that ascend over f to 0', `9abcdef0${runs(...ones(24))}`, true],
    ['digits that ascend over f to 1', `abcdef12${runs(...ones(24))}`, true],
    ['digits that ascend to 9 and from 1', `67891234${runs(...ones(24))}`, false],
    ['digits that ascend to 8 and from 0', `56780123${runs(...ones(24))}`, false],
    ['digits that ascend to f and from 2', `cdef2345${runs(...ones(24))}`, false],
    ['digits that ascend to e and from 1', `bcde1234${runs(...ones(24))}`, false],
    ['descending digits', `fedcba98${runs(...ones(24))}`, false],
  ])('is known by its pattern: %s', (_, digits, expected) => {
    expect(digits).toHaveLength(32);
    expect(isSample(id(digits))).toBe(expected);
  });

  it('is never a random ID, even one of an unknown version', () => {
    expect(isSample(id('deadbeefdeadbeefdeadbeefdeadbeef'))).toBe(false);
    expect(isSample(id('8b0d3819c5386b618383cf838ba334c4'))).toBe(false);
  });
});

describe('an ID of version 8', () => {
  it('contains a tag for its type in the last group', () => {
    expect(taggedType(id('248104cd-477e-80af-bc30-000bd28de8f9'))).toBe('data_source');
    expect(taggedType(id('148104cd-477e-80bb-928f-000ce197ddf2'))).toBe('view');
    expect(taggedType(id('248104cd-477e-80af-bc30-aaabd28de8f9'))).toBeNull();
    expect(taggedType(id('248104cd-477e-40af-bc30-000bd28de8f9'))).toBeNull();
  });

  it('has the same digits 4 to 12 as other IDs of its workspace', () => {
    expect(workspaceDigits(id('248104cd-477e-80af-bc30-000bd28de8f9'))).toBe(
      workspaceDigits(id('148104cd-477e-80bb-928f-000ce197ddf2')),
    );
    expect(workspaceDigits(id('248104cd-477e-80af-bc30-000bd28de8f9'))).toBe('104cd477e');
    expect(workspaceDigits(id('c7e1a17d-911d-4a3c-b58f-afcfed49072b'))).toBeNull();
  });
});
