import { parseId } from '../../src/id/id.ts';
import type { NotionId } from '../../src/model.ts';
import type { ServerDescription } from '../../test/notion/server.ts';
import type { ObjectDescription } from '../../test/notion/workspace.ts';

/** IDs to verify, the server to ask, and the figures to reach. */
export interface Scenario {
  readonly name: string;
  readonly ids: readonly NotionId[];
  readonly server: ServerDescription;
  /** The maximum of seconds and requests. */
  readonly goal: { readonly seconds: number; readonly requests: number };
  readonly note: string;
}

/** Milliseconds that each answer of the server takes. */
export const LATENCY_MS = 100;

/** This many distinct IDs. */
export function ids(count: number): NotionId[] {
  return Array.from({ length: count }, (_, n) => {
    const hex = `${(n + 1).toString(16).padStart(8, '0')}5c2e4d7fa91b3e0d6c8f2a47`;
    const id = parseId(hex);
    if (!id) throw new Error(`${hex} is not an ID`);
    return id;
  });
}

function pages(all: readonly NotionId[], searchable: boolean): ObjectDescription[] {
  return all.map(id => ({ type: 'page', id, searchable }));
}

function scenario(
  name: string,
  count: number,
  limit: NonNullable<ServerDescription['limit']>,
  goal: Scenario['goal'],
  { searchable, note = '' }: { readonly searchable: boolean; readonly note?: string },
): Scenario {
  const all = ids(count);
  return {
    name,
    ids: all,
    goal,
    note,
    server: { workspace: { objects: pages(all, searchable) }, limit, latencyMs: LATENCY_MS },
  };
}

const BUCKET = { kind: 'bucket', capacity: 10, perSecond: 3 } as const;
const MINUTE = { kind: 'window', limit: 180, seconds: 60 } as const;
const SHORT = { kind: 'window', limit: 20, seconds: 5, from: 'first-request' } as const;

export const SCENARIOS: readonly Scenario[] = [
  scenario(
    '60 IDs, bucket of 10 refilled at 3 a second',
    60,
    BUCKET,
    { seconds: 17.5, requests: 66 },
    {
      searchable: false,
      note: 'search knows none of them; 60 requests can’t take less than 16.7 s',
    },
  ),
  scenario(
    '150 IDs, window of 180 a minute',
    150,
    MINUTE,
    { seconds: 3, requests: 165 },
    {
      searchable: false,
      note: 'search knows none of them',
    },
  ),
  scenario(
    '1,000 IDs, window of 180 a minute',
    1_000,
    MINUTE,
    { seconds: 10, requests: 25 },
    {
      searchable: true,
      note: 'all visible, search knows all of them',
    },
  ),
  scenario(
    '60 IDs, window of 20 per 5 s',
    60,
    SHORT,
    { seconds: 12, requests: 72 },
    {
      searchable: true,
      note: 'search knows them; each window begins with the first request after the last one',
    },
  ),
  scenario(
    '60 IDs, window of 20 per 5 s, unknown to search',
    60,
    SHORT,
    { seconds: 12, requests: 62 },
    {
      searchable: false,
      note: 'search knows none of them; three windows, and two refusals that close the first two',
    },
  ),
];
