import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { Run } from '../../../src/notion/client/run.ts';
import { NoAnswer, transport } from '../../../src/notion/client/transport.ts';
import { watchingTimers } from '../timers.ts';

const LIMITS = { timeoutMs: 10_000, searchTimeoutMs: 10_000, mostBytes: 1_000 };

const servers: Server[] = [];
const runs: Run[] = [];

afterEach(async () => {
  for (const run of runs.splice(0)) run.stop({ reason: 'cancelled', detail: '' });
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  }
});

/** The URL of a server that responds like this. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise(resolve => server.once('listening', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/v1/pages`;
}

function running(): Run {
  const run = new Run(60_000, undefined);
  runs.push(run);
  return run;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** The failure of a request. */
async function failure(work: Promise<unknown>): Promise<NoAnswer> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof NoAnswer)) throw new Error('it brought an answer, or another error');
  return error;
}

describe('a request', () => {
  it('is sent with its method, headers and body', async () => {
    const url = await serving((request, response) => {
      const { method, headers } = request;
      void textOf(request).then(text =>
        response.end(JSON.stringify([method, headers['authorization'], text])),
      );
    });
    const send = transport(LIMITS, running());
    const posted = await send(url, { method: 'POST', headers: { authorization: 'Bearer x' }, body: '{}' });
    expect(await posted.text()).toBe('["POST","Bearer x","{}"]');
    expect(await (await send(url, { method: 'GET' })).text()).toBe('["GET",null,""]');
    expect(await (await send(url)).text()).toBe('["GET",null,""]');
    expect(await (await send(url, { method: 'POST', body: { no: 'text' } })).text()).toBe('["POST",null,""]');
  });

  it('returns status, headers and body, and whether it succeeded', async () => {
    const url = await serving((request, response) => {
      response.writeHead(request.method === 'GET' ? 404 : 200, { 'retry-after': '7' });
      response.end('no');
    });
    const send = transport(LIMITS, running());
    const missing = await send(url);
    expect([missing.ok, missing.status, missing.headers.get('retry-after')]).toEqual([false, 404, '7']);
    expect([await missing.text(), await missing.text()]).toEqual(['no', 'no']);
    expect(await send(url, { method: 'POST' })).toMatchObject({ ok: true, status: 200 });
  });

  it('can have a response whose characters are split between chunks', async () => {
    const bytes = Buffer.from('{"title":"Größe"}');
    const url = await serving((_, response) => {
      const middle = bytes.indexOf(0xc3) + 1;
      response.write(bytes.subarray(0, middle));
      setTimeout(() => response.end(bytes.subarray(middle)), 30);
    });
    expect(await (await transport(LIMITS, running())(url)).text()).toBe('{"title":"Größe"}');
  });

  it('can have a response with the maximum number of bytes, and not one more', async () => {
    const url = await serving((request, response) =>
      response.end('x'.repeat(request.method === 'GET' ? 1_000 : 1_001)),
    );
    const send = transport(LIMITS, running());
    expect(await (await send(url)).text()).toHaveLength(1_000);
    const error = await failure(send(url, { method: 'POST' }));
    expect([error.message, error.isTimeout]).toEqual(['an answer of more than 1000 bytes', false]);
  });

  it('counts the bytes of all chunks together', async () => {
    const url = await serving((_, response) => {
      response.write('x'.repeat(600));
      setTimeout(() => response.end('x'.repeat(600)), 30);
    });
    expect((await failure(transport(LIMITS, running())(url))).message).toBe(
      'an answer of more than 1000 bytes',
    );
  });
});

describe('a request that has ended', () => {
  /** A run that counts the listeners for its end. */
  class Counting extends Run {
    waiting = 0;

    override onStop(listener: () => void): () => void {
      const withdraw = super.onStop(listener);
      this.waiting++;
      return () => {
        this.waiting--;
        return withdraw();
      };
    }
  }

  it.each([
    ['with an answer', 200],
    ['with an answer that has no body', 204],
    ['with a redirect', 302],
  ])('%s has no timer and no listener for the end of the run left', async (_, status) => {
    const left = watchingTimers();
    const limits = { ...LIMITS, timeoutMs: 23_456 };
    const run = new Counting(60_000, undefined);
    runs.push(run);
    const url = await serving((_request, response) => response.writeHead(status, { location: '/' }).end());
    const sending = transport(limits, run)(url, { method: 'GET' });
    expect([run.waiting, left(23_456)]).toEqual([1, 1]);
    const text = await sending.then(answer => answer.text()).catch((error: Error) => error.message);
    expect(text).toBe(status === 302 ? 'a redirect to another address' : '');
    expect([run.waiting, left(23_456)]).toEqual([0, 0]);
  });

  it('because its response was too large has closed the connection', async () => {
    const closings: Promise<unknown>[] = [];
    const url = await serving(({ socket }, response) => {
      closings.push(once(socket, 'close'));
      response.write('x'.repeat(2_000));
    });
    await failure(transport(LIMITS, running())(url));
    expect(closings).toHaveLength(1);
    await Promise.all(closings);
  });
});

