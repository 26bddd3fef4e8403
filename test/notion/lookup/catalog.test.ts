import { describe, expect, it } from 'vitest';
import type { NotionId } from '../../../src/model.ts';
import { Catalog } from '../../../src/notion/lookup/catalog.ts';
import { retrieve } from '../../../src/notion/lookup/resolve.ts';
import { sightingInPassing } from '../../../src/notion/lookup/sighting.ts';
import { connected } from '../connected.ts';
import { v4, v8 } from '../ids.ts';
import type { ServerDescription } from '../server.ts';
import type { ObjectDescription } from '../workspace.ts';

/** An empty catalog of the objects on this server. */
function cataloguing(description: ServerDescription) {
  const { api, client } = connected(description);
  return { server: api, client, catalog: new Catalog(client) };
}

const ids = (count: number, from = 0) => Array.from({ length: count }, (_, n) => v4(from + n));
const pages = (all: readonly NotionId[]) => all.map((id): ObjectDescription => ({ type: 'page', id }));
/** Other pages, enough for three pages of search. */
const OTHERS = pages(ids(300, 10_000));
const NOBODY: ReadonlySet<NotionId> = new Set();

interface Asked {
  readonly count: number;
  readonly isWaiting?: boolean;
  /** How many of the IDs the first page of search contains. */
  readonly hits?: number;
}

/** How many pages of search are requested. */
async function searches({ count, isWaiting = false, hits = 0 }: Asked): Promise<number> {
  const own = ids(count);
  const { server, catalog } = cataloguing({
    workspace: { objects: [...pages(own.slice(0, hits)), ...OTHERS] },
  });
  await catalog.take({ searchable: new Set(own), users: NOBODY }, isWaiting);
  return server.count('POST /v1/search');
}

describe('the first page of search is requested', () => {
  it('for a hundred IDs, but not for fewer', async () => {
    expect(await searches({ count: 100 })).toBe(1);
    expect(await searches({ count: 99 })).toBe(0);
  });

  it('for twenty IDs while the server asks for a wait, but not for fewer', async () => {
    expect(await searches({ count: 20, isWaiting: true })).toBe(1);
    expect(await searches({ count: 19, isWaiting: true })).toBe(0);
  });

  it('for IDs that no response has contained yet', async () => {
    const own = ids(100);
    const { server, catalog } = cataloguing({ workspace: { objects: OTHERS } });
    catalog.add(sightingInPassing('page', v4(7)));
    await catalog.take({ searchable: new Set(own), users: NOBODY }, false);
    expect(server.count()).toBe(0);
  });

  it('unless the IDs that are left fill whole windows of requests that the server grants', async () => {
    const limit = { kind: 'window', limit: 10, seconds: 5 } as const;
    const { server, client, catalog } = cataloguing({ workspace: { objects: OTHERS }, limit });
    await Promise.all(ids(11, 500).map(id => retrieve(client, 'page', id, 'first')));
    expect(client.throttle.windowSize).toBe(10);
    const taken = async (count: number): Promise<number> => {
      await catalog.take({ searchable: new Set(ids(count)), users: NOBODY }, true);
      return server.count('POST /v1/search');
    };
    expect([await taken(40), await taken(41)]).toEqual([0, 1]);
  });
});

it('the list of users is requested, too, after a search that contained no ID', async () => {
  const own = new Set(ids(20));
  const { server, catalog } = cataloguing({ workspace: { objects: OTHERS } });
  await catalog.take({ searchable: own, users: own }, true);
  expect(server.requests.map(({ path }) => path)).toEqual(['/v1/search', '/v1/users']);
});

describe('another page of search is requested', () => {
  it('if the last one contained two of many IDs', async () => {
    expect(await searches({ count: 200, hits: 2 })).toBe(2);
    expect(await searches({ count: 200, hits: 1 })).toBe(1);
  });

  it('if it contained more than an eighth of those that fit into a burst', async () => {
    expect(await searches({ count: 100, hits: 12 })).toBe(2);
    expect(await searches({ count: 100, hits: 11 })).toBe(1);
    expect(await searches({ count: 103, hits: 2 })).toBe(2);
    expect(await searches({ count: 102, hits: 2 })).toBe(1);
  });

  it('if it contained two while the server asks for a wait', async () => {
    expect(await searches({ count: 50, hits: 2, isWaiting: true })).toBe(2);
    expect(await searches({ count: 50, hits: 1, isWaiting: true })).toBe(1);
  });

  it('but not if no IDs are left', async () => {
    expect(await searches({ count: 100, hits: 100 })).toBe(1);
  });

  it.each(['first', 'sibling', 'hint'] as const)(
    'before any object is retrieved with the priority “%s”',
    async priority => {
      const own = ids(150);
      const { server, client, catalog } = cataloguing({
        workspace: { objects: [...pages(own), ...OTHERS] },
      });
      const taking = catalog.take({ searchable: new Set(own), users: NOBODY }, false);
      await Promise.all([taking, retrieve(client, 'page', v4(1), priority)]);
      expect(server.requests.map(({ path }) => path.split('/')[2])).toEqual(['search', 'search', 'pages']);
    },
  );
});

