import type { Severities } from '../rules/severity.ts';
import { type Compiled, compile, type Overrides } from './compile.ts';
import type { ParsedConfig } from './config-file.ts';

/** What decides what is scanned, which values are references, and how severe a finding is. */
export interface Settings extends Compiled {
  readonly severities: Severities;
}

/** The settings of a run, and where they come from. */
export interface LoadedSettings {
  readonly settings: Settings;
  /** The config file, relative to the repository's root; null if there is none. */
  readonly file: string | null;
}

/** No config file. */
export const NO_CONFIG: ParsedConfig = { config: {}, placeOf: () => ({ name: 'the config file' }) };

const NO_OVERRIDES: Overrides = { base: '', files: [], include: [], expectations: [], nameOf: key => key };

/** Combines the config file with inputs or flags, which take precedence. */
export function settingsOf(parsed: ParsedConfig, overrides: Partial<Overrides> = {}): Settings {
  return {
    ...compile(parsed, { ...NO_OVERRIDES, ...overrides }),
    severities: parsed.config.rules ?? {},
  };
}
