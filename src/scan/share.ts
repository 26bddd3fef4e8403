/** What is known of a file, a byte for each. */
export const STATE = {
  unknown: 0,
  /** It was read, and holds nothing. */
  nothing: 1,
  /** It may hold a reference, or couldn't be read: for the main thread to look at. */
  candidate: 2,
  /** It is not there, or it is a folder. */
  gone: 3,
  /** The main thread knows of it. */
  done: 4,
} as const;

/** Files that threads read between them, as another thread takes them. */
export interface SharedFiles {
  /** Relative to the root of the scan, with a NUL character between them: the fastest way into another thread. */
  readonly names: string;
  /** An Int32Array of one element: the first file that nobody has taken. */
  readonly next: SharedArrayBuffer;
  /** A Uint8Array with a `STATE` for each file. */
  readonly states: SharedArrayBuffer;
}

/** Files taken at one time. */
export const BATCH = 32;

/**
 * One thread's view of the files that all of them read. Each takes a batch that nobody has taken yet, until there is
 * none left.
 */
export class Share {
  readonly names: readonly string[];
  readonly #shared: SharedFiles;
  readonly #next: Int32Array;
  readonly #states: Uint8Array;

  constructor(shared: SharedFiles, names: readonly string[] = shared.names.split('\0')) {
    this.#shared = shared;
    this.names = names;
    this.#next = new Int32Array(shared.next);
    this.#states = new Uint8Array(shared.states);
  }

  static of(names: readonly string[]): Share {
    const shared = {
      names: names.join('\0'),
      next: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
      states: new SharedArrayBuffer(names.length),
    };
    return new Share(shared, names);
  }

  /** To be handed to other threads. */
  get shared(): SharedFiles {
    return this.#shared;
  }

  /** The next files that nobody has taken, by their numbers; empty once all are taken. */
  take(): { readonly from: number; readonly to: number } {
    const from = Math.min(Atomics.add(this.#next, 0, BATCH), this.names.length);
    return { from, to: Math.min(from + BATCH, this.names.length) };
  }

  /** The number of a file in some state, from one number on, or -1. */
  find(state: number, from: number): number {
    return this.#states.indexOf(state, from);
  }

  get(file: number): number {
    return Atomics.load(this.#states, file);
  }

  set(file: number, state: number): void {
    Atomics.store(this.#states, file, state);
  }
}
