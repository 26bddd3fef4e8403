import type { Expected, NotionId, Resolution, Verification } from '../../src/model.ts';
import { type Progress, type Question, type VerifyOptions, verify } from '../../src/notion/verify.ts';
import { Secret } from '../../src/secrets/secret.ts';
import { NotionServer, type ServerDescription } from './server.ts';

/** Short times between tries, so that a test of a server that fails takes no longer than it must. */
export const QUICK = {
  timeoutMs: 10_000,
  searchTimeoutMs: 10_000,
  tries: 3,
  backoffMs: 4,
  silenceMs: 100,
  hintsMs: 3_000,
} as const;

/** The same where a server keeps silent. Too short to expect every good answer in time on a busy machine. */
export const IMPATIENT = { ...QUICK, timeoutMs: 250, searchTimeoutMs: 250 } as const;

/** A verification with all that can be seen of it from outside. */
export interface Asked {
  readonly verification: Verification;
  readonly server: NotionServer;
  readonly progress: readonly Progress[];
  readonly debug: readonly string[];
}

export type Overrides = Partial<Omit<VerifyOptions, 'token'>> & { readonly token?: string };

/** Starts a server, asks it everything, and closes it. */
export async function asking(
  description: ServerDescription,
  questions: readonly Question[],
  { token, ...overrides }: Overrides = {},
): Promise<Asked> {
  const server = await NotionServer.start(description);
  const progress: Progress[] = [];
  const debug: string[] = [];
  try {
    const verification = await verify(questions, {
      token: new Secret(token ?? server.token),
      apiUrl: server.url,
      budgetMs: 20_000,
      tuning: description.faults?.some(({ kind }) => kind === 'silent') ? IMPATIENT : QUICK,
      onProgress: each => progress.push(each),
      debug: line => debug.push(line),
      ...overrides,
    });
    return { verification, server, progress, debug };
  } finally {
    await server.close();
  }
}

export function question(id: NotionId, ...expected: Expected[]): Question {
  return { id, expected };
}

/** What came out for one ID. */
export function of({ verification }: Asked, id: NotionId): Resolution {
  const resolution = verification.resolutions.get(id);
  if (!resolution) throw new Error(`nothing came out for ${id}`);
  return resolution;
}

/** In a word: the type found, `absent`, or `unknown: reason`. */
export function word(resolution: Resolution): string {
  switch (resolution.state) {
    case 'found':
      return resolution.object.type;
    case 'absent':
      return 'absent';
    case 'unknown':
      return `unknown: ${resolution.reason}`;
  }
}
