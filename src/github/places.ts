import path from 'node:path';
import { openGit } from '../git/git.ts';
import { type Location, realPathOf } from '../git/repository.ts';
import type { Bounds } from '../output/place.ts';
import { gitHubLinks, type Links } from '../report/links.ts';
import type { Inputs } from '../settings/inputs.ts';
import { HOMEPAGE } from '../version.ts';
import type { GitHubPlace, Step } from './step.ts';

/** The places where a report is published. */
export interface Places {
  /** Absolute; null for the runner's folder for temporary files. */
  readonly reportFile: string | null;
  /** Absolute; null if none was requested. */
  readonly sarifFile: string | null;
  /** Absolute; null if none was requested. */
  readonly junitFile: string | null;
  readonly temp: string;
  /** Where files may be written: in the workspace and in the runner's folder for temporary files. */
  readonly bounds: Bounds;
  readonly links: Links;
}

/** Finds the places: files are relative to the workspace, and links lead to the commit that is checked out. */
export async function placesOf(
  step: Step,
  inputs: Inputs,
  location: Location,
  signal: AbortSignal,
): Promise<Places> {
  const { workspace, top } = location;
  const inWorkspace = (file: string | null) => (file === null ? null : path.resolve(workspace, file));
  const { server, repository, sha, ...action } = step.gitHub;
  return {
    reportFile: inWorkspace(inputs.reportFile),
    sarifFile: inWorkspace(inputs.sarifFile),
    junitFile: inWorkspace(inputs.junitFile),
    temp: step.temp,
    bounds: { tree: workspace, within: [workspace, realPathOf(step.temp) ?? step.temp] },
    links: gitHubLinks(server, repository, (await checkedOut(top, signal)) ?? sha, homeOf(server, action)),
  };
}

/** The files that the inputs ask for, absolute. */
export function ownFiles({ reportFile, sarifFile, junitFile }: Inputs, { workspace }: Location): string[] {
  return [reportFile, sarifFile, junitFile]
    .filter(file => file !== null)
    .map(file => path.resolve(workspace, file));
}

async function checkedOut(top: string, signal: AbortSignal): Promise<string | null> {
  const git = await openGit({ top, trust: 'workspace', signal });
  const head = await git?.run(['rev-parse', '--verify', 'HEAD']);
  return head?.ok ? head.stdout.toString('utf8').trim() : null;
}

/** The documentation of the version that runs. Ours is on github.com even if the run is on an Enterprise Server. */
function homeOf(
  server: string,
  { actionRepository, actionRef }: Pick<GitHubPlace, 'actionRepository' | 'actionRef'>,
) {
  if (actionRepository === '' || actionRef === '') return undefined;
  const repository = `${server}/${actionRepository}`;
  return `${HOMEPAGE.endsWith(`/${actionRepository}`) ? HOMEPAGE : repository}/blob/${actionRef}`;
}
