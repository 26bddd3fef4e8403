import { isDefaultPath } from '../files/default-files.ts';
import { discover } from '../files/discover.ts';
import type { Discovering, Discovery } from '../files/discovery.ts';
import { RealFolders } from '../files/folders.ts';
import { Prefilter } from '../files/prefilter.ts';
import { decodeFile } from '../files/reader.ts';
import type { FileSelection } from '../files/selection.ts';
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
  /** The files that were read, named as in `Reference.file`. */
  readonly files: readonly string[];
  /** The files that the settings exclude, named likewise. */
  readonly excluded: readonly string[];
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
  readonly used: UsedSettings;
}

/** Scans a tree for references. What can't be read or parsed becomes a problem, and the rest is still scanned. */
export async function scan(tree: Tree, settings: ScanSettings): Promise<Scan> {
  const real = new RealFolders(tree.root);
  const scanner = new Scanner(settings, tree.prefix);
  const reading = new Reading(tree, scanner, real);
  const { early, all } = await discoverOnly(tree, settings, real);
  const [discovery] = await Promise.all([all, reading.read(early)]);
  await reading.read(discovery.paths);
  return { ...gather(tree, reading, discovery), used: scanner.used };
}

function gather(
  { prefix }: Tree,
  reading: Reading,
  { paths, excluded, unlisted }: Discovery,
): Omit<Scan, 'used'> {
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
  return { files, excluded: excluded.map(path => prefix + path), references, problems };
}

async function discoverOnly(tree: Tree, settings: ScanSettings, real: RealFolders): Promise<Discovering> {
  const { askGit, only } = tree;
  if (only?.folders.length === 0) {
    return { early: [], all: Promise.resolve({ paths: [...only.files].sort(), excluded: [], unlisted: [] }) };
  }
  const { early, all } = await discover(tree, settings, askGit, real);
  if (!only) return { early, all };
  const isBelow = (name: string) =>
    only.folders.some(folder => folder === '' || name.startsWith(`${folder}/`));
  return {
    early: early.filter(isBelow),
    all: all.then(({ paths, excluded, unlisted }) => ({
      paths: [...new Set([...paths.filter(isBelow), ...only.files])].sort(),
      excluded: excluded.filter(isBelow),
      unlisted: unlisted.filter(({ path }) => isBelow(path)),
    })),
  };
}

/** What decides which files are read and which of their values are references. */
export interface ScanSettings extends FileSelection {
  /** In order: the first whose pattern matches a key decides. The built-in rules come after them. */
  readonly expectations: readonly Expectation[];
  /** The references that are found, but not checked. */
  readonly ignores: readonly IgnoreRule[];
}

/** An entry of `ignore`. */
export interface IgnoreRule {
  /** @param file path relative to the root of the repository @param id null if the reference has none */
  covers(file: string, id: NotionId | null): boolean;
}

/** A pattern matches nothing in a file that lacks one of its words: the prefilter looks for the longest, likely the rarest. */
export function prefilterFor(expectations: readonly Expectation[], prefix: string): Prefilter {
  // A pattern that says `none` is looked for too: an entry that matches nothing is reported.
  const literals = expectations.flatMap(
    ({ pattern }) => pattern.literals.toSorted((a, b) => b.length - a.length)[0] ?? [],
  );
  const withoutLiterals = expectations.filter(({ pattern }) => pattern.literals.length === 0);
  return new Prefilter(literals, path =>
    withoutLiterals.some(({ pattern }) => pattern.matchesFile(prefix + path)),
  );
}

/** Entries of the settings that matched something. */
export interface UsedSettings {
  readonly expectations: ReadonlySet<Expectation>;
  readonly ignores: ReadonlySet<IgnoreRule>;
}

/** Scans single files by their bytes, wherever those come from. */
export class Scanner {
  readonly #settings: ScanSettings;
  readonly #prefix: string;
  readonly #prefilter: Prefilter;
  readonly #matched = new Set<Expectation>();
  readonly #ignoring = new Set<IgnoreRule>();

  constructor(settings: ScanSettings, prefix: string) {
    this.#settings = settings;
    this.#prefix = prefix;
    this.#prefilter = prefilterFor(settings.expectations, prefix);
  }

  /** Whether the settings name a file at all. @param file path relative to the root of the scan */
  scans(file: string): boolean {
    const { files, names, excludes } = this.#settings;
    const path = this.#prefix + file;
    return ((files === null && isDefaultPath(file)) || names(path)) && !excludes(path);
  }

  /** The settings' entries that matched something in the files scanned so far. */
  get used(): UsedSettings {
    return { expectations: this.#matched, ignores: this.#ignoring };
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
    const { references, problems } = await withParsers(() =>
      extract(source, this.#settings.expectations, this.#matched),
    );
    const noted = decoded.note === null ? [] : [{ file: shown, line: null, message: decoded.note }];
    return {
      references: references.map(reference => this.#withIgnored(reference)),
      problems: [...noted, ...problems],
    };
  }

  #withIgnored(reference: Reference): Reference {
    const { file, reading } = reference;
    const id = reading.kind === 'id' || reading.kind === 'malformed' ? reading.id : null;
    const rules = this.#settings.ignores.filter(rule => rule.covers(file, id));
    for (const rule of rules) this.#ignoring.add(rule);
    return rules.length > 0 ? { ...reference, reading: { kind: 'skipped', reason: 'ignored' } } : reference;
  }
}
