import { describe, expect, it } from 'vitest';
import type { Expected, NotionId } from '../../../src/model.ts';
import { NotionClient, type Request, type Result } from '../../../src/notion/client/client.ts';
import type { Priority } from '../../../src/notion/client/throttle.ts';
import { Capabilities } from '../../../src/notion/lookup/capabilities.ts';
import { type Answer, type Known, resolve } from '../../../src/notion/lookup/resolve.ts';
import { type Sighting, sightingInPassing } from '../../../src/notion/lookup/sighting.ts';
import { question } from '../asking.ts';
import { connected } from '../connected.ts';
import { EXAMPLE, ID } from '../example.ts';
import type { Fault } from '../faults.ts';
import { id } from '../ids.ts';

/** A client that records the priority of each request. */
class Noting extends NotionClient {
  readonly priorities: Priority[] = [];

  override ask<T>(request: Request<T>, priority: Priority, isNeeded?: () => boolean): Promise<Result<T>> {
    this.priorities.push(priority);
    return super.ask(request, priority, isNeeded);
  }
}

/** Everything that is needed to resolve an ID, and the requested collections. */
function resolving(faults: readonly Fault[] = []) {
  const { options, api, run } = connected({ workspace: EXAMPLE, faults });
  const client = new Noting(options);
  const known = new Map<NotionId, Sighting>();
  const capabilities = new Capabilities();
  const asked = () => api.requests.map(({ path }) => path.split('/')[2] ?? '');
  const ask = (own: NotionId, expected: readonly Expected[], seen: Known = known): Promise<Answer> =>
    resolve(question(own, ...expected), client, seen, capabilities);
  return { client, known, capabilities, asked, ask, run };
}

/** All collections, in the order in which they are requested for a page. */
const ALL = ['pages', 'data_sources', 'views', 'blocks', 'users', 'agents', 'comments', 'file_uploads'];

const MISSING = { kind: 'error', status: 404, code: 'object_not_found' } as const;
const REFUSING = { kind: 'error', status: 403, code: 'restricted_resource' } as const;

function saying(message: string, path: string): Fault {
  return { kind: 'error', status: 400, code: 'validation_error', message, path };
}

describe('an ID', () => {
  it('is found if its endpoint returns it', async () => {
    const { ask, asked, client } = resolving();
    const answer = await ask(ID.page, [['page']]);
    expect(answer).toMatchObject({ state: 'found', sighting: { id: ID.page, seen: 'itself' } });
    expect([asked(), client.priorities]).toEqual([['pages'], ['first']]);
  });

  it('is absent if no endpoint finds it, and only the first request has priority', async () => {
    const { ask, asked, client } = resolving();
    expect(await ask(ID.never, [['page']])).toEqual({ state: 'absent' });
    expect(asked()).toEqual(ALL);
    expect(client.priorities).toEqual(['first', ...ALL.slice(1).map(() => 'sibling')]);
  });

  it('is unknown if an endpoint does not answer, and no other endpoint is asked', async () => {
    const { ask, asked } = resolving([{ kind: 'html', status: 502, path: '/v1/data_sources' }]);
    expect(await ask(ID.never, [['page']])).toEqual({
      state: 'unknown',
      reason: 'unreachable',
      detail: 'HTTP 502, not from Notion’s API',
    });
    expect(new Set(asked())).toEqual(new Set(['pages', 'data_sources']));
  });

  it('is refused if the endpoint of the expected type responds with 403', async () => {
    const { ask, asked } = resolving([{ ...REFUSING, path: '/v1/pages' }]);
    expect(await ask(ID.page, [['page']])).toEqual({ state: 'refused', endpoint: 'page' });
    expect(asked()).toEqual(['pages']);
  });

  it('is unknown if the endpoint of the expected type cannot answer', async () => {
    const fault = { kind: 'error', status: 400, code: 'invalid_request_url', path: '/v1/pages' } as const;
    const { ask, asked } = resolving([fault]);
    expect(await ask(ID.page, [['page']])).toEqual({
      state: 'unknown',
      reason: 'unreachable',
      detail: 'HTTP 400 invalid_request_url',
    });
    expect(asked()).toEqual(['pages']);
  });

  it('is invalid if an endpoint says so, and no other endpoint is asked', async () => {
    const { ask, asked } = resolving();
    expect(await ask(id('12345678-1234-9234-8234-123456789abc'), [['page']])).toEqual({ state: 'invalid' });
    expect(asked()).toEqual(['pages']);
  });

  it.each([
    ['an endpoint of content', 'no such endpoint', 'data_sources', 'invalid_request_url'],
    ['an endpoint of content', 'a reason of its own', 'data_sources', 'validation_error'],
    ['an endpoint with its own capability', 'a reason of its own', 'users', 'validation_error'],
  ])('is unknown if %s responds with 400 and %s, but the others are asked', async (_, __, where, code) => {
    const fault = { kind: 'error', status: 400, code, path: `/v1/${where}` } as const;
    const { ask, asked } = resolving([fault]);
    expect(await ask(ID.never, [['page']])).toEqual({
      state: 'unknown',
      reason: 'unreachable',
      detail: `HTTP 400 ${code}`,
    });
    expect(asked()).toEqual(ALL);
    expect(await ask(ID.block, [['page']])).toMatchObject({ state: 'found', sighting: { id: ID.block } });
  });

  it('is absent if only an endpoint with its own capability does not exist', async () => {
    const fault = { kind: 'error', status: 400, code: 'invalid_request_url', path: '/v1/users' } as const;
    const { ask, asked } = resolving([fault]);
    expect(await ask(ID.never, [['page']])).toEqual({ state: 'absent' });
    expect(asked()).toEqual(ALL);
  });

  it('gets the result of the first endpoint that did not answer', async () => {
    const { ask } = resolving([
      { ...REFUSING, path: '/v1/views' },
      { kind: 'error', status: 400, code: 'invalid_request_url', path: '/v1/users' },
    ]);
    expect(await ask(ID.never, [['view', 'user']])).toEqual({ state: 'refused', endpoint: 'view' });
  });
});