describe('a timeout', () => {
  const limits = { ...LIMITS, timeoutMs: 50, searchTimeoutMs: 10_000 };

  it('ends a GET after the time for one, and is reported', async () => {
    const url = await serving(() => {});
    const error = await failure(transport(limits, running())(url, { method: 'GET' }));
    expect([error.message, error.isTimeout, error.name]).toEqual([
      'no answer within 0.05 s',
      true,
      'NoAnswer',
    ]);
  });

  it('ends a search after a longer time', async () => {
    const url = await serving((request, response) => {
      if (request.url === '/v1/pages') setTimeout(() => response.end('late'), 150);
    });
    const patient = await transport(limits, running())(url, { method: 'POST' });
    expect(await patient.text()).toBe('late');
    const hurried = transport({ ...LIMITS, searchTimeoutMs: 50 }, running());
    const error = await failure(hurried(url.replace('pages', 'search'), { method: 'POST' }));
    expect([error.message, error.isTimeout]).toEqual(['no answer within 0.05 s', true]);
  });

  it('includes the time for the body', async () => {
    const url = await serving((_, response) => response.write('{'));
    const error = await failure(transport(limits, running())(url, { method: 'GET' }));
    expect(error.isTimeout).toBe(true);
  });
});

describe('the end of the run', () => {
  it('aborts requests in flight, which is not reported as a timeout', async () => {
    const run = running();
    const closings: Promise<unknown>[] = [];
    const url = await serving(({ socket }) => {
      closings.push(once(socket, 'close'));
      run.stop({ reason: 'cancelled', detail: '' });
    });
    const error = await failure(transport(LIMITS, run)(url));
    expect([error.message, error.isTimeout]).toEqual(['the connection failed', false]);
    expect(closings).toHaveLength(1);
    await Promise.all(closings);
  });

  it('prevents new requests', async () => {
    let requests = 0;
    const url = await serving((_, response) => {
      requests++;
      response.end();
    });
    const run = running();
    run.stop({ reason: 'cancelled', detail: '' });
    await failure(transport(LIMITS, run)(url));
    expect(requests).toBe(0);
  });
});

describe('the reason for a failure', () => {
  it('is a redirect that would send the token elsewhere', async () => {
    let elsewhere = 0;
    const other = await serving((_, response) => {
      elsewhere++;
      response.end();
    });
    const url = await serving((_, response) => response.writeHead(302, { location: other }).end());
    expect((await failure(transport(LIMITS, running())(url))).message).toBe('a redirect to another address');
    expect(elsewhere).toBe(0);
  });

  it('is a port without a server', async () => {
    const url = await serving(() => {});
    await new Promise(resolve => servers.pop()?.close(resolve));
    const { message } = await failure(transport(LIMITS, running())(url));
    expect(message).toBe('the connection was refused (ECONNREFUSED)');
  });

  it('is a host name that does not exist', async () => {
    // RFC 6761 reserves `.invalid`.
    const { message } = await failure(transport(LIMITS, running())('http://notion.invalid/'));
    expect(message).toMatch(/^the host name could not be resolved \((?:ENOTFOUND|EAI_AGAIN)\)$/);
  });

  it('is a connection that was closed', async () => {
    const url = await serving(({ socket }) => socket.destroy());
    const { message, isTimeout } = await failure(transport(LIMITS, running())(url));
    expect(message).toMatch(/^the connection was closed \((?:ECONNRESET|UND_ERR_SOCKET)\)$/);
    expect(isTimeout).toBe(false);
    const reset = await serving(({ socket }) => socket.resetAndDestroy());
    expect((await failure(transport(LIMITS, running())(reset))).message).toBe(
      'the connection was closed (ECONNRESET)',
    );
  });

  it('is an error with another code', async () => {
    const url = await serving(({ socket }) =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\nnonsense'),
    );
    const { message } = await failure(transport(LIMITS, running())(url));
    expect(message).toMatch(/^the connection failed \(UND_ERR_[A-Z_]+\)$/);
  });

  it('is an error without a code', async () => {
    // A port that fetch does not allow.
    const { message } = await failure(transport(LIMITS, running())('http://127.0.0.1:9/'));
    expect(message).toBe('the connection failed');
  });
});
