import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Run } from '../../../src/notion/client/run.ts';
import { NoAnswer, transport } from '../../../src/notion/client/transport.ts';

/** Network failures that no server on this machine can cause: `fetch` itself fails with them. */

/** The message of a request if `fetch` fails with this error. */
async function words(reason: unknown): Promise<string> {
  vi.stubGlobal('fetch', () => Promise.reject(reason));
  const run = new Run(60_000, undefined);
  onTestFinished(() => {
    vi.unstubAllGlobals();
    run.stop({ reason: 'cancelled', detail: '' });
  });
  const limits = { timeoutMs: 10_000, searchTimeoutMs: 10_000, mostBytes: 1_000 };
  const error: unknown = await transport(limits, run)('http://127.0.0.1/').catch((no: unknown) => no);
  if (!(error instanceof NoAnswer)) throw new Error('it failed with something else');
  return error.message;
}

/** As Node wraps the errors of its network layer. */
function failed(code: unknown, message = 'ntn_canary'): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
}

describe('a code of Node or undici', () => {
  it.each([
    ['ECONNREFUSED', 'the connection was refused'],
    ['ECONNRESET', 'the connection was closed'],
    ['EPIPE', 'the connection was closed'],
    ['UND_ERR_SOCKET', 'the connection was closed'],
    ['ETIMEDOUT', 'the connection timed out'],
    ['UND_ERR_CONNECT_TIMEOUT', 'the connection timed out'],
    ['ENOTFOUND', 'the host name could not be resolved'],
    ['EAI_AGAIN', 'the host name could not be resolved'],
    ['EHOSTUNREACH', 'the connection failed'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'the connection failed'],
    ['E2B', 'the connection failed'],
    ['A'.repeat(41), 'the connection failed'],
  ])('%s is included in the message, with its meaning: %s', async (code, meaning) => {
    expect(await words(failed(code))).toBe(`${meaning} (${code})`);
  });
});

describe('other text is not included in the message', () => {
  it.each([
    ['text', 'ntn_canary'],
    ['text after a code', 'ECONNRESET ntn_canary'],
    ['text before a code', 'ntn_canary ECONNRESET'],
    ['small letters', 'econnreset'],
    ['two characters', 'EX'],
    ['forty-two characters', 'A'.repeat(42)],
    ['a number', 4711],
    ['an object that converts to one', { toString: () => 'ECONNRESET' }],
    ['nothing', undefined],
  ])('%s', async (_, code) => {
    expect(await words(failed(code))).toBe('the connection failed');
  });

  it.each([
    ['an error without a cause', new TypeError('ntn_canary')],
    ['an error whose cause is text', new TypeError('fetch failed', { cause: 'ECONNRESET' })],
    [
      'an error whose cause is not an error',
      new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } }),
    ],
    ['an error whose cause has no code', new TypeError('fetch failed', { cause: new Error('ntn_canary') })],
    ['text', 'ntn_canary'],
    ['nothing', undefined],
    ['not an error', { cause: new Error('unexpected redirect') }],
  ])('%s', async (_, reason) => {
    expect(await words(reason)).toBe('the connection failed');
  });
});

it('a redirect is recognised by its message, because it has no code', async () => {
  const redirect = new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
  expect(await words(redirect)).toBe('a redirect to another address');
});
