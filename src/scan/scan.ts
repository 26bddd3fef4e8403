import path from 'node:path';
import type { Problem, Reference } from '../model.ts';
import { pathFilter } from '../settings/globs.ts';
import type { Settings } from '../settings/settings.ts';
import { isDefaultPath } from './default-files.ts';
import { discover, type ListTracked } from './discover.ts';
import { extract } from './extract.ts';
import { Prefilter } from './prefilter.ts';
import { decodeFile, FileReader } from './read.ts';

/** What of a tree is scanned. */
export interface Tree {
  /** Absolute path of the folder to scan. */
  readonly root: string;
  /** Absolute path; nothing outside of it is read. */
  readonly workspace: string;
  /** Where the root stands in the repository: empty, or a path that ends in `/`. */
  readonly prefix: string;
  readonly listTracked: ListTracked;
  /** Files that are never scanned, relative to the root: the config file itself. */
  readonly except: readonly string[];
}

export interface Scan {
  readonly files: number;
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

/** Scans a tree for references. What can't be read or parsed becomes a problem, and the rest is still scanned. */
export function scan(tree: Tree, settings: Settings): Scan {
  const reader = new FileReader(tree.workspace);
  const scanner = new Scanner(settings, tree.prefix);
  const { paths, refused } = discover(tree.root, settings, tree.listTracked);
  const problems: Problem[] = refused.map(({ path, why }) => ({
    file: tree.prefix + path,
    line: null,
    message: why,
  }));
  const references: Reference[] = [];
  let files = 0;
  for (const file of paths) {
    if (tree.except.includes(file)) continue;
    const read = reader.read(path.join(tree.root, file));
    if (read.kind === 'gone' || read.kind === 'folder') continue;
    files++;
    if (read.kind === 'refused') {
      problems.push({ file: tree.prefix + file, line: null, message: read.why });
      continue;
    }
    const found = scanner.scan(file, read.bytes);
    for (const reference of found.references) references.push(reference);
    for (const problem of found.problems) problems.push(problem);
  }
  return { files, references, problems };
}

const NOTHING = { references: [], problems: [] } as const;

/** Scans single files by their bytes, wherever those come from. */
export class Scanner {
  readonly #settings: Settings;
  readonly #prefix: string;
  readonly #prefilter: Prefilter;

  constructor(settings: Settings, prefix: string) {
    this.#settings = settings;
    this.#prefix = prefix;
    this.#prefilter = new Prefilter(settings.expectations);
  }

  /** Whether the settings name a file at all. @param file path relative to the root of the scan */
  scans(file: string): boolean {
    const { files, exclude } = this.#settings;
    const isNamed = files === null ? isDefaultPath(file) : pathFilter(files)(file);
    return isNamed && !pathFilter(exclude)(file);
  }

  /** @param file path relative to the root of the scan */
  scan(file: string, bytes: Buffer): Omit<Scan, 'files'> {
    if (!this.#prefilter.passes(file, bytes)) return NOTHING;
    const shown = this.#prefix + file;
    const decoded = decodeFile(bytes);
    if (decoded.kind === 'binary')
      return { references: [], problems: [{ file: shown, line: null, message: decoded.why }] };
    const { references, problems } = extract(
      { file: shown, path: file, text: decoded.text },
      this.#settings.expectations,
    );
    const noted = decoded.note === null ? [] : [{ file: shown, line: null, message: decoded.note }];
    return {
      references: references.map(reference => this.#withIgnored(reference, file)),
      problems: [...noted, ...problems],
    };
  }

  #withIgnored(reference: Reference, file: string): Reference {
    const { reading } = reference;
    const id = reading.kind === 'id' || reading.kind === 'malformed' ? reading.id : null;
    const isIgnored = (id !== null && this.#settings.ignoredIds.has(id)) || this.#settings.ignoresFile(file);
    return isIgnored ? { ...reference, reading: { kind: 'skipped', reason: 'ignored' } } : reference;
  }
}