describe('an object that another response contained', () => {
  const page = sightingInPassing('page', ID.page);

  it('before is not requested again', async () => {
    const { ask, asked, known } = resolving();
    known.set(ID.page, page);
    expect(await ask(ID.page, [['page']])).toEqual({ state: 'found', sighting: page });
    expect(asked()).toEqual([]);
  });

  it('before the end of the run is found even after it', async () => {
    const { ask, known, run } = resolving();
    known.set(ID.page, page);
    run.stop({ reason: 'deadline', detail: '' });
    expect(await ask(ID.page, [['page']])).toEqual({ state: 'found', sighting: page });
    expect(await ask(ID.never, [['page']])).toEqual({ state: 'unknown', reason: 'deadline', detail: '' });
  });

  it('while its request waited is not requested', async () => {
    const { ask, asked, known, client } = resolving();
    const asking: Promise<Answer>[] = [];
    await client.throttle.holdBack(['first'], () => {
      asking.push(ask(ID.page, [['page']]));
      known.set(ID.page, page);
      return Promise.resolve();
    });
    expect(await Promise.all(asking)).toEqual([{ state: 'found', sighting: page }]);
    expect(asked()).toEqual([]);
  });
});

it('an ID is not absent if another response contained it while the last request waited', async () => {
  const throttling = {
    kind: 'error',
    status: 429,
    code: 'rate_limited',
    retryAfter: '0.02',
    times: 1,
  } as const;
  const { ask, asked } = resolving([{ ...throttling, path: '/v1/file_uploads' }]);
  const sighting = sightingInPassing('page', ID.never);
  const seen: Known = { get: () => (asked().includes('file_uploads') ? sighting : undefined) };
  expect(await ask(ID.never, [['page']], seen)).toEqual({ state: 'found', sighting });
  expect(asked()).toEqual(ALL);
});

