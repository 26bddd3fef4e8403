import type { Base } from '../change/base.ts';
import { baseConfig } from '../change/base-config.ts';
import { BaseUnavailable } from '../change/contents.ts';
import type { GitHubEvent, PullRequestEvent } from '../change/event.ts';
import type { RemoteRepository } from '../change/remote.ts';
import type { Location } from '../git/repository.ts';
import type { Overrides } from '../settings/compile.ts';
import { SettingsError } from '../settings/error.ts';
import type { Inputs } from '../settings/inputs.ts';
import { candidatesFor, loadSettings, readConfig } from '../settings/load.ts';
import { type LoadedSettings, NO_CONFIG, type Settings, settingsOf } from '../settings/settings.ts';
import { relativePath } from '../text/paths.ts';

/** What the settings of a run come from. */
export interface SettingsSource {
  readonly inputs: Inputs;
  readonly event: GitHubEvent;
  readonly location: Location;
  readonly remote: RemoteRepository | null;
  readonly signal: AbortSignal;
}

/**
 * Loads the settings of a run: the inputs, and the config file that is checked out. If the files come from an
 * untrusted pull request (`pull_request_target`), the config file of the base branch counts.
 *
 * @throws SettingsError
 */
export async function loadRunSettings(source: SettingsSource): Promise<LoadedSettings> {
  const { inputs, event, location } = source;
  if (event.kind === 'pull_request_target') return fromBaseBranch(source, event);
  return loadSettings(
    { config: inputs.config, isOptional: inputs.configIsDefault },
    overridesOf(inputs, location),
    location,
  );
}

/** The inputs that take precedence over the config file. Their globs are relative to `working-directory`. */
function overridesOf({ files, include, expectations }: Inputs, { prefix }: Location): Overrides {
  return { base: prefix, files, include, expectations, nameOf: key => `input \`${key}\`` };
}

async function fromBaseBranch(
  { inputs, location, remote, signal }: SettingsSource,
  event: PullRequestEvent,
): Promise<LoadedSettings> {
  const { root, workspace, top } = location;
  const overrides = overridesOf(inputs, location);
  const request = { config: inputs.config, isOptional: inputs.configIsDefault };
  for (const candidate of candidatesFor(request, [root, top])) {
    const file = relativePath(top, candidate);
    const found = await baseConfig({ root, workspace, remote, signal, event }, file);
    if (found.kind === 'unknown') {
      throw SettingsError.of(`The base branch’s ${file} could not be read: ${found.why}. ${found.whatToDo}`);
    }
    if (found.kind === 'found')
      return { settings: settingsOf(await readConfig(Buffer.from(found.bytes), file), overrides), file };
  }
  if (!inputs.configIsDefault)
    throw SettingsError.of(`The config file ${inputs.config} is not in the base branch.`);
  return { settings: settingsOf(NO_CONFIG, overrides), file: null };
}

/**
 * The settings at the base, if the change touches the config file: they show what it takes out of the check. Null
 * if it doesn't touch it, or if the config file at the base can't be read.
 */
export async function settingsAtBase(
  inputs: Inputs,
  location: Location,
  file: string | null,
  base: Base | null,
): Promise<Settings | null> {
  if (base?.kind !== 'known') return null;
  const { root, top } = location;
  const request = { config: inputs.config, isOptional: inputs.configIsDefault };
  const candidates =
    file === null
      ? candidatesFor(request, [root, top]).map(candidate => relativePath(top, candidate))
      : [file];
  const changed =
    candidates.find(candidate => base.changed.has(candidate)) ??
    (file !== null && (await base.untracked([file])).has(file) ? file : undefined);
  if (changed === undefined) return null;
  const overrides = overridesOf(inputs, location);
  try {
    for await (const { bytes } of base.read([changed]))
      return settingsOf(await readConfig(Buffer.from(bytes), changed), overrides);
    return settingsOf(NO_CONFIG, overrides);
  } catch (error) {
    // The config file at the base was wrong too. That the base can't be read is reported by the comparison.
    if (error instanceof SettingsError || error instanceof BaseUnavailable) return null;
    throw error;
  }
}
