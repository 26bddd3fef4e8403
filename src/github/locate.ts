import { statSync } from 'node:fs';
import path from 'node:path';
import { type Location, locateRepository, realPathOf } from '../git/repository.ts';
import { SettingsError } from '../settings/error.ts';
import { isInside } from '../text/paths.ts';

/**
 * Finds the folder to scan and its repository.
 *
 * @param workspace GITHUB_WORKSPACE
 * @param workingDirectory the input, relative to the workspace
 * @throws SettingsError if the workspace or the folder does not exist, is not a folder, or is outside of the workspace
 */
export function locate(workspace: string, workingDirectory: string): Location {
  const bounds = realPathOf(workspace);
  if (bounds === null)
    throw SettingsError.of(
      `The workspace “${workspace}” does not exist. Check out the repository before this step.`,
    );
  const name = 'input `working-directory`';
  const real = realPathOf(path.resolve(bounds, workingDirectory));
  if (real === null)
    throw SettingsError.of(
      `${name} is “${workingDirectory}”, which does not exist; expected a folder in the workspace.`,
    );
  if (!statSync(real).isDirectory())
    throw SettingsError.of(`${name} is “${workingDirectory}”, which is a file; expected a folder.`);
  if (!isInside(bounds, real))
    throw SettingsError.of(`${name} is “${workingDirectory}”, which is outside of the workspace.`);
  const { top, prefix } = locateRepository(real, bounds);
  return { root: real, workspace: bounds, top, prefix };
}
