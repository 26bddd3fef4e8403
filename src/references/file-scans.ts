import type { RealFolders } from '../files/folders.ts';
import { FileReader } from '../files/reader.ts';
import { now, SLICE, turn } from '../files/turn.ts';
import type { Extraction } from './extract.ts';
import type { Scanner } from './scanner.ts';
import type { Tree } from './tree.ts';

/** Reads the files of a tree, each once, and scans those that may contain a reference. */
export class FileScans {
  readonly #tree: Tree;
  readonly #scanner: Scanner;
  readonly #reader: FileReader;
  /** What each file contains; null for nothing, `gone` if there is no such file. */
  readonly #read = new Map<string, Extraction | null | 'gone'>();

  /** @param real the folders of the tree in which files are read */
  constructor(tree: Tree, scanner: Scanner, real: RealFolders) {
    this.#tree = tree;
    this.#scanner = scanner;
    this.#reader = new FileReader(tree.workspace, real);
  }

  isThere(path: string): boolean {
    const found = this.#read.get(path);
    return found !== undefined && found !== 'gone';
  }

  /** What a file contains; null for nothing. */
  contentsOf(path: string): Extraction | null {
    const found = this.#read.get(path);
    return found === undefined || found === 'gone' ? null : found;
  }

  /** Reads files that haven't been read yet. @param paths relative to the root of the scan */
  async read(paths: readonly string[]): Promise<void> {
    const excepted = new Set(this.#tree.except);
    let end = now() + SLICE;
    for (const path of paths) {
      if (this.#read.has(path) || excepted.has(this.#tree.prefix + path)) continue;
      const bytes = this.#look(path);
      if (bytes) this.#read.set(path, await this.#scanner.scan(path, bytes));
      if (now() < end) continue;
      await turn();
      end = now() + SLICE;
    }
  }

  /** Reads a file. The bytes of one that may hold something are to be scanned before the next is read. */
  #look(name: string): Buffer | null {
    const { root, prefix } = this.#tree;
    const file = `${root}/${name}`;
    const read = this.#scanner.passesByName(name)
      ? this.#reader.read(file)
      : this.#reader.readIfFound(file, this.#scanner.search);
    switch (read.kind) {
      case 'gone':
      case 'folder':
        this.#read.set(name, 'gone');
        return null;
      case 'no-word':
        this.#read.set(name, null);
        return null;
      case 'unreadable':
        this.#read.set(name, {
          references: [],
          candidates: [],
          problems: [{ file: prefix + name, line: null, message: read.why }],
        });
        return null;
      case 'bytes':
        return read.bytes;
    }
  }
}
