import { REQUEST_ID } from './answer.ts';

/** A fault of a response. */
export type FaultKind =
  /** An error in Notion's format. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly code: string;
      readonly message?: string;
      readonly retryAfter?: number | string;
      readonly additionalData?: Readonly<Record<string, unknown>>;
      /** Fields of the body that Notion would not send, for errors of a proxy. */
      readonly notNotions?: Readonly<Record<string, unknown>>;
    }
  /** A page of the proxy in front of Notion, with a ray ID and without a request ID. */
  | { readonly kind: 'html'; readonly status: number; readonly retryAfter?: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silent' }
  /** The connection is closed in the middle of a 200's body. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'invalid-json' }
  | { readonly kind: 'empty'; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'huge'; readonly bytes: number }
  /** A 200 with another object than the requested one. */
  | { readonly kind: 'wrong-object'; readonly body: unknown };

/** A fault, and the requests that it applies to. */
export type Fault = FaultKind & {
  readonly method?: string;
  /** The beginning of the path, for example `/v1/pages`. */
  readonly path?: string;
  /** An ID in the path. */
  readonly id?: string;
  /** The number of matching requests that succeed first. */
  readonly skip?: number;
  /** The number of requests that it applies to after those. Default: all. */
  readonly times?: number;
  /** Applies only to every nth request. */
  readonly every?: number;
};

/** Chooses the fault for a request: the first in the list that applies to it. */
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
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** What the client gets: a response, or a failure. */
export type Reply =
  | {
      readonly kind: 'complete';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'cut'; readonly status: 200 }
  | { readonly kind: 'huge'; readonly status: 200; readonly bytes: number };

/** Applies the fault to the response. */
export function replyTo(fault: FaultKind): Reply {
  switch (fault.kind) {
    case 'error': {
      const {
        status,
        code,
        message = 'Something went wrong.',
        retryAfter,
        additionalData,
        notNotions,
      } = fault;
      const wait = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
      const more = additionalData ? { additional_data: additionalData } : {};
      const body = { object: 'error', status, code, message, ...more, request_id: REQUEST_ID };
      return json(status, { ...body, ...notNotions }, wait);
    }
    case 'html': {
      const wait = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      const body = `<!DOCTYPE html><html><head><title>${fault.status}</title></head><body>Edge proxy</body></html>`;
      const headers = { 'content-type': 'text/html', ...RAY, ...wait };
      return { kind: 'complete', status: fault.status, headers, body };
    }
    case 'reset':
      return { kind: 'reset' };
    case 'silent':
      return { kind: 'silent' };
    case 'cut':
      return { kind: 'cut', status: 200 };
    case 'invalid-json':
      return { kind: 'complete', status: 200, headers: JSON_TYPE, body: '{"object":"page",' };
    case 'empty':
      return { kind: 'complete', status: fault.status, headers: {}, body: '' };
    case 'redirect':
      return { kind: 'complete', status: 302, headers: { location: fault.to }, body: '' };
    case 'huge':
      return { kind: 'huge', status: 200, bytes: fault.bytes };
    case 'wrong-object':
      return json(200, fault.body, {});
  }
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>>): Reply {
  return { kind: 'complete', status, headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) };
}
