import { parseId } from '../id/id.ts';
import { DEFAULT_SEVERITY, type NotionId, type Rule, type Severity } from '../model.ts';
import type { Expectation } from '../scan/keys.ts';
import { SettingsError } from './error.ts';
import { faultOfGlob, type PathFilter, pathFilter } from './globs.ts';
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
  readonly ignoredIds: ReadonlySet<NotionId>;
  readonly ignoresFile: PathFilter;
  readonly severities: Readonly<Record<Rule, Severity | 'off'>>;
}

/** What the inputs or flags say beside the config file, ahead of it. */
export interface Overrides {
  readonly files: readonly string[];
  readonly expectations: readonly Expectation[];
}

/** Joins the config file (already valid) with what stands ahead of it. */
export function settingsOf(config: ConfigFile, overrides: Overrides): Settings {
  const ignore = config.ignore ?? [];
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
    ignoredIds: new Set(ignore.flatMap(({ id }) => parseId(id?.trim() ?? '') ?? [])),
    ignoresFile: pathFilter(ignore.flatMap(({ files }) => files ?? [])),
    severities: { ...DEFAULT_SEVERITY, ...(config.rules as Partial<Record<Rule, Severity | 'off'>>) },
  };
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
