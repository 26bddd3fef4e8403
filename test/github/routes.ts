import type { Answer, Call } from './answers.ts';
import { compare, getBlob, getCommit, getContents, getTree } from './git-routes.ts';
import {
  createComment,
  createReview,
  listComments,
  listFiles,
  listReviewComments,
  updateComment,
  viewer,
} from './pull-routes.ts';

type Handler = (call: Call, ...parts: string[]) => Answer;

const ROUTES: readonly (readonly [string, RegExp, Handler])[] = [
  ['POST', /^\/graphql$/, viewer],
  ['GET', /^\/issues\/(\d+)\/comments$/, listComments],
  ['POST', /^\/issues\/(\d+)\/comments$/, createComment],
  ['PATCH', /^\/issues\/comments\/(\d+)$/, updateComment],
  ['GET', /^\/pulls\/(\d+)\/files$/, listFiles],
  ['GET', /^\/pulls\/(\d+)\/comments$/, listReviewComments],
  ['POST', /^\/pulls\/(\d+)\/reviews$/, createReview],
  ['GET', /^\/git\/commits\/([^/]+)$/, getCommit],
  ['GET', /^\/git\/trees\/([^/]+)$/, getTree],
  ['GET', /^\/git\/blobs\/([^/]+)$/, getBlob],
  ['GET', /^\/compare\/([^/]+)$/, compare],
  ['GET', /^\/contents\/([^/]+)$/, getContents],
];

/** GitHub's response to a request. 501 for an endpoint that this server does not have. */
export function answerFor(call: Call): Answer {
  const prefix = `/repos/${call.options.repository}`;
  const path = call.path.startsWith(prefix) ? call.path.slice(prefix.length) : call.path;
  for (const [method, pattern, handler] of ROUTES) {
    const match = method === call.method ? pattern.exec(path) : null;
    if (match) return handler(call, ...match.slice(1).map(part => decodeURIComponent(part)));
  }
  return { status: 501, body: { message: 'Not implemented' } };
}
