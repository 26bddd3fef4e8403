import { describe, expect, it } from 'vitest';
import { OBJECT_TYPES, type ObjectType } from '../../../src/model.ts';
import type { Request } from '../../../src/notion/client/client.ts';
import { childrenOf, retrieval, searchPage, usersPage } from '../../../src/notion/client/requests.ts';
import type { Priority } from '../../../src/notion/client/throttle.ts';
import { readSighting } from '../../../src/notion/lookup/sighting.ts';
import type { ServerDescription } from '../api.ts';
import { connected } from '../connected.ts';
import { EXAMPLE, ID } from '../example.ts';
import type { FaultKind } from '../faults.ts';
import { v4 } from '../ids.ts';
import type { ObjectDescription } from '../workspace.ts';

function connecting(description: ServerDescription = { workspace: EXAMPLE }) {
  const { client, api, lines } = connected(description, { tuning: { tries: 1 } });
  const asked = () => lines.map(line => line.replace(/ → .*/, ''));
  return { client, api, asked };
}

/** An API that responds to everything with this body. */
function answering(body: unknown): ServerDescription {
  const fault: FaultKind = { kind: 'wrong-object', body };
  return { workspace: EXAMPLE, faults: [fault] };
}

const page = retrieval('page', ID.page, body => readSighting('page', ID.page, body));
const NONSENSE = { kind: 'unknown', reason: 'unreachable', detail: 'an answer to another question' };

describe('a request', () => {
  const paths: Readonly<Record<ObjectType, readonly [string, (typeof ID)[keyof typeof ID]]>> = {
    page: ['pages', ID.page],
    database: ['databases', ID.database],
    data_source: ['data_sources', ID.source],
    block: ['blocks', ID.block],
    user: ['users', ID.user],
    view: ['views', ID.view],
    agent: ['agents', ID.agent],
    comment: ['comments', ID.comment],
    file_upload: ['file_uploads', ID.fileUpload],
  };

  it.each(OBJECT_TYPES)(
    'for a %s goes to the endpoint of its type, which is also in the debug log',
    async type => {
      const [collection, id] = paths[type];
      const { client, api, asked } = connecting();
      const request = retrieval(type, id, body => readSighting(type, id, body));
      expect(await client.ask(request, 'first')).toMatchObject({
        kind: 'answer',
        value: { id, object: { type } },
      });
      expect(api.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
        `GET /v1/${collection}/${id}`,
      ]);
      expect(asked()).toEqual([`GET /v1/${collection}/${id}`]);
    },
  );

  it('for the blocks on a page returns a list', async () => {
    const { client, asked } = connecting();
    expect(await client.ask(childrenOf(ID.pageWithDatabases), 'hint')).toMatchObject({
      kind: 'answer',
      value: { results: [{ id: ID.databaseOnPage, type: 'child_database' }], next: null },
    });
    expect(asked()).toEqual([`GET /v1/blocks/${ID.pageWithDatabases}/children`]);
  });

  it.each([
    ['objects', searchPage, 'page', 'POST /v1/search'],
    ['users', usersPage, 'user', 'GET /v1/users'],
  ] as const)(
    'for a list of %s returns a hundred, and the next request continues',
    async (_, list, type, line) => {
      const ids = Array.from({ length: 150 }, (_each, n) => v4(n));
      const objects = ids.map((id): ObjectDescription => ({ type, id }));
      const { client, asked } = connecting({ workspace: { objects } });
      const first = await client.ask(list(null), 'catalog');
      if (first.kind !== 'answer') throw new Error(`it is ${first.kind}`);
      expect(first.value.results.map(({ id }) => id)).toEqual(ids.slice(0, 100));
      expect(first.value.next).not.toBeNull();
      const second = await client.ask(list(first.value.next), 'hint');
      if (second.kind !== 'answer') throw new Error(`it is ${second.kind}`);
      expect(second.value.results.map(({ id }) => id)).toEqual(ids.slice(100));
      expect(second.value.next).toBeNull();
      expect(asked()).toEqual([line, line]);
    },
  );
});

