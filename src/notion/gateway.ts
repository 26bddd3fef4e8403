import type { NotionId, ObjectType, RequestCounts } from '../model.ts';
import { OBJECT_TYPE } from '../object-types.ts';
import { Asker, type AskerOptions, type Settled } from './asker.ts';
import type { Priority } from './budget.ts';
import { asList, type Json } from './json.ts';
import { readSighting, type Sighting } from './sighting.ts';

/** A page of a list. */
export interface ListPage {
  readonly results: readonly Json[];
  readonly next: string | null;
}

/** The greatest page size of every list (https://developers.notion.com/reference/intro#pagination). */
const MOST_IN_A_PAGE = 100;

/** Everything that is ever asked of Notion is asked here. It only reads: GETs, and the POST that a search is. */
export class Gateway {
  readonly #asker: Asker;

  constructor(options: AskerOptions) {
    this.#asker = new Asker(options);
  }

  get counts(): RequestCounts {
    return this.#asker.counts;
  }

  /** Whether Notion has taken the token for good in at least one answer. */
  get hasAnswered(): boolean {
    return this.#asker.hasAnswered;
  }

  /** Keeps retrievals back while `work` runs. */
  holdingRetrievals(work: () => Promise<void>): Promise<void> {
    return this.#asker.holding(['first', 'sibling', 'hint'], work);
  }

  /** Whose token it is. */
  self(): Promise<Settled<Json>> {
    return this.#asker.ask({
      label: 'GET /v1/users/me',
      priority: 'token',
      send: client => client.users.me({}),
      read: body => (body['object'] === 'user' ? body : null),
    });
  }

  /** Asks the endpoint of one kind of object for an ID. A block that is a page or a database comes back as that. */
  retrieve(
    type: ObjectType,
    id: NotionId,
    priority: Priority,
    isNeeded?: () => boolean,
  ): Promise<Settled<Sighting>> {
    const path = `${OBJECT_TYPE[type].collection}/${id}`;
    return this.#asker.ask({
      label: `GET /v1/${path}`,
      priority,
      isNeeded,
      send: client => client.request({ method: 'get', path }),
      read: body => readSighting(type, id, body),
    });
  }

  /** The first hundred blocks on a page. */
  children(id: NotionId): Promise<Settled<ListPage>> {
    return this.#asker.ask({
      label: `GET /v1/blocks/${id}/children`,
      priority: 'hint',
      send: client => client.blocks.children.list({ block_id: id, page_size: MOST_IN_A_PAGE }),
      read: readList,
    });
  }

  /** A page of all that the connection may see, as far as the search index knows it. */
  search(cursor: string | null, priority: Priority): Promise<Settled<ListPage>> {
    return this.#asker.ask({
      label: 'POST /v1/search',
      priority,
      send: client => client.search({ page_size: MOST_IN_A_PAGE, ...from(cursor) }),
      read: readList,
    });
  }

  /** A page of the workspace's members and bots. Guests are not among them. */
  users(cursor: string | null, priority: Priority): Promise<Settled<ListPage>> {
    return this.#asker.ask({
      label: 'GET /v1/users',
      priority,
      send: client => client.users.list({ page_size: MOST_IN_A_PAGE, ...from(cursor) }),
      read: readList,
    });
  }
}

function from(cursor: string | null): { start_cursor?: string } {
  return cursor === null ? {} : { start_cursor: cursor };
}

function readList(body: Json): ListPage | null {
  if (body['object'] !== 'list' || !Array.isArray(body['results'])) return null;
  const next = body['next_cursor'];
  const hasMore = body['has_more'] === true && typeof next === 'string' && next !== '';
  return { results: asList(body['results']), next: hasMore ? next : null };
}
