import type { Expected, NotionId, Resolution, Verification } from '../../src/model.ts';
import { type Progress, type Question, type VerifyOptions, verify } from '../../src/notion/verify.ts';
import { Secret } from '../../src/secrets/secret.ts';
import type { NotionApi, ServerDescription } from './api.ts';
import { virtually } from './virtual.ts';

/** Few attempts, so that a server that always fails is given up soon. */
export const QUICK = { tries: 3, backoffMs: 4, silenceMs: 100 } as const;

/** The URL of the virtual API. */
export const API_URL = new URL('http://notion.test');

/** A verification and its visible effects. */
export interface Asked {
  readonly verification: Verification;
  readonly server: NotionApi;
  readonly progress: readonly Progress[];
  readonly debug: readonly string[];
  /** Milliseconds of virtual time that it took. */
  readonly tookMs: number;
}

export type Overrides = Partial<Omit<VerifyOptions, 'token'>> & { readonly token?: string };

/** Verifies with an API on virtual time. */
export async function asking(
  description: ServerDescription,
  questions: readonly Question[],
  { token, ...overrides }: Overrides = {},
): Promise<Asked> {
  const server = virtually(description);
  const progress: Progress[] = [];
  const debug: string[] = [];
  const startedAt = performance.now();
  const verification = await verify(questions, {
    token: new Secret(token ?? server.token),
    apiUrl: new URL(API_URL.href.replace(/\/$/, '') + (description.prefix ?? '')),
    budgetMs: 20_000,
    tuning: QUICK,
    onProgress: each => progress.push(each),
    debug: line => debug.push(line),
    ...overrides,
  });
  return { verification, server, progress, debug, tookMs: performance.now() - startedAt };
}

export function question(id: NotionId, ...expected: Expected[]): Question {
  return { id, expected };
}

/** The result for one ID. */
export function of({ verification }: Asked, id: NotionId): Resolution {
  const resolution = verification.resolutions.get(id);
  if (!resolution) throw new Error(`there is no result for ${id}`);
  return resolution;
}

/** As a word: the type found, `absent`, `invalid`, or `unknown: reason`. */
export function word(resolution: Resolution): string {
  switch (resolution.state) {
    case 'found':
      return resolution.object.type;
    case 'absent':
    case 'invalid':
      return resolution.state;
    case 'unknown':
      return `unknown: ${resolution.reason}`;
  }
}

/** The number of times that each word was the result. */
export function words({ verification }: Asked): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const each of verification.resolutions.values()) counts[word(each)] = (counts[word(each)] ?? 0) + 1;
  return counts;
}
