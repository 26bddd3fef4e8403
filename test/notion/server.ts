import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './answer.ts';
import { type Fault, Faults, inflict } from './faults.ts';
import { Limit, type LimitDescription } from './limits.ts';
import type { Unsettled } from './retrieve.ts';
import { answer } from './routes.ts';
import { Workspace, type WorkspaceDescription } from './workspace.ts';

/** A Notion to talk to, as plain JSON. */
export interface ServerDescription {
  readonly workspace: WorkspaceDescription;
  readonly limit?: LimitDescription;
  readonly faults?: readonly Fault[];
  /** Milliseconds that each answer takes. */
  readonly latencyMs?: number;
  /** A path in front of /v1, as an egress proxy may have. */
  readonly prefix?: string;
  readonly unsettled?: Unsettled;
}

/** One request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  /** 0 where no status was sent. */
  readonly status: number;
  /** Milliseconds since the server began. */
  readonly at: number;
  readonly authorization: string | undefined;
  readonly version: string | undefined;
}

/** A path that isn't Notion's: what the server has seen, for those who run it as a child process. */
export const LOG_PATH = '/_test/requests';

/** Notion on the loopback interface: it answers as documented and observed, counts, throttles and fails on demand. */
export class NotionServer {
  readonly requests: Seen[] = [];
  readonly #workspace: Workspace;
  readonly #limit: Limit | null;
  readonly #faults: Faults;
  readonly #description: ServerDescription;
  readonly #server: Server;
  readonly #startedAt = performance.now();
  #mostAtOnce = 0;
  #atOnce = 0;

  private constructor(description: ServerDescription) {
    this.#description = description;
    this.#workspace = new Workspace(description.workspace);
    this.#limit = description.limit ? new Limit(description.limit) : null;
    this.#faults = new Faults(description.faults ?? []);
    this.#server = createServer((request, response) => void this.#handle(request, response));
  }

  /** Starts on a free port of 127.0.0.1, or on the one given. */
  static async start(description: ServerDescription, port = 0): Promise<NotionServer> {
    const notion = new NotionServer(description);
    await new Promise<void>((resolve, reject) => {
      notion.#server.once('error', reject);
      notion.#server.listen(port, '127.0.0.1', resolve);
    });
    return notion;
  }

  /** What to give as the address of the API. */
  get url(): URL {
    const address = this.#server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return new URL(`http://127.0.0.1:${port}${this.#description.prefix ?? ''}`);
  }

  get token(): string {
    return this.#workspace.token;
  }

  /** The most requests that were open at the same time. */
  get mostAtOnce(): number {
    return this.#mostAtOnce;
  }

  /** Requests whose method and path begin so, `GET /v1/pages` for instance. */
  count(beginning = ''): number {
    return this.requests.filter(({ method, path }) => `${method} ${path}`.startsWith(beginning)).length;
  }

  /** Ends every connection, open ones too. */
  async close(): Promise<void> {
    const closed = new Promise<void>(resolve => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    response.on('error', () => {});
    const body = await read(request);
    const { prefix = '', latencyMs = 0 } = this.#description;
    const url = new URL(request.url ?? '/', this.url);
    if (url.pathname === LOG_PATH) {
      send(response, { status: 200, body: this.requests });
      return;
    }
    const method = request.method ?? 'GET';
    const path = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : '/';
    const note = (status: number): void => {
      const { authorization, 'notion-version': version } = request.headers;
      const common = { method, path, status, at: at - this.#startedAt, authorization };
      this.requests.push({ ...common, version: typeof version === 'string' ? version : undefined });
    };
    this.#mostAtOnce = Math.max(this.#mostAtOnce, ++this.#atOnce);
    // Whether it is within the budget is decided when a request comes, not when it is answered.
    const fault = this.#faults.next(method, path);
    const refusal = fault ? null : (this.#limit?.take(at) ?? null);
    if (latencyMs > 0) await sleep(latencyMs);
    this.#atOnce--;
    if (fault) {
      note(inflict(fault, response));
      return;
    }
    const { authorization, 'notion-version': version } = request.headers;
    const call = {
      method,
      url: new URL(path + url.search, this.url),
      authorization,
      body,
      version: typeof version === 'string' ? version : undefined,
    };
    const said = refusal ?? answer(this.#workspace, call, this.#description.unsettled ?? {});
    note(said.status);
    send(response, said);
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
