import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { DEFAULT_TUNING } from '../../src/notion/client/tuning.ts';
import { verify } from '../../src/notion/verify.ts';
import { Secret } from '../../src/secrets/secret.ts';
import { asking, QUICK, question } from './asking.ts';
import { EXAMPLE, ID } from './example.ts';
import { INDEFINITE, REFUSING } from './fault-list.ts';
import type { FaultKind } from './faults.ts';
import { NotionServer } from './server.ts';

const CANARY = 'ntn_canary_8Jq2VdX0pLw6Tz4Rb9Yc1Mf7Hk3Ns5Ge';
/** Text from Notion that must not be repeated: an error's message, a title, a name. */
const NOTION_TEXT = 'Text-of-Notions-own';

const workspace = {
  ...EXAMPLE,
  token: CANARY,
  connectionName: NOTION_TEXT,
  workspaceName: NOTION_TEXT,
  self: { id: ID.user, name: NOTION_TEXT },
};

const ALL = Object.values(ID).map(id => question(id, ['page'], ['database'], []));

/** Replaces everything that our code could print to, and returns what was printed. */
async function watched<T>(work: () => Promise<T>): Promise<{ printed: string; result: T }> {
  const { stdout, stderr } = process;
  const writes = [stdout.write, stderr.write] as const;
  let printed = '';
  const note = (chunk: unknown): boolean => {
    printed += String(chunk);
    return true;
  };
  stdout.write = note;
  stderr.write = note;
  try {
    return { result: await work(), printed };
  } finally {
    [stdout.write, stderr.write] = writes;
  }
}

const EVERY_FAULT: readonly (readonly [string, FaultKind])[] = [
  ['nothing wrong', { kind: 'error', status: 400, code: 'validation_error', message: NOTION_TEXT }],
  ...INDEFINITE,
  ...REFUSING.map(([name, fault]) => [name, fault] as const),
];

describe.each(EVERY_FAULT)('with %s', (name, fault) => {
  it('nothing that is printed, reported or returned contains the token or any text from Notion', async () => {
    const withCanary = fault.kind === 'error' ? { ...fault, message: `${NOTION_TEXT} ${CANARY}` } : fault;
    const faults = name === 'nothing wrong' ? [] : [{ ...withCanary, every: 2 }];
    const { printed, result } = await watched(() =>
      asking({ workspace, faults }, ALL, { budgetMs: 1_500, tuning: { ...QUICK, tries: 2 } }),
    );
    const { verification, debug, progress } = result;
    const details = [...verification.resolutions.values()].map(each =>
      each.state === 'unknown' ? each.detail : '',
    );
    const out = [
      printed,
      inspect(verification, { depth: 9 }),
      inspect(progress),
      debug.join('\n'),
      details.join('\n'),
    ];
    expect(out.join('\n')).not.toContain(CANARY);
    expect([printed, debug.join('\n'), details.join('\n')].join('\n')).not.toContain(NOTION_TEXT);
    expect(debug.length).toBeGreaterThan(0);
  });
});

it('verification sends the token in the Authorization header, only to the given URL', async () => {
  const elsewhere = await NotionServer.start({ workspace });
  const faults = [{ kind: 'redirect', to: elsewhere.url.href, path: '/v1/pages' }] as const;
  const server = await NotionServer.start({ workspace, faults });
  try {
    await verify(ALL, { token: new Secret(CANARY), apiUrl: server.url, budgetMs: 600_000, tuning: QUICK });
    expect(server.count('GET /v1/pages')).toBeGreaterThan(0);
    for (const { authorization, path, version } of server.requests) {
      expect([authorization, version]).toEqual([`Bearer ${CANARY}`, '2026-03-11']);
      expect(path).not.toContain(CANARY);
    }
    expect(elsewhere.requests).toEqual([]);
  } finally {
    await elsewhere.close();
    await server.close();
  }
});

it('verification only reads: it sends GETs, and the POST of a search', async () => {
  const { server } = await asking({ workspace }, ALL);
  const others = server.requests.filter(
    ({ method, path }) => method !== 'GET' && `${method} ${path}` !== 'POST /v1/search',
  );
  expect(others).toEqual([]);
});

it('verification keeps the path of the given URL before Notion’s paths', async () => {
  const { verification } = await asking({ workspace, prefix: '/egress/notion' }, [
    question(ID.page, ['page']),
  ]);
  expect(verification.resolutions.get(ID.page)).toMatchObject({ state: 'found' });
});

it('verification reveals nothing about a token that cannot be sent', async () => {
  const unsendable = new Secret(`${CANARY}\n`);
  const { printed, result } = await watched(() =>
    verify([question(ID.page)], {
      token: unsendable,
      apiUrl: new URL('http://127.0.0.1:9'),
      budgetMs: DEFAULT_TUNING.timeoutMs,
    }),
  );
  expect(printed + inspect(result, { depth: 9 })).not.toContain(CANARY);
});
