import type { NotionId, RequestCounts, Resolution, Verification } from '../model.ts';
import type { Secret } from '../secrets/secret.ts';
import { NotionClient } from './client/client.ts';
import { Run } from './client/run.ts';
import { DEFAULT_TUNING, type Tuning } from './client/tuning.ts';
import { find, type SearchResult } from './lookup/find.ts';
import { type Inspection, inspected } from './lookup/inspect.ts';
import { Lookup } from './lookup/lookup.ts';
import type { AskOptions, VerifyOptions } from './options.ts';
import type { Question } from './question.ts';
import { unsendable } from './token.ts';

/** The door of this room: everything that the rest of the project asks Notion, it asks here. */

export type { FoundObject, SearchResult } from './lookup/find.ts';
export type { Inspected, Inspection } from './lookup/inspect.ts';
export type { Parent } from './lookup/sighting.ts';
export type { AskOptions, Progress, VerifyOptions } from './options.ts';
export type { Question } from './question.ts';

/**
 * Asks Notion what each ID is. Never throws, never takes longer than `budgetMs`, and never turns a failure of
 * Notion, the network or the time into a verdict: those IDs come back as `unknown` with the reason. Without
 * questions it sends no request.
 */
export function verify(questions: readonly Question[], options: VerifyOptions): Promise<Verification> {
  const distinct = merged(questions);
  const unasked = withoutAsking(distinct, options);
  if (unasked) return Promise.resolve(unasked);
  return running(options, (run, tuning) => new Lookup(distinct, run, options, tuning).verification());
}

/**
 * Searches the titles of the objects that the connection can access. Never throws and never takes longer than
 * `budgetMs`; `failure` says why the result is missing or incomplete.
 *
 * @param words words of the title; empty for all objects
 * @param options `limit` is the maximum of pages and data sources; their databases are added to them
 */
export function searchObjects(
  words: string,
  options: AskOptions & { readonly limit?: number },
): Promise<SearchResult> {
  const useless = uselessness(options.token);
  if (useless) {
    const failure = { reason: useless.reason, detail: '' };
    return Promise.resolve({ objects: [], hasMore: false, failure, counts: NO_REQUESTS });
  }
  return running(options, (run, tuning) => {
    const debug = (line: string) => options.debug?.(line);
    const client = new NotionClient({ ...options, run, tuning, debug, onWait: () => {} });
    return find(words, options.limit ?? DEFAULT_LIMIT, client);
  });
}

const DEFAULT_LIMIT = 100;

/**
 * Finds out what each ID is: its type, title and parent, and whether the connection can access it. Never throws, and
 * never takes longer than `budgetMs`.
 */
export function inspect(ids: readonly NotionId[], options: AskOptions): Promise<Inspection> {
  const questions = merged(ids.map(id => ({ id, expected: [] })));
  const unasked = withoutAsking(questions, options);
  if (unasked) {
    const { token, resolutions, counts } = unasked;
    const objects = new Map(
      [...resolutions].map(([id, resolution]) => [id, { resolution, parent: null }] as const),
    );
    return Promise.resolve({ token, objects, counts });
  }
  return running(options, (run, tuning) => inspected(new Lookup(questions, run, options, tuning)));
}

/** Runs the work with a deadline, and leaves no timer behind. */
async function running<T>(options: AskOptions, work: (run: Run, tuning: Tuning) => Promise<T>): Promise<T> {
  const run = new Run(options.budgetMs, options.signal);
  try {
    return await work(run, { ...DEFAULT_TUNING, ...options.tuning });
  } finally {
    run.stop({ reason: 'cancelled', detail: '' });
  }
}

/** The result if nothing can or need be asked: the token is missing or cannot be sent, or there are no questions. */
function withoutAsking(questions: readonly Question[], { token }: AskOptions): Verification | null {
  const useless = uselessness(token);
  if (useless) {
    const why: Resolution = { state: 'unknown', reason: useless.reason, detail: '' };
    const resolutions = new Map(questions.map(({ id }) => [id, why]));
    return { token: useless.token, resolutions, counts: NO_REQUESTS };
  }
  if (questions.length > 0) return null;
  return {
    token: { state: 'unknown', kind: null, flaw: null },
    resolutions: new Map(),
    counts: NO_REQUESTS,
  };
}

const NO_REQUESTS: RequestCounts = { requests: 0, retries: 0, waitedMs: 0 };

/** Why nothing can be asked with this token; null if it can be sent. */
interface Useless {
  readonly token: Verification['token'];
  readonly reason: 'no-token' | 'token-rejected';
}

function uselessness(token: Secret): Useless | null {
  if (token.reveal() === '') return { token: { state: 'none', kind: null, flaw: null }, reason: 'no-token' };
  const flaw = unsendable(token);
  return flaw && { token: { state: 'rejected', kind: null, flaw }, reason: 'token-rejected' };
}

function merged(questions: readonly Question[]): Question[] {
  const byId = new Map<NotionId, Question>();
  for (const { id, expected, clues = [] } of questions) {
    const before = byId.get(id);
    byId.set(id, {
      id,
      expected: [...(before?.expected ?? []), ...expected],
      clues: [...(before?.clues ?? []), ...clues],
    });
  }
  return [...byId.values()];
}
