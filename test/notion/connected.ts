import { onTestFinished } from 'vitest';
import { type ClientOptions, NotionClient } from '../../src/notion/client/client.ts';
import { Run } from '../../src/notion/client/run.ts';
import { DEFAULT_TUNING, type Tuning } from '../../src/notion/client/tuning.ts';
import { Secret } from '../../src/secrets/secret.ts';
import type { ServerDescription } from './api.ts';
import { API_URL, QUICK } from './asking.ts';
import { virtually } from './virtual.ts';

export interface Connection {
  readonly tuning?: Partial<Tuning>;
  readonly budgetMs?: number;
  readonly token?: string;
  /** Appended to the URL. */
  readonly slashes?: string;
}

/**
 * An API on virtual time, and a client of it with its own run, which ends with the test. `lines` are those of
 * the debug log, with `N` for the milliseconds. `waits` are the reported waits.
 */
export function connected(
  description: ServerDescription,
  { tuning = {}, budgetMs = 20_000, token, slashes = '' }: Connection = {},
) {
  const api = virtually(description);
  const run = new Run(budgetMs, undefined);
  onTestFinished(() => run.stop({ reason: 'cancelled', detail: '' }));
  const lines: string[] = [];
  const waits: (number | null)[] = [];
  const options: ClientOptions = {
    token: new Secret(token ?? api.token),
    apiUrl: new URL(API_URL.href.replace(/\/$/, '') + (description.prefix ?? '') + slashes),
    run,
    tuning: { ...DEFAULT_TUNING, ...QUICK, ...tuning },
    onWait: until => waits.push(until),
    debug: line => lines.push(line.replace(/\d+ ms\)$/, 'N ms)')),
  };
  return { api, run, options, client: new NotionClient(options), lines, waits };
}
