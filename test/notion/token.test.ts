import { describe, expect, it } from 'vitest';
import { asking, of, question, word } from './asking.ts';
import { EXAMPLE, ID } from './example.ts';
import { id, v4 } from './ids.ts';
import { DEFAULT_SELF } from './workspace.ts';

const SOME = [question(ID.page, ['page']), question(ID.never, ['page']), question(ID.database, ['database'])];

const UNAUTHORIZED = { kind: 'error', status: 401, code: 'unauthorized' } as const;

describe('a token that Notion rejects', () => {
  it('ends the run after few requests, and no ID is reported', async () => {
    const asked = await asking({ workspace: EXAMPLE }, SOME, { token: 'ntn_somebody_elses' });
    expect(asked.verification.token).toMatchObject({ state: 'rejected', kind: null });
    expect([...asked.verification.resolutions.values()].map(word)).toEqual(
      SOME.map(() => 'unknown: token-rejected'),
    );
    expect(asked.server.count()).toBeLessThanOrEqual(SOME.length + 1);
  });

  it('is recognised by the first response', async () => {
    const asked = await asking({ workspace: EXAMPLE }, SOME.slice(0, 1), { token: 'ntn_somebody_elses' });
    expect(asked.verification.token.state).toBe('rejected');
    expect(asked.server.requests.map(({ path }) => path)).toEqual([`/v1/pages/${ID.page}`]);
  });

  it('also ends the run later, and then earlier results do not count', async () => {
    const asked = await asking({ workspace: EXAMPLE, faults: [{ ...UNAUTHORIZED, skip: 2 }] }, SOME);
    expect(asked.verification.token.state).toBe('rejected');
    expect([...asked.verification.resolutions.values()].map(word)).toEqual(
      SOME.map(() => 'unknown: token-rejected'),
    );
  });

  it('prevents requests that have not been sent yet', async () => {
    const many = Array.from({ length: 90 }, (_, n) => question(v4(100 + n), ['page']));
    const asked = await asking({ workspace: EXAMPLE, faults: [{ ...UNAUTHORIZED, skip: 3 }] }, many);
    expect(asked.verification.token.state).toBe('rejected');
    expect(asked.server.count()).toBeLessThan(20);
  });

  it('is rejected without a request if it cannot be sent', async () => {
    const asked = await asking({ workspace: EXAMPLE }, SOME, { token: 'ntn_with a space\nand a line' });
    expect(asked.verification.token.state).toBe('rejected');
    expect(asked.server.count()).toBe(0);
  });
});

describe('a token that Notion accepts', () => {
  it.each([0, 1, 2])('is not reported after a single 401 after %i good answers', async skip => {
    const faults = [{ ...UNAUTHORIZED, skip, times: 1 }];
    const asked = await asking({ workspace: EXAMPLE, faults }, SOME);
    expect(asked.verification.token.state).toBe('accepted');
    expect([...asked.verification.resolutions.values()].map(word)).toEqual(['page', 'absent', 'database']);
  });

  it('is not reported because of the 401s of a gateway', async () => {
    const bodies = [
      { object: undefined },
      { status: 403 },
      { code: 'invalid_token' },
      { object: undefined, status: undefined, code: undefined, error: 'unauthorized' },
    ];
    for (const notNotions of bodies) {
      const asked = await asking({ workspace: EXAMPLE, faults: [{ ...UNAUTHORIZED, notNotions }] }, SOME);
      expect(asked.verification.token.state).toBe('unknown');
      expect([...asked.verification.resolutions.values()].map(word)).toEqual(
        SOME.map(() => 'unknown: unreachable'),
      );
    }
  });

  it('is not reported if all 401s are about one ID', async () => {
    const asked = await asking({ workspace: EXAMPLE, faults: [{ ...UNAUTHORIZED, id: ID.database }] }, SOME);
    expect(asked.verification.token.state).toBe('accepted');
    expect(of(asked, ID.database)).toEqual({
      state: 'unknown',
      reason: 'unreachable',
      detail: 'HTTP 401 unauthorized',
    });
    expect(word(of(asked, ID.page))).toBe('page');
  });
});

it('verification sends no request without a token', async () => {
  const asked = await asking({ workspace: EXAMPLE }, SOME, { token: '' });
  expect(asked.verification.token.state).toBe('none');
  expect(word(of(asked, ID.page))).toBe('unknown: no-token');
  expect(asked.server.count()).toBe(0);
});

it('verification sends no request without questions', async () => {
  const { server, verification } = await asking({ workspace: EXAMPLE }, []);
  expect(verification.resolutions.size).toBe(0);
  expect(server.count()).toBe(0);
});

