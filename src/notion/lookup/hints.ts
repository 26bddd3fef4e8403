import type { Expected, NotionId, NotionObject, ObjectType } from '../../model.ts';
import type { NotionClient } from '../client/client.ts';
import { asId } from '../client/json.ts';
import { childrenOf } from '../client/requests.ts';
import { retrieve } from './resolve.ts';
import type { Sighting } from './sighting.ts';

/** Levels of nested blocks to climb to find the page. */
const DEEPEST = 10;
/** Requests for better hints in one run. The first hundred wrong IDs show what happened to the others. */
const MOST_REQUESTS = 200;

/**
 * Looks up what a `wrong-type` finding needs besides the object itself: a block's page, a database's data sources,
 * the databases on a page. Nothing here changes a verdict, and what can't be looked up is left out.
 */
export class Hints {
  readonly #client: NotionClient;
  readonly #blocks = new Map<NotionId, Promise<Sighting | null>>();
  #left = MOST_REQUESTS;

  constructor(client: NotionClient) {
    this.#client = client;
  }

  /** Returns the object with everything that helps if these types are expected. */
  async enrich(sighting: Sighting, expected: readonly Expected[]): Promise<NotionObject> {
    const { object } = sighting;
    const wanted = new Set(expected.filter(types => !types.includes(object.type)).flat());
    if (wanted.size === 0) return object;
    switch (object.type) {
      case 'block':
        return this.#withPage(sighting);
      case 'page':
        return wanted.has('database') || wanted.has('data_source') ? this.#withDatabases(sighting) : object;
      case 'database':
        return wanted.has('data_source') ? this.#withSources(sighting) : object;
      case 'view':
        return wanted.has('data_source') && object.dataSourceId === null
          ? this.#withSourcesOfDatabase(object)
          : object;
      default:
        return object;
    }
  }

  async #withPage(sighting: Sighting): Promise<NotionObject> {
    let block: Sighting | null = sighting.seen === 'in-passing' ? await this.#block(sighting.id) : sighting;
    const { object } = block ?? sighting;
    for (let depth = 0; block && depth < DEEPEST; depth++) {
      const { parent } = block;
      if (parent?.type === 'page') return { ...object, pageId: parent.id };
      if (parent?.type !== 'block') return object;
      block = await this.#block(parent.id);
      if (block?.object.type === 'page') return { ...object, pageId: parent.id };
    }
    return object;
  }

  /** A row names its database. Any other page may have databases on it. */
  async #withDatabases(sighting: Sighting): Promise<NotionObject> {
    const { object } =
      sighting.seen === 'itself' ? sighting : ((await this.#retrieve('page', sighting.id)) ?? sighting);
    if (object.databaseId !== null || object.dataSourceId !== null || !this.#may()) return object;
    const result = await this.#client.ask(childrenOf(sighting.id), 'hint');
    if (result.kind !== 'answer') return object;
    const databasesOnPage = result.value.results
      .filter(block => block['type'] === 'child_database' && block['in_trash'] !== true)
      .flatMap(block => asId(block['id']) ?? []);
    return { ...object, databasesOnPage };
  }

  async #withSources(sighting: Sighting): Promise<NotionObject> {
    if (sighting.seen === 'itself' || sighting.object.linked) return sighting.object;
    if (!this.#may()) return sighting.object;
    const result = await retrieve(this.#client, 'database', sighting.id, 'hint');
    if (result.kind === 'named') return { ...sighting.object, linked: result.isLinked };
    return result.kind === 'answer' ? result.value.object : sighting.object;
  }

  async #withSourcesOfDatabase(view: NotionObject): Promise<NotionObject> {
    const database = view.databaseId === null ? null : await this.#retrieve('database', view.databaseId);
    const [only, ...others] = database?.object.dataSources ?? [];
    if (only && others.length === 0) return { ...view, dataSourceId: only.id };
    return only ? { ...view, dataSources: [only, ...others] } : view;
  }

  #block(id: NotionId): Promise<Sighting | null> {
    const known = this.#blocks.get(id) ?? this.#retrieve('block', id);
    this.#blocks.set(id, known);
    return known;
  }

  async #retrieve(type: ObjectType, id: NotionId): Promise<Sighting | null> {
    if (!this.#may()) return null;
    const result = await retrieve(this.#client, type, id, 'hint');
    return result.kind === 'answer' ? result.value : null;
  }

  #may(): boolean {
    return this.#left-- > 0;
  }
}
