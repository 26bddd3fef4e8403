import { readFileSync } from 'node:fs';
import { NotionServer, type ServerDescription } from './server.ts';

/**
 * Runs the Notion server as a process of its own: `node test/notion/serve.ts [description.json] [port]`, the
 * description on standard input where no file is named. The first line on standard output is its address; it ends
 * on SIGTERM or SIGINT.
 */
const [file, port] = process.argv.slice(2);
const text = readFileSync(file === undefined || file === '-' ? 0 : file, 'utf8');
const description: ServerDescription = JSON.parse(text);
const server = await NotionServer.start(description, Number(port ?? 0));
process.stdout.write(`${server.url.href.replace(/\/$/, '')}\n`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void server.close());
