import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { Resolution } from '../../src/model.ts';
import { asking, of, question } from './asking.ts';
import { EXAMPLE, ID } from './example.ts';
import { v4 } from './ids.ts';

const SOME = [question(ID.page, ['page']), question(ID.never, ['page']), question(ID.page, ['database'])];

function all(why: Resolution) {
  return new Map([
    [ID.page, why],
    [ID.never, why],
  ]);
}

const NO_REQUESTS = { requests: 0, retries: 0, waitedMs: 0 };

describe('no request is sent', () => {
  it('without a token', async () => {
    const { server, verification } = await asking({ workspace: EXAMPLE }, SOME, { token: '' });
    expect(verification).toEqual({
      token: { state: 'none', kind: null, flaw: null },
      resolutions: all({ state: 'unknown', reason: 'no-token', detail: '' }),
      counts: NO_REQUESTS,
    });
    expect(server.count()).toBe(0);
  });

  it.each([
    ['a space', 'ntn_a b', 'space'],
    ['a line break at its end', 'ntn_ab\n', 'line-break'],
    ['a line break and a space', 'ntn_ab\r c', 'line-break'],
    ['a space at its beginning', ' ntn_ab', 'space'],
    ['a tab', 'ntn_a\tb', 'space'],
    ['the character after the last that may be sent', 'ntn_a\x7fb', 'character'],
    ['a letter that is not ASCII', 'ntn_äb', 'character'],
    ['typographic quotes', '“ntn_ab”', 'character'],
  ] as const)('with a token that contains %s', async (_, token, flaw) => {
    const { server, verification } = await asking({ workspace: EXAMPLE }, SOME, { token });
    expect(verification).toEqual({
      token: { state: 'rejected', kind: null, flaw },
      resolutions: all({ state: 'unknown', reason: 'token-rejected', detail: '' }),
      counts: NO_REQUESTS,
    });
    expect(server.count()).toBe(0);
  });

  it('if there are no questions', async () => {
    const { server, verification, progress } = await asking({ workspace: EXAMPLE }, []);
    expect(verification).toEqual({
      token: { state: 'unknown', kind: null, flaw: null },
      resolutions: new Map(),
      counts: NO_REQUESTS,
    });
    expect([server.count(), progress]).toEqual([0, []]);
  });
});

it('any characters that a header allows can be in the token', async () => {
  const token = '!ntn_#$%&\'*+-.^`|~"(),/:;<=>?@[]{}';
  const { verification } = await asking({ workspace: { ...EXAMPLE, token } }, SOME);
  expect(verification.token).toMatchObject({ state: 'accepted' });
});

it.each([
  ['quotes around it', '"ntn_ab"', 'quotes'],
  ['a quote at its end', "ntn_ab'", 'quotes'],
  ['no quotes', 'ntn_ab', null],
])('a token that Notion rejects is reported with its quotes, if any: %s', async (_, token, flaw) => {
  const { verification, server } = await asking({ workspace: EXAMPLE }, SOME, { token });
  expect(verification.token).toEqual({ state: 'rejected', kind: null, flaw });
  expect(server.count()).toBeGreaterThan(0);
});

it('one lookup of an ID serves all types that its keys expect', async () => {
  const id = ID.pageWithDatabases;
  const asked = await asking({ workspace: EXAMPLE }, [question(id, ['page']), question(id, ['database'])]);
  // The endpoint that shows both, and then the requests for a hint at the key of the database.
  const paths = [`/v1/blocks/${id}`, `/v1/pages/${id}`, `/v1/blocks/${id}/children`];
  expect(asked.server.requests.map(({ path }) => path)).toEqual(paths);
  expect(of(asked, id)).toMatchObject({ object: { type: 'page', databasesOnPage: [ID.databaseOnPage] } });
  expect(asked.verification.resolutions.size).toBe(1);
  expect(new Set(asked.progress.map(({ total }) => total))).toEqual(new Set([1]));
});

it('the clues of all references to an ID are used, those of the first one first', async () => {
  const objects = ['Tasks', 'Notes'].map((title, n) => ({ type: 'page', id: v4(n), title }) as const);
  const suggested = async (...clues: string[][]) => {
    const questions = clues.map(each => ({ ...question(ID.never, ['page']), clues: each }));
    return of(await asking({ workspace: { objects } }, questions), ID.never);
  };
  expect(await suggested(['tasks'], ['notes'])).toMatchObject({ namesake: { title: 'Tasks' } });
  expect(await suggested([], ['notes'])).toMatchObject({ namesake: { title: 'Notes' } });
});

it('the default times and limits are used if none are given', async () => {
  const faults = [{ kind: 'html', status: 502, path: '/v1/pages' }] as const;
  const few = { tuning: { backoffMs: 1 }, debug: undefined, onProgress: undefined };
  const { server } = await asking({ workspace: EXAMPLE, faults }, [question(ID.page, ['page'])], few);
  expect(server.count('GET /v1/pages')).toBe(5);
});

describe('after a verification', () => {
  it('there are no timers left that would keep the process alive', async () => {
    await asking({ workspace: EXAMPLE }, SOME);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('there are no listeners left on the signal', async () => {
    const { signal } = new AbortController();
    await asking({ workspace: EXAMPLE }, SOME, { signal });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
