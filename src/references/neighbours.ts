import type { Scalar } from '../formats/sink.ts';

/** Keys whose string value is the name of the value beside it: Kubernetes, Render, CloudFormation, n8n. */
const NAME_KEYS = new Set(['name', 'key', 'variable', 'parameterkey']);
const VALUE_KEYS = new Set(['value', 'parametervalue']);
const LONGEST_KEY = Math.max(...[...NAME_KEYS, ...VALUE_KEYS].map(key => key.length));
const NAME = /^[\w.$-]{2,100}$/;

/** The name that one key of a map gives to the value of another: `{name: NOTION_DB, value: …}`. */
export class Neighbours {
  #name: string | null = null;

  get name(): string | null {
    return this.#name;
  }

  /** Notes a value; true if another key may still say what it is called. */
  see(key: string, text: string, { start, end }: Scalar): boolean {
    if (key.length > LONGEST_KEY) return false;
    const folded = key.toLowerCase();
    const written = end - start <= 100 ? text.slice(start, end) : '';
    if (NAME_KEYS.has(folded) && NAME.test(written) && /[A-Za-z]/.test(written)) this.#name ??= written;
    return VALUE_KEYS.has(folded);
  }
}
