import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXAMPLE, ID } from './example.ts';
import { NotionServer } from './server.ts';
import { DEFAULT_TOKEN } from './workspace.ts';

/**
 * Runs the live suite against the loopback server, because it must be correct before it is used with the real
 * API.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'live-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function suite(env: Readonly<Record<string, string>>): Promise<{ code: number; output: string }> {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--config', 'vitest.live.config.ts', '--reporter', 'verbose'];
  const { NOTION_TOKEN: _token, VITEST: _vitest, ...clean } = process.env;
  return new Promise(resolve => {
    execFile(
      process.execPath,
      args,
      { cwd: root, env: { ...clean, NO_COLOR: '1', ...env } },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr });
      },
    );
  });
}

const IDS = {
  page: ID.page,
  database: ID.database,
  dataSource: ID.source,
  block: ID.block,
  user: ID.user,
  view: ID.view,
  trashedPage: ID.trashedPage,
  trashedDatabase: ID.trashedDatabase,
  trashedDataSource: ID.trashedSource,
  linkedDatabase: ID.linkedDatabase,
  unsharedPage: ID.unsharedPage,
  agent: ID.agent,
  comment: ID.comment,
  fileUpload: ID.fileUpload,
};

it('the live suite answers every point that has an ID, only reads, and prints a table', async () => {
  const server = await NotionServer.start({ workspace: EXAMPLE });
  try {
    const file = join(folder, 'ids.json');
    await writeFile(file, JSON.stringify(IDS));
    const env = { NOTION_TOKEN: DEFAULT_TOKEN, NOTION_LIVE_IDS: file, NOTION_API_URL: server.url.href };
    const { code, output } = await suite(env);
    expect(output).toContain('| question | request | status | answer | taken as |');
    expect(output).toMatch(
      /\| A block’s ID at each endpoint \| `GET \/v1\/blocks\/<id>` \| 200 \| object block/,
    );
    expect(output).toContain('Could not find page with ID: <id>');
    for (const secret of [DEFAULT_TOKEN, ...Object.values(IDS)]) expect(output).not.toContain(secret);
    expect(code).toBe(0);
    expect(server.requests.every(({ method, path }) => method === 'GET' || path === '/v1/search')).toBe(true);
  } finally {
    await server.close();
  }
});

it('the live suite fails if the API responds in a way that verification does not understand', async () => {
  const faults = [
    { kind: 'error', status: 400, code: 'validation_error', message: 'New words', path: '/v1/databases' },
  ] as const;
  const server = await NotionServer.start({ workspace: EXAMPLE, faults });
  try {
    const file = join(folder, 'page.json');
    await writeFile(file, JSON.stringify({ page: ID.page }));
    const env = { NOTION_TOKEN: DEFAULT_TOKEN, NOTION_LIVE_IDS: file, NOTION_API_URL: server.url.href };
    const { code, output } = await suite(env);
    expect(code).not.toBe(0);
    expect(output).toContain('validation_error: New words');
  } finally {
    await server.close();
  }
});

it('the live suite does nothing without a token, and says so', async () => {
  const { code, output } = await suite({});
  expect(code).toBe(0);
  expect(output).toContain('NOTION_TOKEN is not set');
});
