import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsSecret, scrubbed, withoutSecrets } from '../../src/secrets/scrub.ts';
import { Secret } from '../../src/secrets/secret.ts';
import { bare, DATABASE, OLD, PAGE } from '../support/read.ts';
import { alphanumeric, bodyOf, KNOWN, OTHERS } from './samples.ts';

const TOKENS = [...Object.values(KNOWN).flat(), ...OTHERS];

describe('the scrubber', () => {
  it.each(TOKENS)('removes %s', token => {
    // The host after the password in a URL is kept, and the end of a private key.
    const hidden = token.replace(/@[\w.:/]+$|\n-----END.*$|["=]+$/, '');
    const clean = withoutSecrets(`Found “${token}” here`);
    expect(clean).toContain('[redacted]');
    expect(clean).not.toContain(bodyOf(hidden));
    expect(clean).toMatch(/^Found “.*” here$/s);
  });

  it('keeps the beginning, so that the owner recognises the token', () => {
    expect(holdsSecret(`ntn_${alphanumeric(46)}`)).toBe(true);
    expect(withoutSecrets(`a ntn_${alphanumeric(46)} b`)).toBe('a ntn_[redacted] b');
    expect(withoutSecrets(`ghp_${alphanumeric(36)}`)).toBe('ghp_[redacted]');
  });

  it.each(TOKENS)('removes %s from any text, at any place', token => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (before, after) => {
        fc.pre(!/[\w@+/=.&%#~-]$/.test(before) && !/^[\w@+/=.~-]/.test(after));
        expect(withoutSecrets(before + token + after)).not.toContain(token);
      }),
      { numRuns: 20 },
    );
  });

  it('removes a token even if its underscore is escaped', () => {
    for (const underscore of ['&#95;', '%5F', '%5f', '\\u005f', '\\x5F'])
      expect(withoutSecrets(`ntn${underscore}${alphanumeric(40)}`)).not.toContain(alphanumeric(40).slice(-8));
  });

  it.each([
    PAGE,
    bare(PAGE),
    `Tasks-${bare(DATABASE)}`,
    `https://www.notion.so/acme/Tasks-${bare(DATABASE)}?v=${bare(OLD)}&pvs=4#${bare(PAGE)}`,
    `NOTION_SECRET_PAGE_ID=${bare(PAGE)}`,
    `secret_page_id: ${PAGE}`,
    `ntn_page_id=${PAGE}`,
    'npm_config_registry: https://registry.npmjs.org',
    'whsec_ and sk_live_ are prefixes',
    'https://user@example.org/path:name@1.2.3',
    'https://${USER}:${PASSWORD}@example.org',
    'See https://github.com/notion-id-check/notion-id-check/blob/v1/docs/rules/exposed-token.md',
    'Authorization: Bearer ${{ secrets.NOTION_TOKEN }}',
    'sk-alert',
    'prefix key-value pat-tern dapi hvs. SG. eyJ',
  ])('does not change “%s”', text => {
    expect(withoutSecrets(text)).toBe(text);
    expect(holdsSecret(text)).toBe(false);
  });

  it('does not change an ID, whatever is around it', () => {
    const separator = fc.constantFrom(' ', '/', '=', ':', '"', '\n', '?v=', '#', '-', '_', ',');
    const id = fc.uuid();
    fc.assert(
      fc.property(fc.array(fc.tuple(separator, id), { minLength: 1, maxLength: 5 }), parts => {
        for (const written of [parts, parts.map(([before, each]) => [before, bare(each)])]) {
          const text = `NOTION_PAGE_ID${written.map(([before, each]) => `${before}${each}`).join('')}`;
          expect(withoutSecrets(text)).toBe(text);
        }
      }),
    );
  });

  it('keeps JSON valid', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.constantFrom(...TOKENS)), { maxKeys: 5 }),
        value => {
          const clean = withoutSecrets(JSON.stringify(value, null, 2));
          expect(() => JSON.parse(clean)).not.toThrow();
        },
      ),
    );
  });

  it('finishes for long texts that almost look like tokens', () => {
    for (const text of ['eyJ', '-eyJ', 'ntn_', '://a:', 'SG.aaaaaaaaaa', '-----BEGIN RSA PRIVATE KEY-----\n'])
      expect(withoutSecrets(text.repeat(20_000)).length).toBeGreaterThan(0);
  });
});

describe('the run’s own secrets', () => {
  it('are removed whatever they look like, in every encoding', () => {
    const secret = 'un-usual.token of mine';
    new Secret(secret);
    for (const form of [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64'),
      Buffer.from(`Bearer ${secret}`).toString('base64'),
    ]) {
      expect(withoutSecrets(`a ${form} b`)).not.toContain(form.replace(/=+$/, ''));
    }
  });
});

describe('a value', () => {
  it('is scrubbed at every depth, and copied only if something changes', () => {
    const token = `ghp_${alphanumeric(36)}`;
    const clean = { text: 'a', list: [1, null, true] };
    const value = { clean, dirty: [{ deep: { text: `x ${token}` } }], when: new Date(0) };
    const result = scrubbed(value);
    expect(result).toEqual({ ...value, dirty: [{ deep: { text: 'x ghp_[redacted]' } }] });
    expect(result.clean).toBe(clean);
    expect(result.when).toBe(value.when);
    expect(value.dirty[0]?.deep.text).toBe(`x ${token}`);
  });

  it('can contain itself', () => {
    const value: Record<string, unknown> = { text: 'a' };
    value['self'] = value;
    expect(scrubbed(value)).toBe(value);
  });
});
