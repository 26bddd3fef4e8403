import type { NotionId } from '../model.ts';
import type { Settled } from './asker.ts';
import type { Priority } from './budget.ts';
import type { Gateway, ListPage } from './gateway.ts';
import type { Json } from './json.ts';
import { readAny, type Sighting, sightingInPassing } from './sighting.ts';

/** A list of Notion's that names what the connection can see, a hundred at a time. */
class Source {
  readonly #ask: (cursor: string | null, priority: Priority) => Promise<Settled<ListPage>>;
  #cursor: string | null = null;
  #isDone = false;
  /** How many of the IDs in question the last page named; null before the first. */
  lastHits: number | null = null;

  constructor(ask: (cursor: string | null, priority: Priority) => Promise<Settled<ListPage>>) {
    this.#ask = ask;
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  /** The next page; none where the list is at its end or can't be read, which proves nothing. */
  async next(priority: Priority): Promise<readonly Json[]> {
    const before = this.#cursor;
    const settled = await this.#ask(before, priority);
    const page = settled.kind === 'answer' ? settled.value : { results: [], next: null };
    this.#cursor = page.next;
    this.#isDone = page.next === null || page.next === before;
    return page.results;
  }
}

/** Fewer IDs than this go out in one burst within the smallest documented budget: a search could only be slower. */
const MANY = 100;
/** With this many left when the server asks for a long wait, a page of search may save that wait. */
const SOME = 20;
/** Requests above one an ID that are ever risked: one in ten. */
const RISK = 0.1;

/** What is still to be asked about, as the catalog needs to know it. */
export interface Open {
  /** All IDs of the run. */
  readonly total: number;
  /** Unanswered ones that a search can name, and that the list of users can. */
  readonly searchable: ReadonlySet<NotionId>;
  readonly users: ReadonlySet<NotionId>;
}

/**
 * Lists of visible objects as positive proof: what they name is there, what they don't name may be there all the
 * same. Pages of them are taken only while each saves more requests than it costs.
 */
export class Catalog {
  readonly #gateway: Gateway;
  readonly #seen = new Map<NotionId, Sighting>();
  readonly #search: Source;
  readonly #users: Source;
  /** Requests spent beyond those saved; users.me is the first. */
  #spent = 1;

  constructor(gateway: Gateway) {
    this.#gateway = gateway;
    this.#search = new Source((cursor, priority) => gateway.search(cursor, priority));
    this.#users = new Source((cursor, priority) => gateway.users(cursor, priority));
  }

  get(id: NotionId): Sighting | undefined {
    return this.#seen.get(id);
  }

  /** Everything that was seen, by whatever way. */
  get sightings(): Iterable<Sighting> {
    return this.#seen.values();
  }

  add(sighting: Sighting): void {
    this.#seen.set(sighting.id, sighting);
  }

  /**
   * Takes pages while that is worth it, holding retrievals back meanwhile.
   * @param isWaiting whether the server has asked for a long wait, so that every request saved is a wait saved
   */
  async take(open: Open, isWaiting: boolean): Promise<void> {
    for (const [source, ids] of [
      [this.#search, open.searchable],
      [this.#users, open.users],
    ] as const) {
      const isWorthIt = () => this.#isWorthIt(source, ids, open.total, isWaiting);
      if (!isWorthIt()) continue;
      await this.#gateway.holdingRetrievals(async () => {
        while (isWorthIt()) await this.#takePage(source, ids);
      });
    }
  }

  /** Takes up to so many further pages of search, for what else can be seen. */
  async browse(pages: number, isEnough: () => boolean): Promise<void> {
    for (let i = 0; i < pages && !this.#search.isDone && !isEnough(); i++) {
      for (const result of await this.#search.next('hint')) this.#note(result);
    }
  }

  #isWorthIt(source: Source, ids: ReadonlySet<NotionId>, total: number, isWaiting: boolean): boolean {
    const left = [...ids].filter(id => !this.#seen.has(id)).length;
    if (source.isDone || left === 0) return false;
    const { lastHits } = source;
    if (lastHits === null) return left >= (isWaiting ? SOME : MANY) && this.#spent + 1 <= total * RISK;
    // A page takes about as long as eight retrievals side by side, and what fits into one burst has no time to gain.
    const least = isWaiting || left > MANY ? 2 : Math.max(2, left / 8);
    return lastHits >= least;
  }

  async #takePage(source: Source, ids: ReadonlySet<NotionId>): Promise<void> {
    const results = await source.next('catalog');
    source.lastHits = results.flatMap(result => this.#note(result)).filter(id => ids.has(id)).length;
    this.#spent += 1 - source.lastHits;
  }

  /** The IDs that a result is the first to prove: its own and, of a data source, its database's. */
  #note(result: Json): NotionId[] {
    const sighting = readAny(result);
    if (!sighting || !isWhole(result)) return [];
    const fresh = [sighting, ...databaseOf(sighting)].filter(({ id }) => !this.#seen.has(id));
    for (const each of fresh) this.#seen.set(each.id, each);
    return fresh.map(({ id }) => id);
  }
}

/** A partial object doesn't say whether it is in the trash. */
function isWhole(result: Json): boolean {
  return result['object'] === 'user' || result['in_trash'] !== undefined || result['archived'] !== undefined;
}

/** A data source that can be seen proves its database; of the database's title and other data sources it tells nothing. */
function databaseOf({ object: { type, databaseId, inTrash } }: Sighting): Sighting[] {
  return type === 'data_source' && databaseId !== null && !inTrash
    ? [sightingInPassing('database', databaseId)]
    : [];
}
