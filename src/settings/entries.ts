import type { Expectation } from '../keys/scope.ts';
import type { Scan } from '../references/scan.ts';
import type { IgnoreRule } from '../references/scanner.ts';
import { pathFilter } from '../text/path-filter.ts';
import type { ConfigFile } from './schema.ts';

/** Where an entry of the settings is: a line of the config file, or an input or flag. */
export type EntryPlace = { readonly file: string; readonly line: number } | { readonly name: string };

/** An entry of the settings. If a full scan finds nothing that it applies to, it is probably a mistake. */
export interface Entry {
  /** The entry as written: `config/fixtures/**`, `NOTION_TASKS_DB`. */
  readonly text: string;
  readonly section: 'include' | 'exclude' | 'expect' | 'ignore';
  readonly place: EntryPlace;
  /** The folder of the repository that the entry is about: empty, or a path that ends in `/`. */
  readonly base: string;
  /** Whether the entry matches something in a scan. */
  isUsed(scan: Scan): boolean;
}

type PlaceOf<Part> = (part: Part) => EntryPlace;

/** Entries that name files. */
export function globEntries(
  section: 'include' | 'exclude',
  globs: readonly string[],
  base: string,
  placeOf: PlaceOf<number>,
): Entry[] {
  return globs.map((text, i) => {
    const matches = pathFilter([text.replace(/^!/, '')], base);
    const isUsed = ({ files, excluded }: Scan) => files.some(matches) || excluded.some(matches);
    return { text, section, place: placeOf(i), base, isUsed };
  });
}

/** Entries of `expect`. */
export function expectEntries(
  expectations: readonly Expectation[],
  base: string,
  placeOf: PlaceOf<string>,
): Entry[] {
  return expectations.map(expectation => ({
    text: expectation.pattern.source,
    section: 'expect',
    place: placeOf(expectation.pattern.source),
    base,
    isUsed: ({ used }) => used.expectations.has(expectation),
  }));
}

/** Entries of `ignore`. @param ignores each as written, and the rule that it is compiled to */
export function ignoreEntries(
  ignores: readonly { written: NonNullable<ConfigFile['ignore']>[number]; rule: IgnoreRule }[],
  base: string,
  placeOf: PlaceOf<number>,
): Entry[] {
  return ignores.map(({ written: { id, files }, rule }, i) => {
    const text = [id, files].filter(part => part !== undefined).join(' in ');
    return { text, section: 'ignore', place: placeOf(i), base, isUsed: ({ used }) => used.ignores.has(rule) };
  });
}

/** The entries that match nothing, if the whole of what they are about was scanned. @param prefix of the scan's root */
export function unusedEntries(entries: readonly Entry[], scan: Scan, prefix: string): Entry[] {
  return entries.filter(entry => entry.base.startsWith(prefix) && !entry.isUsed(scan));
}
