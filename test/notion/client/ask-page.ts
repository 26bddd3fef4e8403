import type { Request } from '../../../src/notion/client/client.ts';
import { asText } from '../../../src/notion/client/json.ts';
import type { Priority } from '../../../src/notion/client/throttle.ts';
import type { ServerDescription } from '../api.ts';
import { type Connection, connected } from '../connected.ts';
import { EXAMPLE, ID } from '../example.ts';

interface Asking {
  readonly priority?: Priority;
  readonly isNeeded?: () => boolean;
  readonly read?: Request<string>['read'];
}

/** A client that asks an API for the page of the example workspace. */
export function pageClient({
  faults = [],
  prefix = '',
  latencyMs = 0,
  ...more
}: Connection & Pick<ServerDescription, 'faults' | 'prefix' | 'latencyMs'> = {}) {
  const all = connected({ workspace: EXAMPLE, faults, prefix, latencyMs }, more);
  return {
    ...all,
    ask: ({ priority = 'first', isNeeded, read = PAGE.read }: Asking = {}) =>
      all.client.ask({ ...PAGE, read }, priority, isNeeded),
  };
}

export const PAGE: Request<string> = {
  method: 'get',
  path: `pages/${ID.page}`,
  id: ID.page,
  read: body => asText(body['id']),
};

/** The beginning of the lines in the debug log about this page. */
export const LABEL = `GET /v1/pages/${ID.page}`;

export const DOWN = { kind: 'html', status: 502 } as const;
export const DOWN_IN_WORDS = 'HTTP 502, not from Notion’s API';
export const THROTTLING = { kind: 'error', status: 429, code: 'rate_limited' } as const;
export const BLOCKING = { kind: 'error', status: 403, code: 'public_api_request_blocked' } as const;
export const REJECTING = { kind: 'error', status: 401, code: 'unauthorized' } as const;
