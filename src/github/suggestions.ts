import type { GitHubApi } from './api.ts';
import { COMMENT_LIMIT } from './comment.ts';
import { type ApiFailure, failureOf } from './failure.ts';
import { type DiffLine, findInDiff, linesOfPatch } from './hunks.ts';
import { keyOf, readMarker, writeMarker } from './marker.ts';
import { entriesOf } from './pages.ts';

/**
 * The maximum number of suggestions in one review. Each counts as a comment for GitHub's limits on creating content, and
 * more are too many to read. The others are posted on the next push.
 */
export const MOST_SUGGESTIONS = 30;
/** The permission that the workflow must grant. */
export const SUGGESTION_PERMISSION = 'pull-requests: write';

/** A replacement of whole lines. The line numbers are those of the files that were read. */
export interface Suggestion {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly line: number;
  /** The last line replaced. */
  readonly endLine: number;
  /** The present lines, without the last line break. */
  readonly current: string;
  /** The new lines, without the last line break. */
  readonly text: string;
  /** What is wrong, in Markdown. */
  readonly message: string;
}

export interface SuggestionRequest {
  /** The pull request's number. */
  readonly number: number;
  readonly headSha: string;
  readonly suggestions: readonly Suggestion[];
  /** Returns the text of the review in Markdown. @param count the number of suggestions */
  body(count: number): string;
}

export interface SuggestionResult {
  /** Posted by this run. */
  readonly posted: number;
  /** Posted by an earlier run. */
  readonly repeated: number;
  /** On lines that the pull request's diff doesn't show. */
  readonly outsideDiff: number;
  /** In files for which GitHub returns no diff, because they are too large or binary. */
  readonly withoutDiff: number;
  /** Longer than a comment may be. */
  readonly tooLong: number;
  /** Left for the next push. */
  readonly beyondLimit: number;
  /** The review's address. */
  readonly url: string | null;
  readonly failure: ApiFailure | null;
  /** A sentence; empty if nothing failed. */
  readonly whatToDo: string;
}

interface Placed extends Suggestion {
  readonly key: string;
}

/**
 * Posts fixes as suggestions on the lines of a pull request's diff, in one review that requests no changes. Earlier
 * suggestions are not repeated. An error of GitHub is a result, not an exception.
 */
export async function publishSuggestions(
  api: GitHubApi,
  request: SuggestionRequest,
): Promise<SuggestionResult> {
  const tally = { posted: 0, repeated: 0, outsideDiff: 0, withoutDiff: 0, tooLong: 0, beyondLimit: 0 };
  const done = { url: null, failure: null, whatToDo: '' };
  if (request.suggestions.length === 0) return { ...tally, ...done };
  try {
    const diffs = await diffsOf(api, request);
    const placed: Placed[] = [];
    for (const suggestion of request.suggestions) {
      const lines = diffs.get(suggestion.path);
      const range = lines ? findInDiff(lines, linesOf(suggestion.current), suggestion.line) : null;
      const fixed = range && { ...suggestion, ...range, key: keyFor(suggestion) };
      if (fixed && bodyOf(fixed).length > COMMENT_LIMIT) tally.tooLong++;
      else if (fixed) placed.push(fixed);
      else if (lines === null) tally.withoutDiff++;
      else tally.outsideDiff++;
    }
    const fresh = await withoutRepeated(api, request.number, placed);
    const chosen = fresh.slice(0, MOST_SUGGESTIONS);
    tally.repeated = placed.length - fresh.length;
    tally.beyondLimit = fresh.length - chosen.length;
    if (chosen.length === 0) return { ...tally, ...done };
    const url = await review(api, request, chosen);
    return { ...tally, ...done, posted: chosen.length, url };
  } catch (error) {
    const failure = failureOf(error);
    return { ...tally, url: null, failure, whatToDo: whatToDo(failure) };
  }
}

/** The diffs of the files that suggestions are for; null if GitHub returns none. */
async function diffsOf(
  api: GitHubApi,
  { number, suggestions }: SuggestionRequest,
): Promise<Map<string, DiffLine[] | null>> {
  const { owner, repo } = api;
  const client = await api.client();
  const wanted = new Set(suggestions.map(({ path }) => path));
  const found = new Map<string, DiffLine[] | null>();
  const files = entriesOf(
    page =>
      client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        owner,
        repo,
        pull_number: number,
        per_page: 100,
        page,
      }),
    ({ filename }) => filename,
  );
  for await (const { filename, patch } of files) {
    if (wanted.has(filename)) found.set(filename, patch === undefined ? null : linesOfPatch(patch));
    if (found.size === wanted.size) break;
  }
  return found;
}

/** Removes as many of each kind as our earlier reviews contain. */
async function withoutRepeated(api: GitHubApi, number: number, placed: readonly Placed[]): Promise<Placed[]> {
  if (placed.length === 0) return [];
  const { owner, repo } = api;
  const client = await api.client();
  const known = new Map<string, number>();
  const comments = entriesOf(
    page =>
      client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        owner,
        repo,
        pull_number: number,
        per_page: 100,
        page,
      }),
    ({ id }) => id,
  );
  for await (const { body, user } of comments) {
    const marker = readMarker(body);
    if (marker?.kind !== 'suggestion' || !(await api.isOwn(user))) continue;
    known.set(marker.key, (known.get(marker.key) ?? 0) + 1);
  }
  return placed.filter(({ key }) => {
    const left = known.get(key) ?? 0;
    if (left > 0) known.set(key, left - 1);
    return left === 0;
  });
}

async function review(
  api: GitHubApi,
  { number, headSha, body }: SuggestionRequest,
  chosen: readonly Placed[],
): Promise<string> {
  const { owner, repo } = api;
  const client = await api.client();
  const { data } = await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    owner,
    repo,
    pull_number: number,
    commit_id: headSha,
    event: 'COMMENT',
    body: writeMarker({ kind: 'review', key: keyOf(headSha), state: '' }) + body(chosen.length),
    comments: chosen.map(suggestion => ({
      path: suggestion.path,
      body: bodyOf(suggestion),
      line: suggestion.endLine,
      side: 'RIGHT',
      ...(suggestion.endLine > suggestion.line
        ? { start_line: suggestion.line, start_side: 'RIGHT' }
        : undefined),
    })),
  });
  return data.html_url;
}

function bodyOf({ message, text, key }: Placed): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(match => match[0].length));
  const fence = '`'.repeat(longest + 1);
  const marker = writeMarker({ kind: 'suggestion', key, state: '' });
  return `${marker}${message}\n\n${fence}suggestion\n${linesOf(text).join('\n')}\n${fence}\n`;
}

function keyFor({ path, current, text }: Suggestion): string {
  return keyOf(path, ...linesOf(current), '', ...linesOf(text));
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

function whatToDo({ kind }: ApiFailure): string {
  return kind === 'denied'
    ? `Give the workflow’s job the permission “${SUGGESTION_PERMISSION}”. Pull requests from forks and Dependabot never have it.`
    : 'The fixes are in the job summary.';
}
