import path from 'node:path';
import type { Base } from '../change/base.ts';
import { baseConfig } from '../change/base-config.ts';
import type { RemoteRepository } from '../change/remote.ts';
import { BaseUnavailable } from '../change/unavailable.ts';
import { FileReader } from '../files/reader.ts';
import { pathIn } from '../paths.ts';
import { SettingsError } from '../settings/error.ts';
import type { Inputs } from '../settings/inputs.ts';
import { loadConfig, readConfig } from '../settings/load.ts';
import { type Settings, settingsOf } from '../settings/settings.ts';
import type { GitHubEvent, PullRequestEvent } from './event.ts';
import type { Location } from './locate.ts';

export interface LoadedSettings {
  readonly settings: Settings;
  /** The config file, relative to the repository's root; null where there is none. */
  readonly file: string | null;
}

/**
 * The settings of a run: the inputs, and the config file of what is checked out. Where the files are a stranger's
 * (`pull_request_target`), it is the base branch's config file.
 *
 * @throws SettingsError
 */
export async function loadSettings(
  inputs: Inputs,
  event: GitHubEvent,
  location: Location,
  remote: RemoteRepository | null,
  signal: AbortSignal,
): Promise<LoadedSettings> {
  if (event.kind === 'pull_request_target') return fromBaseBranch(inputs, event, location, remote, signal);
  const { root, workspace, top } = location;
  const loaded = await loadConfig(
    inputs.config,
    [root, top],
    !inputs.configIsDefault,
    new FileReader(workspace),
    file => pathIn(top, file),
  );
  return {
    settings: await settingsOf(loaded.config, inputs),
    file: loaded.file && pathIn(top, loaded.file),
  };
}

async function fromBaseBranch(
  inputs: Inputs,
  event: PullRequestEvent,
  { root, workspace, top }: Location,
  remote: RemoteRepository | null,
  signal: AbortSignal,
): Promise<LoadedSettings> {
  for (const folder of new Set([root, top])) {
    const file = pathIn(top, path.resolve(folder, inputs.config));
    const found = await baseConfig({ root, workspace, remote, signal, event }, file);
    if (found.kind === 'unknown') {
      throw SettingsError.of(`The base branch’s ${file} could not be read: ${found.why}. ${found.whatToDo}`);
    }
    if (found.kind === 'found')
      return { settings: await settingsOf(await readConfig(Buffer.from(found.bytes), file), inputs), file };
  }
  if (!inputs.configIsDefault)
    throw SettingsError.of(`The config file ${inputs.config} is not in the base branch.`);
  return { settings: await settingsOf({}, inputs), file: null };
}

/**
 * The settings that the base had, where the change touches the config file: to tell what it takes out of the
 * check. Null where it doesn't, or where the base's can't be read.
 */
export async function formerSettings(
  inputs: Inputs,
  { prefix }: Location,
  file: string | null,
  base: Base | null,
): Promise<Settings | null> {
  if (base?.kind !== 'known') return null;
  const candidates = file === null ? [...new Set([prefix + inputs.config, inputs.config])] : [file];
  const changed = candidates.find(candidate => base.changed.has(candidate));
  if (changed === undefined) return null;
  try {
    for await (const { bytes } of base.read([changed]))
      return await settingsOf(await readConfig(Buffer.from(bytes), changed), inputs);
    return await settingsOf({}, inputs);
  } catch (error) {
    // What the base had was no config either; that the base can't be read is said where it is compared with.
    if (error instanceof SettingsError || error instanceof BaseUnavailable) return null;
    throw error;
  }
}
