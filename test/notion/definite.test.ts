import { describe, expect, it } from 'vitest';
import { OBJECT_TYPE, OBJECT_TYPES, type ObjectType } from '../../src/object-types.ts';
import { asking, type Overrides, of, QUICK, question, word } from './asking.ts';
import { EXAMPLE, ID } from './example.ts';
import { INDEFINITE, REFUSING } from './fault-list.ts';
import type { FaultKind } from './faults.ts';
import { id } from './ids.ts';

const PATHS: Readonly<Record<ObjectType, string>> = {
  page: '/v1/pages',
  database: '/v1/databases',
  data_source: '/v1/data_sources',
  block: '/v1/blocks',
  user: '/v1/users',
  view: '/v1/views',
  agent: '/v1/agents',
  comment: '/v1/comments',
  file_upload: '/v1/file_uploads',
};

const GOOD: Readonly<Record<ObjectType, (typeof ID)[keyof typeof ID]>> = {
  page: ID.page,
  database: ID.database,
  data_source: ID.source,
  block: ID.block,
  user: ID.user,
  view: ID.view,
  agent: ID.agent,
  comment: ID.comment,
  file_upload: ID.fileUpload,
};

/** If the server asks for a wait, there is less time than that, so that no test waits. */
function hurry(fault: FaultKind): Overrides {
  const isThrottling = 'status' in fault && (fault.status === 429 || fault.status === 529);
  const tuning = fault.kind === 'silent' ? { ...QUICK, timeoutMs: 100 } : QUICK;
  return { budgetMs: isThrottling ? 700 : 20_000, tuning: { ...tuning, tries: 2 } };
}

/** Notion itself says that there is no such endpoint, so an object of that type cannot exist. */
function isMissingEndpoint(fault: FaultKind): boolean {
  return fault.kind === 'error' && fault.code === 'invalid_request_url';
}

/** The endpoint of one type always responds with the fault for these IDs. */
function at(type: ObjectType, fault: FaultKind) {
  const faults = [GOOD[type], ID.never].map(id => ({ ...fault, path: `${PATHS[type]}/${id}` }));
  return { workspace: EXAMPLE, faults };
}

describe.each(INDEFINITE)('%s', (_, fault) => {
  it.each(OBJECT_TYPES)('from the endpoint of a %s leaves an existing ID unknown', async type => {
    const asked = await asking(at(type, fault), [question(GOOD[type], [type])], hurry(fault));
    expect(word(of(asked, GOOD[type]))).toMatch(/^unknown: (?:unreachable|rate-limited|deadline)$/);
  });

  it.each(OBJECT_TYPES)('from the endpoint of a %s leaves a missing ID unknown', async type => {
    const isSibling = type === 'page' || OBJECT_TYPE.page.siblings.includes(type);
    const keys = [isSibling ? 'page' : type] as const;
    const asked = await asking(at(type, fault), [question(ID.never, keys)], hurry(fault));
    expect(word(of(asked, ID.never))).toMatch(/^unknown: (?:unreachable|rate-limited|deadline)$/);
  });

  it('to every request is not reported as a problem with the token', async () => {
    const some = [question(ID.page, ['page']), question(ID.never, ['page'])];
    const asked = await asking({ workspace: EXAMPLE, faults: [fault] }, some, hurry(fault));
    expect(asked.verification.token.state).not.toBe('rejected');
    expect(word(of(asked, ID.page))).toMatch(/^unknown: (?:rate-limited|unreachable|deadline)$/);
  });
});

describe.each(REFUSING)('%s', (_, fault, outcome) => {
  it.each(OBJECT_TYPES)(
    'from the endpoint of a %s leaves an ID that is expected there unknown',
    async type => {
      const asked = await asking(at(type, fault), [question(GOOD[type], [type])], hurry(fault));
      expect(word(of(asked, GOOD[type]))).toBe(outcome);
      expect(asked.server.requests.filter(({ path }) => path.includes(GOOD[type]))).toHaveLength(1);
    },
  );

  it.each(OBJECT_TYPES)(
    'from the endpoint of a %s calls no object absent at a key for any type, except users that the token may not see',
    async type => {
      const asked = await asking(at(type, fault), [question(GOOD[type], [])], hurry(fault));
      // Blocks include pages and databases too. Only users are a type that many tokens are not allowed to
      // see.
      const isUserRefused = type === 'user' && (outcome === 'unknown: forbidden' || isMissingEndpoint(fault));
      expect(isUserRefused ? ['absent'] : [type, outcome]).toContain(word(of(asked, GOOD[type])));
    },
  );

  it.each(['data_source', 'view', 'user'] as const)(
    'from the endpoint of a %s does not prevent finding a page at a page key',
    async type => {
      const questions = [question(ID.page, ['page']), question(ID.never, ['page'])];
      const asked = await asking(at(type, fault), questions, hurry(fault));
      // An endpoint is only skipped if its own capability is missing. With any other fault, the object could
      // be there.
      const isExcused = type === 'user' && (outcome === 'unknown: forbidden' || isMissingEndpoint(fault));
      expect([word(of(asked, ID.page)), word(of(asked, ID.never))]).toEqual([
        'page',
        isExcused ? 'absent' : outcome,
      ]);
    },
  );
});

