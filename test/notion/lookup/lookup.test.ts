import { describe, expect, it } from 'vitest';
import { OBJECT_TYPES } from '../../../src/model.ts';
import { Lookup } from '../../../src/notion/lookup/lookup.ts';
import { type Asked, asking, of, QUICK, question, word } from '../asking.ts';
import { connected } from '../connected.ts';
import { EXAMPLE, ID } from '../example.ts';
import type { Fault } from '../faults.ts';
import { id, mistyped, v4 } from '../ids.ts';
import type { ServerDescription } from '../server.ts';
import type { ObjectDescription } from '../workspace.ts';

const DAY_MS = 86_400_000;
/** No time limits except the given ones. */
const PATIENT = { ...QUICK, timeoutMs: DAY_MS, searchTimeoutMs: DAY_MS, silenceMs: DAY_MS, hintsMs: DAY_MS };

const ids = (count: number, from = 0) => Array.from({ length: count }, (_, n) => v4(from + n));

/** Questions about pages that are all in the search index, and their server. */
function pages(count: number) {
  const own = ids(count);
  return {
    workspace: { objects: own.map((id): ObjectDescription => ({ type: 'page', id })) },
    questions: own.map(id => question(id, ['page'])),
  };
}

function patiently(description: ServerDescription, questions: Parameters<typeof asking>[1]): Promise<Asked> {
  return asking(description, questions, { budgetMs: DAY_MS, tuning: PATIENT });
}

/** One response that asks to wait this many seconds. */
function throttling(seconds: number, where: Pick<Fault, 'path' | 'skip'>): Fault {
  const error = { kind: 'error', status: 429, code: 'rate_limited' } as const;
  return { ...error, retryAfter: String(seconds), times: 1, ...where };
}

const SEARCH = 'POST /v1/search';

describe('the progress', () => {
  it('is reported at the start and after each ID', async () => {
    const { workspace, questions } = pages(3);
    const { progress } = await asking({ workspace }, questions);
    expect(progress).toEqual([0, 1, 2, 3].map(verified => ({ verified, total: 3, waitingUntil: null })));
  });

  it('is reported with each wait, and when the wait is over', async () => {
    const { workspace, questions } = pages(2);
    const faults = [throttling(60, { path: '/v1/pages' })];
    const { progress } = await patiently({ workspace, faults, latencyMs: 1 }, questions);
    expect(progress.map(({ verified, waitingUntil }) => [verified, waitingUntil !== null])).toEqual([
      [0, false],
      [0, true],
      [1, true],
      [1, false],
      [2, false],
    ]);
  });
});

describe('a wait', () => {
  const { workspace, questions } = pages(30);

  it.each([
    ['of more than 1.8 seconds is used for a page of search, which may save the next wait', 1.81, 1],
    ['of 1.8 seconds is not used', 1.8, 0],
  ])('%s', async (_, seconds, searches) => {
    const faults = [throttling(seconds, { path: '/v1/pages', skip: 5 })];
    const asked = await patiently({ workspace, faults }, questions);
    expect(asked.server.count(SEARCH)).toBe(searches);
    expect([...asked.verification.resolutions.values()].map(word)).toEqual(questions.map(() => 'page'));
  });

  it('is used for a page of search even after another one', async () => {
    const hidden = ids(60).map((id): ObjectDescription => ({ type: 'page', id, searchable: false }));
    const faults = [
      throttling(60, { path: '/v1/pages', skip: 2 }),
      throttling(60, { path: '/v1/users', skip: 3 }),
    ];
    const asked = await patiently(
      { workspace: { objects: hidden }, faults },
      ids(60).map(id => question(id, ['page', 'user'])),
    );
    expect(asked.server.count(SEARCH)).toBe(1);
  });

  it('is not used for a list of users if no question is about a user', async () => {
    const hidden = ids(30).map((id): ObjectDescription => ({ type: 'page', id, searchable: false }));
    const faults = [throttling(60, { path: '/v1/pages', skip: 2 })];
    const { server } = await patiently({ workspace: { objects: hidden }, faults }, questions);
    const lists = server.requests.map(({ path }) => path).filter(path => /(?:search|users)$/.test(path));
    expect(lists).toEqual(['/v1/search']);
  });

  it('that begins during a page of search is not used for another page', async () => {
    const many = pages(150);
    const faults = [throttling(60, { path: '/v1/search' })];
    const { server } = await patiently({ workspace: many.workspace, faults }, many.questions);
    // One rejected request, and two that contain all IDs.
    expect(server.count(SEARCH)).toBe(3);
  });

  it.each([
    ['pages', 'page', SEARCH, '/v1/file_uploads/'],
    ['users', 'user', 'GET /v1/users', '/v1/file_uploads/'],
  ] as const)(
    'is not used for a list of %s that were found to be missing',
    async (_, type, list, lastEndpoint) => {
      const missing = ids(30).map(id => question(id, [type]));
      /**
       * Whether the list is read before the remaining requests, after this many IDs were looked up at all
       * endpoints.
       */
      const isListed = async (skip: number): Promise<boolean> => {
        const faults = [throttling(60, { path: lastEndpoint, skip })];
        const asked = await patiently({ workspace: { objects: [] }, faults }, missing);
        expect([...asked.verification.resolutions.values()].map(word)).toEqual(missing.map(() => 'absent'));
        const lines = asked.server.requests.map(({ method, path }) => `${method} ${path}`);
        const last = lines.findLastIndex(line => line.startsWith(`GET ${lastEndpoint}`));
        return lines.slice(0, last).includes(list);
      };
      expect(await isListed(2)).toBe(true);
      expect(await isListed(25)).toBe(false);
    },
  );
});

