import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exampleWorkspace, notion, TOKEN, workspace } from '../e2e/world.ts';
import type { ServerDescription } from '../notion/server.ts';
import { bare, DATABASE, OLD, PAGE } from '../support/read.ts';
import { builtCommand, command, type Ran } from './command.ts';

const WITH_TOKEN = { NOTION_TOKEN: TOKEN };

/** Runs a command with the example's Notion, or another one. */
async function asked(
  args: readonly string[],
  folder = workspace({}),
  description?: ServerDescription,
  run = command,
) {
  const server = await notion(description);
  const ran = await run(folder, [...args, '--notion-api-url', server.url.href], WITH_TOKEN);
  return { ...ran, requests: server.requests.length };
}

const VIEW_URL =
  'https://www.notion.so/acme/a5d9e1251dc0468c8d42bd5b6786531f?v=788104cd477e820c8a60000cf4c4d674';

describe('list', () => {
  it.each([
    ['list', []],
    ['list-explained', ['--explain', '--show-titles', 'config']],
    ['list-json', ['--json', '.env.example']],
  ])('shows each reference with its expected and its actual type: %s', async (name, flags) => {
    const { stdout, stderr, status } = await asked(['list', ...flags], exampleWorkspace());
    expect([stderr, status]).toEqual(['', 0]);
    await expect(stdout).toMatchFileSnapshot(`snapshots/${name}.txt`);
  });

  it('works without a token', async () => {
    const folder = workspace({ '.env': `NOTION_PAGE_ID=${PAGE}\n` });
    const { stdout, status } = await command(folder, ['list', '--offline']);
    expect([stdout, status]).toEqual([
      `.env\n  1  NOTION_PAGE_ID  page  ${PAGE}\n\n1 reference, 1 ID, 1 file\n`,
      0,
    ]);
  });

  it('shows no value from standard input', async () => {
    const input = `NOTION_PAGE_ID=${PAGE}\n`;
    for (const flags of [[], ['--json'], ['--explain']]) {
      const { stdout } = await command(workspace({}), ['list', '-', '--offline', ...flags], {}, input);
      expect(stdout).toContain('NOTION_PAGE_ID');
      expect(stdout).not.toContain(PAGE);
    }
  });
});

describe('the built command', () => {
  it.each([
    ['list', ['list'], 0],
    ['find', ['find', 'tasks'], 0],
    ['show', ['show', VIEW_URL, '4a516d49db2446d58f48c0df7ff62af1'], 1],
  ])('prints the same as the sources: %s', async (name, args, expected) => {
    const { stdout, status } = await asked(args, exampleWorkspace(), undefined, builtCommand);
    expect(status).toBe(expected);
    await expect(stdout).toMatchFileSnapshot(`snapshots/${name}.txt`);
  });

  it('writes the files of init', async () => {
    const { stdout, status } = await builtCommand(workspace({}), ['init', '--offline']);
    expect([stdout, status]).toEqual(['written  .github/workflows/notion-ids.yml\n', 0]);
  });
});

describe('find', () => {
  it.each([
    ['find', ['tasks']],
    ['find-json', ['tasks', '--json']],
  ])('shows type, ID and title, and the data sources of a database: %s', async (name, words) => {
    const { stdout, status } = await asked(['find', ...words]);
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`snapshots/${name}.txt`);
  });

  it('prints on standard error what to copy, and with --verbose the number of requests', async () => {
    const { stderr, requests } = await asked(['find', 'tasks', '--verbose']);
    expect(stderr).toContain('Copy the ID of the database');
    expect(stderr).toContain(`${requests} requests to Notion\n`);
    expect((await asked(['find', 'tasks', '--quiet'])).stderr).toBe('');
  });

  it('exits with 1 if no title matches, and says what to do', async () => {
    const { stdout, stderr, status } = await asked(['find', 'no', 'such', 'title']);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatch(/has “no such title” in its title\. If there is one, open it in Notion/);
  });

  it('needs few requests for a workspace of a thousand objects', async () => {
    const objects = Array.from({ length: 1_000 }, (_, i) => ({
      type: 'page' as const,
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      title: i === 500 ? 'The needle' : `Straw ${i}`,
    }));
    const { stdout, requests } = await asked(['find', 'needle'], workspace({}), { workspace: { objects } });
    expect(stdout).toContain('00000000-0000-4000-8000-000000000500  The needle');
    expect(requests).toBeLessThanOrEqual(2);
  });
});

