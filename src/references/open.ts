import type { Scalar } from '../formats/sink.ts';
import type { Scope } from '../keys/scope.ts';
import type { Siblings } from './siblings.ts';

/** A key or an item that is being read. */
export interface Frame {
  readonly scope: Scope;
  /** A key's name, or an item's number. */
  readonly label: string | number;
  /** Where the key is an ID itself: how many references there were in front of it. */
  readonly idAfter: number | null;
  items: number;
}

/** A text inside the file's text (a string with JSON in it), and where its units stand in the file. */
export interface Source {
  readonly text: string;
  at(unit: number): number;
}

/** A value to be read once its map has been. */
export interface Deferred {
  readonly scalar: Scalar;
  readonly source: Source;
}

/** A map that is being read. */
export interface OpenMap {
  readonly siblings: Siblings;
  /** Values whose name may still come. */
  readonly deferred: Deferred[];
  /** How many references there were when it began. */
  readonly found: number;
  readonly latent: number;
}
