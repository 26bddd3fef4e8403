import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { TestRepository } from '../change/repositories.ts';
import { EXAMPLES, exampleWorkspace, notion, TOKEN, workspace } from '../e2e/world.ts';
import { runStep } from '../runner/run-step.ts';
import { bare, OLD, PAGE } from '../support/read.ts';
import { builtCommand, command } from './command.ts';

const WORKSPACE = { workspace: { objects: [{ type: 'page', id: PAGE, title: 'Home' }] } } as const;

async function asked(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const server = await notion(WORKSPACE);
  return command(folder, [...args, '--notion-api-url', server.url.href], { NOTION_TOKEN: TOKEN, ...env });
}

/** Makes a run wait for a callback that never comes, with nothing else left to do. */
function stalled(): Record<string, string> {
  const folder = workspace({ 'stall.cjs': 'globalThis.setImmediate = () => {};' }, false);
  return { NODE_OPTIONS: `--require ${path.join(folder, 'stall.cjs')}` };
}

describe('the exit status', () => {
  it('is 0 if nothing is at or above --fail-on, and 1 otherwise', async () => {
    const folder = workspace({ 'a.json': JSON.stringify({ x: `https://www.notion.so/${bare(OLD)}` }) });
    expect((await asked(folder, [])).status).toBe(0);
    expect((await asked(folder, ['--fail-on', 'warning'])).status).toBe(1);
    expect((await asked(folder, ['--fail-on', 'never'])).status).toBe(0);
  });

  it('is 2 for wrong usage, wrong settings and a rejected token, each with a message', async () => {
    const folder = workspace({ '.env': `NOTION_PAGE_ID=${PAGE}\n`, 'bad.yml': 'expct: {}\n' });
    for (const [args, message] of [
      [
        ['--frmat', 'json'],
        'There is no flag --frmat. Did you mean “--format”? `notion-id-check --help` lists them.',
      ],
      [
        ['--format', 'jsn'],
        '--format is “jsn”; allowed are pretty, json, sarif, github, markdown, gitlab, junit. Did you mean “json”?',
      ],
      [['--fail-on'], '--fail-on needs a value.'],
      [['--quiet=1'], '--quiet takes no value.'],
      [
        ['--token', 'x'],
        'The token is never a flag, because other people could see it. Set the environment variable NOTION_TOKEN.',
      ],
      [['nowhere'], '“nowhere” does not exist.'],
      [['--since', 'nonsense'], /^--since nonsense: /],
      [['--config', 'nowhere.yml'], /nowhere\.yml does not exist/],
      [['--config', 'bad.yml'], /^bad\.yml:1: “expct” is not a known key/],
      [['--expect', 'A: pgae'], /^--expect, line 1: “pgae” is not a type/],
      [['--notion-api-url', 'http://example.com'], /only sent over https/],
    ] as const) {
      const { status, stdout, stderr } = await command(folder, args);
      expect([status, stdout], args.join(' ')).toEqual([2, '']);
      if (typeof message === 'string') expect(stderr).toBe(`${message}\n`);
      else expect(stderr).toMatch(message);
    }
    const rejected = await asked(folder, [], { NOTION_TOKEN: 'ntn_nonsense' });
    expect(rejected.status).toBe(2);
    expect(rejected.stdout).toContain('Notion rejected the token (401)');
  });

  it('is never 0 if Node ends because nothing is left to wait for, although there is no result', async () => {
    const folder = workspace({ '.env': `NOTION_PAGE_ID=${PAGE}\n` });
    expect((await builtCommand(folder, ['--offline'], stalled())).status).toBe(2);
    const { exitCode } = await runStep({
      workspace: folder,
      inputs: { verify: 'never' },
      env: stalled(),
    });
    expect(exitCode).toBe(1);
  });
});

