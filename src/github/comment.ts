import type { GitHubApi } from './api.ts';
import { type ApiFailure, failureOf } from './failure.ts';
import { keyOf, readMarker, writeMarker } from './marker.ts';
import { entriesOf } from './pages.ts';

/** The longest comment that GitHub takes, in characters: "body is too long (maximum is 65536 characters)". */
export const COMMENT_LIMIT = 65_536;
/** Kept free for the marker. */
const MARKER_ROOM = 100;
/** What a comment's text may be long, in characters. */
export const COMMENT_ROOM = COMMENT_LIMIT - MARKER_ROOM;
/** What the workflow has to grant. */
export const COMMENT_PERMISSION = 'pull-requests: write';

export interface CommentRequest {
  /** The pull request's number. */
  readonly number: number;
  readonly mode: 'never' | 'on-failure' | 'always';
  readonly failed: boolean;
  /** Tells the comments of several checks on one pull request apart: workflow, job, folder. */
  readonly slot: string;
  /** The report in Markdown, of at most that many characters. */
  report(room: number): string;
  /** What replaces a report of failures once all is well. */
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
 * Keeps one comment on a pull request up to date. It is known by a hidden marker and by its author. Never throws
 * for what GitHub answers.
 */
export async function publishComment(api: GitHubApi, request: CommentRequest): Promise<CommentResult> {
  if (request.mode === 'never') return { kind: 'not-needed' };
  try {
    return await publish(api, request);
  } catch (first) {
    const failure = failureOf(first);
    if (failure.kind !== 'unavailable') return failed(failure);
    // The comment may have been written although the answer was lost. So it is looked for once more.
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

/** What the comment is to say, or null where there is to be none. */
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
      : 'The report stands in the job summary.';
  return { kind: 'failed', failure, whatToDo };
}
