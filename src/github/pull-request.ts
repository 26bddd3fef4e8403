import path from 'node:path';
import type { PullRequestEvent } from '../change/event.ts';
import { decodeFile, FileReader } from '../files/reader.ts';
import type { Finding, Report } from '../finding.ts';
import { fixedLines, fixOf } from '../fix/edits.ts';
import type { Location } from '../git/repository.ts';
import { sentence } from '../report/markdown.ts';
import { messageOf } from '../report/messages.ts';
import { renderSummary } from '../report/summary.ts';
import { holdsSecret } from '../secrets/scrub.ts';
import type { Inputs } from '../settings/inputs.ts';
import type { GitHubApi } from './api.ts';
import { publishComment } from './comment.ts';
import type { Places } from './places.ts';
import type { Step } from './step.ts';
import { publishSuggestions, type Suggestion, type SuggestionResult } from './suggestions.ts';

/** A report, and the pull request that it is published on. */
export interface Publication {
  readonly report: Report;
  readonly inputs: Inputs;
  readonly event: PullRequestEvent;
  readonly api: GitHubApi;
  readonly step: Step;
  readonly places: Places;
  readonly location: Location;
}

/**
 * Comments on a pull request and proposes fixes, if the inputs ask for it. If GitHub refuses, the step warns and
 * does not fail.
 */
export async function publishOnPullRequest(publication: Publication): Promise<void> {
  if (publication.inputs.comment !== 'never') await comment(publication);
  if (publication.inputs.suggest) await suggest(publication);
}

async function comment({ report, inputs, event, api, step, places }: Publication): Promise<void> {
  const { comment: mode, workingDirectory } = inputs;
  const result = await publishComment(api, {
    number: event.number,
    mode,
    failed: report.result === 'failed',
    slot: `${step.job} ${workingDirectory}`,
    report: most => renderSummary(report, { links: places.links, whereTheRestIs: 'the job summary', most }),
    resolved: () => '✅ The problems with Notion IDs that were reported here are resolved.\n',
  });
  if (result.kind === 'failed') {
    step.warn(
      `The comment on the pull request could not be written: ${result.failure.why}. ${result.whatToDo}`,
    );
  } else if (result.kind !== 'not-needed') {
    step.log(`Comment ${result.kind}: ${result.url}`);
  }
}

async function suggest({ report, event, api, step, location }: Publication): Promise<void> {
  const { number, headSha } = event;
  const suggestions = report.findings
    .filter(isProposed)
    .flatMap(finding => toSuggestion(finding, location) ?? [])
    .filter(isFreeOfSecrets);
  if (suggestions.length === 0) return;
  const body = (count: number) =>
    `Notion ID Check suggests ${count === 1 ? 'an unambiguous fix' : `${count} unambiguous fixes`}.`;
  const result = await publishSuggestions(api, { number, headSha, suggestions, body });
  if (result.failure)
    step.warn(`The fixes could not be suggested: ${result.failure.why}. ${result.whatToDo}`);
  else step.log(described(result));
}

function described({
  posted,
  repeated,
  outsideDiff,
  withoutDiff,
  tooLong,
  beyondLimit,
}: SuggestionResult): string {
  const rest = [
    [repeated, 'suggested before'],
    [outsideDiff, 'outside of the diff'],
    [withoutDiff, 'in a file without a diff'],
    [tooLong, 'too long for a comment'],
    [beyondLimit, 'left for the next push'],
  ] as const;
  const others = rest.flatMap(([number, what]) => (number > 0 ? [`${number} ${what}`] : []));
  return [`Fixes suggested: ${posted}`, ...others].join(', ');
}

function isProposed({ introduced, severity, reference }: Finding): boolean {
  return introduced !== false && severity !== null && fixOf(reference) !== null;
}

/** A suggestion contains whole lines. With a secret redacted, it would change more than the ID. */
function isFreeOfSecrets({ current, text }: Suggestion): boolean {
  return !holdsSecret(current) && !holdsSecret(text);
}

function toSuggestion(finding: Finding, { workspace, top }: Location): Suggestion | null {
  const { reference } = finding;
  const read = new FileReader(workspace).read(path.join(top, reference.file));
  const decoded = read.kind === 'bytes' ? decodeFile(read.bytes) : null;
  const lines = decoded?.kind === 'text' ? fixedLines(decoded.text, reference) : null;
  return lines && { path: reference.file, ...lines, message: sentence(messageOf(finding)) };
}
