import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { locateRepository } from '../git/repository.ts';
import { SettingsError } from '../settings/error.ts';

/** Where a run takes place. Paths are absolute, their links resolved. */
export interface Location {
  /** The folder that is scanned. */
  readonly root: string;
  readonly workspace: string;
  /** The repository's root. */
  readonly top: string;
  /** Where the scan's folder stands in the repository: empty, or a path that ends in `/`. */
  readonly prefix: string;
}

/**
 * Finds the folder to scan and its repository.
 *
 * @param workspace GITHUB_WORKSPACE
 * @param workingDirectory the input, relative to the workspace
 * @throws SettingsError where the workspace or the folder is missing, no folder, or outside of the workspace
 */
export function locate(workspace: string, workingDirectory: string): Location {
  const bounds = realOf(workspace);
  if (bounds === null)
    throw SettingsError.of(
      `The workspace “${workspace}” is not there. Check the repository out before this step.`,
    );
  const name = 'input `working-directory`';
  const real = realOf(path.resolve(bounds, workingDirectory));
  if (real === null)
    throw SettingsError.of(
      `${name} is “${workingDirectory}”, which is not there; expected was a folder in the workspace.`,
    );
  if (!statSync(real).isDirectory())
    throw SettingsError.of(`${name} is “${workingDirectory}”, which is a file; expected was a folder.`);
  const relative = path.relative(bounds, real);
  if (relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)) {
    throw SettingsError.of(`${name} is “${workingDirectory}”, which is outside of the workspace.`);
  }
  const { top, prefix } = locateRepository(real, bounds);
  return { root: real, workspace: bounds, top, prefix };
}

function realOf(folder: string): string | null {
  try {
    return realpathSync(folder);
  } catch {
    return null;
  }
}
