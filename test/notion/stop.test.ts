import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/notion/verify.ts';
import { Secret } from '../../src/secrets/secret.ts';
import { asking, of, QUICK, question, word } from './asking.ts';
import { EXAMPLE, ID } from './example.ts';
import { INDEFINITE } from './fault-list.ts';
import { v4 } from './ids.ts';
import type { ObjectDescription } from './workspace.ts';

const MANY = Array.from({ length: 60 }, (_, n) => v4(2_000 + n));
const objects = MANY.map((id): ObjectDescription => ({ type: 'page', id, searchable: false }));
const questions = MANY.map(id => question(id, ['page']));

function words(asked: Awaited<ReturnType<typeof asking>>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const each of asked.verification.resolutions.values())
    counts[word(each)] = (counts[word(each)] ?? 0) + 1;
  return counts;
}

describe('the deadline', () => {
  it('leaves what is not answered by then unknown, and keeps what is', async () => {
    const faults = [{ kind: 'silent', path: '/v1/pages', skip: 5 }] as const;
    const patient = { ...QUICK, timeoutMs: 60_000 };
    const asked = await asking({ workspace: { objects }, faults }, questions, {
      budgetMs: 1_500,
      tuning: patient,
    });
    expect(words(asked)).toEqual({ page: 5, 'unknown: deadline': 55 });
  });

  it('covers the question about the token', async () => {
    const faults = [{ kind: 'silent' }] as const;
    const patient = { ...QUICK, timeoutMs: 60_000 };
    const asked = await asking({ workspace: { objects }, faults }, questions, {
      budgetMs: 200,
      tuning: patient,
    });
    expect(words(asked)).toEqual({ 'unknown: deadline': 60 });
    expect(asked.verification.token.state).toBe('unknown');
  });

  it('is not waited for where Notion asks for more patience than there is', async () => {
    const limit = { kind: 'window', limit: 11, seconds: 3_600 } as const;
    const asked = await asking({ workspace: { objects }, limit }, questions, { budgetMs: 600_000 });
    expect(words(asked)).toEqual({ page: 10, 'unknown: rate-limited': 50 });
    expect(of(asked, MANY[59] ?? ID.never)).toMatchObject({
      detail: expect.stringMatching(/^asked to wait 3[56]\d\d s$/),
    });
  });

  it('does not move with the clock of the machine', async () => {
    const now = Date.now;
    try {
      let calls = 0;
      Date.now = () => now() + (calls++ % 2 === 0 ? 86_400_000 : -86_400_000);
      const asked = await asking({ workspace: { objects } }, questions, { budgetMs: 20_000 });
      expect(words(asked)).toEqual({ page: 60 });
    } finally {
      Date.now = now;
    }
  });
});

describe('cancellation', () => {
  it('leaves the rest unknown, and ends what is under way', async () => {
    const controller = new AbortController();
    const faults = [{ kind: 'silent', path: '/v1/pages', skip: 7 }] as const;
    const asked = await asking({ workspace: { objects }, faults }, questions, {
      signal: controller.signal,
      tuning: { ...QUICK, timeoutMs: 60_000 },
      onProgress: ({ verified }) => verified === 7 && controller.abort(),
    });
    expect(words(asked)).toEqual({ page: 7, 'unknown: cancelled': 53 });
  });

  it('before it began asks nothing', async () => {
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
    expect(words(asked)).toEqual({ page: 4, 'unknown: cancelled': 56 });
    expect(asked.verification.counts.waitedMs).toBeLessThan(500_000);
  });
});

