import path from 'node:path';
import { openGit } from '../git/git.ts';
import { type Location, realPathOf } from '../git/repository.ts';
import type { Bounds } from '../output/place.ts';
import { gitHubLinks, type Links } from '../report/links.ts';
import type { Inputs } from '../settings/inputs.ts';
import { HOMEPAGE } from '../version.ts';
import type { GitHubPlace, Step } from './step.ts';

/** Where a report is published. */
export interface Places {
  /** Absolute; null for a folder of the runner's own. */
  readonly reportFile: string | null;
  /** Absolute; null where none is wanted. */
  readonly sarifFile: string | null;
  readonly temp: string;
  /** Where files may be written: in the workspace and in the runner's folder for temporary files. */
  readonly bounds: Bounds;
  readonly links: Links;
}

/** Files are relative to the workspace, links lead to the commit that is checked out. */
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
    temp: step.temp,
    bounds: { tree: workspace, within: [workspace, realPathOf(step.temp) ?? step.temp] },
    links: gitHubLinks(server, repository, (await checkedOut(top, signal)) ?? sha, homeOf(server, action)),
  };
}

/** The files that the inputs ask for, absolute. */
export function ownFiles({ reportFile, sarifFile }: Inputs, { workspace }: Location): string[] {
  return [reportFile, sarifFile].filter(file => file !== null).map(file => path.resolve(workspace, file));
}

async function checkedOut(top: string, signal: AbortSignal): Promise<string | null> {
  const git = await openGit({ top, trust: 'workspace', signal });
  const head = await git?.run(['rev-parse', '--verify', 'HEAD']);
  return head?.ok ? head.stdout.toString('utf8').trim() : null;
}

/** The documentation of the very version that runs; ours is on github.com also for an Enterprise Server. */
function homeOf(
  server: string,
  { actionRepository, actionRef }: Pick<GitHubPlace, 'actionRepository' | 'actionRef'>,
) {
  if (actionRepository === '' || actionRef === '') return undefined;
  const repository = `${server}/${actionRepository}`;
  return `${HOMEPAGE.endsWith(`/${actionRepository}`) ? HOMEPAGE : repository}/blob/${actionRef}`;
}
