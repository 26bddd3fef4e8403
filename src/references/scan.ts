import { discover } from '../files/discover.ts';
import type { Discovering } from '../files/discovery.ts';
import { RealFolders } from '../files/folders.ts';
import { Prefilter } from '../files/prefilter.ts';
import { decodeFile } from '../files/reader.ts';
import type { FileSelection } from '../files/selection.ts';
import type { Unlisted } from '../files/walk.ts';
import type { WordSearch } from '../files/word-search.ts';
import { withParsers } from '../formats/formats.ts';
import type { AskGit } from '../git/tracked.ts';
import type { Expectation } from '../keys/scope.ts';
import type { NotionId, Problem, Reference } from '../model.ts';
import { extract } from './extract.ts';
import { type Found, Reading } from './reading.ts';

/** What of a tree is scanned. */
export interface Tree {
  /** Absolute path of the folder to scan. */
  readonly root: string;
  /** Absolute path; nothing outside of it is read. */
  readonly workspace: string;
  /** Where the root stands in the repository: empty, or a path that ends in `/`. */
  readonly prefix: string;
  readonly askGit: AskGit;
  /** Files that are never scanned, relative to the repository's root: the config file itself. */
  readonly except: readonly string[];
  /** What somebody narrowed the scan down to; null for everything that the settings name. */
  readonly only: Only | null;
}

/** Paths relative to the root of the scan. A folder that is empty is the root itself. */
export interface Only {
  /** Read whatever they are called. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

export interface Scan {
  /** The files looked through, as they stand in `Reference.file`. */
  readonly files: readonly string[];
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

/** Scans a tree for references. What can't be read or parsed becomes a problem, and the rest is still scanned. */
export async function scan(tree: Tree, settings: ScanSettings): Promise<Scan> {
  const real = new RealFolders(tree.root);
  const reading = new Reading(tree, new Scanner(settings, tree.prefix), real);
  const { early, all } = await discoverOnly(tree, settings, real);
  const [{ paths, unlisted }] = await Promise.all([all, reading.read(early)]);
  await reading.read(paths);
  return gather(tree, reading, paths, unlisted);
}

function gather(
  { prefix }: Tree,
  reading: Reading,
  paths: readonly string[],
  unlisted: readonly Unlisted[],
): Scan {
  const files: string[] = [];
  const references: Reference[] = [];
  const problems: Problem[] = unlisted.map(({ path, why }) => ({
    file: prefix + path,
    line: null,
    message: why,
  }));
  for (const path of paths) {
    if (!reading.isThere(path)) continue;
    files.push(prefix + path);
    const found = reading.foundIn(path);
    if (!found) continue;
    for (const reference of found.references) references.push(reference);
    for (const problem of found.problems) problems.push(problem);
  }
  return { files, references, problems };
}

async function discoverOnly(tree: Tree, settings: ScanSettings, real: RealFolders): Promise<Discovering> {
  const { root, askGit, only } = tree;
  if (only?.folders.length === 0) {
    return { early: [], all: Promise.resolve({ paths: [...only.files].sort(), unlisted: [] }) };
  }
  const { early, all } = await discover(root, settings, askGit, real);
  if (!only) return { early, all };
  const isBelow = (name: string) =>
    only.folders.some(folder => folder === '' || name.startsWith(`${folder}/`));
  return {
    early: early.filter(isBelow),
    all: all.then(({ paths, unlisted }) => ({
      paths: [...new Set([...paths.filter(isBelow), ...only.files])].sort(),
      unlisted: unlisted.filter(({ path }) => isBelow(path)),
    })),
  };
}

/** What decides which files are read and which of their values are references. */
export interface ScanSettings extends FileSelection {
  /** In order: the first whose pattern matches a key decides. The built-in rules come after them. */
  readonly expectations: readonly Expectation[];
  /** Whether a reference is found and not checked: by its file, relative to the root of the scan, and its ID. */
  readonly ignores: (file: string, id: NotionId | null) => boolean;
}

/** A pattern matches nothing in a file that lacks one of its words: the prefilter looks for the longest, likely the rarest. */
export function prefilterFor(expectations: readonly Expectation[]): Prefilter {
  const counting = expectations.filter(({ types }) => types !== 'none');
  const literals = counting.flatMap(
    ({ pattern }) => pattern.literals.toSorted((a, b) => b.length - a.length)[0] ?? [],
  );
  const withoutLiterals = counting.filter(({ pattern }) => pattern.literals.length === 0);
  return new Prefilter(literals, path => withoutLiterals.some(({ pattern }) => pattern.matchesFile(path)));
}

/** Scans single files by their bytes, wherever those come from. */
export class Scanner {
  readonly #settings: ScanSettings;
  readonly #prefix: string;
  readonly #prefilter: Prefilter;

  constructor(settings: ScanSettings, prefix: string) {
    this.#settings = settings;
    this.#prefix = prefix;
    this.#prefilter = prefilterFor(settings.expectations);
  }

  /** Whether the settings name a file at all. @param file path relative to the root of the scan */
  scans(file: string): boolean {
    return this.#settings.scans(file);
  }

  /** The words that a file must contain, if its name doesn't decide. */
  get search(): WordSearch {
    return this.#prefilter.search;
  }

  /** Whether a file may hold something whatever its bytes are. @param file path relative to the root of the scan */
  passesByName(file: string): boolean {
    return this.#prefilter.passesByName(file);
  }

  /** Whether a file can hold anything; most can't. @param file path relative to the root of the scan */
  passes(file: string, bytes: Buffer): boolean {
    return this.#prefilter.passes(file, bytes);
  }

  /** @param file path relative to the root of the scan */
  async scan(file: string, bytes: Buffer): Promise<Found> {
    const shown = this.#prefix + file;
    const decoded = decodeFile(bytes); // at once: the buffer is used again
    if (decoded.kind === 'binary')
      return { references: [], problems: [{ file: shown, line: null, message: decoded.why }] };
    const source = { file: shown, path: file, text: decoded.text };
    const { references, problems } = await withParsers(() => extract(source, this.#settings.expectations));
    const noted = decoded.note === null ? [] : [{ file: shown, line: null, message: decoded.note }];
    return {
      references: references.map(reference => this.#withIgnored(reference, file)),
      problems: [...noted, ...problems],
    };
  }

  #withIgnored(reference: Reference, file: string): Reference {
    const { reading } = reference;
    const id = reading.kind === 'id' || reading.kind === 'malformed' ? reading.id : null;
    return this.#settings.ignores(file, id)
      ? { ...reference, reading: { kind: 'skipped', reason: 'ignored' } }
      : reference;
  }
}
