import type { Scope } from '../keys/scope.ts';
import type { MapContext } from './map-context.ts';
import type { Frame } from './open.ts';
import type { Sighting } from './raw-reference.ts';

/** UTF-16 units of a path of keys in a report. The outer end of a longer path is cut off. */
const LONGEST_PATH = 1_000;

/** The keys and items that are being read, from the top level of a file down to the innermost. */
export class KeyStack {
  readonly #bottom: Frame;
  #top: Frame;

  /** @param scope that of the file's top level */
  constructor(scope: Scope) {
    this.#bottom = {
      scope,
      label: '',
      isId: false,
      filed: null,
      sampleOf: null,
      isRecorded: false,
      items: 0,
      outer: null,
    };
    this.#top = this.#bottom;
  }

  /** The innermost key or item. */
  get top(): Frame {
    return this.#top;
  }

  /** The key or item around the innermost, or the top level of the file. */
  get above(): Frame {
    return this.#top.outer ?? this.#bottom;
  }

  /** The scope of the file's top level. */
  get fileScope(): Scope {
    return this.#bottom.scope;
  }

  /**
   * @param label a key's name, or an item's number
   * @param map the map that the key is in
   * @param id whether the key is an ID itself, and the reference that it is
   */
  push(
    scope: Scope,
    label: string | number,
    map: MapContext,
    id: { readonly isId: boolean; readonly filed: Sighting | null } = NO_ID,
  ): void {
    const outer = this.#top;
    const { role } = scope;
    this.#top = {
      scope,
      label,
      isId: id.isId,
      filed: id.filed,
      sampleOf: role.isSchemaText ? map : outer.sampleOf,
      isRecorded: outer.isRecorded || role.isRecording,
      items: 0,
      outer,
    };
  }

  /** Leaves the innermost key or item. The top level of the file stays. */
  pop(): void {
    this.#top = this.above;
  }

  /** Does some work as if it were below another key. */
  within(name: string, map: MapContext, work: () => void): void {
    const { top } = this;
    this.push(top.scope.child(name), name, map);
    work();
    this.#top = top;
  }

  /**
   * Does some work as if the innermost item were not there: a list of named values is read like a map, so that
   * `env[0]` with a name is `env.NAME`.
   */
  withoutItem(work: () => void): void {
    const { top } = this;
    if (typeof top.label === 'number') this.pop();
    work();
    this.#top = top;
  }

  /** The path of keys, from the innermost up until it is as long as a path may be. @param under a step below the innermost */
  path(under?: string): string {
    let key = under ?? '';
    for (let { label, outer } = this.#top; outer !== null; { label, outer } = outer) {
      const step = typeof label === 'number' ? `[${label}]` : label;
      key = key === '' || key.startsWith('[') ? step + key : `${step}.${key}`;
      if (key.length > LONGEST_PATH) return `…${key.slice(-LONGEST_PATH)}`;
    }
    return key;
  }
}

const NO_ID = { isId: false, filed: null };
