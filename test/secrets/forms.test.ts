import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { forgetSecrets, formsOf, remember, scrubbed, withoutSecrets } from '../../src/secrets/scrub.ts';
import { Secret } from '../../src/secrets/secret.ts';
import { alphanumeric } from './samples.ts';

afterEach(forgetSecrets);

const base64 = (text: string) => Buffer.from(text).toString('base64');

it('a secret shows its text only if it is asked to reveal it', () => {
  const secret = new Secret('un-usual.token');
  expect(secret.reveal()).toBe('un-usual.token');
  expect([String(secret), `${secret}`, inspect(secret), JSON.stringify({ secret })]).toEqual([
    '[redacted]',
    '[redacted]',
    '[redacted]',
    '{"secret":"[redacted]"}',
  ]);
});

describe('the forms of a secret', () => {
  it('are itself, its words and its URL-encoded text', () => {
    expect(formsOf('one two  three/4')).toEqual(
      expect.arrayContaining(['one two  three/4', 'one', 'two', 'three/4', 'one%20two%20%20three%2F4']),
    );
    expect(formsOf('one two  three/4')).not.toContain('');
  });

  it.each(['ntn_', 'secret_', 'ghp_', 'ghs_', 'github_pat_'])('are the text behind %s', prefix => {
    expect(formsOf(`${prefix}abc_ntn_1`)).toContain('abc_ntn_1');
    expect(formsOf(`x-${prefix}abc`)).not.toContain('x-abc');
  });

  it.each(['', 'a', 'ab', 'abc', 'abcd'])(
    'are in base64 wherever it is in a longer text: behind “%s”',
    before => {
      const secret = 'un-usual.token.of.mine';
      const encoded = base64(`${before}${secret} and more`);
      expect(formsOf(secret).some(form => form.length > 20 && encoded.includes(form))).toBe(true);
      const header = base64(`${before}Bearer ${secret} and more`);
      expect(formsOf(secret).some(form => form.length > 30 && header.includes(form))).toBe(true);
      const end = base64(`${before}${secret}`);
      expect(formsOf(secret).some(form => form.length > 20 && end.includes(form))).toBe(true);
    },
  );

  it.each(['', 'a', 'ab'])('are in base64url: behind “%s”', before => {
    const secret = '~~~???>>>~~~???>>>~~~???';
    const encoded = Buffer.from(`${before}${secret} and more`).toString('base64url');
    expect(encoded).toMatch(/[-_]/);
    expect(formsOf(secret).some(form => form.length > 20 && encoded.includes(form))).toBe(true);
  });

  it('are in base64 and base64url by itself, without padding', () => {
    for (const secret of ['a~~?>>', 'a~~?>>b', 'a~~?>>bc'])
      expect(formsOf(secret)).toEqual(
        expect.arrayContaining([
          base64(secret).replaceAll('=', ''),
          Buffer.from(secret).toString('base64url'),
        ]),
      );
  });

  it('in base64 have no padding', () => {
    for (const secret of ['abcdefgh', 'abcdefghi', 'abcdefghij'])
      expect(formsOf(secret).filter(form => form.includes('='))).toEqual([]);
  });
});

describe('a secret that is remembered', () => {
  it('is removed from 8 characters on', () => {
    remember('eight-88');
    remember('seven-7');
    expect(withoutSecrets('x eight-88 seven-7')).toBe('x [redacted] seven-7');
  });

  it('is removed as a whole if it contains another one', () => {
    remember('longword');
    remember('x.longword.y');
    expect(withoutSecrets('a x.longword.y b longword')).toBe('a [redacted] b [redacted]');
  });

  it('is removed everywhere until it is forgotten', () => {
    remember('eight-88');
    expect(withoutSecrets('eight-88 eight-88')).toBe('[redacted] [redacted]');
    forgetSecrets();
    expect(withoutSecrets('eight-88')).toBe('eight-88');
  });
});

describe('a value without secrets', () => {
  const token = `ghp_${alphanumeric(36)}`;

  it('has the same list, unless one of its items changes', () => {
    const list = ['a', 'b'];
    expect(scrubbed(list)).toBe(list);
    expect(scrubbed(['a', token])).toEqual(['a', 'ghp_[redacted]']);
  });

  it('has the same copy of an object wherever it occurs', () => {
    const shared = { text: token };
    const result = scrubbed({ one: shared, two: shared });
    expect(result.one).toEqual({ text: 'ghp_[redacted]' });
    expect(result.two).toBe(result.one);
  });

  it('has other objects as they are', () => {
    const map = Object.assign(new Map([['a', token]]), { text: token });
    expect(scrubbed({ map }).map).toBe(map);
    expect(map.text).toBe(token);
    expect(scrubbed(null)).toBeNull();
    expect(scrubbed(4711)).toBe(4711);
  });
});
