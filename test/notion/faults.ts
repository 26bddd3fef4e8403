import type { ServerResponse } from 'node:http';
import { REQUEST_ID } from './answer.ts';

/** What goes wrong. */
export type FaultKind =
  /** An error in Notion's shape. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly code: string;
      readonly message?: string;
      readonly retryAfter?: number | string;
      readonly additionalData?: Readonly<Record<string, unknown>>;
    }
  /** A page of the proxy in front of Notion, with a ray ID and no request ID. */
  | { readonly kind: 'html'; readonly status: number; readonly retryAfter?: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silent' }
  /** The connection ends in the middle of a 200's body. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'invalid-json' }
  | { readonly kind: 'empty'; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'huge'; readonly bytes: number }
  /** A 200 with some other object than the one asked for. */
  | { readonly kind: 'wrong-object'; readonly body: unknown };

/** A fault, and the requests that it befalls. */
export type Fault = FaultKind & {
  readonly method?: string;
  /** Beginning of the path, `/v1/pages` for instance. */
  readonly path?: string;
  /** An ID in the path. */
  readonly id?: string;
  /** Requests of that kind that go well first. */
  readonly skip?: number;
  /** Requests that it befalls then. Default: all. */
  readonly times?: number;
  /** Only each so manieth of them. */
  readonly every?: number;
};

/** Chooses the fault for a request: the first in the list that befalls it. */
export class Faults {
  readonly #faults: readonly { readonly fault: Fault; seen: number }[];

  constructor(faults: readonly Fault[]) {
    this.#faults = faults.map(fault => ({ fault, seen: 0 }));
  }

  next(method: string, path: string): Fault | null {
    for (const entry of this.#faults) {
      const { fault } = entry;
      if (fault.method !== undefined && fault.method !== method) continue;
      if (fault.path !== undefined && !path.startsWith(fault.path)) continue;
      if (fault.id !== undefined && !path.includes(fault.id)) continue;
      const nth = entry.seen++ - (fault.skip ?? 0);
      const every = fault.every ?? 1;
      if (
        nth < 0 ||
        nth % every !== every - 1 ||
        Math.floor(nth / every) >= (fault.times ?? Number.POSITIVE_INFINITY)
      )
        continue;
      return fault;
    }
    return null;
  }
}

const RAY = { 'cf-ray': '8f0e1d2c3b4a5968-FRA', server: 'cloudflare' };

/** Does to the response what the fault says; returns the status that the client gets, or 0. */
export function inflict(fault: FaultKind, response: ServerResponse): number {
  switch (fault.kind) {
    case 'error': {
      const { status, code, message = 'Something went wrong.', retryAfter, additionalData } = fault;
      const wait = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
      const more = additionalData ? { additional_data: additionalData } : {};
      return json(
        response,
        status,
        { object: 'error', status, code, message, ...more, request_id: REQUEST_ID },
        wait,
      );
    }
    case 'html': {
      const wait = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      response.writeHead(fault.status, { 'content-type': 'text/html', ...RAY, ...wait });
      response.end(
        `<!DOCTYPE html><html><head><title>${fault.status}</title></head><body>Edge proxy</body></html>`,
      );
      return fault.status;
    }
    case 'reset':
      response.socket?.resetAndDestroy();
      return 0;
    case 'silent':
      return 0;
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"object":"page","id":"', () => response.destroy());
      return 200;
    case 'invalid-json':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"object":"page",');
      return 200;
    case 'empty':
      response.writeHead(fault.status);
      response.end();
      return fault.status;
    case 'redirect':
      response.writeHead(302, { location: fault.to });
      response.end();
      return 302;
    case 'huge':
      return huge(response, fault.bytes);
    case 'wrong-object':
      return json(response, 200, fault.body, {});
  }
}

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): number {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
  return status;
}

function huge(response: ServerResponse, bytes: number): number {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"object":"page","filler":"');
  const chunk = Buffer.alloc(64 * 1024, 'x');
  let left = bytes;
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= chunk.length;
      if (!response.write(chunk)) {
        response.once('drain', more);
        return;
      }
    }
    if (!response.destroyed) response.end('"}');
  };
  more();
  return 200;
}
