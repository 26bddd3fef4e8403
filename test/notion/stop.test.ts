import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/notion/verify.ts';
import { Secret } from '../../src/secrets/secret.ts';
import { asking, of, QUICK, question, word, words } from './asking.ts';
import { EXAMPLE, ID } from './example.ts';
import { INDEFINITE } from './fault-list.ts';
import { v4 } from './ids.ts';
import { NotionServer } from './server.ts';
import type { ObjectDescription } from './workspace.ts';

const MANY = Array.from({ length: 60 }, (_, n) => v4(2_000 + n));
const objects = MANY.map((id): ObjectDescription => ({ type: 'page', id, searchable: false }));
const questions = MANY.map(id => question(id, ['page']));
/** Long attempts, and failures that do not end the run for a while. */
const PATIENT = { ...QUICK, timeoutMs: 60_000, firstResponseMs: 600_000 };

describe('the deadline', () => {
  it('makes IDs without an answer unknown, and keeps the other results', async () => {
    const faults = [{ kind: 'silent', path: '/v1/pages', skip: 5 }] as const;
    const asked = await asking({ workspace: { objects }, faults }, questions, {
      budgetMs: 1_500,
      tuning: PATIENT,
    });
    expect(words(asked)).toEqual({ page: 5, 'unknown: deadline': 55 });
    expect(asked.tookMs).toBe(1_500);
  });

  it('also ends a run without any answer', async () => {
    const faults = [{ kind: 'silent' }] as const;
    const asked = await asking({ workspace: { objects }, faults }, questions, {
      budgetMs: 200,
      tuning: PATIENT,
    });
    expect(words(asked)).toEqual({ 'unknown: deadline': 60 });
    expect(asked.verification.token.state).toBe('unknown');
  });

  it('is not waited for if Notion asks for a longer wait', async () => {
    const limit = { kind: 'window', limit: 10, seconds: 3_600 } as const;
    const asked = await asking({ workspace: { objects }, limit }, questions, { budgetMs: 600_000 });
    expect(words(asked)).toEqual({ page: 10, 'unknown: rate-limited': 50 });
    expect(of(asked, MANY[59] ?? ID.never)).toMatchObject({ detail: 'asked to wait 3600 s' });
    expect(asked.tookMs).toBe(0);
  });

  it('does not depend on the machine’s clock', async () => {
    const asking_ = asking({ workspace: { objects } }, questions, { budgetMs: 20_000 });
    const now = Date.now;
    try {
      let calls = 0;
      Date.now = () => now() + (calls++ % 2 === 0 ? 86_400_000 : -86_400_000);
      expect(words(await asking_)).toEqual({ page: 60 });
    } finally {
      Date.now = now;
    }
  });
});

describe('cancellation', () => {
  it('makes the remaining IDs unknown, and aborts requests in flight', async () => {
    const controller = new AbortController();
    const faults = [{ kind: 'silent', path: '/v1/pages', skip: 7 }] as const;
    const asked = await asking({ workspace: { objects }, faults }, questions, {
      signal: controller.signal,
      tuning: PATIENT,
      onProgress: ({ verified }) => verified === 7 && controller.abort(),
    });
    expect(words(asked)).toEqual({ page: 7, 'unknown: cancelled': 53 });
  });

  it('before the start prevents all requests', async () => {
    const asked = await asking({ workspace: { objects } }, questions, { signal: AbortSignal.abort() });
    expect(words(asked)).toEqual({ 'unknown: cancelled': 60 });
    expect(asked.server.count()).toBe(0);
  });

  it('during a wait ends the wait', async () => {
    const controller = new AbortController();
    const limit = { kind: 'window', limit: 5, seconds: 500 } as const;
    const asked = await asking({ workspace: { objects }, limit }, questions, {
      signal: controller.signal,
      budgetMs: 600_000,
      onProgress: ({ waitingUntil }) => waitingUntil !== null && controller.abort(),
    });
    expect(words(asked)).toEqual({ page: 5, 'unknown: cancelled': 55 });
    expect(asked.verification.counts.waitedMs).toBe(0);
  });
});

