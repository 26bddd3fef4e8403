import type { Scalar } from '../formats/sink.ts';
import { parseId } from '../id/id.ts';

/** Keys whose string value is the name of the value beside it: Kubernetes, Render, CloudFormation, n8n. */
const NAME_KEYS = new Set(['name', 'key', 'variable', 'parameterkey']);
const VALUE_KEYS = new Set(['value', 'parametervalue']);
const NAME = /^[\w.$-]{2,100}$/;

/** What `object` is in the objects that Notion's API answers with (https://developers.notion.com/reference/intro). */
const API_OBJECTS = /^(?:page|database|data_source|block|user|view|comment)$/;
/** Where a record of the API that Notion's own pages use stands: `parent_table`. */
const TABLES = /^(?:block|collection|space|team)$/;
/** Fields that the API alone writes. */
const API_FIELDS = /^(?:created_time|last_edited_time|has_children|avatar_url)$/;

/** What the keys that stand side by side in one map say of each other. */
export class Siblings {
  #name: string | null = null;
  #isApiObject = false;
  #hasId = false;
  #hasApiField = false;

  /** The name that one of them gives to the value beside it. */
  get name(): string | null {
    return this.#name;
  }

  /**
   * Whether the map is a recorded answer of Notion's API (a test's fixture, a cache), and no configuration: nobody
   * looks anything up with the IDs in it, and the workspace that it was recorded in is seldom the one checked.
   */
  get isAnswer(): boolean {
    return this.#isApiObject && this.#hasId && this.#hasApiField;
  }

  /** Notes a value; true where another key may still say what it is called. */
  see(key: string, text: string, { start, end }: Scalar): boolean {
    const folded = key.toLowerCase();
    const written = end - start <= 100 ? text.slice(start, end) : '';
    if (NAME_KEYS.has(folded) && NAME.test(written) && /[A-Za-z]/.test(written)) this.#name ??= written;
    if (key === 'object') this.#isApiObject ||= API_OBJECTS.test(written);
    else if (key === 'parent_table') this.#isApiObject ||= TABLES.test(written);
    else if (key === 'id') this.#hasId ||= parseId(written) !== null;
    else this.#hasApiField ||= API_FIELDS.test(key);
    return VALUE_KEYS.has(folded);
  }
}
