import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A connection whose data is recorded. */
export interface Tap {
  /** The URL to use as that of the server. */
  readonly url: URL;
  /** All data that was sent to the server, byte by byte. */
  sent(): string;
}

/** Records what is sent to a server on this machine: requests, headers and bodies, unchanged. */
export async function tap(server: URL): Promise<Tap> {
  const chunks: Buffer[] = [];
  const open = new Set<Socket>();
  const listener = createServer(client => {
    const target = connect(Number(server.port), server.hostname);
    for (const [one, other] of [
      [client, target],
      [target, client],
    ] as const) {
      open.add(one);
      one.on('error', () => other.resetAndDestroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    client.on('data', chunk => chunks.push(chunk));
    client.pipe(target);
    target.pipe(client);
  });
  await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    const closed = new Promise<void>(resolve => listener.close(() => resolve()));
    for (const socket of open) socket.destroy();
    await closed;
  });
  const address = listener.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const url = new URL(server.href);
  url.port = String(port);
  return { url, sent: () => Buffer.concat(chunks).toString('latin1') };
}
