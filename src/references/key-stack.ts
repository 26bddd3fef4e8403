import type { Scope } from '../keys/scope.ts';
import type { MapContext } from './map-context.ts';
import type { Frame } from './open.ts';
import type { Sighting } from './raw-reference.ts';

/** UTF-16 units of a path of keys in a report. The outer end of a longer path is cut off. */
const LONGEST_PATH = 1_000;

/** The keys and items that are being read, from the top level of a file down to the innermost. */
export class KeyStack {
  readonly #bottom: Frame;
  readonly #frames: Frame[];

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
    };
    this.#frames = [this.#bottom];
  }

  /** The innermost key or item. */
  get top(): Frame {
    return this.#frames.at(-1) ?? this.#bottom;
  }

  /** The key or item around the innermost. */
  get above(): Frame | undefined {
    return this.#frames.at(-2);
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
    const above = this.top;
    const { role } = scope;
    this.#frames.push({
      scope,
      label,
      isId: id.isId,
      filed: id.filed,
      sampleOf: role.isSchemaText ? map : above.sampleOf,
      isRecorded: above.isRecorded || role.isRecording,
      items: 0,
    });
  }

  /** Leaves the innermost key or item. The top level of the file stays. */
  pop(): void {
    if (this.#frames.length > 1) this.#frames.pop();
  }

  /** Does some work as if it were below another key. */
  within(name: string, map: MapContext, work: () => void): void {
    this.push(this.top.scope.child(name), name, map);
    work();
    this.#frames.length--;
  }

  /**
   * Does some work as if the innermost item were not there: a list of named values is read like a map, so that
   * `env[0]` with a name is `env.NAME`.
   */
  withoutItem(work: () => void): void {
    const { top } = this;
    const isItem = typeof top.label === 'number';
    if (isItem) this.#frames.pop();
    work();
    if (isItem) this.#frames.push(top);
  }

  /** The path of keys, from the innermost up until it is as long as a path may be. @param under a step below the innermost */
  path(under?: string): string {
    let key = under ?? '';
    for (let i = this.#frames.length - 1; i > 0; i--) {
      const label = this.#frames[i]?.label ?? '';
      const step = typeof label === 'number' ? `[${label}]` : label;
      key = key === '' || key.startsWith('[') ? step + key : `${step}.${key}`;
      if (key.length > LONGEST_PATH) return `…${key.slice(-LONGEST_PATH)}`;
    }
    return key;
  }
}

const NO_ID = { isId: false, filed: null };
