import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../runner/run-action.ts';
import { bare, DATABASE, OLD, PAGE } from '../support/read.ts';
import { notion, run, workspace } from './world.ts';

const PAGES = {
  workspace: {
    objects: [
      { type: 'page', id: PAGE, title: 'Home' },
      { type: 'database', id: DATABASE, title: 'Tasks' },
    ],
  },
} as const;

describe('a good repository', () => {
  it('passes', async () => {
    const folder = workspace({ '.env.example': `NOTION_PAGE_ID=${PAGE}\n` });
    const { exitCode, annotations, outputs, summary } = await run(folder, await notion(PAGES));
    expect(exitCode).toBe(0);
    expect(annotations).toEqual([]);
    expect(outputs).toMatchObject({ result: 'passed', ok: '1', errors: '0' });
    expect(summary).toMatch(/^## ✅ All Notion IDs are in order/);
  });
});

describe('fail-on', () => {
  const folder = () =>
    workspace({ 'a.md': '', 'a.json': JSON.stringify({ help: `https://www.notion.so/${bare(OLD)}` }) });

  it.each([
    ['error', 0],
    ['warning', 1],
    ['notice', 1],
    ['never', 0],
  ])('%s: a warning ends with %i', async (failOn, exitCode) => {
    const result = await run(folder(), await notion(PAGES), { inputs: { 'fail-on': failOn } });
    expect(result.told).toEqual(['a.json:1 help = not-found']);
    expect(result.report.references[0]).toMatchObject({ rule: 'link-not-found', severity: 'warning' });
    expect(result.exitCode).toBe(exitCode);
    expect(result.outputs).toMatchObject({ result: exitCode === 0 ? 'passed' : 'failed', warnings: '1' });
  });
});

describe('verify', () => {
  const folder = () =>
    workspace({ '.env': `NOTION_PAGE_ID=${PAGE}\nNOTION_DB_ID=${PAGE.slice(1)}\n`, '.gitignore': '' });

  it('never asks anybody: formats alone', async () => {
    const server = await notion(PAGES);
    const { told, report, annotations } = await run(folder(), server, { inputs: { verify: 'never' } });
    expect(told).toEqual([
      '.env:1 NOTION_PAGE_ID = unverified (no-token)',
      '.env:2 NOTION_DB_ID = malformed',
    ]);
    expect(report).toMatchObject({ verified: false, notion: { requests: 0 } });
    expect(report.references[0]).toMatchObject({ rule: null, severity: null });
    expect(server.requests).toEqual([]);
    expect(annotations).toHaveLength(1);
  });

  it('auto: a missing token is an error, and formats are checked all the same', async () => {
    const { exitCode, annotations, told, report } = await run(
      workspace({ '.env': `NOTION_PAGE_ID=${PAGE}\n` }),
      null,
      { inputs: { verify: 'auto' } },
    );
    expect(exitCode).toBe(1);
    expect(told).toEqual(['.env:1 NOTION_PAGE_ID = unverified (no-token)']);
    expect(annotations.map(({ level, message }) => [level, message.split('\n')[0]])).toEqual([
      ['error', 'There is no Notion token, so Notion was not asked; formats alone were checked.'],
    ]);
    expect(report).toMatchObject({ result: 'failed', verified: false });
  });

  it('ends with one clear error where Notion rejects the token, and blames no ID', async () => {
    const server = await notion(PAGES);
    const { exitCode, annotations, report, outputs, summary } = await run(folder(), server, {
      inputs: { 'notion-token': 'ntn_revoked_long_ago' },
    });
    expect(exitCode).toBe(1);
    expect(report.references[0]).toMatchObject({
      status: 'unverified',
      reason: 'token-rejected',
      rule: null,
      severity: null,
    });
    expect(
      annotations
        .filter(({ title }) => title === 'Notion ID Check')
        .map(({ message }) => message.split('\n')[0]),
    ).toEqual(['Notion rejected the token (401): it was revoked, has expired, or is not complete.']);
    expect(annotations.filter(({ title }) => title?.startsWith('unverified'))).toEqual([]);
    expect(outputs).toMatchObject({ result: 'failed', unverified: '1' });
    expect(report.verified).toBe(false);
    expect(summary).toMatch(/^## ❌ Notion rejected the token/);
    expect(server.requests).toHaveLength(1);
  });

  it('fails without a token that works, whatever findings may do', async () => {
    const inputs = { 'fail-on': 'never' };
    const rejected = await run(folder(), await notion(PAGES), {
      inputs: { ...inputs, 'notion-token': 'ntn_revoked_long_ago' },
    });
    expect([rejected.exitCode, rejected.report.result]).toEqual([1, 'failed']);
    const missing = await run(folder(), await notion(PAGES), { inputs: { ...inputs, 'notion-token': '' } });
    expect([missing.exitCode, missing.report.result]).toEqual([1, 'failed']);
  });

  it('says that Notion could not be reached, and makes no verdict of it', async () => {
    const server = await notion({ ...PAGES, faults: [{ kind: 'html', status: 503 }] });
    const { exitCode, told } = await run(folder(), server, { inputs: { 'verify-timeout': '0.05' } });
    expect(exitCode).toBe(1);
    expect(told[0]).toMatch(/^\.env:1 NOTION_PAGE_ID = unverified \((unreachable|deadline)\)$/);
  });
});

describe('if nothing is found', () => {
  it.each([
    ['warn', 0, 'warning'],
    ['error', 1, 'error'],
    ['ignore', 0, null],
  ])('%s', async (choice, exitCode, level) => {
    const result = await run(workspace({ 'a.json': '{}' }), null, { inputs: { 'if-nothing-found': choice } });
    expect(result.exitCode).toBe(exitCode);
    expect(result.annotations.map(annotation => annotation.level)).toEqual(level === null ? [] : [level]);
    if (level) expect(result.annotations[0]?.message).toContain('No Notion reference was found in 1 file');
  });
});

describe('wrong settings', () => {
  const refuse = async (inputs: Record<string, string>, files = {}) => {
    const result = await runAction({ workspace: workspace(files), inputs: { verify: 'never', ...inputs } });
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toBe('');
    expect(result.outputs).toEqual({});
    return result.annotations;
  };

  it('name the input, what was given and what is allowed, all at once', async () => {
    const annotations = await refuse({
      scope: 'everything',
      'fail-on': 'eror',
      'working-directory': 'nowhere',
    });
    expect(annotations.map(({ message }) => message)).toEqual([
      'input `scope` is “everything”; allowed are auto, introduced, all.',
      'input `fail-on` is “eror”; allowed are error, warning, notice, never. Did you mean “error”?',
    ]);
  });

  it.each([
    ['nowhere', /“nowhere”, which is not there/],
    ['a.json', /“a.json”, which is a file/],
    ['..', /outside of the workspace/],
    ['/', /outside of the workspace/],
  ])('working-directory %s', async (folder, message) => {
    const [annotation] = await refuse({ 'working-directory': folder }, { 'a.json': '{}' });
    expect(annotation?.message).toMatch(message);
  });

  it('stand at the line of the config file', async () => {
    const annotations = await refuse(
      {},
      { '.github/notion-id-check.yml': 'files:\n  - a\nexpct:\n  A: page\n' },
    );
    expect(annotations).toMatchObject([
      {
        file: '.github/notion-id-check.yml',
        line: 3,
        message: expect.stringContaining('Did you mean “expect”?'),
      },
    ]);
  });

  it('are a config file that is named and missing, or lies elsewhere', async () => {
    expect((await refuse({ config: 'notion.yml' }))[0]?.message).toMatch(
      /The config file notion.yml is not there/,
    );
    expect((await refuse({ config: '../notion.yml' }))[0]?.message).toMatch(/outside of the workspace/);
  });
});

describe('the config file', () => {
  it('names files, keys, what to ignore and how serious rules are', async () => {
    const folder = workspace({
      '.github/notion-id-check.yml': `files: ["**/*.txt", "conf/*.json"]
exclude: ["conf/skip.json"]
expect:
  TASKS: database
  "conf/*.json#**": page
ignore:
  - id: ${bare(OLD)}
  - files: old/**
rules:
  not-found: notice
  malformed: warning
`,
      'a.txt': `TASKS=${DATABASE}\nNOTION_PAGE_ID=${OLD}\n`,
      'conf/a.json': JSON.stringify({ anything: PAGE, other: 'nonsense' }),
      'conf/skip.json': JSON.stringify({ anything: OLD }),
      'old/a.txt': `NOTION_PAGE_ID=${PAGE}\n`,
      'b.json': JSON.stringify({ notionPageId: PAGE }),
    });
    const { told, report, exitCode } = await run(folder, await notion(PAGES));
    expect(told).toEqual([
      'a.txt:1 TASKS = ok',
      'a.txt:2 NOTION_PAGE_ID = skipped (ignored)',
      'conf/a.json:1 anything = ok',
      'conf/a.json:1 other = malformed',
      'old/a.txt:1 NOTION_PAGE_ID = skipped (ignored)',
    ]);
    expect(report.references[3]).toMatchObject({ rule: 'malformed', severity: 'warning' });
    expect(exitCode).toBe(0);
  });

  it('gives way to the inputs', async () => {
    const folder = workspace({
      '.github/notion-id-check.yml': 'files: ["a.json"]\nexpect:\n  X: database\n',
      'a.json': '{}',
      'b.json': JSON.stringify({ X: PAGE }),
    });
    const { told } = await run(folder, await notion(PAGES), {
      inputs: { files: 'b.json', expect: 'X: page' },
    });
    expect(told).toEqual(['b.json:1 X = ok']);
  });
});

describe('which files are scanned', () => {
  it('are the built-in ones, in dot folders too, but nothing ignored, vendored, built or locked', async () => {
    const line = `{"notionPageId": "${PAGE}"}`;
    const folder = workspace({
      '.gitignore': 'ignored.json\n/secret/\n',
      '.env.local.example': `NOTION_PAGE_ID=${PAGE}`,
      'production.env': `NOTION_PAGE_ID=${PAGE}`,
      '.dev.vars': `NOTION_PAGE_ID=${PAGE}`,
      '.github/x.yml': `notion_page_id: ${PAGE}`,
      'deep/er/settings.json.dist': line,
      'next.config.mjs': `export default { notionPageId: '${PAGE}' }`,
      'ignored.json': line,
      'secret/a.json': line,
      'node_modules/x/a.json': line,
      'vendor/a.json': line,
      'dist/a.json': line,
      'package-lock.json': line,
      'pnpm-lock.yaml': `notion_page_id: ${PAGE}`,
      'notes.md': line,
      'index.ts': `const notionPageId = '${PAGE}'`,
    });
    const { report } = await run(folder, null);
    expect(report.references.map(({ file }) => file)).toEqual([
      '.dev.vars',
      '.env.local.example',
      '.github/x.yml',
      'deep/er/settings.json.dist',
      'next.config.mjs',
      'production.env',
    ]);
    const named = await run(folder, null, {
      inputs: { files: 'ignored.json\nnotes.md\n**/a.json\n!secret/**\nvendor/*' },
    });
    expect(named.report.references.map(({ file }) => file)).toEqual([
      'ignored.json',
      'notes.md',
      'vendor/a.json',
    ]);
  });

  it('are the same without git, less what git would ignore', async () => {
    const folder = workspace(
      { 'a.json': `{"notionPageId": "${PAGE}"}`, 'node_modules/b.json': `{"notionPageId": "${PAGE}"}` },
      false,
    );
    const { told } = await run(folder, null);
    expect(told).toEqual(['a.json:1 notionPageId = unverified (no-token)']);
  });

  it('are those below the working directory, named from the repository’s root', async () => {
    const folder = workspace({
      'a.json': `{"notionPageId": "${PAGE}"}`,
      'services/api/b.json': `{"notionPageId": "${PAGE}"}`,
    });
    const { told } = await run(folder, null, {
      inputs: { 'working-directory': 'services/api', files: '*.json' },
    });
    expect(told).toEqual(['services/api/b.json:1 notionPageId = unverified (no-token)']);
  });

  it('never leave the workspace through a link', async () => {
    const outside = workspace({ 'secret.json': `{"notionPageId": "${OLD}"}` }, false);
    const folder = workspace({ 'real.json': `{"notionPageId": "${PAGE}"}`, 'folder/x.json': '{}' });
    symlinkSync(path.join(outside, 'secret.json'), path.join(folder, 'link.json'));
    symlinkSync(outside, path.join(folder, 'linked-folder'));
    symlinkSync('.', path.join(folder, 'loop'));
    symlinkSync('loop.json', path.join(folder, 'loop.json'));
    symlinkSync('nowhere', path.join(folder, 'dangling.json'));
    symlinkSync('real.json', path.join(folder, 'inside.json'));
    const { told, report } = await run(folder, null);
    expect(told).toEqual([
      'inside.json:1 notionPageId = unverified (no-token)',
      'real.json:1 notionPageId = unverified (no-token)',
    ]);
    expect(report.problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'dangling.json: it is a symbolic link to nothing',
      'link.json: it is a symbolic link that leaves the workspace',
      'loop.json: it is a symbolic link that can’t be followed (ELOOP)',
    ]);
  });
});

describe('bad files', () => {
  it('are named with the reason and the line, and the rest is still checked', async () => {
    const folder = workspace({
      'a-binary.json': Buffer.from(`{"notionPageId": "\0${PAGE}"}`),
      'b-latin1.json': Buffer.from(`{"title": "caf\xe9", "notionPageId": "${PAGE}"}`, 'latin1'),
      'c-utf16.env': Buffer.from(`\ufeffNOTION_PAGE_ID=${PAGE}\r\n`, 'utf16le'),
      'd-broken.json': `{\n"notionPageId": "${PAGE}",\n"x": oops\n`,
      'e-broken.yml': `notion_page_id: ${PAGE}\nbad: [\n`,
      'f-broken.toml': `notion_page_id = "${PAGE}"\nbad =\n`,
      'g-directive.yml': `# notion-id-check: ingore\nnotion_page_id: ${PAGE}\n`,
      'h-good.json': `{"notionPageId": "${PAGE}"}`,
    });
    const { told, report, annotations, exitCode } = await run(folder, null);
    expect(told.map(line => line.split(':')[0])).toEqual([
      'b-latin1.json',
      'c-utf16.env',
      'd-broken.json',
      'e-broken.yml',
      'f-broken.toml',
      'g-directive.yml',
      'h-good.json',
    ]);
    expect(report.problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
      'a-binary.json:null it is no text: there is a NUL byte at offset 18',
      'b-latin1.json:null it is not valid UTF-8, and was read as Latin-1',
      'd-broken.json:3 unexpected “oops”',
      expect.stringMatching(/^e-broken\.yml:3 flow sequence in block collection/),
      'f-broken.toml:2 unspecified values are invalid',
      expect.stringMatching(
        /^g-directive\.yml:1 “notion-id-check: ingore” says nothing.*Did you mean “ignore”\?/,
      ),
    ]);
    expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(6);
    expect(exitCode).toBe(0);
  });

  it('may be unreadable or too large', async () => {
    const folder = workspace({
      'large.json': Buffer.alloc((64 << 20) + 1, ' '),
      'good.json': `{"notionPageId": "${PAGE}"}`,
    });
    mkdirSync(path.join(folder, 'folder.json'));
    writeFileSync(path.join(folder, 'folder.json/x.txt'), '');
    const { told, report } = await run(folder, null);
    expect(told).toHaveLength(1);
    expect(report.problems).toEqual([
      { file: 'large.json', line: null, message: 'it is 64 MiB large; files up to 64 MiB are read' },
    ]);
  });
});

