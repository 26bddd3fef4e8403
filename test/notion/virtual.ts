import { onTestFinished, vi } from 'vitest';
import { NotionApi, type ServerDescription } from './api.ts';
import type { Reply } from './faults.ts';

/**
 * Until the end of the test, time is virtual, and `fetch` calls the returned API directly instead of over a
 * network. If nothing else is left to do, the clock moves to the next timer. So waits of minutes take no
 * time, and no result depends on the speed of the machine.
 */
export function virtually(description: ServerDescription): NotionApi {
  vi.useFakeTimers({ toFake: ['performance', 'Date', 'setTimeout', 'clearTimeout'] });
  const api = new NotionApi(description);
  vi.stubGlobal('fetch', (url: string | URL, init: RequestInit = {}) => fetchFrom(api, url, init));
  if (!isTicking) void tick();
  return api;
}

/** One clock serves all APIs of a test. */
let isTicking = false;

async function tick(): Promise<void> {
  isTicking = true;
  onTestFinished(() => {
    isTicking = false;
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  while (isTicking) {
    // Without a network, everything that can happen now happens before the next turn of the event loop.
    for (let i = 0; i < TURNS; i++) await new Promise(setImmediate);
    if (isTicking) vi.advanceTimersToNextTimer();
  }
}

/** Turns of the event loop in which everything that is ready is done. */
const TURNS = 3;

async function fetchFrom(api: NotionApi, url: string | URL, init: RequestInit): Promise<Response> {
  const { pathname, search } = new URL(url);
  const headers = new Headers(init.headers);
  const { signal } = init;
  const aborted = new Promise<never>((_, reject) => {
    const abort = (): void => reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
  // If nothing waits for it any more, the rejection is not an error.
  aborted.catch(() => {});
  if (signal?.aborted) return aborted;
  const responding = api.respond({
    method: init.method ?? 'GET',
    target: pathname + search,
    authorization: headers.get('authorization') ?? undefined,
    version: headers.get('notion-version') ?? undefined,
    body: typeof init.body === 'string' ? init.body : '',
  });
  const reply = await Promise.race([responding, aborted]);
  return reply.kind === 'silent' ? aborted : responseOf(reply);
}

function failed(code: string, message = 'fetch failed'): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error('network'), { code }) });
}

/** What Node's own `fetch` returns for the reply. */
function responseOf(reply: Exclude<Reply, { kind: 'silent' }>): Response {
  switch (reply.kind) {
    case 'complete': {
      if (reply.status === 302)
        throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
      const hasBody = reply.status !== 204 && reply.status !== 304;
      return new Response(hasBody ? reply.body : null, { status: reply.status, headers: reply.headers });
    }
    case 'reset':
      throw failed('ECONNRESET');
    case 'cut':
      return new Response(
        new ReadableStream({
          start: controller => {
            controller.enqueue(new TextEncoder().encode('{"object":"page","id":"'));
          },
          pull: controller => controller.error(failed('UND_ERR_SOCKET', 'terminated')),
        }),
      );
    case 'huge': {
      let left = reply.bytes;
      return new Response(
        new ReadableStream({
          pull: controller => {
            left -= CHUNK.length;
            controller.enqueue(CHUNK);
            if (left <= 0) controller.close();
          },
        }),
      );
    }
  }
}

const CHUNK = new Uint8Array(64 * 1024).fill(0x78);
