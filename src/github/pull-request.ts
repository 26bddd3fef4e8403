import path from 'node:path';
import { decodeFile, FileReader } from '../files/reader.ts';
import { fixedLines, fixOf } from '../fix/edits.ts';
import type { Finding, Report } from '../model.ts';
import type { Links } from '../report/links.ts';
import { sentence } from '../report/markdown.ts';
import { renderSummary } from '../report/summary.ts';
import type { Inputs } from '../settings/inputs.ts';
import type { GitHubApi } from './api.ts';
import { publishComment } from './comment.ts';
import type { PullRequestEvent } from './event.ts';
import type { Location } from './locate.ts';
import type { Step } from './step.ts';
import { publishSuggestions, type Suggestion, type SuggestionResult } from './suggestions.ts';

/** Comments on a pull request and proposes fixes, as the inputs ask. What GitHub refuses is said, and fails nothing. */
export async function publishOnPullRequest(
  report: Report,
  inputs: Inputs,
  event: PullRequestEvent,
  api: GitHubApi,
  step: Step,
  links: Links,
  location: Location,
): Promise<void> {
  if (inputs.comment !== 'never') await comment(report, inputs, event, api, step, links);
  if (inputs.suggest) await suggest(report, event, api, step, location);
}

async function comment(
  report: Report,
  { comment: mode, workingDirectory }: Inputs,
  { number }: PullRequestEvent,
  api: GitHubApi,
  step: Step,
  links: Links,
): Promise<void> {
  const result = await publishComment(api, {
    number,
    mode,
    failed: report.result === 'failed',
    slot: `${step.job} ${workingDirectory}`,
    report: most => renderSummary(report, { links, whereTheRestIs: 'the job summary', most }),
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

async function suggest(
  report: Report,
  { number, headSha }: PullRequestEvent,
  api: GitHubApi,
  step: Step,
  location: Location,
): Promise<void> {
  const suggestions = report.findings
    .filter(isProposed)
    .flatMap(finding => toSuggestion(finding, location) ?? []);
  if (suggestions.length === 0) return;
  const body = (count: number) =>
    `Notion ID Check proposes ${count === 1 ? 'a fix' : `${count} fixes`} that leave nothing to guess.`;
  const result = await publishSuggestions(api, { number, headSha, suggestions, body });
  if (result.failure) step.warn(`The fixes could not be proposed: ${result.failure.why}. ${result.whatToDo}`);
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
    [repeated, 'proposed before'],
    [outsideDiff, 'outside of the diff'],
    [withoutDiff, 'in a file without a diff'],
    [tooLong, 'too long for a comment'],
    [beyondLimit, 'left for the next push'],
  ] as const;
  const others = rest.flatMap(([number, what]) => (number > 0 ? [`${number} ${what}`] : []));
  return [`Fixes proposed: ${posted}`, ...others].join(', ');
}

function isProposed({ introduced, severity, reference }: Finding): boolean {
  return introduced !== false && severity !== null && fixOf(reference) !== null;
}

function toSuggestion({ reference, message }: Finding, { workspace, top }: Location): Suggestion | null {
  const read = new FileReader(workspace).read(path.join(top, reference.file));
  const decoded = read.kind === 'bytes' ? decodeFile(read.bytes) : null;
  const lines = decoded?.kind === 'text' ? fixedLines(decoded.text, reference) : null;
  return lines && { path: reference.file, ...lines, message: sentence(message) };
}