describe('hostile names, keys and values', () => {
  const SHOTS = [
    '::set-output name=ok::999',
    '##[set-output name=ok;]999',
    '::add-mask::a',
    '##[add-matcher]x.json',
    '::stop-commands::pwned',
  ];

  it('can’t act on the runner', async () => {
    const files = Object.fromEntries(
      SHOTS.flatMap((shot, i) => [
        [
          `${shot.replaceAll('/', '_')}.json`,
          JSON.stringify({ notionPageId: `\n${shot}\n`, [`${shot}.notion_db_id`]: shot }),
        ],
        [`x${i}\n${shot}\n.env`, `NOTION_PAGE_ID="\n${shot}"\nNOTION_DB_ID=${shot}\n`],
        [`y${i}.json`, `{"notionPageId": "${PAGE}" ${shot}\r${shot}`],
      ]),
    );
    const result = await run(workspace(files), null, { env: { RUNNER_DEBUG: '1' } });
    expect(result.report.references.length).toBeGreaterThan(SHOTS.length * 2);
    expect(result.injected).toEqual([]);
    expect(result.masks).not.toContain('a');
    expect(result.outputs['ok']).toBe('0');
  });

  it('can’t act on the summary', async () => {
    const html = '<img src=x onerror=alert(1)><script>alert(1)</script></code></td></table>';
    const markdown =
      '`|\n# Big\n[a](javascript:alert(1)) ![b](https://evil.example/x.png) @octocat #1 **bold**';
    const { summary } = await run(
      workspace({
        [`${html.replaceAll('/', '_')}.json`]: JSON.stringify({
          notionPageId: html,
          notion_db_id: markdown,
          [`notion_${markdown}_page_id`]: 'x',
        }),
      }),
      null,
    );
    const { gitHubHtml } = await import('../support/github-html.ts');
    const shown = gitHubHtml(summary ?? '');
    expect(shown).not.toMatch(/<(?:img|script|b|strong|h1)\b/);
    expect(shown.match(/href="([^"]*)"/g)?.every(link => /href="https:\/\/github\.com\//.test(link))).toBe(
      true,
    );
    expect(shown).toContain('octocat');
    expect(shown.match(/<tr>/g)?.length).toBe(shown.match(/<\/tr>/g)?.length);
  });
});