describe('a token', () => {
  it('belongs to a connection if users.me answers with a bot', async () => {
    const { verification } = await asking({ workspace: EXAMPLE }, SOME);
    expect(verification.token).toMatchObject({ state: 'accepted', kind: 'connection' });
  });

  it('belongs to a person if users.me answers with a person', async () => {
    const { verification } = await asking({ workspace: { ...EXAMPLE, tokenKind: 'personal' } }, SOME);
    expect(verification.token).toMatchObject({ state: 'accepted', kind: 'personal' });
  });

  it.each([
    ['403', { kind: 'error', status: 403, code: 'restricted_resource' }],
    ['500', { kind: 'error', status: 500, code: 'internal_server_error' }],
    ['404', { kind: 'error', status: 404, code: 'object_not_found' }],
    ['HTML', { kind: 'html', status: 403 }],
  ] as const)(
    'is of unknown kind if users.me answers with %s, and other requests show whether it is accepted',
    async (_, fault) => {
      const asked = await asking({ workspace: EXAMPLE, faults: [{ ...fault, path: '/v1/users/me' }] }, SOME);
      expect(asked.verification.token).toMatchObject({ state: 'accepted', kind: null });
      expect(SOME.map(({ id }) => word(of(asked, id)))).toEqual(['page', 'absent', 'database']);
    },
  );
});

describe('a connection without the capability to read content', () => {
  const workspace = { ...EXAMPLE, capabilities: ['user information'] } as const;

  it('is reported with that capability, after only as many requests as needed', async () => {
    const many = Array.from({ length: 60 }, (_, n) => question(v4(100 + n), ['page'], ['database']));
    const asked = await asking({ workspace }, many);
    for (const { id } of many) {
      expect(of(asked, id)).toEqual({ state: 'unknown', reason: 'forbidden', detail: 'read content' });
    }
    expect(asked.server.count()).toBeLessThan(20);
  });

  it('can still look up users', async () => {
    expect(word(of(await asking({ workspace }, [question(ID.user, ['user'])]), ID.user))).toBe('user');
  });
});

describe('a connection without the capability to read users', () => {
  const workspace = { ...EXAMPLE, capabilities: ['read content'] } as const;

  it('is reported with that capability at a user key', async () => {
    const asked = await asking({ workspace }, [question(ID.user, ['user'])]);
    expect(of(asked, ID.user)).toEqual({ state: 'unknown', reason: 'forbidden', detail: 'user information' });
  });

  it('still recognises a page at a user key', async () => {
    const asked = await asking({ workspace }, [question(ID.page, ['page', 'user'])]);
    expect(word(of(asked, ID.page))).toBe('page');
  });

  it.each([
    ['a page key', ['page']],
    ['a data source key', ['data_source']],
    ['a view key', ['view']],
    ['a key for any type', []],
  ] as const)('still reports a missing ID as missing at %s', async (_, expected) => {
    expect(word(of(await asking({ workspace }, [question(ID.never, expected)]), ID.never))).toBe('absent');
  });

  it('does not report an ID with a user’s tag as missing at a key for any type', async () => {
    const marked = id('34202551-8b5c-8165-a07e-0002721418aa');
    expect(word(of(await asking({ workspace }, [question(marked, [])]), marked))).toBe('unknown: forbidden');
  });

  it('gets no more requests for users after a 403', async () => {
    const missing = Array.from({ length: 90 }, (_, n) => question(v4(300 + n), ['page']));
    const asked = await asking({ workspace }, missing);
    expect([...asked.verification.resolutions.values()].map(word)).toEqual(missing.map(() => 'absent'));
    expect(asked.server.count('GET /v1/users/')).toBeLessThan(missing.length / 2);
  });
});

describe('a personal access token', () => {
  const workspace = { ...EXAMPLE, tokenKind: 'personal' } as const;

  it('finds its own user without an additional request', async () => {
    const self = id(DEFAULT_SELF);
    const asked = await asking({ workspace }, [question(self, ['user'])]);
    expect(word(of(asked, self))).toBe('user');
    expect(asked.server.count()).toBe(1);
  });

  it('cannot look up other users', async () => {
    const asked = await asking({ workspace }, [question(ID.user, ['user'])]);
    expect(of(asked, ID.user)).toEqual({ state: 'unknown', reason: 'forbidden', detail: 'other users' });
  });

  it('reports a missing page as missing', async () => {
    expect(word(of(await asking({ workspace }, [question(ID.never, ['page'])]), ID.never))).toBe('absent');
  });
});

it('a capability is not reported if one object gets a 403 and others do not', async () => {
  const faults = [{ kind: 'error', status: 403, code: 'restricted_resource', id: ID.page }] as const;
  const asked = await asking({ workspace: EXAMPLE, faults }, SOME);
  expect(of(asked, ID.page)).toEqual({ state: 'unknown', reason: 'forbidden', detail: '' });
});
