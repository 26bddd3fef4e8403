import type { RealFolders } from '../files/folders.ts';
import { FileReader } from '../files/reader.ts';
import { now, SLICE, turn } from '../files/turn.ts';
import type { Problem } from '../model.ts';
import type { Deadline } from '../text/deadline.ts';
import type { Extraction } from './extract.ts';
import { MOST_REFERENCES } from './raw-reference.ts';
import type { Scanner } from './scanner.ts';
import type { Tree } from './tree.ts';

/** How much a scan may take in all. What is left when it ends is not read, and a problem says how many files that is. */
export interface ScanLimits {
  readonly deadline: Deadline;
  /** As many as a report can hold. */
  readonly references?: number;
}

/** Reads the files of a tree, each once, and scans those that may contain a reference. */
export class FileScans {
  readonly #tree: Tree;
  readonly #scanner: Scanner;
  readonly #reader: FileReader;
  /** What each file contains; null for nothing, `gone` if there is no such file. */
  readonly #read = new Map<string, Extraction | null | 'gone'>();
  readonly #deadline: Deadline;
  readonly #mostReferences: number;
  #references = 0;
  /** Files that were not read because a limit was reached. */
  readonly #left = new Set<string>();
  #reached: string | null = null;

  /** @param real the folders of the tree in which files are read */
  constructor(tree: Tree, scanner: Scanner, real: RealFolders, limits: ScanLimits) {
    this.#deadline = limits.deadline;
    this.#mostReferences = limits.references ?? MOST_REFERENCES;
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
      this.#reached ??= this.#limitReached();
      if (this.#reached !== null) {
        this.#left.add(path);
        continue;
      }
      const bytes = this.#look(path);
      if (bytes) await this.#scan(path, bytes);
      if (now() < end) continue;
      await turn();
      end = now() + SLICE;
    }
  }

  /** Says how many files were not read, with the name of the first. */
  get problems(): Problem[] {
    const [first] = this.#left;
    if (first === undefined) return [];
    const others = this.#left.size - 1;
    const more =
      others === 0 ? '' : others === 1 ? ', nor was 1 other file' : `, nor were ${others} other files`;
    return [
      { file: this.#tree.prefix + first, line: null, message: `it was not read${more}: ${this.#reached}` },
    ];
  }

  #limitReached(): string | null {
    if (this.#deadline.hasPassed) return this.#deadline.why;
    if (this.#references > this.#mostReferences)
      return `more than ${this.#mostReferences.toLocaleString('en')} references were found`;
    return null;
  }

  async #scan(path: string, bytes: Buffer): Promise<void> {
    const extraction = await this.#scanner.scan(path, bytes);
    this.#references += extraction.references.length + extraction.candidates.length;
    this.#read.set(path, extraction);
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
