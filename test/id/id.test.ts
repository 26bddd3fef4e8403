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
    expect(workspaceDigits(id('c7e1a17d-911d-4a3c-b58f-afcfed49072b'))).toBeNull();
  });
});
