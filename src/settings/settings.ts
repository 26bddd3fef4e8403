import { isDefaultPath } from '../files/default-files.ts';
import type { Expectation } from '../keys/scope.ts';
import { DEFAULT_SEVERITY, type Rule, type Severity } from '../model.ts';
import type { ScanSettings } from '../references/scanner.ts';
import type { ConfigFile } from './schema.ts';

/** What decides what is scanned, which values are references, and how serious a finding is. */
export interface Settings extends ScanSettings {
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
    severities: { ...DEFAULT_SEVERITY, ...config.rules },
  };
}

const PLAIN: Omit<Settings, 'severities'> = {
  files: null,
  exclude: [],
  scans: isDefaultPath,
  expectations: [],
  ignores: () => false,
};
