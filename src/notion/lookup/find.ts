import type { DataSourceRef, NotionId, ObjectType, RequestCounts } from '../../model.ts';
import type { NotionClient, Result } from '../client/client.ts';
import { type ListPage, searchPage } from '../client/requests.ts';
import type { Stop } from '../client/run.ts';
import { retrieve } from './resolve.ts';
import { type Parent, readAny, type Sighting } from './sighting.ts';

/** An object that the connection can access. */
export interface FoundObject {
  readonly type: ObjectType;
  readonly id: NotionId;
  readonly title: string | null;
  readonly inTrash: boolean;
  readonly parent: Parent | null;
  /** Of a data source or a row: its database. */
  readonly databaseId: NotionId | null;
  /** Of a database: its data sources. */
  readonly dataSources: readonly DataSourceRef[];
}

export interface SearchResult {
  /** In Notion's order, each database before its data sources. */
  readonly objects: readonly FoundObject[];
  /** Whether there are more than the limit. */
  readonly hasMore: boolean;
  /** Why the search failed or is incomplete; null if it succeeded. `token-rejected`, `unreachable`, … */
  readonly failure: Stop | null;
  readonly counts: RequestCounts;
}

/** Databases whose data sources are looked up. A search returns only the data sources. */
const MOST_DATABASES = 25;
/** Pages of search results that are read at most. */
const MOST_PAGES = 10;

/** Searches the titles of the objects that the connection can access. */
export async function find(words: string, limit: number, client: NotionClient): Promise<SearchResult> {
  const sightings = new Map<NotionId, Sighting>();
  let failure: Stop | null = null;
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES && sightings.size < limit; page++) {
    const result: Result<ListPage> = await client.ask(searchPage(cursor, { words, type: null }), 'first');
    if (result.kind !== 'answer') {
      failure = result.kind === 'unknown' ? result : { reason: 'forbidden', detail: 'read content' };
      break;
    }
    for (const each of result.value.results) {
      const sighting = readAny(each);
      if (sighting) sightings.set(sighting.id, sighting);
    }
    const before: string | null = cursor;
    cursor = result.value.next;
    if (cursor === null || cursor === before) break;
  }
  const shown = [...sightings.values()].slice(0, limit);
  const objects = await withDatabases(shown, client);
  return {
    objects,
    hasMore: sightings.size > limit || cursor !== null,
    failure: failure && { reason: failure.reason, detail: failure.detail },
    counts: client.counts,
  };
}

/** Adds the database of each data source in front of it. */
async function withDatabases(sightings: readonly Sighting[], client: NotionClient): Promise<FoundObject[]> {
  const ids = new Set(sightings.flatMap(({ object }) => databaseOf(object) ?? []));
  const databases = new Map<NotionId | null, FoundObject>();
  await Promise.all(
    [...ids].map(async (id, i) => {
      const result = i < MOST_DATABASES ? await retrieve(client, 'database', id, 'hint') : null;
      if (result?.kind === 'answer') databases.set(id, foundObject(result.value));
    }),
  );
  return sightings.flatMap(sighting => {
    const id = databaseOf(sighting.object);
    const database = databases.get(id);
    databases.delete(id);
    return database ? [database, foundObject(sighting)] : [foundObject(sighting)];
  });
}

function databaseOf({ type, databaseId }: Sighting['object']): NotionId | null {
  return type === 'data_source' ? databaseId : null;
}

/** What a sighting shows, as data for the caller. */
export function foundObject({ id, object, parent }: Sighting): FoundObject {
  const { type, title, inTrash, databaseId, dataSources } = object;
  return { type, id, title, inTrash, parent, databaseId, dataSources };
}
