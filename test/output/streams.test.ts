import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { write, writeMasks } from '../../src/output/streams.ts';
import { formsOf } from '../../src/secrets/scrub.ts';
import { Secret } from '../../src/secrets/secret.ts';
import { alphanumeric } from '../secrets/samples.ts';

/** What some work writes to a stream. */
function writtenBy(work: (stream: PassThrough) => void): string {
  const stream = new PassThrough();
  work(stream);
  return String(stream.read() ?? '');
}

const masksOf = (text: string) =>
  writtenBy(stream => writeMasks(stream, new Secret(text), form => `::add-mask::${form}`)).split('\n');

it('a stream gets texts without secrets', () => {
  const token = `ntn_${alphanumeric(46)}`;
  expect(writtenBy(stream => write(stream, `a ${token} b`))).toBe('a ntn_[redacted] b');
});

describe('the runner', () => {
  it('masks a secret in every form in which it may appear', () => {
    const token = `ntn_${alphanumeric(46)}`;
    const long = [...formsOf(token)].filter(form => form.length >= 8);
    expect(long).toContain(token);
    expect(masksOf(token)).toEqual([...long.map(form => `::add-mask::${form}`), '']);
  });

  it('masks a part of 8 characters', () => {
    const eight = [...formsOf('abcdefghi')].filter(form => form.length === 8);
    expect(eight).not.toEqual([]);
    expect(masksOf('abcdefghi')).toEqual(expect.arrayContaining(eight.map(form => `::add-mask::${form}`)));
  });

  it('masks a short secret, but no short part or encoding of it', () => {
    const masks = masksOf('a/b');
    expect(masks[0]).toBe('::add-mask::a/b');
    for (const mask of masks.slice(1, -1))
      expect(mask.length).toBeGreaterThanOrEqual('::add-mask::'.length + 8);
  });
});
