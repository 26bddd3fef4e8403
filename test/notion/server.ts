import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { NotionApi, type ServerDescription } from './api.ts';
import type { Reply } from './faults.ts';

export type { Seen, ServerDescription } from './api.ts';

/**
 * A path that Notion does not have. It returns the requests so far, for tests that run the server as a child
 * process.
 */
export const LOG_PATH = '/_test/requests';

/** Notion on the loopback interface. */
export class NotionServer extends NotionApi {
  readonly #server: Server;
  /** Open requests that are never answered. */
  readonly #unanswered = new Set<ServerResponse>();

  private constructor(description: ServerDescription) {
    super(description);
    this.#server = createServer((request, response) => void this.#handle(request, response));
  }

  /** Starts on a free port of 127.0.0.1, or on the given one. */
  static async start(description: ServerDescription, port = 0): Promise<NotionServer> {
    const notion = new NotionServer(description);
    await new Promise<void>((resolve, reject) => {
      notion.#server.once('error', reject);
      notion.#server.listen(port, '127.0.0.1', resolve);
    });
    return notion;
  }

  /** The URL of the API. */
  get url(): URL {
    const address = this.#server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return new URL(`http://127.0.0.1:${port}${this.description.prefix ?? ''}`);
  }

  /** Whether a client is waiting for an answer that never comes. */
  get isWaitedFor(): boolean {
    return this.#unanswered.size > 0;
  }

  /** Closes every connection, including open ones. */
  async close(): Promise<void> {
    const closed = new Promise<void>(resolve => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => {});
    const body = await read(request);
    const { method = 'GET', url: target = '/', headers } = request;
    if (target === LOG_PATH) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(this.requests));
      return;
    }
    const { authorization, 'notion-version': version } = headers;
    const incoming = { method, target, authorization, body };
    const reply = await this.respond({
      ...incoming,
      version: typeof version === 'string' ? version : undefined,
    });
    if (reply.kind === 'silent') this.#stayWithoutAnswer(response);
    else send(response, reply);
  }

  #stayWithoutAnswer(response: ServerResponse): void {
    if (response.destroyed) return;
    this.#unanswered.add(response);
    response.once('close', () => this.#unanswered.delete(response));
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, reply: Exclude<Reply, { kind: 'silent' }>): void {
  switch (reply.kind) {
    case 'complete':
      response.writeHead(reply.status, reply.headers);
      response.end(reply.body);
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"object":"page","id":"', () => response.destroy());
      return;
    case 'huge':
      sendHuge(response, reply.bytes);
  }
}

function sendHuge(response: ServerResponse, bytes: number): void {
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
}