describe('many failures in a row', () => {
  const lasting = INDEFINITE.filter(([name]) => !/429|529|blocked/.test(name));

  it.each(lasting)('end the run before every ID was tried: %s', async (_, fault) => {
    const asked = await asking({ workspace: { objects }, faults: [fault] }, questions);
    expect(words(asked)).toEqual({ 'unknown: unreachable': 60 });
    expect(asked.server.count()).toBeLessThan(60);
  });

  it.each(lasting)('end the run within 15 seconds with the usual times: %s', async (_, fault) => {
    for (const some of [questions, questions.slice(0, 1)]) {
      const description = { workspace: { objects }, faults: [fault], latencyMs: 100 };
      const asked = await asking(description, some, { budgetMs: 600_000, tuning: {} });
      expect(words(asked)).toEqual({ 'unknown: unreachable': some.length });
      expect(asked.tookMs).toBeLessThan(15_000);
    }
  });

  it('end it in the middle too, and earlier answers are kept', async () => {
    const faults = [{ kind: 'html', status: 502, path: '/v1/pages', skip: 12 }] as const;
    const asked = await asking({ workspace: { objects }, faults }, questions);
    expect(words(asked)).toEqual({ page: 12, 'unknown: unreachable': 48 });
    expect(of(asked, MANY[59] ?? ID.never)).toMatchObject({ detail: 'HTTP 502, not from Notion’s API' });
    expect(asked.server.count()).toBeLessThan(60);
  });

  it('do not end the run if they stop soon', async () => {
    const faults = [{ kind: 'html', status: 502, path: '/v1/pages', skip: 12, times: 4 }] as const;
    const tuning = { ...QUICK, tries: 5, silenceMs: 10_000 };
    const asked = await asking({ workspace: { objects }, faults }, questions, { tuning });
    expect(words(asked)).toEqual({ page: 60 });
  });

  it('do not end the run if other requests are answered in between', async () => {
    const faults = [{ kind: 'reset', path: '/v1/pages', every: 3 }] as const;
    const asked = await asking({ workspace: { objects }, faults }, questions, {
      tuning: { ...QUICK, tries: 12 },
    });
    expect(words(asked)).toEqual({ page: 60 });
  });

  it('about one ID do not affect the others', async () => {
    const [poor = ID.never] = MANY;
    const faults = [{ kind: 'error', status: 500, code: 'internal_server_error', id: poor }] as const;
    const asked = await asking({ workspace: { objects }, faults }, questions);
    expect(words(asked)).toEqual({ page: 59, 'unknown: unreachable': 1 });
    expect(of(asked, poor)).toMatchObject({ detail: 'HTTP 500 internal_server_error' });
  });

  it('end the run after a few requests if Notion blocks the connection', async () => {
    const additionalData = { rate_limit_reason: 'public_api_request_blocked' };
    const faults = [
      { kind: 'error', status: 429, code: 'rate_limited', additionalData, path: '/v1/pages' },
    ] as const;
    const asked = await asking({ workspace: { objects }, faults }, questions);
    expect(words(asked)).toEqual({ 'unknown: rate-limited': 60 });
    expect(asked.server.count()).toBeLessThan(15);
  });
});

describe('over a real network', () => {
  it('a port without a server makes all IDs unknown', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await new Promise(resolve => server.close(resolve));
    const { resolutions, counts, token } = await verify(questions, {
      token: new Secret('ntn_test'),
      apiUrl: new URL(`http://127.0.0.1:${port}`),
      budgetMs: 60_000,
      tuning: QUICK,
    });
    expect(token.state).toBe('unknown');
    for (const each of resolutions.values()) {
      expect(each).toEqual({
        state: 'unknown',
        reason: 'unreachable',
        detail: 'the connection was refused (ECONNREFUSED)',
      });
    }
    expect(counts.requests).toBeLessThan(60);
  });

  it('everything else has the same results as on virtual time', async () => {
    const server = await NotionServer.start({ workspace: EXAMPLE });
    try {
      const some = [
        question(ID.page, ['page']),
        question(ID.view, ['database']),
        question(ID.never, ['page']),
      ];
      const options = { token: new Secret(server.token), apiUrl: server.url, budgetMs: 600_000 };
      const { resolutions } = await verify(some, options);
      expect([...resolutions.values()].map(word)).toEqual(['page', 'view', 'absent']);
    } finally {
      await server.close();
    }
  });

  it('a response whose body never ends is aborted, and requested again', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'application/json');
      if (++requests === 1) response.write('{"object":');
      else response.end(JSON.stringify({ object: 'page', id: ID.page, in_trash: false }));
    }).listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { resolutions } = await verify([question(ID.page, ['page'])], {
      token: new Secret('ntn_test'),
      apiUrl: new URL(`http://127.0.0.1:${port}`),
      budgetMs: 600_000,
      // Long enough for a good response on a busy machine, with as many attempts as that can need.
      tuning: { tries: 20, timeoutMs: 300, backoffMs: 4 },
    });
    server.closeAllConnections();
    server.close();
    expect(resolutions.get(ID.page)).toMatchObject({ state: 'found' });
    expect(requests).toBeGreaterThan(1);
  });
});

it('verification aborts a response that is too large', async () => {
  const faults = [{ kind: 'huge', bytes: 4_000_000, path: '/v1/pages' }] as const;
  const tuning = { ...QUICK, mostBytes: 1_000_000 };
  const asked = await asking({ workspace: EXAMPLE, faults }, [question(ID.page, ['page'])], { tuning });
  expect(of(asked, ID.page)).toMatchObject({
    reason: 'unreachable',
    detail: 'an answer of more than 1000000 bytes',
  });
});
