import type { Base } from './change/base.ts';
import { type Check, check } from './check.ts';
import type { Report } from './finding.ts';
import type { Location } from './git/repository.ts';
import { askGit } from './git/tracked.ts';
import type { VerifyOptions } from './notion/verify.ts';
import type { Only, Tree, Values } from './references/tree.ts';
import type { LoadedSettings, Settings } from './settings/settings.ts';
import { relativePath } from './text/paths.ts';

/** How a run asks Notion. */
export type AskingNotion = Omit<VerifyOptions, 'signal'>;

/** A run of the check, as the action and the command describe it. */
export interface Run extends Pick<Check, 'failOn' | 'showTitles' | 'remarks' | 'ifNothingFound' | 'face'> {
  readonly location: Location;
  /** Whose repository it is: the user's own, or one in a GitHub workspace, whose git configuration is not trusted. */
  readonly trust: 'owner' | 'workspace';
  readonly settings: LoadedSettings;
  /** The paths that the scan is limited to; null for everything that the settings name. */
  readonly only: Only | null;
  /** Values to check beside the files, or null. */
  readonly values: Values | null;
  /** What the files are compared with; null if everything counts. */
  readonly base: Promise<Base | null>;
  /** The settings at the base, if the change under check touches them. */
  readonly settingsAtBase: Promise<Settings | null>;
  /** Null if only the format is checked. */
  readonly notion: AskingNotion | null;
  /** The files in the repository that this run writes, absolute: they are not scanned. */
  readonly written: readonly string[];
  readonly signal: AbortSignal;
}

/** The files of a run. */
export function treeOf({
  location,
  trust,
  settings,
  only,
  values,
  written,
  signal,
}: Pick<Run, 'location' | 'trust' | 'settings' | 'only' | 'values' | 'written' | 'signal'>): Tree {
  return {
    ...location,
    askGit: askGit(trust === 'owner' ? null : location.workspace, signal),
    except: [
      ...(settings.file === null ? [] : [settings.file]),
      ...written.map(file => relativePath(location.top, file)),
    ],
    only,
    values,
  };
}

/** Checks the files of a run. @returns what was found */
export async function runCheck(run: Run): Promise<Report> {
  const { notion, signal } = run;
  const verifier = notion && import(/* webpackChunkName: "on-demand" */ './notion/verify.ts'); // loads while files are read
  return check({
    tree: treeOf(run),
    settings: run.settings.settings,
    settingsAtBase: run.settingsAtBase,
    failOn: run.failOn,
    showTitles: run.showTitles,
    base: run.base,
    verify:
      verifier && notion && (async questions => (await verifier).verify(questions, { ...notion, signal })),
    remarks: run.remarks,
    ifNothingFound: run.ifNothingFound,
    face: run.face,
  });
}
