import { describe, expect, it } from 'vitest';
import { Capabilities } from '../../../src/notion/lookup/capabilities.ts';

describe('a 403 from a content endpoint', () => {
  it('applies to all content endpoints after three of them', () => {
    const some = new Capabilities();
    some.note('page', 'refused');
    some.note('block', 'refused');
    expect(some.isRefused('database')).toBe(false);
    some.note('view', 'refused');
    expect(some.isRefused('database')).toBe(true);
    expect(some.isRefused('user')).toBe(false);
    expect(some.missing('page', 'connection')).toBe('read content');
  });

  it.each(['answer', 'missing', 'named', 'invalid-id'])(
    'applies to no other endpoint if a content endpoint has given this result: %s',
    kind => {
      const some = new Capabilities();
      for (let i = 0; i < 5; i++) some.note('page', 'refused');
      some.note('database', kind);
      expect(some.isRefused('page')).toBe(false);
      expect(some.missing('page', 'connection')).toBe('');
    },
  );

  it.each(['unknown', 'unanswerable', 'unneeded'])('still counts after this result: %s', kind => {
    const some = new Capabilities();
    for (let i = 0; i < 3; i++) some.note('page', 'refused');
    some.note('page', kind);
    expect(some.isRefused('page')).toBe(true);
  });
});

it.each(['unknown', 'unanswerable', 'unneeded'])('this result does not count as a 403: %s', kind => {
  const some = new Capabilities();
  for (let i = 0; i < 5; i++) {
    some.note('page', kind);
    some.note('user', kind);
  }
  expect([some.isRefused('page'), some.isRefused('user')]).toEqual([false, false]);
});

describe('a 403 from the users endpoint', () => {
  it('applies to all users at once', () => {
    const some = new Capabilities();
    expect(some.isRefused('user')).toBe(false);
    some.note('user', 'refused');
    expect(some.isRefused('user')).toBe(true);
    expect(some.isRefused('page')).toBe(false);
    expect(some.missing('user', 'connection')).toBe('user information');
  });

  it('applies to only one user if others were answered', () => {
    const some = new Capabilities();
    some.note('user', 'missing');
    some.note('user', 'refused');
    expect(some.isRefused('user')).toBe(false);
    expect(some.missing('user', 'connection')).toBe('');
  });

  it('does not mean that a personal access token lacks a capability', () => {
    expect(new Capabilities().missing('user', 'personal')).toBe('other users');
    expect(new Capabilities().missing('user', null)).toBe('user information');
    expect(new Capabilities().missing('page', 'personal')).toBe('read content');
  });
});

it('a 403 from an endpoint without a documented capability names none', () => {
  const some = new Capabilities();
  some.note('agent', 'refused');
  expect([some.isRefused('agent'), some.missing('agent', 'connection')]).toEqual([true, '']);
});
