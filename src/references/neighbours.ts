import type { KeyRole } from '../keys/key-role.ts';

const NAME = /^[\w.$-]{2,100}$/;

/** The name that one key of a map gives to the value of another: `{name: NOTION_DB, value: …}`. */
export class Neighbours {
  #name: string | null = null;

  get name(): string | null {
    return this.#name;
  }

  /** Notes a value and the role of its key; true if another key may still say what the value is called. */
  see(role: KeyRole, value: string): boolean {
    if (role.isName && NAME.test(value) && /[A-Za-z]/.test(value)) this.#name ??= value;
    return role.isNamedValue;
  }
}
