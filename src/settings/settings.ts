import type { Expectation } from '../keys/scope.ts';
import type { ScanSettings } from '../references/scan.ts';
import type { Severities } from '../rules/severity.ts';
import { compile } from './compile.ts';
import type { ConfigFile } from './schema.ts';

/** What decides what is scanned, which values are references, and how severe a finding is. */
export interface Settings extends ScanSettings {
  readonly severities: Severities;
}

/** The settings of a run, and where they come from. */
export interface LoadedSettings {
  readonly settings: Settings;
  /** The config file, relative to the repository's root; null if there is none. */
  readonly file: string | null;
}

/** What inputs or flags set. It takes precedence over the config file. */
export interface Overrides {
  readonly files: readonly string[];
  readonly expectations: readonly Expectation[];
}

/** Combines the config file (already valid) with the inputs or flags. */
export function settingsOf(config: ConfigFile, overrides: Overrides): Settings {
  const compiled = compile(config, overrides.files);
  return {
    ...compiled,
    expectations: [...overrides.expectations, ...compiled.expectations],
    severities: config.rules ?? {},
  };
}