describe('the fields of a request', () => {
  const all = { page_size: 100 };

  it.each<[string, () => Request<unknown>, object]>([
    ['the blocks on a page', () => childrenOf(ID.page), { query: all, id: ID.page }],
    ['the first users', () => usersPage(null), { query: all, id: null }],
    ['more users', () => usersPage('c'), { query: { ...all, start_cursor: 'c' }, id: null }],
    ['the first objects', () => searchPage(null), { body: all, id: null }],
    ['more objects', () => searchPage('c'), { body: { ...all, start_cursor: 'c' }, id: null }],
    [
      'objects whose title has these words',
      () => searchPage(null, { words: 'Team wiki', type: null }),
      { body: { ...all, query: 'Team wiki' }, id: null },
    ],
    [
      'more pages with them',
      () => searchPage('c', { words: 'Team wiki', type: 'page' }),
      {
        body: {
          ...all,
          query: 'Team wiki',
          filter: { property: 'object', value: 'page' },
          start_cursor: 'c',
        },
        id: null,
      },
    ],
  ])('for %s are exactly these', (_, request, fields) => {
    const { query, body, id } = request();
    expect({ ...(query && { query }), ...(body && { body }), id }).toStrictEqual(fields);
  });
});

describe('waiting requests', () => {
  it('are sent by priority: whose token it is, lists, verdicts, and hints last', async () => {
    const faults = [{ kind: 'error', status: 429, code: 'rate_limited', retryAfter: 5, times: 1 }] as const;
    const { client, asked } = connecting({ workspace: EXAMPLE, faults });
    const block = retrieval('block', ID.block, body => readSighting('block', ID.block, body));
    const throttled = client.ask(block, 'first');
    await new Promise(resolve => setTimeout(resolve, 100));
    // Now all of them wait for the same time, and after that they are sent one by one.
    await Promise.all([
      throttled,
      client.ask(childrenOf(ID.page), 'hint'),
      client.ask(usersPage(null), 'sibling'),
      client.ask(searchPage(null), 'catalog'),
      client.ask(page, 'first'),
      client.self('token'),
    ]);
    expect(asked().slice(1)).toEqual([
      'GET /v1/users/me',
      'POST /v1/search',
      `GET /v1/blocks/${ID.block}`,
      `GET /v1/pages/${ID.page}`,
      'GET /v1/users',
      `GET /v1/blocks/${ID.page}/children`,
    ]);
  });

  it.each<Priority>(['first', 'sibling', 'hint'])(
    'with the priority %s are held back while lists are read',
    async priority => {
      const { client, asked } = connecting();
      const waiting: Promise<unknown>[] = [];
      await client.throttle.holdBack(['first', 'sibling', 'hint'], async () => {
        waiting.push(client.ask(page, priority));
        await client.ask(searchPage(null), 'catalog');
      });
      await Promise.all(waiting);
      expect(asked()).toEqual(['POST /v1/search', `GET /v1/pages/${ID.page}`]);
    },
  );
});

describe('a response is not accepted', () => {
  it.each([{ object: 'page', id: ID.page }, { object: 'list', results: [] }, {}])(
    'as the token’s owner if it is %j',
    async body => {
      const { client } = connecting(answering(body));
      expect(await client.self('first')).toEqual(NONSENSE);
    },
  );

  it.each([
    { object: 'page', id: ID.row },
    { object: 'database', id: ID.page },
  ])('as a page if it is %j', async body => {
    const { client } = connecting(answering(body));
    expect(await client.ask(page, 'first')).toEqual(NONSENSE);
  });

  it.each([
    { object: 'page', results: [] },
    { object: 'list', results: 'none' },
    { object: 'list' },
    { results: [] },
  ])('as a list if it is %j', async body => {
    for (const request of [searchPage(null), usersPage(null), childrenOf(ID.page)])
      expect(await connecting(answering(body)).client.ask(request, 'catalog')).toEqual(NONSENSE);
  });
});

describe('a list continues', () => {
  it.each([
    ['if it says so and has a cursor', { has_more: true, next_cursor: 'c' }, 'c'],
    ['not without a cursor', { has_more: true, next_cursor: null }, null],
    ['not if the cursor is empty', { has_more: true, next_cursor: '' }, null],
    ['not if the cursor is not text', { has_more: true, next_cursor: 7 }, null],
    ['not if it only has a cursor', { has_more: false, next_cursor: 'c' }, null],
    ['not if it says neither', {}, null],
  ])('%s', async (_, more, next) => {
    const { client } = connecting(answering({ object: 'list', results: [{ id: 'x' }, null, 7], ...more }));
    expect(await client.ask(searchPage(null), 'catalog')).toEqual({
      kind: 'answer',
      value: { results: [{ id: 'x' }], next },
    });
  });
});
