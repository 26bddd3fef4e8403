import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { LOG_PATH, type Seen, type ServerDescription } from './server.ts';

/** A Notion server in a separate process, so that it does not affect the measured time and memory. */
export interface NotionChild {
  readonly url: URL;
  readonly requests: () => Promise<readonly Seen[]>;
  readonly stop: () => Promise<void>;
}

export async function startChild(description: ServerDescription): Promise<NotionChild> {
  const script = fileURLToPath(new URL('serve.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(description));
  const lines = createInterface({ input: child.stdout });
  const first = await lines[Symbol.asyncIterator]().next();
  if (first.done === true) throw new Error('The Notion server ended before it gave its address.');
  const url = new URL(first.value);
  return {
    url,
    requests: async () => {
      const response = await fetch(new URL(LOG_PATH, url));
      const seen: readonly Seen[] = JSON.parse(await response.text());
      return seen;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