describe('where nothing can be written', () => {
  it('says so in a line, and ends as it should', async () => {
    const folder = workspace({ 'a.json': `{"notionPageId": "${PAGE.slice(1)}"}` });
    const result = await runAction({
      workspace: folder,
      inputs: { verify: 'never', 'report-file': 'a.json/report.json', 'sarif-file': '.git' },
      env: { GITHUB_STEP_SUMMARY: path.join(folder, 'nowhere/summary') },
    });
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toBe('');
    expect(
      result.annotations
        .filter(({ level }) => level === 'warning')
        .map(({ message }) => message.split(' could')[0]),
    ).toEqual(['The report', 'The SARIF file', 'The job summary']);
    expect(result.outputs).toMatchObject({ result: 'failed', errors: '1' });
    expect(result.outputs).not.toHaveProperty('report');
  });

  it('writes reports where it is told to', async () => {
    const folder = workspace({ 'a.json': `{"notionPageId": "${PAGE.slice(1)}"}` });
    const { outputs } = await run(folder, null, {
      inputs: { 'report-file': 'out/report.json', 'sarif-file': 'out/notion.sarif' },
    });
    expect(outputs).toMatchObject({
      report: path.join(folder, 'out/report.json'),
      sarif: path.join(folder, 'out/notion.sarif'),
    });
    expect(JSON.parse(readFileSync(path.join(folder, 'out/notion.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    });
  });
});

describe('a job that is cancelled', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('still reports what is known: %s', async signal => {
    const server = await notion({ ...PAGES, faults: [{ kind: 'silent', path: '/v1/pages' }] });
    const folder = workspace({ '.env': `NOTION_PAGE_ID=${PAGE}\nNOTION_DB_ID=oops\n` });
    const result = await run(folder, server, {
      onStart: child => {
        const wait = setInterval(() => {
          if (server.requests.some(({ path }) => path.startsWith('/v1/pages'))) {
            clearInterval(wait);
            child.kill(signal);
          }
        }, 20);
      },
    });
    expect(result.told).toEqual([
      '.env:1 NOTION_PAGE_ID = unverified (cancelled)',
      '.env:2 NOTION_DB_ID = malformed',
    ]);
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain('not verified');
  });
});
