import { Asker, type Request } from '../../src/notion/asker.ts';
import { asText } from '../../src/notion/json.ts';
import { type Connection, connected } from './connected.ts';
import { EXAMPLE, ID } from './example.ts';
import type { ServerDescription } from './server.ts';

/** Somebody who asks a server about the page of the example. */
export async function asker({
  faults = [],
  prefix = '',
  ...more
}: Connection & Pick<ServerDescription, 'faults' | 'prefix'> = {}) {
  const { options, ...rest } = await connected({ workspace: EXAMPLE, faults, prefix }, more);
  const asking = new Asker(options);
  return {
    ...rest,
    asking,
    ask: (other: Partial<Request<string>> = {}) => asking.ask({ ...PAGE, ...other }),
  };
}

export const PAGE: Request<string> = {
  label: 'page',
  priority: 'first',
  send: client => client.pages.retrieve({ page_id: ID.page }),
  read: body => asText(body['id']),
};

export const DOWN = { kind: 'html', status: 502 } as const;
export const DOWN_IN_WORDS = 'HTTP 502, not from Notion’s API';
export const THROTTLING = { kind: 'error', status: 429, code: 'rate_limited' } as const;
export const BLOCKING = { kind: 'error', status: 403, code: 'public_api_request_blocked' } as const;
export const REJECTING = { kind: 'error', status: 401, code: 'unauthorized' } as const;
