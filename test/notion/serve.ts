import { readFileSync } from 'node:fs';
import { NotionServer, type ServerDescription } from './server.ts';

/**
 * Runs the Notion server as a separate process: `node test/notion/serve.ts [description.json] [port]`.
 * Without a file, the description is read from standard input. The first line of standard output is the URL.
 * The server stops on SIGTERM or SIGINT.
 */
const [file, port] = process.argv.slice(2);
const text = readFileSync(file === undefined || file === '-' ? 0 : file, 'utf8');
const description: ServerDescription = JSON.parse(text);
const server = await NotionServer.start(description, Number(port ?? 0));
process.stdout.write(`${server.url.href.replace(/\/$/, '')}\n`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void server.close());
