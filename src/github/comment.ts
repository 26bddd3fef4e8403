import type { GitHubApi } from './api.ts';
import { type ApiFailure, failureOf } from './failure.ts';
import { keyOf, readMarker, writeMarker } from './marker.ts';
import { entriesOf } from './pages.ts';

/** The longest comment that GitHub accepts, in characters: "body is too long (maximum is 65536 characters)". */
export const COMMENT_LIMIT = 65_536;
/** Reserved for the marker. */
const MARKER_ROOM = 100;
/** The maximum length of the text of a comment, in characters. */
export const COMMENT_ROOM = COMMENT_LIMIT - MARKER_ROOM;
/** The permission that the workflow must grant. */
export const COMMENT_PERMISSION = 'pull-requests: write';

export interface CommentRequest {
  /** The pull request's number. */
  readonly number: number;
  readonly mode: 'never' | 'on-failure' | 'always';
  readonly failed: boolean;
  /** Distinguishes the comments of several checks on one pull request: workflow, job, folder. */
  readonly slot: string;
  /** The report in Markdown, of at most that many characters. */
  report(room: number): string;
  /** The text that replaces a report of failures when there are none any more. */
  resolved(): string;
}

export type CommentResult =
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'created' | 'updated' | 'resolved' | 'unchanged'; readonly url: string }
  | { readonly kind: 'failed'; readonly failure: ApiFailure; readonly whatToDo: string };

type State = 'failed' | 'passed' | 'resolved';

interface Existing {
  readonly id: number;
  readonly body: string;
  readonly state: string;
  readonly url: string;
}

/**
 * Keeps one comment on a pull request up to date. The comment is recognised by a hidden marker and by its author. An
 * error of GitHub is a result, not an exception.
 */
export async function publishComment(api: GitHubApi, request: CommentRequest): Promise<CommentResult> {
  if (request.mode === 'never') return { kind: 'not-needed' };
  try {
    return await publish(api, request);
  } catch (first) {
    const failure = failureOf(first);
    if (failure.kind !== 'unavailable') return failed(failure);
    // The comment may have been written although the answer was lost, so look for it once more.
    return publish(api, request).catch(second => failed(failureOf(second)));
  }
}

async function publish(api: GitHubApi, request: CommentRequest): Promise<CommentResult> {
  const key = keyOf(request.slot);
  const existing = await find(api, request.number, key);
  const state = stateFor(request, existing);
  if (!state) return { kind: 'not-needed' };
  const text = state === 'resolved' ? request.resolved() : request.report(COMMENT_ROOM);
  const body = writeMarker({ kind: 'comment', key, state }) + text;
  const { owner, repo } = api;
  const client = await api.client();
  if (!existing) {
    const { data } = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: request.number,
      body,
    });
    return { kind: 'created', url: data.html_url };
  }
  if (sameText(existing.body, body)) return { kind: 'unchanged', url: existing.url };
  const { data } = await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    owner,
    repo,
    comment_id: existing.id,
    body,
  });
  return { kind: state === 'resolved' ? 'resolved' : 'updated', url: data.html_url };
}

/** The state that the comment should show, or null if there should be no comment. */
function stateFor({ mode, failed }: CommentRequest, existing: Existing | null): State | null {
  if (failed) return 'failed';
  if (existing?.state === 'failed' || existing?.state === 'resolved') return 'resolved';
  return mode === 'always' ? 'passed' : null;
}

async function find(api: GitHubApi, number: number, key: string): Promise<Existing | null> {
  const { owner, repo } = api;
  const client = await api.client();
  const comments = entriesOf(
    page =>
      client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner,
        repo,
        issue_number: number,
        per_page: 100,
        page,
      }),
    ({ id }) => id,
  );
  for await (const { id, body = '', user, html_url: url } of comments) {
    const marker = readMarker(body);
    if (marker?.kind !== 'comment' || marker.key !== key) continue;
    if (await api.isOwn(user)) return { id: Number(id), body, state: marker.state, url };
  }
  return null;
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}

function failed(failure: ApiFailure): CommentResult {
  const whatToDo =
    failure.kind === 'denied'
      ? `Give the workflow’s job the permission “${COMMENT_PERMISSION}”. Pull requests from forks and Dependabot never have it.`
      : 'The report is in the job summary.';
  return { kind: 'failed', failure, whatToDo };
}
