import { parseId } from '../id/id.ts';
import { DEFAULT_SEVERITY, type NotionId, type Rule, type Severity } from '../model.ts';
import type { Expectation } from '../scan/keys.ts';
import { SettingsError } from './error.ts';
import { faultOfGlob, pathFilter } from './globs.ts';
import { parseKeyPattern } from './key-pattern.ts';
import type { ConfigFile } from './schema.ts';
import { readTypes } from './types.ts';

/** What decides what is scanned, which values are references, and how serious a finding is. */
export interface Settings {
  /** Globs to scan; null for the built-in ones. */
  readonly files: readonly string[] | null;
  readonly exclude: readonly string[];
  /** In order: the first whose pattern matches a key decides. The built-in rules come after them. */
  readonly expectations: readonly Expectation[];
  /** Whether a reference is found and not checked: by its file, relative to the root of the scan, and its ID. */
  readonly ignores: (file: string, id: NotionId | null) => boolean;
  readonly severities: Readonly<Record<Rule, Severity | 'off'>>;
}

/** What the inputs or flags say beside the config file, ahead of it. */
export interface Overrides {
  readonly files: readonly string[];
  readonly expectations: readonly Expectation[];
}

/** Joins the config file (already valid) with what stands ahead of it. */
export function settingsOf(config: ConfigFile, overrides: Overrides): Settings {
  return {
    files: overrides.files.length > 0 ? overrides.files : (config.files ?? null),
    exclude: config.exclude ?? [],
    expectations: [
      ...overrides.expectations,
      ...Object.entries(config.expect ?? {}).map(([pattern, types]) => ({
        pattern: parseKeyPattern(pattern),
        types: readTypes(typeof types === 'string' ? [types] : types),
      })),
    ],
    ignores: ignoring(config.ignore ?? []),
    severities: { ...DEFAULT_SEVERITY, ...(config.rules as Partial<Record<Rule, Severity | 'off'>>) },
  };
}

/** An entry with both an ID and files means that ID in those files. */
function ignoring(entries: NonNullable<ConfigFile['ignore']>): Settings['ignores'] {
  const rules = entries.map(({ id, files }) => ({
    isIt: id === undefined ? () => true : sameAs(parseId(id.trim())),
    isIn: files === undefined ? () => true : pathFilter([files]),
  }));
  return (file, id) => rules.some(({ isIt, isIn }) => isIt(id) && isIn(file));
}

function sameAs(wanted: NotionId | null): (id: NotionId | null) => boolean {
  return id => wanted !== null && id === wanted;
}

/** @throws SettingsError for a glob that can't mean anything */
export function parseGlobs(globs: readonly string[], name: string): string[] {
  const faults = globs.flatMap(glob => {
    const fault = faultOfGlob(glob);
    return fault ? [{ file: null, line: null, message: `${name}: the glob “${glob}” ${fault}.` }] : [];
  });
  if (faults.length > 0) throw new SettingsError(faults);
  return [...globs];
}
