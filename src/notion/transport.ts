import type { Run } from './run.ts';

/** A request that brought no answer. Its message is ours, and tells no address, header or body. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** A timeout took its time: it says more about a server that is down than a refusal does. */
  readonly isTimeout: boolean;

  constructor(message: string, isTimeout = false) {
    super(message);
    this.isTimeout = isTimeout;
  }
}

/** An answer whose body has arrived whole. */
interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly text: () => Promise<string>;
}

export interface Limits {
  /** Milliseconds for the whole of a GET, body and all. */
  readonly timeoutMs: number;
  /** The same for a search, which takes Notion longer. */
  readonly searchTimeoutMs: number;
  /** Bytes of a body, unpacked. */
  readonly mostBytes: number;
}

/**
 * A `fetch` for the SDK. Its time limit covers the body and really ends the request (the SDK's own covers neither,
 * fact of 5.26.0), redirects are refused because they would carry the token elsewhere, a body has a greatest
 * length, and every failure is a `NoAnswer`.
 */
export function transport(limits: Limits, run: Run) {
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
      const body = await readWhole(response, limits.mostBytes, abort);
      return {
        ok: response.ok,
        status: response.status,
        headers: response.headers,
        text: () => Promise.resolve(body),
      };
    } catch (error) {
      if (error instanceof NoAnswer) throw error;
      throw isLate ? new NoAnswer(`no answer within ${limit / 1000} s`, true) : new NoAnswer(whyOf(error));
    } finally {
      clearTimeout(timer);
      withdraw();
    }
  };
}

async function readWhole(response: Response, most: number, abort: () => void): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > most) {
      abort();
      throw new NoAnswer(`an answer of more than ${most} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** In words what the commonest codes of Node and undici mean. */
const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection broke off',
  EPIPE: 'the connection broke off',
  UND_ERR_SOCKET: 'the connection broke off',
  ETIMEDOUT: 'no connection in time',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  ENOTFOUND: 'its address could not be looked up',
  EAI_AGAIN: 'its address could not be looked up',
};

/** Whatever is no code may quote what must not be told. */
const CODE = /^[A-Z][A-Z0-9_]{2,40}$/;

function whyOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof Error)) return 'the connection failed';
  const code = 'code' in cause && typeof cause.code === 'string' && CODE.test(cause.code) ? cause.code : null;
  if (code !== null) return `${WORDS[code] ?? 'the connection failed'} (${code})`;
  return cause.message === 'unexpected redirect' ? 'a redirect to another address' : 'the connection failed';
}