describe('show', () => {
  it.each([
    ['show', [VIEW_URL, '4a516d49db2446d58f48c0df7ff62af1']],
    ['show-json', [VIEW_URL, '--json']],
  ])('shows what IDs and URLs refer to: %s', async (name, args) => {
    const { stdout, status } = await asked(['show', ...args]);
    expect(status).toBe(name === 'show' ? 1 : 0);
    await expect(stdout).toMatchFileSnapshot(`snapshots/${name}.txt`);
  });

  it('exits with 0 if the connection can access everything', async () => {
    const { stdout, status } = await asked(['show', 'a5d9e1251dc0468c8d42bd5b6786531f']);
    expect([status, stdout.split('\n')[2]]).toEqual([0, '  access       ✔ the connection can access it']);
  });

  it('reports the arguments that contain no ID', async () => {
    const { stderr, status } = await asked(['show', 'tasks', 'https://www.notion.so/login']);
    expect(status).toBe(2);
    expect(stderr.split('\n').map(line => line.slice(0, 45))).toEqual([
      '“tasks” is neither a Notion ID (32 hexadecima',
      '“https://www.notion.so/login” is neither a No',
      '',
    ]);
  });
});

describe('find and show', () => {
  it.each(['find', 'show'])('need a token: %s', async name => {
    const { stdout, stderr, status } = await command(workspace({}), [name, PAGE]);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(
      /^This command asks Notion, so it needs a token\. Set the environment variable NOTION_TOKEN/,
    );
  });

  it.each(['find', 'show', 'list'])('exit with 2 if Notion rejects the token: %s', async name => {
    const server = await notion();
    const folder = workspace({ '.env': `NOTION_PAGE_ID=${PAGE}\n` });
    const args = [name, ...(name === 'list' ? [] : [PAGE]), '--notion-api-url', server.url.href];
    const { stderr, status } = await command(folder, args, { NOTION_TOKEN: 'ntn_wrong' });
    expect(status).toBe(2);
    expect(stderr).toContain('Notion rejected the token (401)');
  });

  it('also take the token from NOTION_API_KEY and NOTION_API_TOKEN, in this order', async () => {
    const server = await notion();
    const at = async (env: Record<string, string>) =>
      (await command(workspace({}), ['find', 'tasks', '--notion-api-url', server.url.href], env)).status;
    expect(await at({ NOTION_API_TOKEN: TOKEN })).toBe(0);
    expect(await at({ NOTION_API_KEY: TOKEN, NOTION_API_TOKEN: 'ntn_wrong' })).toBe(0);
    expect(await at({ NOTION_TOKEN: 'ntn_wrong', NOTION_API_KEY: TOKEN })).toBe(2);
    expect(await at({ NOTION_TOKEN: '', NOTION_API_KEY: TOKEN })).toBe(0);
  });

  it('show nothing that has an effect on a terminal', async () => {
    const title = '\u001b]0;pwned\u0007\u001b[2Jtasks\u202e';
    const description = { workspace: { objects: [{ type: 'page', id: PAGE, title }] } } as const;
    for (const args of [
      ['find', 'tasks'],
      ['show', PAGE],
    ]) {
      const { stdout } = await asked(args, workspace({}), description);
      expect(stdout).toContain(PAGE);
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });
});

describe('init', () => {
  const WORKFLOW = '.github/workflows/notion-ids.yml';
  const CONFIG = '.github/notion-id-check.yml';
  const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');

  it('writes a workflow with pinned actions and minimal permissions', async () => {
    const folder = workspace({ '.env': `NOTION_PAGE_ID=${PAGE}\n` });
    const { stdout, stderr, status } = await command(folder, ['init', '--offline']);
    expect([stdout, status]).toEqual([`written  ${WORKFLOW}\n`, 0]);
    expect(stderr).toContain('as NOTION_TOKEN');
    await expect(read(folder, WORKFLOW)).toMatchFileSnapshot('snapshots/init.yml');
    expect(parse(read(folder, WORKFLOW))).toMatchObject({
      permissions: {},
      jobs: { 'notion-ids': { permissions: { contents: 'read' } } },
    });
    expect(existsSync(path.join(folder, CONFIG))).toBe(false);
    expect((await command(folder, ['init', '--offline'])).stdout).toBe(`up to date  ${WORKFLOW}\n`);
  });

  it('does not overwrite a file without --force', async () => {
    const folder = workspace({ [WORKFLOW]: 'name: Mine\n' });
    const kept = await command(folder, ['init', '--offline']);
    expect([kept.stdout, kept.status]).toEqual([`not overwritten  ${WORKFLOW}\n`, 1]);
    expect(kept.stderr).toContain(`${WORKFLOW} exists already. Run with --force to overwrite it.`);
    expect(read(folder, WORKFLOW)).toBe('name: Mine\n');
    expect((await command(folder, ['init', '--offline', '--force'])).status).toBe(0);
    expect(read(folder, WORKFLOW)).toContain('notion-token');
  });

  it('writes a config file for source files with IDs, and for types that no key contains', async () => {
    const folder = workspace({
      'src/a.ts': `const NOTION_ROOT = '${PAGE}'; // notion page\n`,
      '.env': `NOTION_ROOT_ID=${PAGE}\n`,
    });
    execFileSync('git', ['add', '--all'], { cwd: folder });
    const description = { workspace: { objects: [{ type: 'page', id: PAGE, title: 'Home' }] } } as const;
    const { stdout, status } = await asked(['init', '--json'], folder, description);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        { file: WORKFLOW, state: 'written' },
        { file: CONFIG, state: 'written' },
      ],
    });
    expect(parse(read(folder, CONFIG))).toEqual({
      include: ['src/**/*.ts'],
      expect: { '.env#NOTION_ROOT_ID': 'page' },
    });
    const { stderr, status: checked } = await asked(['check'], folder, description);
    expect([stderr, checked]).toEqual(['', 0]);
  });
});

