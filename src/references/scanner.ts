import { isDefaultPath } from '../files/default-files.ts';
import { Prefilter } from '../files/prefilter.ts';
import { decodeFile } from '../files/reader.ts';
import type { FileSelection } from '../files/selection.ts';
import type { WordSearch } from '../files/word-search.ts';
import { withParsers } from '../formats/formats.ts';
import type { Expectation } from '../keys/scope.ts';
import { type NotionId, type Reference, VALUES_FILE } from '../model.ts';
import { Deadline } from '../text/deadline.ts';
import { reasonOf } from '../text/reason.ts';
import { confidential } from './confidential.ts';
import { type Extraction, extractUnsettled, type SourceFile } from './extract.ts';
import type { Values } from './tree.ts';

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

/** Entries of the settings that matched something. */
export interface UsedSettings {
  readonly expectations: ReadonlySet<Expectation>;
  readonly ignores: ReadonlySet<IgnoreRule>;
}

/** A pattern matches nothing in a file that lacks one of its words: the prefilter looks for the longest, likely the rarest. */
export function prefilterFor(expectations: readonly Expectation[], prefix: string): Prefilter {
  // A pattern that says `none` is looked for too: an entry that matches nothing is reported.
  const literals = expectations.flatMap(({ pattern }) =>
    pattern.literals.toSorted((a, b) => b.length - a.length).slice(0, 1),
  );
  const withoutLiterals = expectations.filter(({ pattern }) => pattern.literals.length === 0);
  return new Prefilter(literals, path =>
    withoutLiterals.some(({ pattern }) => pattern.matchesFile(prefix + path)),
  );
}

/** Ten times as long as any real repository takes. Milliseconds. */
const LONGEST_SCAN = 5 * 60_000;

/** The time that all of scanning may take, from now on. */
export function scanningTime(): Deadline {
  return new Deadline('scanning', LONGEST_SCAN);
}

/** Scans single files by their bytes, wherever those come from. */
export class Scanner {
  readonly #settings: ScanSettings;
  readonly #prefix: string;
  readonly #prefilter: Prefilter;
  readonly #deadline: Deadline;
  readonly #matched = new Set<Expectation>();
  readonly #ignoring = new Set<IgnoreRule>();

  /** @param deadline a file that is being read then is read no further */
  constructor(settings: ScanSettings, prefix: string, deadline: Deadline = scanningTime()) {
    this.#deadline = deadline;
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

  /** Scans values that are not in a file, as the file `values`. Nothing in the result quotes them, except for IDs. */
  async scanValues({ text, format }: Values): Promise<Extraction> {
    const path = format === 'json' ? `${VALUES_FILE}.json` : `${VALUES_FILE}.env`;
    const extraction = await withParsers(() => this.#extract({ file: VALUES_FILE, path, text }));
    const { references, candidates, problems } = confidential(extraction);
    return { ...this.#ignoringSome({ references, candidates }), problems };
  }

  /** @param file path relative to the root of the scan */
  async scan(file: string, bytes: Buffer): Promise<Extraction> {
    const shown = this.#prefix + file;
    const decoded = decodeFile(bytes); // at once: the buffer is used again
    if (decoded.kind === 'binary')
      return {
        references: [],
        candidates: [],
        problems: [{ file: shown, line: null, message: decoded.why }],
      };
    const source = { file: shown, path: file, text: decoded.text };
    const { references, candidates, problems } = await withParsers(() => this.#extractSafely(source));
    const noted = decoded.note === null ? [] : [{ file: shown, line: null, message: decoded.note }];
    return { ...this.#ignoringSome({ references, candidates }), problems: [...noted, ...problems] };
  }

  /** A file that exceeds the stack or the longest string is given up, and the others are still read. */
  #extractSafely(source: SourceFile): Extraction {
    try {
      return this.#extract(source);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const message = `it can’t be read: ${reasonOf(error)}`;
      return { references: [], candidates: [], problems: [{ file: source.file, line: null, message }] };
    }
  }

  #extract(source: SourceFile): Extraction {
    return extractUnsettled(source, this.#settings.expectations, this.#matched, this.#deadline);
  }

  #ignoringSome({ references, candidates }: Omit<Extraction, 'problems'>): Omit<Extraction, 'problems'> {
    return {
      references: references.map(reference => this.#withIgnored(reference)),
      candidates: candidates.map(candidate => ({
        ...candidate,
        reference: () => this.#withIgnored(candidate.reference()),
      })),
    };
  }

  #withIgnored(reference: Reference): Reference {
    const { file, reading } = reference;
    const id = 'id' in reading ? reading.id : null;
    const rules = this.#settings.ignores.filter(rule => rule.covers(file, id));
    for (const rule of rules) this.#ignoring.add(rule);
    return rules.length > 0 ? { ...reference, reading: { kind: 'skipped', reason: 'ignored' } } : reference;
  }
}
