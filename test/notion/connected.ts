import { onTestFinished } from 'vitest';
import type { AskerOptions } from '../../src/notion/asker.ts';
import { Run } from '../../src/notion/run.ts';
import { DEFAULT_TUNING, type Tuning } from '../../src/notion/tuning.ts';
import { Secret } from '../../src/secrets/secret.ts';
import { QUICK } from './asking.ts';
import { NotionServer, type ServerDescription } from './server.ts';

export interface Connection {
  readonly tuning?: Partial<Tuning>;
  readonly budgetMs?: number;
  readonly token?: string;
  /** Of the address: what it has beyond the server's own path. */
  readonly slashes?: string;
}

/**
 * A server, and what it takes to ask it anything in a run of its own. Both end with the test.
 * `lines` are those of the debug log, with `N` for their milliseconds; `told` is what is said of waits.
 */
export async function connected(
  description: ServerDescription,
  { tuning = {}, budgetMs = 20_000, token, slashes = '' }: Connection = {},
) {
  const server = await NotionServer.start(description);
  const run = new Run(budgetMs, undefined);
  onTestFinished(async () => {
    run.stop({ reason: 'cancelled', detail: '' });
    await server.close();
  });
  const lines: string[] = [];
  const told: (number | null)[] = [];
  const options: AskerOptions = {
    token: new Secret(token ?? server.token),
    apiUrl: new URL(server.url.href + slashes),
    run,
    tuning: { ...DEFAULT_TUNING, ...QUICK, ...tuning },
    onWait: until => told.push(until),
    debug: line => lines.push(line.replace(/\d+ ms\)$/, 'N ms)')),
  };
  return { server, run, options, lines, told };
}
