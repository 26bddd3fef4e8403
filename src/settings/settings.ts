import { DEFAULT_SEVERITY, type NotionId, type Rule, type Severity } from '../model.ts';
import { isDefaultPath } from '../scan/default-files.ts';
import type { Expectation } from '../scan/keys.ts';
import type { ConfigFile } from './schema.ts';

/** What decides what is scanned, which values are references, and how serious a finding is. */
export interface Settings {
  /** Globs to scan; null for the built-in ones. */
  readonly files: readonly string[] | null;
  readonly exclude: readonly string[];
  /** Whether a file is scanned: named and not excluded, by its path relative to the root of the scan. */
  readonly scans: (file: string) => boolean;
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
export async function settingsOf(config: ConfigFile, overrides: Overrides): Promise<Settings> {
  // Patterns and what matches them are loaded only where there are some.
  const hasPatterns = Object.keys(config).length > 0 || overrides.files.length > 0;
  const compiled = hasPatterns ? (await import('./compile.ts')).compile(config, overrides.files) : PLAIN;
  return {
    ...compiled,
    expectations: [...overrides.expectations, ...compiled.expectations],
    severities: { ...DEFAULT_SEVERITY, ...(config.rules as Partial<Record<Rule, Severity | 'off'>>) },
  };
}

const PLAIN: Omit<Settings, 'severities'> = {
  files: null,
  exclude: [],
  scans: isDefaultPath,
  expectations: [],
  ignores: () => false,
};