describe('the token’s owner', () => {
  it.each([
    ['a person', { object: 'user', id: ID.user, type: 'person' }, 'personal'],
    ['a bot', { object: 'user', id: ID.user, type: 'bot' }, 'connection'],
    ['a bot without an ID', { object: 'user', type: 'bot' }, 'connection'],
    ['a user of another type', { object: 'user', id: ID.user, type: 'agent' }, null],
    ['a user without a type', { object: 'user' }, null],
  ])('is requested if an ID is missing: %s', async (_, body, kind) => {
    const faults = [{ kind: 'wrong-object', body, path: '/v1/users/me' }] as const;
    const { verification } = await asking({ workspace: EXAMPLE, faults }, [question(ID.never, ['page'])]);
    expect(verification.token).toMatchObject({ state: 'accepted', kind });
    expect(verification.resolutions.get(ID.never)).toMatchObject({ state: 'absent' });
  });

  it('is requested if the token lacks a capability', async () => {
    const workspace = { ...EXAMPLE, tokenKind: 'personal' } as const;
    const asked = await asking({ workspace }, [question(ID.user, ['user'])]);
    expect(of(asked, ID.user)).toEqual({ state: 'unknown', reason: 'forbidden', detail: 'other users' });
    expect(asked.verification.token.kind).toBe('personal');
  });

  it('is not requested otherwise', async () => {
    const questions = [question(ID.page, ['database']), question(ID.database, ['database'])];
    const { server, verification } = await asking({ workspace: EXAMPLE }, questions);
    expect(verification.token).toMatchObject({ state: 'accepted', kind: null });
    expect(server.count('GET /v1/users')).toBe(0);
  });
});

it('verification writes a debug line for each request', async () => {
  const { debug } = await asking({ workspace: EXAMPLE }, [question(ID.page, ['page'])]);
  expect(debug.map(line => line.replace(/ → .*/, ''))).toEqual([`GET /v1/pages/${ID.page}`]);
});

it('an ID that Notion rejects as invalid is reported with the unusual digit', async () => {
  const invalid = id('12345678-1234-9234-8234-123456789abc');
  const asked = await asking({ workspace: EXAMPLE }, [question(invalid, ['page'])]);
  expect(of(asked, invalid)).toEqual({
    state: 'invalid',
    fault: { code: 'uuid', part: 'version', digit: '9' },
  });
});

