import type { NotionId, ObjectType } from '../../model.ts';
import { OBJECT_TYPE } from '../../object-types.ts';
import type { Request } from './client.ts';
import { asList, type Json } from './json.ts';

/** One page of a list. */
export interface ListPage {
  readonly results: readonly Json[];
  /** Where the next page begins, or null if this is the last one. */
  readonly next: string | null;
}

/** The maximum page size of every list (https://developers.notion.com/reference/intro#pagination). */
const PAGE_SIZE = 100;

/** Retrieves one object from the endpoint of its type. @param read null if the answer is about something else */
export function retrieval<T>(type: ObjectType, id: NotionId, read: (body: Json) => T | null): Request<T> {
  return { method: 'get', path: `${OBJECT_TYPE[type].collection}/${id}`, id, read };
}

/** The first hundred blocks of a page. */
export function childrenOf(id: NotionId): Request<ListPage> {
  return {
    method: 'get',
    path: `blocks/${id}/children`,
    query: { page_size: PAGE_SIZE },
    id,
    read: readList,
  };
}

/** What to search for: words of titles, and a type if only that one is of interest. */
export interface Query {
  readonly words: string;
  readonly type: 'page' | 'data_source' | null;
}

/** One page of the pages and data sources that the connection can see and the search index knows. */
export function searchPage(cursor: string | null, query: Query | null = null): Request<ListPage> {
  return {
    method: 'post',
    path: 'search',
    body: {
      page_size: PAGE_SIZE,
      ...(query && { query: query.words }),
      ...(query?.type && { filter: { property: 'object', value: query.type } }),
      ...startAt(cursor),
    },
    id: null,
    read: readList,
  };
}

/** One page of the workspace's members and bots. Guests are not listed. */
export function usersPage(cursor: string | null): Request<ListPage> {
  return {
    method: 'get',
    path: 'users',
    query: { page_size: PAGE_SIZE, ...startAt(cursor) },
    id: null,
    read: readList,
  };
}

function startAt(cursor: string | null): { start_cursor?: string } {
  return cursor === null ? {} : { start_cursor: cursor };
}

function readList(body: Json): ListPage | null {
  if (body['object'] !== 'list' || !Array.isArray(body['results'])) return null;
  const next = body['next_cursor'];
  const hasMore = body['has_more'] === true && typeof next === 'string' && next !== '';
  return { results: asList(body['results']), next: hasMore ? next : null };
}
