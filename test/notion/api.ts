import { type Answer, REQUEST_ID } from './answer.ts';
import { type Fault, Faults, type Reply, replyTo } from './faults.ts';
import { Limit, type LimitDescription } from './limits.ts';
import type { Unsettled } from './retrieve.ts';
import { answer } from './routes.ts';
import { Workspace, type WorkspaceDescription } from './workspace.ts';

/** A Notion server as plain JSON. */
export interface ServerDescription {
  readonly workspace: WorkspaceDescription;
  readonly limit?: LimitDescription;
  readonly faults?: readonly Fault[];
  /** Milliseconds that each answer takes. */
  readonly latencyMs?: number;
  /** A path before /v1, as an egress proxy can have. */
  readonly prefix?: string;
  readonly unsettled?: Unsettled;
}

/** One request as the API saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  /** 0 if no status was sent. */
  readonly status: number;
  /** Milliseconds since the start. */
  readonly at: number;
  readonly authorization: string | undefined;
  readonly version: string | undefined;
  readonly body: string;
}

/** A request before it is answered. */
export interface Incoming {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly authorization: string | undefined;
  readonly version: string | undefined;
  readonly body: string;
}

/**
 * Notion's API without a network: it responds as recorded and documented (see `routes.ts`), counts requests,
 * throttles and fails on demand. Its time is that of `performance.now()` and `setTimeout`, so a virtual clock
 * changes it too.
 */
export class NotionApi {
  readonly requests: Seen[] = [];
  protected readonly description: ServerDescription;
  readonly #workspace: Workspace;
  readonly #limit: Limit | null;
  readonly #faults: Faults;
  readonly #startedAt = performance.now();
  #mostAtOnce = 0;
  #atOnce = 0;

  constructor(description: ServerDescription) {
    this.description = description;
    this.#workspace = new Workspace(description.workspace);
    this.#limit = description.limit ? new Limit(description.limit) : null;
    this.#faults = new Faults(description.faults ?? []);
  }

  get token(): string {
    return this.#workspace.token;
  }

  /** The maximum number of requests that were open at the same time. */
  get mostAtOnce(): number {
    return this.#mostAtOnce;
  }

  /** The number of requests whose method and path begin like this, for example `GET /v1/pages`. */
  count(beginning = ''): number {
    return this.requests.filter(({ method, path }) => `${method} ${path}`.startsWith(beginning)).length;
  }

  async respond({ method, target, authorization, version, body }: Incoming): Promise<Reply> {
    const at = performance.now();
    const { prefix = '', latencyMs = 0, unsettled = {} } = this.description;
    const url = new URL(target, 'http://notion.test');
    const path = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : '/';
    this.#mostAtOnce = Math.max(this.#mostAtOnce, ++this.#atOnce);
    // Whether the request is within the limit is decided when it arrives, not when it is answered.
    const fault = this.#faults.next(method, path);
    const refusal = fault ? null : (this.#limit?.take(at) ?? null);
    if (latencyMs > 0) await new Promise(resolve => setTimeout(resolve, latencyMs));
    this.#atOnce--;
    const call = { method, url: new URL(path + url.search, url), authorization, body, version };
    const reply = fault ? replyTo(fault) : complete(refusal ?? answer(this.#workspace, call, unsettled));
    const status = 'status' in reply ? reply.status : 0;
    this.requests.push({ method, path, status, at: at - this.#startedAt, authorization, version, body });
    return reply;
  }
}

function complete({ status, body, headers }: Answer): Reply {
  return {
    kind: 'complete',
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-notion-request-id': REQUEST_ID,
      ...headers,
    },
    body: JSON.stringify(body),
  };
}
