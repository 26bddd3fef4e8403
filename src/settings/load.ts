import path from 'node:path';
import { decodeFile, type FileReader } from '../files/reader.ts';
import { SettingsError } from './error.ts';
import type { ConfigFile } from './schema.ts';

/** A config file, and where it was found. */
export interface LoadedConfig {
  readonly config: ConfigFile;
  /** Absolute, or null where there is none. */
  readonly file: string | null;
}

const NONE: LoadedConfig = { config: {}, file: null };

/**
 * Loads a config file: relative to the first of the folders that has it.
 *
 * @param named somebody asked for this very file, so it must be there
 * @param show how to write an absolute path in messages
 * @throws SettingsError where it is missing, can't be read, or is wrong
 */
export async function loadConfig(
  config: string,
  folders: readonly string[],
  named: boolean,
  reader: FileReader,
  show: (file: string) => string,
): Promise<LoadedConfig> {
  for (const folder of new Set(folders)) {
    const file = path.resolve(folder, config);
    if (!reader.contains(file)) throw fault(config, 'is outside of the workspace');
    const read = reader.read(file);
    if (read.kind === 'gone') continue;
    if (read.kind === 'folder') throw fault(show(file), 'is a folder; a YAML file was expected');
    if (read.kind === 'unreadable') throw fault(show(file), `can’t be read: ${read.why}`);
    return { config: await readConfig(read.bytes, show(file)), file };
  }
  if (named) throw fault(config, 'is not there. Create it, or leave `config` away to use the defaults');
  return NONE;
}

/** Reads a config file's bytes. @throws SettingsError */
export async function readConfig(bytes: Buffer, shown: string): Promise<ConfigFile> {
  const decoded = decodeFile(bytes);
  // Loaded with its parser and schema only where there is a config file.
  const { LARGEST_CONFIG, parseConfig } = await import('./config-file.ts');
  if (bytes.length > LARGEST_CONFIG) throw fault(shown, 'is larger than 1 MiB');
  if (decoded.kind === 'binary') throw fault(shown, `can’t be read: ${decoded.why}`);
  return parseConfig(decoded.text, shown);
}

function fault(file: string, what: string): SettingsError {
  return new SettingsError([{ file, line: null, message: `The config file ${file} ${what}.` }]);
}
