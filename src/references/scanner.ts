import { Prefilter } from '../files/prefilter.ts';
import { decodeFile } from '../files/reader.ts';
import type { FileSelection } from '../files/selection.ts';
import type { WordSearch } from '../files/word-search.ts';
import { withParsers } from '../formats/formats.ts';
import type { Expectation } from '../keys/scope.ts';
import type { NotionId, Reference } from '../model.ts';
import { type Extraction, extractUnsettled } from './extract.ts';

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
    const { references, candidates, problems } = await withParsers(() =>
      extractUnsettled(source, this.#settings.expectations),
    );
    const noted = decoded.note === null ? [] : [{ file: shown, line: null, message: decoded.note }];
    return {
      references: references.map(reference => this.#withIgnored(reference, file)),
      candidates: candidates.map(candidate => ({
        ...candidate,
        place: this.#withIgnored(candidate.place, file),
      })),
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
