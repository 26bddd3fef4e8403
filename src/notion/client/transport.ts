import type { Run } from './run.ts';

/** A request without an answer. The message is our own and quotes no address, header or body. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** A timeout took its time, so it says more about a server that is down than a refused connection does. */
  readonly isTimeout: boolean;

  constructor(message: string, isTimeout = false) {
    super(message);
    this.isTimeout = isTimeout;
  }
}

/** An answer whose body has arrived completely. */
interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly text: () => Promise<string>;
}

export interface Limits {
  /** Milliseconds for a GET, including the body. */
  readonly timeoutMs: number;
  /** The same for a search, which takes Notion longer. */
  readonly searchTimeoutMs: number;
  /** Maximum bytes of a body, decompressed. */
  readonly mostBytes: number;
}

/**
 * Returns a `fetch` for the SDK. Its time limit covers the body and ends the request (the SDK's own does neither,
 * as of 5.26.0). It refuses redirects, because they would carry the token elsewhere, limits the size of a body, and
 * turns every failure into a `NoAnswer`.
 *
 * @param onResponse is called when a server has answered, whatever it says
 */
export function transport(limits: Limits, run: Run, onResponse: () => void = () => {}) {
  return async (
    url: string,
    init: { method?: string; headers?: Record<string, string>; body?: unknown } = {},
  ): Promise<Answer> => {
    const controller = new AbortController();
    const abort = (): void => controller.abort();
    const limit = init.method === 'GET' ? limits.timeoutMs : limits.searchTimeoutMs;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      abort();
    }, limit);
    const withdraw = run.onStop(abort);
    if (run.stopped) abort();
    try {
      const response = await fetch(url, {
        method: init.method ?? 'GET',
        headers: init.headers ?? {},
        body: typeof init.body === 'string' ? init.body : null,
        redirect: 'error',
        signal: controller.signal,
      });
      onResponse();
      const body = await readAll(response, limits.mostBytes);
      return {
        ok: response.ok,
        status: response.status,
        headers: response.headers,
        text: () => Promise.resolve(body),
      };
    } catch (error) {
      if (error instanceof NoAnswer) throw error;
      throw isLate ? new NoAnswer(`no answer within ${limit / 1000} s`, true) : new NoAnswer(reasonOf(error));
    } finally {
      clearTimeout(timer);
      withdraw();
    }
  };
}

/** Whatever ends the loop early also closes the connection. */
async function readAll(response: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > most) throw new NoAnswer(`an answer of more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What the commonest codes of Node and undici mean. */
const MEANINGS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was closed',
  EPIPE: 'the connection was closed',
  UND_ERR_SOCKET: 'the connection was closed',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
  ENOTFOUND: 'the host name could not be resolved',
  EAI_AGAIN: 'the host name could not be resolved',
};

/** Any other text could quote what must not be shown. */
const CODE = /^[A-Z][A-Z0-9_]{2,40}$/;

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof Error)) return 'the connection failed';
  const code = 'code' in cause && typeof cause.code === 'string' && CODE.test(cause.code) ? cause.code : null;
  if (code !== null) return `${MEANINGS[code] ?? 'the connection failed'} (${code})`;
  return cause.message === 'unexpected redirect' ? 'a redirect to another address' : 'the connection failed';
}