describe('the usage of the commands', () => {
  const usage = async (...args: string[]): Promise<Ran> => command(workspace({}), args);

  it.each(['list', 'find', 'show', 'init'])('%s has its own help', async name => {
    const { stdout, status } = await usage(name, '--help');
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`snapshots/help-${name}.txt`);
    expect(stdout.split('\n').every(line => line.length <= 100)).toBe(true);
  });

  it.each([
    [['find'], '`notion-id-check find` needs words of a title.'],
    [['show'], '`notion-id-check show` needs an ID or a Notion URL.'],
    [['init', 'x'], '`notion-id-check init` takes no arguments, but “x” was given.'],
    [
      ['find', 'x', '--fix'],
      '`notion-id-check find` has no flag --fix. `notion-id-check find --help` lists them.',
    ],
    [
      ['list', '--jsn'],
      'There is no flag --jsn. Did you mean “--json”? `notion-id-check list --help` lists them.',
    ],
  ])('%j is rejected, and the message says what to write', async (args, message) => {
    expect(await usage(...args)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
  });

  it('a file with the name of a command can be given after ./, `check` or `--`', async () => {
    const folder = workspace({});
    writeFileSync(path.join(folder, 'list'), `NOTION_PAGE_ID=${OLD}\nNOTION_DB_ID=${bare(DATABASE)}\n`);
    const flags = ['--offline', '--format', 'json'];
    for (const args of [
      [...flags, './list'],
      ['check', 'list', ...flags],
      [...flags, '--', 'list'],
    ]) {
      const { stdout } = await command(folder, args);
      expect(JSON.parse(stdout).counts.files, args.join(' ')).toBe(1);
    }
  });
});
