import { describe, expect, it } from 'vitest';
import { OBJECT_TYPES, type ObjectType } from '../../src/model.ts';
import type { Priority } from '../../src/notion/budget.ts';
import { Gateway } from '../../src/notion/gateway.ts';
import { connected } from './connected.ts';
import { EXAMPLE, ID } from './example.ts';
import type { FaultKind } from './faults.ts';
import { hurried } from './hurried.ts';
import { v4 } from './ids.ts';
import type { ServerDescription } from './server.ts';
import { DEFAULT_SELF, type ObjectDescription } from './workspace.ts';

async function gateway(description: ServerDescription = { workspace: EXAMPLE }) {
  const { options, server, lines } = await connected(description, { tuning: { tries: 1 } });
  return { server, gate: new Gateway(options), asked: () => lines.map(line => line.replace(/ → .*/, '')) };
}

/** A server that answers everything with this. */
function saying(body: unknown): ServerDescription {
  const fault: FaultKind = { kind: 'wrong-object', body };
  return { workspace: EXAMPLE, faults: [fault] };
}

const NONSENSE = { kind: 'unknown', reason: 'unreachable', detail: 'an answer to another question' };

describe('what is asked for', () => {
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

  it.each(OBJECT_TYPES)('is a %s at the endpoint of its kind, and so the debug log says', async type => {
    const [collection, id] = paths[type];
    const { gate, server, asked } = await gateway();
    expect(await gate.retrieve(type, id, 'first')).toMatchObject({
      kind: 'answer',
      value: { id, object: { type } },
    });
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /v1/${collection}/${id}`,
    ]);
    expect(asked()).toEqual([`GET /v1/${collection}/${id}`]);
  });

  it('is whose token it is', async () => {
    const { gate, server, asked } = await gateway();
    expect(gate.hasAnswered).toBe(false);
    expect(await gate.self()).toMatchObject({ kind: 'answer', value: { object: 'user', id: DEFAULT_SELF } });
    expect(gate.hasAnswered).toBe(true);
    expect(gate.counts).toEqual({ requests: 1, retries: 0, waitedMs: 0 });
    expect([server.requests[0]?.path, asked()]).toEqual(['/v1/users/me', ['GET /v1/users/me']]);
  });

  it('is what stands on a page', async () => {
    const { gate, server, asked } = await gateway();
    expect(await gate.children(ID.pageWithDatabases)).toMatchObject({
      kind: 'answer',
      value: { results: [{ id: ID.databaseOnPage, type: 'child_database' }], next: null },
    });
    const path = `/v1/blocks/${ID.pageWithDatabases}/children`;
    expect([server.requests[0]?.path, asked()]).toEqual([path, [`GET ${path}`]]);
  });

  it.each([
    ['search', 'page', 'POST /v1/search'],
    ['users', 'user', 'GET /v1/users'],
  ] as const)('is a hundred at a time of %s, from where the last left off', async (list, type, line) => {
    const ids = Array.from({ length: 150 }, (_, n) => v4(n));
    const objects = ids.map((id): ObjectDescription => ({ type, id }));
    const { gate, asked } = await gateway({ workspace: { objects } });
    const first = await gate[list](null, 'catalog');
    if (first.kind !== 'answer') throw new Error(`it is ${first.kind}`);
    expect(first.value.results.map(({ id }) => id)).toEqual(ids.slice(0, 100));
    expect(first.value.next).not.toBeNull();
    const second = await gate[list](first.value.next, 'hint');
    if (second.kind !== 'answer') throw new Error(`it is ${second.kind}`);
    expect(second.value.results.map(({ id }) => id)).toEqual(ids.slice(100));
    expect(second.value.next).toBeNull();
    expect(asked()).toEqual([line, line]);
  });

  it('is not asked for where nobody needs it any more', async () => {
    const { gate, server } = await gateway();
    expect(await gate.retrieve('page', ID.page, 'first', () => false)).toEqual({ kind: 'unneeded' });
    expect(server.count()).toBe(0);
  });
});

describe('what goes first', () => {
  it('is the token, then what a retrieval was told to be, and what only makes a hint better last', async () => {
    const faults = [{ kind: 'error', status: 429, code: 'rate_limited', retryAfter: 5, times: 1 }] as const;
    const lines = await hurried(async () => {
      const { gate, asked } = await gateway({ workspace: EXAMPLE, faults });
      const throttled = gate.retrieve('block', ID.block, 'first');
      for (let i = 0; i < 100_000 && asked().length === 0; i++) await new Promise(setImmediate);
      // Now everybody waits for the same moment, and after it goes one by one.
      const queue = [
        gate.children(ID.page),
        gate.users(null, 'sibling'),
        gate.search(null, 'catalog'),
        gate.retrieve('page', ID.page, 'first'),
        gate.self(),
      ];
      await Promise.all([throttled, ...queue]);
      return asked().slice(1);
    });
    expect(lines).toEqual([
      'GET /v1/users/me',
      'POST /v1/search',
      `GET /v1/blocks/${ID.block}`,
      `GET /v1/pages/${ID.page}`,
      'GET /v1/users',
      `GET /v1/blocks/${ID.page}/children`,
    ]);
  });

  it.each<Priority>(['first', 'sibling', 'hint'])(
    'is no retrieval of priority %s while they are held',
    async priority => {
      const { gate, asked } = await gateway();
      const waiting: Promise<unknown>[] = [];
      await gate.holdingRetrievals(async () => {
        waiting.push(gate.retrieve('page', ID.page, priority));
        await gate.search(null, 'catalog');
      });
      await Promise.all(waiting);
      expect(asked()).toEqual(['POST /v1/search', `GET /v1/pages/${ID.page}`]);
    },
  );
});

describe('an answer is taken for none', () => {
  it.each([{ object: 'page', id: ID.page }, { object: 'list', results: [] }, {}])(
    'to whose the token is, where it is %j',
    async body => {
      const { gate } = await gateway(saying(body));
      expect(await gate.self()).toEqual(NONSENSE);
    },
  );

  it.each([
    { object: 'page', id: ID.row },
    { object: 'database', id: ID.page },
  ])('to what a page is, where it is %j', async body => {
    const { gate } = await gateway(saying(body));
    expect(await gate.retrieve('page', ID.page, 'first')).toEqual(NONSENSE);
  });

  it.each([
    { object: 'page', results: [] },
    { object: 'list', results: 'none' },
    { object: 'list' },
    { results: [] },
  ])('to a list, where it is %j', async body => {
    const { gate } = await gateway(saying(body));
    expect(await gate.search(null, 'catalog')).toEqual(NONSENSE);
    expect(await gate.users(null, 'catalog')).toEqual(NONSENSE);
    expect(await gate.children(ID.page)).toEqual(NONSENSE);
  });
});

describe('a list goes on', () => {
  it.each([
    ['where it says so and how', { has_more: true, next_cursor: 'c' }, 'c'],
    ['not where it only says so', { has_more: true, next_cursor: null }, null],
    ['not where how is nothing', { has_more: true, next_cursor: '' }, null],
    ['not where how is no text', { has_more: true, next_cursor: 7 }, null],
    ['not where it only says how', { has_more: false, next_cursor: 'c' }, null],
    ['not where it says neither', {}, null],
  ])('%s', async (_, more, next) => {
    const { gate } = await gateway(saying({ object: 'list', results: [{ id: 'x' }, null, 7], ...more }));
    expect(await gate.search(null, 'catalog')).toEqual({
      kind: 'answer',
      value: { results: [{ id: 'x' }], next },
    });
  });
});
