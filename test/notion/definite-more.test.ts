import { describe, expect, it } from 'vitest';
import type { Expected } from '../../src/model.ts';
import { asking, of, question } from './asking.ts';
import { EXAMPLE, ID } from './example.ts';
import type { Fault, FaultKind } from './faults.ts';

const unsettled = { pageOnBlocks: 404 } as const;

/** The result for a page if `databases` says that it is one, and the collections that were asked. */
async function named(pagesSay: FaultKind | null, ...expected: Expected[]) {
  const faults: Fault[] = pagesSay ? [{ ...pagesSay, path: '/v1/pages' }] : [];
  const asked = await asking({ workspace: EXAMPLE, unsettled, faults }, [question(ID.page, ...expected)]);
  return { resolution: of(asked, ID.page), paths: collections(asked.server.requests, ID.page) };
}

function collections(requests: readonly { readonly path: string }[], id: string) {
  return requests.filter(({ path }) => path.endsWith(id)).map(({ path }) => path.split('/')[2]);
}

describe('a type that an error message contains', () => {
  it('is looked up if it is expected', async () => {
    const { resolution, paths } = await named(null, ['database', 'page']);
    expect(resolution).toMatchObject({ state: 'found', object: { type: 'page', title: 'Handbook' } });
    expect(paths).toEqual(['blocks', 'databases', 'pages']);
  });

  it('is enough if it is not expected', async () => {
    const { resolution, paths } = await named(null, ['database', 'block']);
    expect(resolution).toMatchObject({ state: 'found', object: { type: 'page' } });
    // The remaining requests make the hint better: which databases are on the page.
    expect(paths.slice(0, 2)).toEqual(['blocks', 'databases']);
  });

  it.each<[string, FaultKind, object]>([
    [
      'does not find it',
      { kind: 'error', status: 404, code: 'object_not_found' },
      { state: 'unknown', reason: 'unreachable', detail: 'answers that contradict each other' },
    ],
    [
      'rejects the request',
      { kind: 'error', status: 403, code: 'restricted_resource' },
      { state: 'unknown', reason: 'forbidden', detail: '' },
    ],
    [
      'fails',
      { kind: 'error', status: 500, code: 'internal_server_error' },
      { state: 'unknown', reason: 'unreachable', detail: 'HTTP 500 internal_server_error' },
    ],
    [
      'names yet another type',
      {
        kind: 'error',
        status: 400,
        code: 'validation_error',
        message: 'Provided ID x is a block, not a page.',
      },
      { state: 'found', object: { type: 'block', linked: false } },
    ],
  ])('is not enough by itself if its own endpoint %s', async (_, fault, resolution) => {
    expect((await named(fault, ['database', 'page'])).resolution).toMatchObject(resolution);
  });
});

describe('an endpoint that rejects the request', () => {
  const refusal = { kind: 'error', status: 403, code: 'restricted_resource' } as const;
  const unanswerable = { kind: 'error', status: 400, code: 'invalid_request_url' } as const;

  it.each([refusal, unanswerable])('ends the search if its type is expected ($status)', async fault => {
    const faults = [{ ...fault, path: '/v1/pages' }];
    const asked = await asking({ workspace: EXAMPLE, faults }, [question(ID.never, ['page'])]);
    expect(of(asked, ID.never).state).toBe('unknown');
    expect(collections(asked.server.requests, ID.never)).toEqual(['pages']);
  });

  it.each([refusal, unanswerable])(
    'does not prevent other expected types from being tried ($status)',
    async fault => {
      const faults = [{ ...fault, path: '/v1/views' }];
      const questions = [question(ID.user, ['view', 'user']), question(ID.never, ['view', 'user'])];
      const asked = await asking({ workspace: EXAMPLE, faults }, questions);
      expect(of(asked, ID.user)).toMatchObject({ state: 'found', object: { type: 'user' } });
      expect(of(asked, ID.never).state).toBe('unknown');
      expect(collections(asked.server.requests, ID.never).slice(0, 2)).toEqual(['views', 'users']);
    },
  );

  it.each([refusal, unanswerable])(
    'prevents an ID from being called absent if its type is not expected ($status)',
    async fault => {
      const faults = [{ ...fault, path: '/v1/views' }];
      const asked = await asking({ workspace: EXAMPLE, faults }, [question(ID.never, ['page'])]);
      expect(of(asked, ID.never).state).toBe('unknown');
    },
  );

  it.each([refusal, unanswerable])(
    'does not prevent another endpoint from finding the object ($status)',
    async fault => {
      const faults = [{ ...fault, path: '/v1/data_sources' }];
      const asked = await asking({ workspace: EXAMPLE, faults }, [question(ID.view, ['page'])]);
      expect(of(asked, ID.view)).toMatchObject({ state: 'found', object: { type: 'view' } });
    },
  );
});

it('a database is treated as linked only if its own endpoint does not find it', async () => {
  const keys: Expected = ['page', 'database'];
  const asked = await asking({ workspace: EXAMPLE }, [question(ID.database, keys)]);
  expect(of(asked, ID.database)).toMatchObject({ object: { type: 'database', linked: false } });
  const faults = [{ kind: 'error', status: 404, code: 'object_not_found', path: '/v1/databases' }] as const;
  const page = await asking({ workspace: EXAMPLE, faults }, [question(ID.page, ['database'])]);
  expect(of(page, ID.page)).toMatchObject({ object: { type: 'page', linked: false } });
});