describe('results', () => {
  it('go to standard output, and everything else to standard error', async () => {
    const folder = workspace({ '.env': `NOTION_PAGE_ID=${PAGE}\n` });
    const { stdout, stderr, status } = await command(folder, ['--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ result: 'passed', verified: false });
    expect(stderr).toMatch(/^Only the format was checked: NOTION_TOKEN/);
    expect(status).toBe(0);
    const quiet = await command(folder, ['--quiet']);
    expect([quiet.stdout, quiet.stderr]).toEqual(['', '']);
  });

  it('are the same if variables are set that make the YAML parser print everything it reads', async () => {
    const folder = workspace({
      '.github/notion-id-check.yml': 'expect:\n  tasks: page\n',
      'a.yml': `notion_page_id: ${PAGE}\n`,
    });
    const args = ['--offline', '--format', 'json', '--expect', 'notes: page'];
    const talkative = await builtCommand(folder, args, { LOG_TOKENS: '1', LOG_STREAM: '1' });
    expect(talkative).toEqual(await command(folder, args));
    expect(JSON.parse(talkative.stdout).references.length).toBe(1);
  });

  it('can go to a file', async () => {
    const folder = workspace({ '.env': 'NOTION_PAGE_ID=x1\n' });
    const { stdout, status } = await command(folder, [
      '--offline',
      '--format',
      'sarif',
      '--output',
      'out.sarif',
    ]);
    expect([stdout, status]).toEqual(['', 1]);
    expect(JSON.parse(readFileSync(path.join(folder, 'out.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    });
    expect((await command(folder, ['--output', 'out.sarif/report'])).status).toBe(2);
  });

  it.each(['pretty', 'json', 'sarif', 'github', 'markdown', 'gitlab', 'junit'])(
    'of the example match their snapshot: %s',
    async format => {
      const server = await notion();
      const run = format === 'pretty' ? builtCommand : command;
      const { stdout, stderr, status } = await run(
        exampleWorkspace(),
        ['--format', format, '--notion-api-url', server.url.href],
        { NOTION_TOKEN: TOKEN },
      );
      expect([stderr, status]).toEqual(['', 1]);
      await expect(stdout).toMatchFileSnapshot(`snapshots/example.${format}.txt`);
      expect(stdout).not.toContain('\u001b');
    },
  );

  it('are coloured only if FORCE_COLOR is set and NO_COLOR is not', async () => {
    const folder = workspace({ '.env': 'NOTION_PAGE_ID=x1\n' });
    expect((await command(folder, ['--offline'], { FORCE_COLOR: '1' })).stdout).toContain('\u001b[31m');
    expect((await command(folder, ['--offline'], { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain(
      '\u001b',
    );
  });

  it('have no effect on a terminal', async () => {
    const evil = '\u001b]0;pwned\u0007\u001b[2J\u009b31m\u202e';
    const folder = workspace({
      [`${evil.replaceAll('/', '')}.json`]: JSON.stringify({
        notionPageId: `${evil}x1`,
        [`notion_${evil}_db_id`]: evil,
      }).replaceAll('\\u001b', '\u001b'),
    });
    for (const format of ['pretty', 'github', 'markdown']) {
      const { stdout } = await command(folder, ['--offline', '--format', format]);
      expect(stdout.length).toBeGreaterThan(100);
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });

  it('can be cut off by a reader that stops early', () => {
    const script = '"$NODE" "$CLI" --offline --format json | head -c 10';
    const CLI = new URL('../../dist/cli/index.js', import.meta.url).pathname;
    const out = execFileSync('bash', ['--norc', '-c', script], {
      cwd: path.join(EXAMPLES, 'repository'),
      env: { PATH: process.env['PATH'], NODE: process.execPath, CLI },
    });
    expect(out.length).toBe(10);
  });
});

describe('paths', () => {
  it('can be files, which are read whatever their names are, and folders, which are searched', async () => {
    const line = `NOTION_PAGE_ID=${PAGE}\n`;
    const folder = workspace({
      'a/x.env': line,
      'a/b/y.env': line,
      'c/z.env': line,
      'notes.txt': line,
      'node_modules/n.env': line,
    });
    const files = async (...paths: string[]) => {
      const { stdout } = await command(folder, ['--offline', '--format', 'json', ...paths]);
      const { references }: { references: { file: string }[] } = JSON.parse(stdout);
      return references.map(({ file }) => file);
    };
    expect(await files()).toEqual(['a/b/y.env', 'a/x.env', 'c/z.env']);
    expect(await files('a')).toEqual(['a/b/y.env', 'a/x.env']);
    expect(await files('a/b', 'notes.txt', 'c/z.env')).toEqual(['a/b/y.env', 'c/z.env', 'notes.txt']);
    expect(await files(path.join(folder, 'node_modules/n.env'))).toEqual(['node_modules/n.env']);
  });
});

describe('source files that are not read', () => {
  const SOURCE = `const page = '${PAGE}'; // of Notion\n`;

  it('are reported if the given path is a folder, with the flag that adds them', async () => {
    const folder = workspace({ 'src/a.ts': SOURCE, 'src/b.ts': SOURCE, 'lib/c.py': SOURCE, 'src/.env': '' });
    execFileSync('git', ['add', '--all'], { cwd: folder });
    const { stdout } = await command(folder, ['--offline', 'src'], {});
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      "2 source files mention Notion IDs and were not checked: src/a.ts, src/b.ts. → To check them, add `--include 'src/**/*.ts'`.",
    );
    const added = await command(folder, ['--offline', 'src', '--include', 'src/**/*.ts', '--format', 'json']);
    expect(JSON.parse(added.stdout)).toMatchObject({
      counts: { files: 3 },
      remarks: [{ code: 'nothing-found' }],
    });
  });

  it('are reported if nothing was found, and not if something was', async () => {
    const folder = workspace({ 'a.py': SOURCE, '.env': '' });
    execFileSync('git', ['add', '--all'], { cwd: folder });
    const codes = async () => {
      const { stdout } = await command(folder, ['--offline', '--format', 'json']);
      return JSON.parse(stdout).remarks.map(({ code }: { code: string }) => code);
    };
    expect(await codes()).toEqual(['nothing-found', 'unread-sources']);
    writeFileSync(path.join(folder, '.env'), `NOTION_PAGE_ID=${PAGE}\n`);
    expect(await codes()).toEqual([]);
  });
});

describe('--if-nothing-found', () => {
  it('sets whether finding nothing is a problem, and the hint names the flag', async () => {
    const folder = workspace({ '.env': '' });
    const warned = await command(folder, ['--offline']);
    expect(warned.status).toBe(0);
    expect(warned.stdout.replaceAll(/\s+/g, ' ')).toContain('add `--if-nothing-found ignore`');
    expect((await command(folder, ['--offline', '--if-nothing-found', 'error'])).status).toBe(1);
    const ignored = await command(folder, ['--offline', '--if-nothing-found', 'ignore', '--format', 'json']);
    expect(JSON.parse(ignored.stdout).remarks).toEqual([]);
  });
});

describe('--since', () => {
  it('marks what was added since a revision as introduced, committed or not', async () => {
    const repository = TestRepository.create();
    const first = repository.commit({ 'a.env': `NOTION_PAGE_ID=${OLD}\n` });
    repository.commit({ 'b.env': `NOTION_OTHER_PAGE_ID=${bare(OLD)}\n` });
    repository.write({ 'c.env': 'NOTION_DB_ID=x1\n' });
    const at = async (revision: string) => {
      const { stdout, status } = await asked(repository.folder, ['--since', revision, '--format', 'json']);
      const { references }: { references: { file: string; introduced: boolean }[] } = JSON.parse(stdout);
      return [status, references.filter(({ introduced }) => introduced).map(({ file }) => file)];
    };
    expect(await at(first)).toEqual([1, ['b.env', 'c.env']]);
    expect(await at('HEAD')).toEqual([1, ['c.env']]);
    repository.write({ 'c.env': '' });
    expect(await at('HEAD')).toEqual([0, []]);
  });
});

describe('--fix', () => {
  const url = `https://www.notion.so/acme/Home-${bare(PAGE)}`;

  it('changes only the wrong values, and keeps every other byte', async () => {
    const files = {
      'a.env': Buffer.from(
        `\ufeff# ü\r\nexport NOTION_PAGE_ID = "${url}" # c\r\nNOTION_DB_ID=${PAGE.slice(1)}\r\n`,
      ),
      'b.json': Buffer.from(`{"title": "caf\xe9", "notionPageId":   "\\u0020${PAGE}"\t}`, 'latin1'),
      'c.yml': Buffer.from(`\ufeffnotion_page_ids: [Home-${bare(PAGE)}, ${OLD}]\n`, 'utf16le'),
      'd.properties': Buffer.from(`notion.page.id=${PAGE.replace('-', '')}`),
    };
    const folder = workspace(files);
    chmodSync(path.join(folder, 'a.env'), 0o754);
    const { stderr } = await command(folder, ['--fix', '--offline']);
    expect(stderr.split('\n').filter(line => line.startsWith('Fixed'))).toEqual([
      'Fixed 1 ID in a.env',
      'Fixed 1 ID in b.json',
      'Fixed 1 ID in c.yml',
      'Fixed 1 ID in d.properties',
    ]);
    const now = (name: string) => readFileSync(path.join(folder, name));
    expect(now('a.env').toString()).toBe(files['a.env'].toString().replace(url, PAGE));
    expect(statSync(path.join(folder, 'a.env')).mode & 0o777).toBe(0o754);
    expect(now('b.json').toString('latin1')).toBe(files['b.json'].toString('latin1').replace('\\u0020', ''));
    expect(now('c.yml').toString('utf16le')).toBe(
      files['c.yml'].toString('utf16le').replace(`Home-${bare(PAGE)}`, PAGE),
    );
    expect(now('d.properties').toString()).toBe(`notion.page.id=${PAGE}`);
    expect(await command(folder, ['--fix', '--offline', '--quiet'])).toMatchObject({ stderr: '' });
  });

  it('leaves a read-only file unchanged, and reports it', async () => {
    const folder = workspace({ 'a.env': `NOTION_PAGE_ID=${url}\n` });
    chmodSync(path.join(folder, 'a.env'), 0o444);
    const { stderr, status } = await command(folder, ['--fix', '--offline']);
    expect(stderr).toContain('Not fixed: a.env: it is read-only.');
    expect(readFileSync(path.join(folder, 'a.env'), 'utf8')).toBe(`NOTION_PAGE_ID=${url}\n`);
    expect(status).toBe(1);
  });

  it('does not guess IDs', async () => {
    const folder = workspace({
      'a.env': `NOTION_PAGE_ID=${PAGE.slice(1)}\nNOTION_DB_ID=${bare(PAGE)}0\nNOTION_VIEW_ID=${bare(PAGE)} (home)\n`,
    });
    const before = readFileSync(path.join(folder, 'a.env'));
    await command(folder, ['--fix', '--offline']);
    expect(readFileSync(path.join(folder, 'a.env'))).toEqual(before);
  });
});
