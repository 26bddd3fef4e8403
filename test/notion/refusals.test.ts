import { describe, expect, it } from 'vitest';
import type { TokenKind } from '../../src/model.ts';
import { Refusals } from '../../src/notion/refusals.ts';

function refusals(kind: TokenKind | null = 'connection'): Refusals {
  return new Refusals(() => kind);
}

describe('refusals of content', () => {
  it('stand for all endpoints of content from the third on', () => {
    const some = refusals();
    some.note('page', 'refused');
    some.note('block', 'refused');
    expect(some.isRefused('database')).toBe(false);
    some.note('view', 'refused');
    expect(some.isRefused('database')).toBe(true);
    expect(some.isRefused('user')).toBe(false);
    expect(some.capability('page')).toBe('read content');
  });

  it.each(['answer', 'missing', 'named'])(
    'stand for nothing where an endpoint of content has given %s',
    kind => {
      const some = refusals();
      for (let i = 0; i < 5; i++) some.note('page', 'refused');
      some.note('database', kind);
      expect(some.isRefused('page')).toBe(false);
      expect(some.capability('page')).toBe('');
    },
  );

  it.each(['unknown', 'unanswerable', 'unneeded'])('are not taken back by %s', kind => {
    const some = refusals();
    for (let i = 0; i < 3; i++) some.note('page', 'refused');
    some.note('page', kind);
    expect(some.isRefused('page')).toBe(true);
  });
});

it.each(['unknown', 'unanswerable', 'unneeded'])('%s is no refusal', kind => {
  const some = refusals();
  for (let i = 0; i < 5; i++) {
    some.note('page', kind);
    some.note('user', kind);
  }
  expect([some.isRefused('page'), some.isRefused('user')]).toEqual([false, false]);
});

describe('a refusal of users', () => {
  it('stands for all users at once', () => {
    const some = refusals();
    expect(some.isRefused('user')).toBe(false);
    some.note('user', 'refused');
    expect(some.isRefused('user')).toBe(true);
    expect(some.isRefused('page')).toBe(false);
    expect(some.capability('user')).toBe('user information');
  });

  it('stands for one where others were shown', () => {
    const some = refusals();
    some.note('user', 'missing');
    some.note('user', 'refused');
    expect(some.isRefused('user')).toBe(false);
    expect(some.capability('user')).toBe('');
  });

  it('is no lack of a capability in a personal access token', () => {
    expect(refusals('personal').capability('user')).toBe('other users');
    expect(refusals(null).capability('user')).toBe('user information');
  });
});
