import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Contender, NOTHING, US } from './contenders.ts';
import { type Measured, summary } from './measure.ts';
import { commitAll } from './trees.ts';

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const TOKEN = 'ntn_00000000000000000000000000000000000000000000000';
const ANSWER = JSON.stringify({ object: 'error', status: 401, code: 'unauthorized', message: 'no' });

/** The time that Node.js itself needs to send a request. */
const FETCH: Contender = {
  name: '`fetch` in `node -e`',
  program: NOTHING.program,
  args: ['-e', 'fetch(process.env.URL)'],
};
const ACTION: Contender = { ...US, name: 'Notion ID Check, the action', args: [at('../../dist/index.js')] };
const COMMAND: Contender = { ...US, name: 'Notion ID Check, the command' };

/**
 * Measures the time from the start of a process to its first request, in a small repository: the example. The server
 * rejects the token, which ends the run.
 *
 * @param folder an empty folder for the repository
 */
export async function firstRequests(folder: string, rounds: number): Promise<Measured[]> {
  cpSync(at('../../examples/repository'), folder, { recursive: true });
  commitAll(folder);
  const event = path.join(folder, '.git', 'event.json');
  writeFileSync(event, '{}');
  const server = createServer((_, response) => {
    response.writeHead(401, { 'content-type': 'application/json' }).end(ANSWER);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const { port } = address;
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    PATH: process.env['PATH'],
    URL: url,
    NOTION_TOKEN: TOKEN,
    'INPUT_NOTION-TOKEN': TOKEN,
    'INPUT_NOTION-API-URL': url,
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/site',
    RUNNER_TEMP: path.join(folder, '.git'),
  };
  const time = async ({ program, args }: Contender) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd: folder, stdio: 'ignore', env: environment });
    const ended = once(child, 'exit');
    await Promise.race([once(server, 'request'), ended]);
    const taken = performance.now() - start;
    await ended;
    return taken;
  };
  const contenders = [
    FETCH,
    { ...COMMAND, args: [...COMMAND.args.slice(0, 1), '--notion-api-url', url] },
    ACTION,
  ];
  const runs = contenders.map((): { time: number; memory: null }[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      const run = { time: await time(contender), memory: null };
      if (round > 0) runs[i]?.push(run);
    }
  }
  server.close();
  return summary(contenders, runs);
}
