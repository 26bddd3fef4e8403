import path from 'node:path';
import { decodeFile, FileReader } from '../files/reader.ts';
import type { Location } from '../git/repository.ts';
import { relativePath } from '../text/paths.ts';
import type { Overrides } from './compile.ts';
import type { ParsedConfig } from './config-file.ts';
import { SettingsError } from './error.ts';
import { type LoadedSettings, NO_CONFIG, settingsOf } from './settings.ts';

/** Which config file a run wants. */
export interface ConfigRequest {
  /** The path of the config file, relative to the folder that is scanned or to the repository's root. */
  readonly config: string;
  /** Whether the file may be missing: only the default file may. */
  readonly isOptional: boolean;
}

/**
 * Loads the settings of a run: the config file and what takes precedence over it.
 *
 * @throws SettingsError if the config file is missing, can't be read, or is wrong
 */
export async function loadSettings(
  request: ConfigRequest,
  overrides: Overrides,
  { root, top, workspace }: Location,
): Promise<LoadedSettings> {
  const reader = new FileReader(workspace);
  for (const file of candidatesFor(request, [root, top])) {
    const other = otherName(file);
    if (request.isOptional && reader.read(file).kind === 'bytes' && reader.read(other).kind === 'bytes') {
      const [one, two] = [relativePath(top, file), relativePath(top, other)];
      throw fault(one, `exists, and so does ${two}. Keep one of them`);
    }
    const shown = relativePath(top, file);
    if (!reader.contains(file)) throw fault(request.config, 'is outside of the workspace');
    const read = reader.read(file);
    if (read.kind === 'gone') continue;
    if (read.kind === 'folder') throw fault(shown, 'is a folder, not a YAML file');
    if (read.kind === 'unreadable') throw fault(shown, `can’t be read: ${read.why}`);
    return { settings: settingsOf(await readConfig(read.bytes, shown), overrides), file: shown };
  }
  if (!request.isOptional)
    throw fault(request.config, 'does not exist. Create it, or remove `config` to use the defaults');
  return { settings: settingsOf(NO_CONFIG, overrides), file: null };
}

/** The paths to look for a config file at, in order. The default file may end in `.yml` or `.yaml`. */
export function candidatesFor({ config, isOptional }: ConfigRequest, folders: readonly string[]): string[] {
  const names = isOptional ? [config, otherName(config)] : [config];
  return [...new Set(folders)].flatMap(folder => names.map(name => path.resolve(folder, name)));
}

function otherName(file: string): string {
  return file.endsWith('.yml') ? file.replace(/\.yml$/, '.yaml') : file.replace(/\.yaml$/, '.yml');
}

/** Reads a config file's bytes. @throws SettingsError */
export async function readConfig(bytes: Buffer, shown: string): Promise<ParsedConfig> {
  const decoded = decodeFile(bytes);
  // Loaded with its parser and schema only if there is a config file.
  const { LARGEST_CONFIG, parseConfig } = await import(/* webpackChunkName: "settings" */ './config-file.ts');
  if (bytes.length > LARGEST_CONFIG) throw fault(shown, 'is larger than 1 MiB');
  if (decoded.kind === 'binary') throw fault(shown, `can’t be read: ${decoded.why}`);
  return parseConfig(decoded.text, shown);
}

function fault(file: string, what: string): SettingsError {
  return new SettingsError([{ file, line: null, message: `The config file ${file} ${what}.` }]);
}