describe('a run of failures', () => {
  const lasting = INDEFINITE.filter(([name]) => !/429|529|blocked/.test(name));

  it.each(lasting)('of %s ends it before every ID was tried', async (_, fault) => {
    const asked = await asking({ workspace: { objects }, faults: [fault] }, questions);
    expect(words(asked)).toEqual({ 'unknown: unreachable': 60 });
    expect(asked.server.count()).toBeLessThan(60);
  });

  it('in the middle ends it too, and keeps what was answered', async () => {
    const faults = [{ kind: 'html', status: 502, path: '/v1/pages', skip: 12 }] as const;
    const asked = await asking({ workspace: { objects }, faults }, questions);
    expect(words(asked)).toEqual({ page: 12, 'unknown: unreachable': 48 });
    expect(of(asked, MANY[59] ?? ID.never)).toMatchObject({ detail: 'HTTP 502, not from Notion’s API' });
    expect(asked.server.count()).toBeLessThan(60);
  });

  it('is sat out where it is short', async () => {
    const faults = [{ kind: 'html', status: 502, path: '/v1/pages', skip: 12, times: 4 }] as const;
    const tuning = { ...QUICK, tries: 5, silenceMs: 10_000 };
    const asked = await asking({ workspace: { objects }, faults }, questions, { tuning });
    expect(words(asked)).toEqual({ page: 60 });
  });

  it('does not end it where others are answered in between', async () => {
    const faults = [{ kind: 'reset', path: '/v1/pages', every: 3 }] as const;
    const asked = await asking({ workspace: { objects }, faults }, questions, {
      tuning: { ...QUICK, tries: 12 },
    });
    expect(words(asked)).toEqual({ page: 60 });
  });

  it('of one poor ID spoils no other', async () => {
    const [poor = ID.never] = MANY;
    const faults = [{ kind: 'error', status: 500, code: 'internal_server_error', id: poor }] as const;
    const asked = await asking({ workspace: { objects }, faults }, questions);
    expect(words(asked)).toEqual({ page: 59, 'unknown: unreachable': 1 });
    expect(of(asked, poor)).toMatchObject({ detail: 'HTTP 500 internal_server_error' });
  });

  it('of blocked requests ends after a few', async () => {
    const additionalData = { rate_limit_reason: 'public_api_request_blocked' };
    const faults = [
      { kind: 'error', status: 429, code: 'rate_limited', additionalData, path: '/v1/pages' },
    ] as const;
    const asked = await asking({ workspace: { objects }, faults }, questions);
    expect(words(asked)).toEqual({ 'unknown: rate-limited': 60 });
    expect(asked.server.count()).toBeLessThan(15);
  });

  it('is what a port makes on which nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await new Promise(resolve => server.close(resolve));
    const { resolutions, counts, token } = await verify(questions, {
      token: new Secret('ntn_test'),
      apiUrl: new URL(`http://127.0.0.1:${port}`),
      budgetMs: 20_000,
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
});

describe('an answer', () => {
  it('that never ends is given up', async () => {
    const faults = [{ kind: 'huge', bytes: 4_000_000, path: '/v1/pages' }] as const;
    const tuning = { ...QUICK, timeoutMs: 10_000, mostBytes: 1_000_000 };
    const asked = await asking({ workspace: EXAMPLE, faults }, [question(ID.page, ['page'])], { tuning });
    expect(of(asked, ID.page)).toMatchObject({
      reason: 'unreachable',
      detail: 'an answer of more than 1000000 bytes',
    });
  });

  it('of which the body stays away is given up, and asked for again', async () => {
    let requests = 0;
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      if (request.url === '/v1/users/me')
        response.end(JSON.stringify({ object: 'user', id: ID.user, type: 'bot', bot: {} }));
      else if (++requests === 1) response.write('{"object":');
      else response.end(JSON.stringify({ object: 'page', id: ID.page, in_trash: false }));
    }).listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { resolutions, counts } = await verify([question(ID.page, ['page'])], {
      token: new Secret('ntn_test'),
      apiUrl: new URL(`http://127.0.0.1:${port}`),
      budgetMs: 20_000,
      tuning: QUICK,
    });
    server.closeAllConnections();
    server.close();
    expect(resolutions.get(ID.page)).toMatchObject({ state: 'found' });
    expect(counts.retries).toBe(1);
  });
});