describe('an endpoint that responded with 403 often enough', () => {
  const refusals = ['page', 'block', 'view'] as const;

  it('is not asked', async () => {
    const { ask, asked, capabilities } = resolving();
    for (const endpoint of refusals) capabilities.note(endpoint, 'refused');
    expect(await ask(ID.page, [['page']])).toEqual({ state: 'refused', endpoint: 'page' });
    expect(asked()).toEqual([]);
  });

  it('is known even after the end of the run', async () => {
    const { ask, capabilities, run } = resolving();
    for (const endpoint of refusals) capabilities.note(endpoint, 'refused');
    run.stop({ reason: 'deadline', detail: '' });
    expect(await ask(ID.page, [['page']])).toEqual({ state: 'refused', endpoint: 'page' });
  });

  it('while a request waited is not asked', async () => {
    const { ask, asked, capabilities, client } = resolving();
    const asking: Promise<Answer>[] = [];
    await client.throttle.holdBack(['first'], () => {
      asking.push(ask(ID.page, [['page']]));
      for (const endpoint of refusals) capabilities.note(endpoint, 'refused');
      return Promise.resolve();
    });
    expect(await Promise.all(asking)).toEqual([{ state: 'refused', endpoint: 'page' }]);
    expect(asked()).toEqual([]);
  });

  it('is not asked again after three refusals', async () => {
    const { ask, asked } = resolving([{ ...REFUSING, path: '/v1' }]);
    for (let i = 0; i < 5; i++) await ask(ID.page, [['page']]);
    expect(asked()).toEqual(['pages', 'pages', 'pages']);
  });
});

describe('a type in an error message', () => {
  const either: Expected[] = [['page', 'database']];

  it('is looked up if it is expected', async () => {
    const { ask, asked, client } = resolving([saying('x is a page, not a block.', '/v1/blocks')]);
    expect(await ask(ID.page, either)).toMatchObject({ state: 'found', sighting: { seen: 'itself' } });
    expect([asked(), client.priorities]).toEqual([
      ['blocks', 'pages'],
      ['first', 'sibling'],
    ]);
  });

  it('is enough if another type is expected', async () => {
    const { ask, asked } = resolving();
    expect(await ask(ID.page, [['database']])).toEqual({
      state: 'found',
      sighting: sightingInPassing('page', ID.page),
    });
    expect(asked()).toEqual(['databases']);
  });

  it('is enough if the endpoint of that type has sent the error', async () => {
    const { ask, asked } = resolving([saying('x is a page, not a block.', '/v1/pages')]);
    expect(await ask(ID.page, [['page']])).toEqual({
      state: 'found',
      sighting: sightingInPassing('page', ID.page),
    });
    expect(asked()).toEqual(['pages']);
  });

  it('is enough for a linked database, which its own endpoint does not return', async () => {
    const { ask, asked } = resolving([saying('x is a linked database', '/v1/blocks')]);
    expect(await ask(ID.database, either)).toEqual({
      state: 'found',
      sighting: sightingInPassing('database', ID.database, { linked: true }),
    });
    expect(asked()).toEqual(['blocks']);
  });

  it('can turn out to be that of a linked database', async () => {
    const { ask, asked } = resolving([
      saying('x is a database, not a block.', '/v1/blocks'),
      saying('x is a linked database', '/v1/databases'),
    ]);
    expect(await ask(ID.database, either)).toEqual({
      state: 'found',
      sighting: sightingInPassing('database', ID.database, { linked: true }),
    });
    expect(asked()).toEqual(['blocks', 'databases']);
  });

  it('leads to a refusal if its own endpoint responds with 403', async () => {
    const faults = [saying('x is a page, not a block.', '/v1/blocks'), { ...REFUSING, path: '/v1/pages' }];
    const { ask } = resolving(faults);
    expect(await ask(ID.page, either)).toEqual({ state: 'refused', endpoint: 'page' });
  });
});

describe('a linked database', () => {
  const missing = [{ ...MISSING, path: '/v1/databases' }];

  it('is one that a page shows and its own endpoint does not find', async () => {
    const { ask, asked } = resolving(missing);
    expect(await ask(ID.database, [['database']])).toMatchObject({ sighting: { object: { linked: true } } });
    expect(asked()).toEqual(['databases', 'data_sources', 'blocks']);
  });

  it('is not recognised if its own endpoint was not asked', async () => {
    const { ask } = resolving(missing);
    expect(await ask(ID.database, [])).toMatchObject({ sighting: { object: { linked: false } } });
  });

  it('is not recognised in a page', async () => {
    const { ask } = resolving(missing);
    expect(await ask(ID.page, [['database']])).toMatchObject({
      sighting: { seen: 'as-block', object: { type: 'page', linked: false } },
    });
  });

  it('is not recognised if another response contained it in the meantime', async () => {
    const { ask, asked } = resolving(missing);
    const database = sightingInPassing('database', ID.database);
    const seen: Known = { get: () => (asked().length > 0 ? database : undefined) };
    expect(await ask(ID.database, [['database']], seen)).toEqual({ state: 'found', sighting: database });
  });
});