describe('the reason why an ID stays unknown is in our own words', () => {
  it.each<[FaultKind, string]>([
    [{ kind: 'reset' }, 'the connection was closed (ECONNRESET)'],
    [{ kind: 'cut' }, 'the connection was closed (UND_ERR_SOCKET)'],
    [{ kind: 'silent' }, 'no answer within 0.1 s'],
    [{ kind: 'redirect', to: 'http://127.0.0.1:9/' }, 'a redirect to another address'],
    [{ kind: 'invalid-json' }, 'an answer that is not JSON'],
    [{ kind: 'wrong-object', body: { object: 'page', id: ID.row } }, 'an answer to another question'],
    [{ kind: 'html', status: 502 }, 'HTTP 502, not from Notion’s API'],
    [{ kind: 'error', status: 500, code: 'internal_server_error' }, 'HTTP 500 internal_server_error'],
    [{ kind: 'error', status: 500, code: 'another code' }, 'HTTP 500, not from Notion’s API'],
    [{ kind: 'error', status: 400, code: 'invalid_request_url' }, 'HTTP 400 invalid_request_url'],
    [
      { kind: 'error', status: 403, code: 'public_api_request_blocked' },
      'HTTP 403 public_api_request_blocked',
    ],
  ])('%j', async (fault, detail) => {
    const asked = await asking(at('page', fault), [question(ID.page, ['page'])], hurry(fault));
    expect(of(asked, ID.page)).toMatchObject({ state: 'unknown', detail });
  });
});

describe('a temporary failure', () => {
  const passing = INDEFINITE.filter(([name]) => !/blocked|Retry-After|429|529/.test(name));

  it.each(passing)('is retried: %s, twice, and then the answer', async (_, fault) => {
    const faults = [{ ...fault, path: '/v1/pages', times: 2 }];
    const asked = await asking({ workspace: EXAMPLE, faults }, [question(ID.page, ['page'])], {
      tuning: { ...QUICK, timeoutMs: 1_000 },
    });
    expect(word(of(asked, ID.page))).toBe('page');
    expect(asked.verification.counts).toMatchObject({ requests: 3, retries: 2 });
  });

  it('is retried: a 429, and then the answer', async () => {
    const fault = {
      kind: 'error',
      status: 429,
      code: 'rate_limited',
      retryAfter: 1,
      path: '/v1/pages',
      times: 1,
    } as const;
    const asked = await asking({ workspace: EXAMPLE, faults: [fault] }, [question(ID.page, ['page'])]);
    expect(word(of(asked, ID.page))).toBe('page');
    expect(asked.verification.counts).toMatchObject({ requests: 2, retries: 1 });
  });

  it('is not a blocked connection, after which no request is repeated', async () => {
    const reason = { rate_limit_reason: 'public_api_request_blocked' };
    const fault = {
      kind: 'error',
      status: 429,
      code: 'rate_limited',
      additionalData: reason,
      path: '/v1/pages',
    } as const;
    const asked = await asking({ workspace: EXAMPLE, faults: [fault] }, [question(ID.page, ['page'])]);
    expect(of(asked, ID.page)).toMatchObject({ state: 'unknown', reason: 'rate-limited' });
    expect(asked.server.count('GET /v1/pages')).toBe(1);
  });
});

describe('every combination of types', () => {
  const pairs = OBJECT_TYPES.flatMap(is => OBJECT_TYPES.map(key => [is, key] as const));

  it.each(pairs)('the ID of a %s at a key for a %s is found with its type', async (is, key) => {
    const { server, ...asked } = await asking({ workspace: EXAMPLE }, [question(GOOD[is], [key])]);
    expect(word(of({ server, ...asked }, GOOD[is]))).toBe(is);
    const retrievals = server.requests.filter(({ path }) => path.endsWith(GOOD[is]));
    if (is === key) expect(server.count()).toBe(1);
    else expect(retrievals.length).toBeLessThanOrEqual(OBJECT_TYPES.length);
  });

  it.each(OBJECT_TYPES)('an ID that does not exist, at a key for a %s, is absent', async key => {
    const asked = await asking({ workspace: EXAMPLE }, [question(ID.never, [key])]);
    expect(word(of(asked, ID.never))).toBe('absent');
  });

  it.each(OBJECT_TYPES)(
    'an ID that Notion rejects, at a key for a %s, is invalid after one request',
    async key => {
      const rejected = id('12345678-1234-1234-1234-123456789abc');
      const asked = await asking({ workspace: EXAMPLE }, [question(rejected, [key])]);
      expect(of(asked, rejected)).toEqual({
        state: 'invalid',
        fault: { code: 'uuid', part: 'variant', digit: '1' },
      });
      expect(asked.server.count()).toBe(1);
    },
  );
});