it('uses the list of users for users', async () => {
  const objects = ids(150).map((id): ObjectDescription => ({ type: 'user', id }));
  const { server, catalog } = cataloguing({ workspace: { objects } });
  await catalog.take({ searchable: NOBODY, users: new Set(ids(150)) }, false);
  expect([server.count(), server.count('GET /v1/users')]).toEqual([2, 2]);
  expect(catalog.get(v4(149))?.object.type).toBe('user');
  expect([...catalog.sightings]).toHaveLength(150);
});

describe('reading pages of search', () => {
  const workspace = { objects: OTHERS };

  it('requests the given number of pages, or all that exist', async () => {
    for (const [most, taken] of [
      [0, 0],
      [2, 2],
      [10, 3],
    ] as const) {
      const { server, catalog } = cataloguing({ workspace });
      await catalog.browse(most, () => false);
      expect(server.count('POST /v1/search')).toBe(taken);
      expect([...catalog.sightings]).toHaveLength(taken * 100);
    }
  });

  it('stops when enough objects are known', async () => {
    const { server, catalog } = cataloguing({ workspace });
    await catalog.browse(10, () => catalog.get(v4(10_150)) !== undefined);
    expect(server.count()).toBe(2);
  });

  it('continues after the last page', async () => {
    const { catalog } = cataloguing({ workspace });
    await catalog.browse(1, () => false);
    await catalog.browse(1, () => false);
    expect(catalog.get(v4(10_150))).toBeDefined();
  });

  it.each([
    ['whose cursor repeats', { kind: 'wrong-object', body: list([], 'c') }, 2],
    ['that can’t be read', { kind: 'html', status: 502 }, 2],
    ['with more results but without a cursor', { kind: 'wrong-object', body: list([], null) }, 1],
  ] as const)('ends with a list %s', async (_, fault, requests) => {
    const { server, catalog } = cataloguing({ workspace, faults: [fault] });
    await catalog.browse(10, () => false);
    expect(server.count()).toBe(requests);
  });
});

function list(results: readonly unknown[], next_cursor: string | null) {
  return { object: 'list', results, has_more: true, next_cursor };
}

describe('a result of a search', () => {
  const [own, database] = [v8(1, '000b'), v4(2)];
  const parent = { type: 'database_id', database_id: database };

  async function seen(result: unknown): Promise<NotionId[]> {
    const body = list([result], null);
    const { catalog } = cataloguing({
      workspace: { objects: [] },
      faults: [{ kind: 'wrong-object', body }],
    });
    await catalog.browse(1, () => false);
    return [...catalog.sightings].map(({ id }) => id);
  }

  it.each([
    ['that is not in the trash', { object: 'page', id: own, in_trash: false }, [own]],
    ['that says so in the older field', { object: 'page', id: own, archived: false }, [own]],
    ['that does not say so', { object: 'page', id: own }, []],
    ['that is a user', { object: 'user', id: own }, [own]],
    ['that is not an object', { object: 'discussion', id: own, in_trash: false }, []],
    ['that is a data source', { object: 'data_source', id: own, in_trash: false, parent }, [own, database]],
    ['that is one in the trash', { object: 'data_source', id: own, in_trash: true, parent }, [own]],
    ['that is one without a database', { object: 'data_source', id: own, in_trash: false }, [own]],
    ['that is a row', { object: 'page', id: own, in_trash: false, parent }, [own]],
  ])('%s shows only known facts', async (_, result, proven) => {
    expect(await seen(result)).toEqual(proven);
  });

  it('is returned with its database if it is the first to show them', () => {
    const { catalog } = cataloguing({ workspace: { objects: [] } });
    const source = { object: 'data_source', id: own, in_trash: false, parent };
    const shown = [{ object: 'page', id: own }, source, source].map(each => catalog.note(each));
    expect(shown).toEqual([[], [own, database], []]);
  });

  it('that is a data source shows that its database exists', async () => {
    const body = list([{ object: 'data_source', id: own, in_trash: false, parent }], null);
    const faults = [{ kind: 'wrong-object', body }] as const;
    const { catalog } = cataloguing({ workspace: { objects: [] }, faults });
    await catalog.browse(1, () => false);
    expect(catalog.get(database)).toEqual(sightingInPassing('database', database));
  });

  it('does not replace what is known from the object itself', async () => {
    const body = list([{ object: 'data_source', id: own, in_trash: false, parent }], null);
    const { catalog } = cataloguing({
      workspace: { objects: [] },
      faults: [{ kind: 'wrong-object', body }],
    });
    const better = sightingInPassing('database', database, { title: 'Tasks' });
    catalog.add(better);
    await catalog.browse(1, () => false);
    expect(catalog.get(database)).toBe(better);
    expect(catalog.get(own)).toBeDefined();
  });
});
