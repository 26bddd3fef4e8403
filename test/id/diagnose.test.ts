import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/id/diagnose.ts';
import { bare, OLD, PAGE } from '../support/read.ts';

const hex = bare(PAGE);
const other = bare(OLD);

describe('a diagnosis', () => {
  it.each([
    [hex.slice(1), { code: 'digits', count: 31 }],
    [`${hex}0`, { code: 'digits', count: 33 }],
    [PAGE.slice(0, -1), { code: 'digits', count: 31 }],
    [`${hex.slice(0, 4)}g${hex.slice(5)}`, { code: 'not-hex', character: 'g', position: 5, others: 0 }],
    [`${hex.slice(0, 4)}xy${hex.slice(6)}`, { code: 'not-hex', character: 'x', position: 5, others: 1 }],
    [`${hex.slice(0, 4)}o${hex.slice(5)}`, { code: 'look-alike', character: 'o', position: 5, meant: '0' }],
    [`${hex.slice(0, 4)}l${hex.slice(5)}`, { code: 'look-alike', character: 'l', position: 5, meant: '1' }],
    ['a'.repeat(20) + 'b1'.repeat(10), { code: 'hash', digits: 40 }],
    ['a1'.repeat(32), { code: 'hash', digits: 64 }],
    ['None', { code: 'null-literal', literal: 'None' }],
    ['undefined', { code: 'null-literal', literal: 'undefined' }],
    ['https://example.com/page', { code: 'foreign-url', host: 'example.com' }],
    ['postgres://user:pw@db.example:5432/x', { code: 'foreign-url', host: 'db.example:5432' }],
    ['tasks', { code: 'text' }],
  ])('of %j describes the problem, and does not guess an ID', (text, fault) => {
    expect(diagnose(text)).toMatchObject({ fault, id: null, fix: null });
  });

  it.each([
    [`${hex}?v=abc`, { code: 'query', tail: '?v=abc' }],
    [`${hex}?`, { code: 'wrapped', wrapping: '?' }],
    [`Some-Title-${hex}`, { code: 'slug', slug: 'Some-Title-' }],
    [`acme/Some-Title-${hex}?pvs=4`, { code: 'slug', slug: 'acme/Some-Title-' }],
    [`"${hex}"`, { code: 'wrapped' }],
    [`[${hex}?`, { code: 'wrapped' }],
    [`  ${PAGE}`, { code: 'wrapped', wrapping: '' }],
    [`${PAGE.slice(0, 23)}${PAGE.slice(24)}`, { code: 'dashes', character: null }],
    [hex.replace(/(.{4})/g, '$1 ').trim(), { code: 'dashes', character: 'space' }],
    [PAGE.replaceAll('-', ' '), { code: 'dashes', character: 'space' }],
    [PAGE.replaceAll('-', '–'), { code: 'dashes', character: 'en dash' }],
    [PAGE.replaceAll('-', '−'), { code: 'dashes', character: 'minus sign' }],
    [PAGE.replaceAll('-', '_'), { code: 'dashes', character: 'underscore' }],
    [`“${PAGE}”`, { code: 'wrapped', wrapping: '“”' }],
    [`${hex}?v=${hex}`, { code: 'query', tail: `?v=${hex}` }],
    [`${hex}&pvs=4`, { code: 'trailing', tail: '&pvs=4' }],
    [`${hex.slice(0, 8)}\u200b${hex.slice(8)}`, { code: 'invisible', name: 'zero-width space', position: 9 }],
    [`\ufeff${PAGE}`, { code: 'invisible', name: 'byte order mark', position: 1 }],
    [hex.replace('a', 'а'), { code: 'look-alike', character: 'а', meant: 'a' }],
    [hex.replace('1', '１'), { code: 'look-alike', character: '１', meant: '1' }],
  ])('of %j contains the intended ID if it is certain', (text, fault) => {
    const { fix, id, ...rest } = diagnose(text);
    expect(rest).toMatchObject({ fault, attempt: true });
    expect(id).toBe(PAGE);
    expect(fix?.replacement).toBe(PAGE);
  });

  it('suggests a space between the ID and a comment', () => {
    expect(diagnose(`${hex}# =====`)).toMatchObject({
      fault: { code: 'glued-comment' },
      fix: { replacement: `${hex} # =====` },
    });
  });

  it('contains the ID in free text, but no fix for the text', () => {
    expect(diagnose(`${hex} (tasks)`)).toMatchObject({ fault: { code: 'trailing' }, id: PAGE, fix: null });
    expect(diagnose(`the tasks: ${hex}`)).toMatchObject({ fault: { code: 'slug' }, id: PAGE, fix: null });
  });

  it.each([
    `${hex}?v=1, ${other}?v=2`,
    `${hex}?v=1,${other}`,
    `${hex}?p=${other}`,
    `${hex}?v=1&p=${other}`,
    `${hex}#${other}`,
    `${hex}/${other}`,
    `${hex}&b=${other}`,
    `${hex}?a b`,
    `${hex}?a,b`,
    `${other}/${hex}`,
    `${other},x-${hex}`,
    `a,b-${hex}`,
    `Title-${hex}?p=${other}`,
    `${hex.slice(0, 16)} ${hex.slice(16)}`,
    `${hex.slice(0, 10)} ${hex.slice(10)}`,
  ])('has no fix that would remove more than decoration: %s', text => {
    expect(diagnose(text)).toMatchObject({ fix: null, attempt: true });
  });

  it('has no fix for a text of more than 2000 characters', () => {
    const text = `${hex}${' '.repeat(1_968)}`;
    expect(diagnose(text).fix?.replacement).toBe(PAGE);
    expect(diagnose(`${text}x`)).toMatchObject({ fault: { code: 'wrapped' }, fix: null, attempt: true });
  });

  it('never guesses a digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{24,40}$/), digits => {
        fc.pre(digits.length !== 32);
        expect(diagnose(digits).fix).toBeNull();
      }),
    );
  });

  it('always contains a fault, and an ID only if the text is long enough for one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
        const { fault, id } = diagnose(text);
        expect(fault.code).toBeTruthy();
        if (id) {
          const digits = [...text.normalize('NFKC').toLowerCase()].join('');
          expect(digits.length).toBeGreaterThanOrEqual(32);
        }
      }),
    );
  });

  it('is possible for very long texts', () => {
    for (const text of [
      '"'.repeat(1 << 20),
      `${'-'.repeat(1 << 20)}`,
      'a'.repeat(1 << 20),
      `${' '.repeat(1 << 20)}x`,
    ]) {
      expect(diagnose(text).fault.code).toBeTruthy();
    }
  });
});
