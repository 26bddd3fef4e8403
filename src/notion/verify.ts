import type { NotionId, Resolution, Verification } from '../model.ts';
import type { Secret } from '../secrets/secret.ts';
import type { Question } from './plan.ts';
import { Run } from './run.ts';
import { Session } from './session.ts';
import { DEFAULT_TUNING, type Tuning } from './tuning.ts';

export type { Question } from './plan.ts';

/** How far a verification has come. */
export interface Progress {
  /** IDs that are done with, and all of them. */
  readonly verified: number;
  readonly total: number;
  /** Until when Notion has asked to wait, in milliseconds since 1970, or null while it answers. */
  readonly waitingUntil: number | null;
}

export interface VerifyOptions {
  readonly token: Secret;
  /** https://api.notion.com, or what stands in for it; a path is kept as a prefix. */
  readonly apiUrl: URL;
  /** Milliseconds that all of it may take. What is left then is unknown, `deadline`. */
  readonly budgetMs: number;
  /** When aborted, what is left is unknown, `cancelled`. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** One line for each request, with neither the token nor any text of Notion's. */
  readonly debug?: ((line: string) => void) | undefined;
  readonly tuning?: Partial<Tuning> | undefined;
}

/** What may stand in a header (RFC 9110, section 5.5). A token of anything else can't be sent, let alone be right. */
const SENDABLE = /^[\x21-\x7e]+$/;

/**
 * Asks Notion what each ID is. Never throws, never takes longer than `budgetMs`, and never turns a failure of
 * Notion, the network or the time into a verdict: those IDs come back as `unknown` with the reason.
 */
export async function verify(questions: readonly Question[], options: VerifyOptions): Promise<Verification> {
  const distinct = merged(questions);
  const token = options.token.reveal();
  if (token === '') return unasked(distinct, 'none', { state: 'unknown', reason: 'no-token', detail: '' });
  if (!SENDABLE.test(token)) {
    const detail = 'it holds characters that no token has';
    return unasked(distinct, 'rejected', { state: 'unknown', reason: 'token-rejected', detail });
  }
  if (distinct.length === 0)
    return unasked(distinct, 'unknown', { state: 'unknown', reason: 'cancelled', detail: '' });
  const run = new Run(options.budgetMs, options.signal);
  try {
    return await new Session(distinct, run, options, { ...DEFAULT_TUNING, ...options.tuning }).verification();
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