it('verification discards results that were found before Notion rejected the token', async () => {
  const faults = [{ kind: 'error', status: 401, code: 'unauthorized', skip: 2 }] as const;
  const questions = [question(ID.pageWithDatabases, ['database']), question(ID.view, ['view'])];
  const { verification } = await asking({ workspace: EXAMPLE, faults }, questions);
  expect(verification.token).toMatchObject({ state: 'rejected', kind: null });
  expect([...verification.resolutions]).toEqual(
    questions.map(({ id }) => [id, { state: 'unknown', reason: 'token-rejected', detail: '' }]),
  );
});

describe('the results', () => {
  it('have the order of the questions, whatever was answered first', async () => {
    const faults = [{ kind: 'html', status: 502, path: `/v1/pages/${ID.page}`, times: 1 }] as const;
    const questions = [
      question(ID.page, ['page']),
      question(ID.never, OBJECT_TYPES),
      question(ID.user, ['user']),
    ];
    const { verification } = await asking({ workspace: EXAMPLE, faults }, questions);
    expect([...verification.resolutions.keys()]).toEqual(questions.map(({ id }) => id));
  });

  it('do not say that Notion accepted the token if all requests failed', async () => {
    const faults = [{ kind: 'html', status: 502 }] as const;
    const { verification } = await asking({ workspace: EXAMPLE, faults }, [question(ID.page, ['page'])]);
    expect(verification.token).toMatchObject({ state: 'unknown', kind: null });
    expect(verification.resolutions.get(ID.page)).toEqual({
      state: 'unknown',
      reason: 'unreachable',
      detail: 'HTTP 502, not from Notion’s API',
    });
  });
});

describe('hints', () => {
  it('stop after their time, and the verdicts are kept', async () => {
    const faults = [{ kind: 'silent', path: '/v1/blocks' }] as const;
    const asked = await asking(
      { workspace: EXAMPLE, faults },
      [question(ID.pageWithDatabases, ['database'])],
      { budgetMs: DAY_MS, tuning: { ...PATIENT, hintsMs: 5_000 } },
    );
    expect(of(asked, ID.pageWithDatabases)).toMatchObject({ state: 'found', object: { type: 'page' } });
    const [at = 0] = asked.server.requests.slice(-1).map(request => request.at);
    expect(at).toBeLessThan(5_000);
  });

  describe('for missing IDs', () => {
    const others = ids(1_500, 5_000);
    const objects = others.map((id): ObjectDescription => ({ type: 'page', id }));

    it('are looked for on at most ten pages of search', async () => {
      const asked = await asking({ workspace: { objects } }, [question(ID.never, ['page'])]);
      expect(of(asked, ID.never)).toEqual({
        state: 'absent',
        lookAlike: null,
        namesake: null,
        looksLike: null,
        otherWorkspace: false,
      });
      expect(asked.server.count(SEARCH)).toBe(10);
    });

    it('are looked for until there is one for each ID', async () => {
      const [near, far] = [0, 250].map(n => mistyped(others[n] ?? ID.never, 31));
      const questions = [near, far].map(each => question(each ?? ID.never, ['page']));
      const asked = await asking({ workspace: { objects } }, questions);
      const found = [...asked.verification.resolutions.values()].map(
        each => each.state === 'absent' && each.lookAlike?.id,
      );
      expect(found).toEqual([others[0], others[250]]);
      expect(asked.server.count(SEARCH)).toBe(3);
    });

    it('are also looked for among the other IDs of the run', async () => {
      const hidden = [{ type: 'page', id: ID.page, searchable: false }] as const;
      const missing = mistyped(ID.page, 31);
      const questions = [question(missing, ['page']), question(ID.page, ['page'])];
      const asked = await asking({ workspace: { objects: hidden } }, questions);
      expect(of(asked, missing)).toMatchObject({ lookAlike: { id: ID.page } });
      expect(asked.server.count(SEARCH)).toBe(0);
    });
  });

  it('are not looked for if nothing is missing', async () => {
    const { workspace, questions } = pages(3);
    const { server } = await asking({ workspace }, questions);
    expect(server.count(SEARCH)).toBe(0);
  });
});

it('there is nothing to see of an ID that was not asked for', async () => {
  const { run, options } = connected({ workspace: EXAMPLE });
  const lookup = new Lookup([], run, { ...options, budgetMs: 1 }, options.tuning);
  expect(await lookup.whole(ID.page)).toBeUndefined();
});
