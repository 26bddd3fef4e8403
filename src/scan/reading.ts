import type { Problem, Reference } from '../model.ts';
import { RealFolders } from './folders.ts';
import { type Helpers, MANY } from './helpers.ts';
import { FileReader } from './read.ts';
import type { Scanner, Tree } from './scan.ts';
import { Share, STATE } from './share.ts';
import { now, SLICE, turn } from './turn.ts';

/** What a file holds. */
export interface Found {
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

/**
 * Reads files and scans those that may hold something; many of them together with other threads. These only pick:
 * whatever comes of a file, this thread has read it.
 */
export class Reading {
  readonly #tree: Tree;
  readonly #scanner: Scanner;
  readonly #helpers: Helpers;
  readonly #reader: FileReader;
  /** What was read, and found in it; null where there is nothing, `gone` where there is no such file. */
  readonly #read = new Map<string, Found | null | 'gone'>();

  constructor(tree: Tree, scanner: Scanner, helpers: Helpers) {
    this.#tree = tree;
    this.#scanner = scanner;
    this.#helpers = helpers;
    this.#reader = new FileReader(tree.workspace, new RealFolders(tree.root));
  }

  isThere(path: string): boolean {
    const found = this.#read.get(path);
    return found !== undefined && found !== 'gone';
  }

  /** What a file holds that is there; null for nothing. */
  foundIn(path: string): Found | null {
    const found = this.#read.get(path);
    return found === undefined || found === 'gone' ? null : found;
  }

  /** Reads files that haven't been read yet. @param paths relative to the root of the scan */
  async read(paths: readonly string[]): Promise<void> {
    const excepted = new Set(this.#tree.except);
    const names = paths.filter(path => !this.#read.has(path) && !excepted.has(this.#tree.prefix + path));
    if (names.length < MANY) await this.#readAlone(names);
    else await this.#readTogether(names);
  }

  async #readAlone(names: readonly string[]): Promise<void> {
    let end = now() + SLICE;
    for (const name of names) {
      const bytes = this.#look(name);
      if (bytes) await this.#scan(name, bytes);
      if (now() < end) continue;
      await turn();
      end = now() + SLICE;
    }
  }

  async #readTogether(names: readonly string[]): Promise<void> {
    const share = Share.of(names);
    names.forEach((name, file) => {
      if (this.#scanner.passesByName(name)) share.set(file, STATE.candidate);
    });
    await Promise.all([this.#helpers.read(share), this.#readShare(share)]);
    // What the others picked last, and what one of them had taken that ended early.
    for (let file = 0; file < names.length; file++) {
      const scanning = this.#settle(share, file);
      if (scanning) await scanning;
    }
  }

  async #readShare(share: Share): Promise<void> {
    let end = 0;
    for (let { from, to } = share.take(); from < to; { from, to } = share.take()) {
      for (let file = from; file < to; file++) {
        const scanning = this.#settle(share, file);
        if (scanning) await scanning;
      }
      if (now() < end) continue;
      // Only this thread can look into what the others picked: that comes first.
      for (
        let file = share.find(STATE.candidate, 0);
        file >= 0;
        file = share.find(STATE.candidate, file + 1)
      ) {
        await this.#settle(share, file);
      }
      await turn();
      end = now() + SLICE;
    }
  }

  /** Makes sure that what a file holds is known. A promise for each of thousands of files would show. */
  #settle(share: Share, file: number): Promise<void> | null {
    const name = share.names[file];
    if (name === undefined) return null;
    const state = share.get(file);
    share.set(file, STATE.done);
    if (state === STATE.nothing) this.#read.set(name, null);
    else if (state === STATE.gone) this.#read.set(name, 'gone');
    else if (state !== STATE.done) {
      const bytes = this.#look(name);
      if (bytes) return this.#scan(name, bytes);
    }
    return null;
  }

  /** Reads a file. The bytes of one that may hold something are to be scanned before the next is read. */
  #look(name: string): Buffer | null {
    const { root, prefix } = this.#tree;
    const file = `${root}/${name}`;
    const read = this.#scanner.passesByName(name)
      ? this.#reader.read(file)
      : this.#reader.sift(file, this.#scanner.traces);
    switch (read.kind) {
      case 'gone':
      case 'folder':
        this.#read.set(name, 'gone');
        return null;
      case 'nothing':
        this.#read.set(name, null);
        return null;
      case 'refused':
        this.#read.set(name, {
          references: [],
          problems: [{ file: prefix + name, line: null, message: read.why }],
        });
        return null;
      case 'bytes':
        return read.bytes;
    }
  }

  async #scan(name: string, bytes: Buffer): Promise<void> {
    this.#read.set(name, await this.#scanner.scan(name, bytes));
  }
}
