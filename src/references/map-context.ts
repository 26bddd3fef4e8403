import { findNotionUrls } from '../id/url.ts';
import { bitOf, type KeyRole, namesStore, type Structure } from '../keys/key-role.ts';
import { wordsOf } from '../keys/words.ts';

/** What `object` is in the objects that Notion's API answers with (https://developers.notion.com/reference/intro). */
const API_OBJECTS = /^(?:page|database|data_source|block|user|view|comment|file_upload)$/;
/** Values of `parent_table` in a record of the API that Notion's own pages use. */
const TABLES = /^(?:block|collection|space|team)$/;
/** The types of JSON Schema. */
const SCHEMA_TYPES = /^(?:string|object|array|integer|number|boolean|null)$/;
/** Types of nodes in n8n's workflows. */
const N8N_NODE = /^(?:@[\w-]+\/)?n8n-nodes/;
/** Longer values do not describe their map. */
const LONGEST_KIND = 200;
/** How many maps further up a clear Notion key still speaks for a value. */
const NEARBY = 3;

/** Keys of a map that are kept, to see whether one names a service: people write fewer, and a file may have millions. */
const MOST_NAMES = 1_000;

const ID = bitOf('id');
const OBJECT = bitOf('object');
const PARENT_TABLE = bitOf('parenttable');
const TYPE = bitOf('type');

/** Whom the nearest node belongs to. */
type Owner = 'notion' | 'other' | 'nobody';

/** What a map says by itself or inherits from the nearest map around it that says it; nothing until it is asked. */
interface Inherited {
  isWithinRecorded?: boolean;
  isSchema?: boolean;
  owner?: Owner;
}

/**
 * One map (an object, a table, the top level of a file) with what its keys and values say about it. Values that
 * may be references keep their map and ask it at the end, when all of it is known.
 */
export class MapContext {
  readonly #parent: MapContext | null;
  /** The key that the map is the value of, in lower case. */
  readonly #name: string;
  readonly #isFiledUnderId: boolean;
  readonly #isSchemaByName: boolean;
  #bits = 0;
  #hasApiField = false;
  #hasId = false;
  #object: 'answer' | 'list' | null = null;
  #schemaType = false;
  #typedParent: string | null = null;
  #kind: 'notion' | 'other' | null = null;
  #hasClearKey = false;
  #namesNotion = false;
  #hasNotionUrl = false;
  /** Keys that may name a service. Few maps are ever asked whether one does. */
  readonly #names: string[] = [];
  // Found out when they are first asked for, once everything in the file is known.
  readonly #inherited: Inherited = {};
  #isOfStore: boolean | null = null;

  constructor(parent: MapContext | null, name: string, isFiledUnderId: boolean, isSchemaByName: boolean) {
    this.#parent = parent;
    this.#name = name.toLowerCase();
    this.#isFiledUnderId = isFiledUnderId;
    this.#isSchemaByName = isSchemaByName;
    // A service with a map of its own says nothing about what is beside that map.
    if (parent !== null && parent.#names.at(-1) === name) parent.#names.pop();
  }

  /** Notes a key of the map. */
  key(role: KeyRole, name: string): void {
    this.#bits |= role.bit;
    this.#hasApiField ||= role.isApiField;
    this.#hasClearKey ||= role.isClear;
    this.#namesNotion ||= role.notion;
    if (this.#names.length < MOST_NAMES) this.#names.push(name);
    if (role.notion && this.#name === 'credentials' && this.#parent) this.#parent.#kind = 'notion';
  }

  /**
   * Notes a value of the map, or of a list directly in it.
   *
   * @param mayNameNotion false only if *notion* is certainly not in the text
   */
  value(role: KeyRole, text: string, mayNameNotion: boolean): void {
    if (role.bit === ID) this.#hasId = true;
    else if (role.bit === OBJECT) this.#noteObject(text);
    else if (role.bit === PARENT_TABLE && TABLES.test(text)) this.#object ??= 'answer';
    else if (role.isKind && text.length <= LONGEST_KIND) this.#noteKind(role, text);
    if (!mayNameNotion || text.length > LONGEST_KIND || !/notion/i.test(text)) return;
    this.#namesNotion ||= wordsOf(text).includes('notion');
    this.#hasNotionUrl ||= findNotionUrls(text).some(
      ({ pathId, dataSourceId }) => (pathId ?? dataSourceId) !== null,
    );
  }

  #noteObject(text: string): void {
    if (API_OBJECTS.test(text)) this.#object = 'answer';
    else if (text === 'list') this.#object ??= 'list';
  }

  #noteKind(role: KeyRole, text: string): void {
    if (role.bit === TYPE) {
      this.#schemaType ||= SCHEMA_TYPES.test(text);
      if (/^(?:page|database|data_source|block)_id$/.test(text)) this.#typedParent = text.replaceAll('_', '');
      if (N8N_NODE.test(text)) this.#kind = 'other';
    } else if (this.#kind === null && /^[\w@./:-]+$/.test(text)) {
      this.#kind = 'other';
    }
    if (/notion/i.test(text) && wordsOf(text).includes('notion')) this.#kind = 'notion';
  }

