import type { Globs } from '../files/selection.ts';
import { parseId } from '../id/id.ts';
import { readTypes } from '../keys/expected-types.ts';
import { parseKeyPattern } from '../keys/key-pattern.ts';
import type { Expectation } from '../keys/scope.ts';
import type { IgnoreRule, ScanSettings } from '../references/scanner.ts';
import { pathFilter } from '../text/path-filter.ts';
import type { ParsedConfig } from './config-file.ts';
import { type Entry, expectEntries, globEntries, ignoreEntries } from './entries.ts';
import type { ConfigFile } from './schema.ts';

/** What inputs or flags set. It takes precedence over the config file. */
export interface Overrides {
  /** The folder that the globs are relative to: empty for the repository's root, or a path that ends in `/`. */
  readonly base: string;
  readonly files: readonly string[];
  readonly include: readonly string[];
  readonly expectations: readonly Expectation[];
  /** How messages name an input or a flag: ``input `include` ``, `--include`. */
  readonly nameOf: (key: 'include' | 'expect') => string;
}

/** The settings that decide what is scanned, with the entries that a full scan should find something for. */
export interface Compiled extends ScanSettings {
  readonly entries: readonly Entry[];
}

/** Compiles the globs and patterns of the config file and of what takes precedence over it. */
export function compile({ config, placeOf }: ParsedConfig, overrides: Overrides): Compiled {
  const base = folderOf(config.root);
  const expectations = Object.entries(config.expect ?? {}).map(([pattern, types]) => ({
    pattern: parseKeyPattern(pattern, base),
    types: readTypes(typeof types === 'string' ? [types] : types),
  }));
  const given = overrides.expectations.map(({ pattern, types }) => ({
    pattern: parseKeyPattern(pattern.source, overrides.base),
    types,
  }));
  const ignores = (config.ignore ?? []).map(written => ({ written, rule: ignoring(written, base) }));
  const named = (key: 'include' | 'expect') => () => ({ name: overrides.nameOf(key) });
  const entries = [
    ...globEntries('include', overrides.include, overrides.base, named('include')),
    ...expectEntries(given, overrides.base, named('expect')),
  ];
  // With other files than the config file names, most of its entries may well be for those that are not scanned.
  if (overrides.files.length === 0) {
    entries.push(
      ...globEntries('include', config.include ?? [], base, i => placeOf(['include', i])),
      ...globEntries('exclude', config.exclude ?? [], base, i => placeOf(['exclude', i])),
      ...expectEntries(expectations, base, pattern => placeOf(['expect', pattern])),
      ...ignoreEntries(ignores, base, i => placeOf(['ignore', i])),
    );
  }
  return {
    ...selectionOf(config, base, overrides),
    expectations: [...given, ...expectations],
    ignores: ignores.map(({ rule }) => rule),
    entries,
  };
}

function selectionOf(config: ConfigFile, base: string, overrides: Overrides) {
  const own = (patterns: readonly string[] = []) => ({ patterns, base });
  const given = (patterns: readonly string[]) => ({ patterns, base: overrides.base });
  const files = overrides.files.length > 0 ? given(overrides.files) : config.files ? own(config.files) : null;
  const include = [own(config.include), given(overrides.include)].filter(
    ({ patterns }) => patterns.length > 0,
  );
  const matches = [...(files ? [files] : []), ...include].map(filterOf);
  return {
    files,
    include,
    names: (file: string) => matches.some(match => match(file)),
    excludes: filterOf(own(config.exclude)),
  };
}

function filterOf({ patterns, base }: Globs): (file: string) => boolean {
  return pathFilter(patterns, base);
}

/** A folder as globs' bases are written: empty for the repository's root, or a path that ends in `/`. */
function folderOf(root: string | undefined): string {
  const parts = (root ?? '').split('/').filter(part => part !== '' && part !== '.');
  return parts.map(part => `${part}/`).join('');
}

/** An entry with both an ID and files means that ID in those files. */
function ignoring({ id, files }: NonNullable<ConfigFile['ignore']>[number], base: string): IgnoreRule {
  const wanted = id === undefined ? undefined : parseId(id.trim());
  const isIn = files === undefined ? () => true : pathFilter([files], base);
  return { covers: (file, of) => (wanted === undefined || of === wanted) && isIn(file) };
}
