import { parseConfig } from '../../src/settings/config-file.ts';
import { SettingsError } from '../../src/settings/error.ts';

export const FILE = '.github/notion-id-check.yml';

/** The messages of the settings' mistakes that are found; none if it succeeds. */
export function faultsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof SettingsError) return error.faults.map(({ message }) => message);
    throw error;
  }
  return [];
}

/** The messages about a config file's text. */
export function configFaults(text: string): string[] {
  return faultsOf(() => parseConfig(text, FILE));
}
