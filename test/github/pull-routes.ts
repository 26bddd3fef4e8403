import { at, numberAt, textAt } from '../../src/github/json.ts';
import { type Answer, type Call, type Comment, forbidden, invalid, notFound, page } from './answers.ts';
import type { Change } from './fixture-repository.ts';
import { described } from './schemas.ts';
import type { GitHubOptions } from './server.ts';

export function viewer({ options }: Call): Answer {
  const login = loginOf(options);
  return { status: 200, body: { data: { viewer: { login, databaseId: idOf(login) } } } };
}

function loginOf({ login = 'github-actions[bot]' }: GitHubOptions): string {
  return login;
}

export function listComments(call: Call, number: string): Answer {
  return isPull(call, number)
    ? page(
        call,
        call.pull.comments.map(comment => issueComment(call, comment)),
        'issue-comment',
      )
    : notFound();
}

export function createComment(call: Call, number: string): Answer {
  if (!isPull(call, number)) return notFound();
  if (!mayWrite(call)) return forbidden();
  const body = textAt(call.body, 'body') ?? '';
  if (body.length > 65_536) return invalid('Body body is too long (maximum is 65536 characters)');
  const comment = { id: call.pull.comments.length + 1, body, user: loginOf(call.options) };
  call.pull.comments.push(comment);
  return {
    status: 201,
    body: issueComment(call, comment),
    schema: 'issue-comment',
    request: 'create-issue-comment',
  };
}

export function updateComment(call: Call, id: string): Answer {
  const comment = call.pull.comments.find(one => `${one.id}` === id);
  if (!comment) return notFound();
  if (!mayWrite(call) || idOf(comment.user) !== idOf(loginOf(call.options))) return forbidden();
  comment.body = textAt(call.body, 'body') ?? '';
  return {
    status: 200,
    body: issueComment(call, comment),
    schema: 'issue-comment',
    request: 'update-issue-comment',
  };
}

export function listFiles(call: Call, number: string): Answer {
  const { options } = call;
  if (!isPull(call, number) || !call.repository) return notFound();
  const entries = changesIn(call).map(({ patch, ...entry }) => {
    const isShown = patch !== '' && patch.split('\n').length <= (options.patchLines ?? 20_000);
    const sample = Object(described('diff-entry').sample());
    return { ...sample, ...entry, ...(isShown ? { patch } : {}) };
  });
  return page(call, entries, 'diff-entry');
}

export function listReviewComments(call: Call, number: string): Answer {
  if (!isPull(call, number)) return notFound();
  const comments = call.pull.reviewComments.map(({ user, path, line, body, id }) => ({
    ...Object(described('pull-request-review-comment').sample()),
    id,
    body,
    path,
    ...(line === null ? {} : { line }),
    user: userOf(user),
  }));
  return page(call, comments, 'pull-request-review-comment');
}

export function createReview(call: Call, number: string): Answer {
  if (!isPull(call, number)) return notFound();
  if (!mayWrite(call)) return forbidden();
  const { body, pull } = call;
  const event = textAt(body, 'event') ?? 'PENDING';
  const comments = [at(body, 'comments') ?? []].flat();
  const changes = comments.length > 0 ? changesIn(call) : [];
  if (event === 'COMMENT' && !textAt(body, 'body')) return invalid('Body can’t be blank');
  for (const comment of comments) {
    if (!textAt(comment, 'path') || !isShown(changes, comment)) {
      return invalid('Unprocessable Entity: pull_request_review_thread.line must be part of the diff');
    }
  }
  const review = {
    id: pull.reviews.length + 1,
    body: textAt(body, 'body') ?? '',
    commit: textAt(body, 'commit_id') ?? '',
    event,
  };
  pull.reviews.push(review);
  for (const comment of comments) {
    pull.reviewComments.push({
      id: pull.reviewComments.length + 1,
      body: textAt(comment, 'body') ?? '',
      user: loginOf(call.options),
      path: textAt(comment, 'path') ?? '',
      line: numberAt(comment, 'line'),
      startLine: numberAt(comment, 'start_line'),
    });
  }
  const answer = {
    ...Object(described('pull-request-review').sample()),
    id: review.id,
    body: review.body,
    commit_id: review.commit,
    html_url: `https://github.example/reviews/${review.id}`,
  };
  return { status: 200, body: answer, schema: 'pull-request-review', request: 'create-review' };
}

/** The files of the pull request's diff. It takes several runs of git, so ask once for each request. */
function changesIn({ repository, options }: Call): Change[] {
  if (!repository || !options.pull) return [];
  const { base, head } = options.pull;
  return repository.changes(repository.commit(base) ?? '', repository.commit(head) ?? '');
}

/** Whether the diff shows the last line of a comment. Only the headers of the hunks are read. */
function isShown(changes: readonly Change[], comment: unknown): boolean {
  const { patch = '' } = changes.find(({ filename }) => filename === textAt(comment, 'path')) ?? {};
  const line = numberAt(comment, 'line') ?? 0;
  return [...patch.matchAll(/^@@ \S+ \+(\d+)(?:,(\d+))? @@/gm)].some(([, start, count = '1']) => {
    return line >= Number(start) && line < Number(start) + Number(count);
  });
}

function issueComment({ options }: Call, { id, body, user }: Comment): unknown {
  const html_url = `https://github.example/${options.repository}/comments/${id}`;
  return { ...Object(described('issue-comment').sample()), id, body, html_url, user: userOf(user) };
}

function userOf(login: string): unknown {
  return { ...Object(described('simple-user').sample()), login, id: idOf(login) };
}

/**
 * The number of an account. A login can have a number: `mona#7` is the account that was called mona before.
 */
export function idOf(login: string): number {
  const [, given] = login.split('#');
  return given ? Number(given) : Buffer.from(login).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 1);
}

function isPull({ options }: Call, number: string): boolean {
  return `${options.pull?.number}` === number;
}

function mayWrite({ options }: Call): boolean {
  return options.mayWrite ?? true;
}