  #has(...names: readonly Structure[]): boolean {
    return names.every(name => (this.#bits & bitOf(name)) !== 0);
  }

  /**
   * Whether the map was recorded: an answer of Notion's API in a fixture or a cache, an event of a webhook, a
   * request with its response. No program looks anything up with the IDs in it, and the workspace that it was
   * recorded in is seldom the one that is checked. IDs in it may be made up.
   */
  get isRecorded(): boolean {
    if (this.#has('request', 'response')) return true;
    if (this.#object === 'list' && this.#has('results')) return true;
    if (this.#object === 'answer' && this.#hasId && this.#hasApiField) return true;
    if (this.#isFiledUnderId && this.#has('value') && (this.#has('role') || this.#has('spaceid')))
      return true;
    return this.#has('workspaceid', 'entity');
  }

  /** Whether this map or one around it was recorded. */
  get isWithinRecorded(): boolean {
    return this.#inherit('isWithinRecorded', false, map => map.isRecorded || null);
  }

  /** Whether the map is a part of a JSON Schema, or of the description of an API or of a tool. */
  get isSchema(): boolean {
    return this.#inherit(
      'isSchema',
      false,
      map => map.#isSchemaByName || map.#describesApi || map.#isListedByParent || null,
    );
  }

  get #describesApi(): boolean {
    return this.#has('openapi') || this.#has('swagger');
  }

  /** Whether the map around this one is a schema with `properties`. */
  get #isListedByParent(): boolean {
    const parent = this.#parent;
    if (parent === null || !parent.#has('properties')) return false;
    return parent.#schemaType || parent.#has('required') || parent.#has('schema');
  }

  /** What the nearest node around the map, or the map itself, is for. */
  get #owner(): Owner {
    return this.#inherit(
      'owner',
      'nobody',
      map => map.#kind ?? (map.#has('nodes', 'connections') ? 'other' : null),
    );
  }

  /**
   * Asks this map and the maps around it, from the inside out, until one has an answer. All that were asked keep it, so
   * that many maps take little time. It is a loop because people may nest more maps than the stack has room for.
   *
   * @param outermost the answer if none has one
   * @param own the answer that a map has by itself
   */
  #inherit<Name extends keyof Inherited>(
    name: Name,
    outermost: NonNullable<Inherited[Name]>,
    own: (map: MapContext) => NonNullable<Inherited[Name]> | null,
  ): NonNullable<Inherited[Name]> {
    const asked: MapContext[] = [];
    let answer: NonNullable<Inherited[Name]> | null = null;
    for (let map: MapContext | null = this; map && answer === null; map = map.#parent) {
      asked.push(map);
      answer = map.#inherited[name] ?? own(map);
    }
    const found = answer ?? outermost;
    for (const map of asked) map.#inherited[name] = found;
    return found;
  }

  /**
   * Whether the map belongs to a node of a workflow, to a step or to a server that is not Notion's. In a workflow
   * everything outside of Notion's own nodes belongs to another system.
   */
  get isForeign(): boolean {
    return this.#owner === 'other';
  }

  /** Whether the map is below a node of Notion's (`below`) or is that node itself (`itself`). */
  get node(): 'itself' | 'below' | null {
    if (this.#owner !== 'notion') return null;
    return this.#kind === 'notion' ? 'itself' : 'below';
  }

  /** The name of the key that `type` says the ID is at: `pageid`. */
  get typedParent(): string | null {
    return this.#typedParent;
  }

  /** Whether a clear Notion key is in this map or shortly above, and no service whose objects have the same names. */
  get hasClearKeyNearby(): boolean {
    let map: MapContext | null = this;
    for (let distance = 0; map && distance <= NEARBY && !map.#namesStore; distance++) {
      if (map.#hasClearKey) return true;
      map = map.#parent;
    }
    return false;
  }

  get #namesStore(): boolean {
    this.#isOfStore ??= this.#names.some(namesStore);
    return this.#isOfStore;
  }

  get hasNotionUrl(): boolean {
    return this.#hasNotionUrl;
  }

  get namesNotion(): boolean {
    return this.#namesNotion && !this.#namesStore;
  }
}
