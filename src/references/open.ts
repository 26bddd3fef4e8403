import type { Scalar } from '../formats/sink.ts';
import type { KeyRole } from '../keys/key-role.ts';
import type { Scope } from '../keys/scope.ts';
import type { MapContext } from './map-context.ts';
import type { Sighting } from './raw-reference.ts';

/** A key or an item that is being read. */
export interface Frame {
  readonly scope: Scope;
  /** A key's name, or an item's number. */
  readonly label: string | number;
  /** The key is an ID itself. */
  readonly isId: boolean;
  /** The reference that the key itself is, if it is one. */
  readonly filed: Sighting | null;
  /** The innermost map that has the frame below a key for texts and samples, if there is one. */
  readonly sampleOf: MapContext | null;
  /** Below a key whose value was recorded. */
  readonly isRecorded: boolean;
  /** The key or item around it. Null for the top level of the file. */
  readonly outer: Frame | null;
  items: number;
}

/** A text inside the file's text (a string with JSON in it), and the places of its units in the file. */
export interface Source {
  readonly text: string;
  at(unit: number): number;
}

/** A value to be read once its map has been. */
export interface Deferred {
  readonly scalar: Scalar;
  readonly source: Source;
}

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

/** A map that is being read. */
export interface OpenMap {
  readonly context: MapContext;
  readonly neighbours: Neighbours;
  /** Values whose name may still come. */
  readonly deferred: Deferred[];
}
