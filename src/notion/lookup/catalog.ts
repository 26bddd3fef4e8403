import type { NotionId } from '../../model.ts';
import type { NotionClient, Request } from '../client/client.ts';
import type { Json } from '../client/json.ts';
import { type ListPage, searchPage, usersPage } from '../client/requests.ts';
import type { Priority } from '../client/throttle.ts';
import { readAny, type Sighting, sightingInPassing } from './sighting.ts';

/** One of Notion's lists of what the connection can see, read a hundred at a time. */
class Source {
  readonly #client: NotionClient;
  readonly #page: (cursor: string | null) => Request<ListPage>;
  #cursor: string | null = null;
  #isDone = false;
  /** How many of the wanted IDs the last page contained; null before the first page. */
  lastHits: number | null = null;

  constructor(client: NotionClient, page: (cursor: string | null) => Request<ListPage>) {
    this.#client = client;
    this.#page = page;
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  /** The next page. It is empty at the end of the list or if the list can't be read, which proves nothing. */
  async next(priority: Priority): Promise<readonly Json[]> {
    const before = this.#cursor;
    const result = await this.#client.ask(this.#page(before), priority);
    const page = result.kind === 'answer' ? result.value : { results: [], next: null };
    this.#cursor = page.next;
    this.#isDone = page.next === null || page.next === before;
    return page.results;
  }
}

/** Fewer IDs than this fit into the smallest documented limit, so a search could only be slower. */
const MANY = 100;
/** With this many unanswered when the server asks for a long wait, a page of search may save that wait. */
const SOME = 20;

/** The IDs that are not answered yet. */
export interface Open {
  /** Unanswered IDs that a search can contain, and that the list of users can contain. */
  readonly searchable: ReadonlySet<NotionId>;
  readonly users: ReadonlySet<NotionId>;
}

/**
 * Reads lists of visible objects. What they contain exists; what they don't contain may exist all the same. Pages
 * of them are read only while each saves more requests than it costs.
 */
export class Catalog {
  readonly #client: NotionClient;
  readonly #seen = new Map<NotionId, Sighting>();
  readonly #search: Source;
  readonly #users: Source;

  constructor(client: NotionClient) {
    this.#client = client;
    this.#search = new Source(client, cursor => searchPage(cursor));
    this.#users = new Source(client, usersPage);
  }

  get(id: NotionId): Sighting | undefined {
    return this.#seen.get(id);
  }

  /** Every object that was seen, whichever answer showed it. */
  get sightings(): Iterable<Sighting> {
    return this.#seen.values();
  }

  add(sighting: Sighting): void {
    this.#seen.set(sighting.id, sighting);
  }

  /**
   * Reads pages while that is worth it, and holds retrievals back meanwhile.
   * @param isWaiting whether the server has asked for a long wait, so that a saved request is a saved wait
   */
  async take(open: Open, isWaiting: boolean): Promise<void> {
    for (const [source, ids] of [
      [this.#search, open.searchable],
      [this.#users, open.users],
    ] as const) {
      const isWorthIt = () => this.#isWorthIt(source, ids, isWaiting);
      if (!isWorthIt()) continue;
      await this.#client.throttle.holdBack(['first', 'sibling', 'hint'], async () => {
        while (isWorthIt()) await this.#takePage(source, ids);
      });
    }
  }

  /** Reads up to this many further pages of search, to see what else is visible. */
  async browse(pages: number, isEnough: () => boolean): Promise<void> {
    for (let i = 0; i < pages && !this.#search.isDone && !isEnough(); i++) {
      for (const result of await this.#search.next('hint')) this.note(result);
    }
  }

  /** Adds what a result proves, and returns the IDs that it is the first to prove: its own and its database's. */
  note(result: Json): NotionId[] {
    const sighting = readAny(result);
    if (!sighting || !isComplete(result)) return [];
    const fresh = [sighting, ...databaseOf(sighting)].filter(({ id }) => !this.#seen.has(id));
    for (const each of fresh) this.#seen.set(each.id, each);
    return fresh.map(({ id }) => id);
  }

  #isWorthIt(source: Source, ids: ReadonlySet<NotionId>, isWaiting: boolean): boolean {
    const left = [...ids].filter(id => !this.#seen.has(id)).length;
    if (source.isDone || left === 0) return false;
    const { lastHits } = source;
    if (lastHits === null) return left >= (isWaiting ? SOME : MANY) && !this.#costsAWindow(left);
    // A page takes about as long as eight retrievals at the same time. What fits into one burst gains no time.
    const least = isWaiting || left > MANY ? 2 : Math.max(2, left / 8);
    return lastHits >= least;
  }

  /** Whether what is left fits into whole windows, so that one request more would mean another wait. */
  #costsAWindow(left: number): boolean {
    return left % (this.#client.throttle.windowSize ?? Number.POSITIVE_INFINITY) === 0;
  }

  async #takePage(source: Source, ids: ReadonlySet<NotionId>): Promise<void> {
    const results = await source.next('catalog');
    source.lastHits = results.flatMap(result => this.note(result)).filter(id => ids.has(id)).length;
  }
}

/** A partial object doesn't say whether it is in the trash. */
function isComplete(result: Json): boolean {
  return result['object'] === 'user' || result['in_trash'] !== undefined || result['archived'] !== undefined;
}

/** A visible data source proves its database, but not the database's title or its other data sources. */
function databaseOf({ object: { type, databaseId, inTrash } }: Sighting): Sighting[] {
  return type === 'data_source' && databaseId !== null && !inTrash
    ? [sightingInPassing('database', databaseId)]
    : [];
}
