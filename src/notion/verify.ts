import type { NotionId, Resolution, Verification } from '../model.ts';
import { Run } from './client/run.ts';
import { DEFAULT_TUNING } from './client/tuning.ts';
import { Lookup } from './lookup/lookup.ts';
import type { VerifyOptions } from './options.ts';
import type { Question } from './question.ts';

export type { Progress, VerifyOptions } from './options.ts';
export type { Question } from './question.ts';

/** What a header may contain (RFC 9110, section 5.5). A token with anything else can't be sent, so it can't be valid. */
const SENDABLE = /^[\x21-\x7e]+$/;

/**
 * Asks Notion what each ID is. Never throws, never takes longer than `budgetMs`, and never turns a failure of
 * Notion, the network or the time into a verdict: those IDs come back as `unknown` with the reason. Without
 * questions it sends no request.
 */
export async function verify(questions: readonly Question[], options: VerifyOptions): Promise<Verification> {
  const distinct = merged(questions);
  const token = options.token.reveal();
  if (token === '') return unasked(distinct, 'none', { state: 'unknown', reason: 'no-token', detail: '' });
  if (distinct.length === 0)
    return unasked(distinct, 'unknown', { state: 'unknown', reason: 'cancelled', detail: '' });
  if (!SENDABLE.test(token)) {
    const detail = 'it contains characters that no token has';
    return unasked(distinct, 'rejected', { state: 'unknown', reason: 'token-rejected', detail });
  }
  const run = new Run(options.budgetMs, options.signal);
  try {
    return await new Lookup(distinct, run, options, { ...DEFAULT_TUNING, ...options.tuning }).verification();
  } finally {
    run.stop({ reason: 'cancelled', detail: '' });
  }
}

function merged(questions: readonly Question[]): Question[] {
  const byId = new Map<NotionId, Question>();
  for (const { id, expected } of questions) {
    byId.set(id, { id, expected: [...(byId.get(id)?.expected ?? []), ...expected] });
  }
  return [...byId.values()];
}

function unasked(
  questions: readonly Question[],
  state: Verification['token']['state'],
  why: Resolution,
): Verification {
  return {
    token: { state, kind: null },
    resolutions: new Map(questions.map(({ id }) => [id, why])),
    counts: { requests: 0, retries: 0, waitedMs: 0 },
  };
}
