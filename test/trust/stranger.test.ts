import { execFile } from 'node:child_process';
import { linkSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { notion, workspace } from '../e2e/world.ts';
import { DEFAULT_TOKEN } from '../notion/workspace.ts';
import { runStep } from '../runner/run-step.ts';
import { alphanumeric } from '../secrets/samples.ts';
import { bare, DATABASE, PAGE } from '../support/read.ts';
import { builtCommand, command } from '../terminal/command.ts';
import { inParallel } from './pool.ts';
import { type Answers, notionError, scripted } from './scripted-notion.ts';
import { SLOW_INPUTS } from './slow-inputs.ts';
import { reachTests } from './stranger-reach.ts';
import { PAGE_OF_THE_TABLE, pageOfTheTable } from './table.ts';

/** The results by group and item: the tables of docs/security.md. */
const table = new Map<string, Map<string, string>>();
const TOKEN = `ntn_${alphanumeric(46)}`;
const GITHUB_TOKEN = `ghp_${alphanumeric(36)}`;
const COMMAND = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

function note(group: string, item: string, happens: string): void {
  const rows = table.get(group) ?? new Map<string, string>();
  table.set(group, rows.set(item, happens));
}

interface Reported {
  readonly counts: { readonly references: number };
  readonly references: readonly {
    readonly file: string;
    readonly status: string;
    readonly reason: string | null;
  }[];
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

async function checked(
  folder: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Reported> {
  const { stdout, stderr } = await command(folder, ['--format', 'json', ...args], env);
  expect(stderr).not.toContain('Internal error');
  return JSON.parse(stdout);
}

const count = (references: number) => (references === 1 ? '1 reference' : `${references} references`);
const globs = new Map<string, string>();

/** The result for a file: it was read, or a problem names it. */
function happened(report: Reported, file: string): string {
  const problem = report.problems.find(each => each.file === file);
  const references = report.references.filter(each => each.file === file).length;
  expect(problem !== undefined || references > 0, file).toBe(true);
  const read = `${count(references)} found`;
  return problem ? `${read}, and a problem: ${problem.message}` : `${read}.`;
}

describe.skipIf(process.platform === 'win32')('if input is hostile', () => {
  it('a text that could take quadratic time is read, or reported as a problem', async () => {
    const files = Object.fromEntries(SLOW_INPUTS.map(({ file, content }) => [file, content(60_000)]));
    const folder = workspace({ ...files, 'good.env': `NOTION_PAGE_ID=${PAGE}\n` });
    const report = await checked(folder, ['--offline', '.', '*.xml']);
    for (const { item, file } of SLOW_INPUTS) note('Time', item, happened(report, file));
    expect(report.references.filter(({ file }) => file === 'good.env')).toHaveLength(1);
  });

  it('a glob with many stars is matched, or rejected with an error', async () => {
    const stars = '*a*a*a*a*ab';
    const settings = {
      files: `files: ["${stars}"]`,
      exclude: `exclude: ["${stars}"]`,
      ignore: `ignore: [{files: "${stars}"}]`,
      expect: `expect: {"${stars}": page}`,
    };
    await inParallel(Object.entries(settings), async ([setting, line]) => {
      const folder = workspace({
        '.github/notion-id-check.yml': `${line}\n`,
        [`${'a'.repeat(120)}.json`]: `{"notion_page_id": "${PAGE}", "${'a'.repeat(5_000)}": "${PAGE}"}`,
      });
      const { status, stdout, stderr } = await command(folder, ['--offline', '--format', 'json']);
      expect([0, 2]).toContain(status);
      const references = status === 0 ? JSON.parse(stdout).references.length : 0;
      globs.set(
        setting,
        status === 2 ? (stderr.split('\n')[0] ?? '') : `It is matched: ${count(references)}.`,
      );
    });
    for (const setting of Object.keys(settings))
      note('Time', `five stars in a segment of \`${setting}\``, globs.get(setting) ?? '');
  });

  const verdicts: readonly [string, Answers, RegExp][] = [
    [
      'a proxy answers 400 with a JSON `code` on the other endpoints',
      { databases: notionError(404), default: { status: 400, body: { code: 'bad' } } },
      /^unverified/,
    ],
    [
      'a proxy answers 403 with a JSON `code` on the other endpoints',
      { databases: notionError(404), default: { status: 403, body: { code: 'blocked' } } },
      /^unverified/,
    ],
    [
      'a proxy answers 405 with a JSON `code` on the other endpoints',
      { databases: notionError(404), default: { status: 405, body: { code: 'not_allowed' } } },
      /^unverified/,
    ],
    [
      'a 404 without `object`',
      { default: { status: 404, body: { code: 'object_not_found', message: 'x' } } },
      /^unverified/,
    ],
    ['a 404 that names another ID', { default: notionError(404, PAGE) }, /^unverified/],
    [
      'a 401 that is not in Notion’s words',
      { default: { status: 401, body: { error: 'proxy' } } },
      /^unverified/,
    ],
    ['Notion’s own 404 from every endpoint', { default: notionError(404) }, /^not-found/],
    [
      'Notion’s own 403 for a capability that only users need',
      { users: notionError(403), default: notionError(404) },
      /^not-found/,
    ],
    [
      'a Retry-After of 8640000000000 seconds',
      { default: { ...notionError(429), headers: { 'retry-after': '8640000000000' } } },
      /^unverified/,
    ],
  ];
  it('only a response in Notion’s words leads to a verdict', async () => {
    const found = await inParallel(verdicts, async ([, answers]) => {
      const url = await scripted(answers, DATABASE);
      const folder = workspace({ 'a.env': `NOTION_DATABASE_ID=${DATABASE}\n` });
      const args = ['--format', 'json', '--notion-api-url', url];
      const { stdout, stderr } = await command(folder, args, { NOTION_TOKEN: TOKEN });
      expect(stderr).not.toMatch(/Internal error|Invalid time value|rejected/);
      const report: Reported = JSON.parse(stdout);
      return report.references.map(({ status, reason }) => (reason ? `${status}: ${reason}` : status)).join();
    });
    verdicts.forEach(([item, , expected], i) => {
      expect(found[i], item).toMatch(expected);
      note('Verdicts', item, `\`${found[i]}\``);
    });
    const pages = Array.from({ length: 9 }, (_, i) => `${i}${PAGE.slice(1)}`);
    const objects = pages.map(id => ({ type: 'page', id }) as const);
    const path = `/v1/pages/${pages.at(-1)}`;
    const once = { kind: 'error', status: 401, code: 'unauthorized', path, times: 1 } as const;
    const server = await notion({ workspace: { objects }, faults: [once] });
    const folder = workspace({ 'a.env': pages.map((id, i) => `NOTION_${i}_PAGE_ID=${id}\n`).join('') });
    const { references } = await checked(folder, ['--notion-api-url', server.url.href], {
      NOTION_TOKEN: DEFAULT_TOKEN,
    });
    expect(references.map(({ status }) => status)).toEqual(pages.map(() => 'ok'));
    note('Verdicts', 'one 401 among good answers', `It is asked again: \`${references.at(-1)?.status}\``);
  });

  it('--fix fixes a file completely, or leaves it unchanged', async () => {
    const broken = `NOTION_PAGE_ID="“${PAGE}”"\n`;
    const utf16 = Buffer.concat([Buffer.from(`\ufeff${broken}`, 'utf16le'), Buffer.from('A')]);
    const two = `NOTION_PAGE_IDS="${PAGE}?v=1, ${DATABASE}?v=2"\n`;
    const large = broken + '# more\n'.repeat(40_000);
    const folder = workspace({ 'hard.env': broken, 'utf16.env': '', 'named.env': broken, 'two.env': two });
    const at = (name: string) => path.join(folder, name);
    linkSync(at('hard.env'), at('other.txt'));
    writeFileSync(at('utf16.env'), utf16);
    symlinkSync('named.env', at('again.env'));
    const { stderr } = await builtCommand(folder, ['--fix', '--offline']);
    const refusal = (name: string) =>
      stderr.split('\n').find(line => line.includes(`Not fixed: ${name}`)) ?? '';
    const stays = (item: string, name: string, before: string | Buffer) => {
      expect(readFileSync(at(name))).toEqual(Buffer.from(before));
      expect(refusal(name)).not.toBe('');
      note('`--fix`', item, `The file stays as it is: “${refusal(name).split('Not fixed: ')[1]}”`);
    };
    stays('hard links', 'hard.env', broken);
    stays('UTF-16 with an odd last byte', 'utf16.env', utf16);
    expect(readFileSync(at('named.env'), 'utf8')).toBe(`NOTION_PAGE_ID="${PAGE}"\n`);
    expect(lstatSync(at('again.env')).isSymbolicLink()).toBe(true);
    note('`--fix`', 'a file that two names lead to', 'It is fixed once, and the link stays a link.');
    const fixed = readFileSync(at('two.env'), 'utf8');
    expect([two, two.replaceAll(/\?v=\d/g, '')]).toContain(fixed);
    note('`--fix`', '`A?v=1, B?v=2`', fixed === two ? 'The file stays as it is.' : 'It becomes `A, B`.');

    writeFileSync(at('large.env'), large);
    const script = 'ulimit -f 288; exec "$0" "$1" --fix --offline large.env';
    const said = await new Promise<string>(resolve => {
      execFile('sh', ['-c', script, process.execPath, COMMAND], { cwd: folder }, (_, __, text) =>
        resolve(text),
      );
    });
    expect(said).toContain('Not fixed');
    expect(readFileSync(at('large.env'), 'utf8')).toBe(large);
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
    note('`--fix`', 'a full disk', `The file stays as it is: “${/Not fixed: (.*)/.exec(said)?.[1]}”`);
  });

  it('very long values are cut in the report', async () => {
    const value = 'x'.repeat(4 << 20);
    const files = Array.from({ length: 10 }, (_, i) => [`${i}.env`, `NOTION_PAGE_ID=${value}\n`]);
    const { stdout } = await command(workspace(Object.fromEntries(files)), ['--offline', '--format', 'json']);
    expect(JSON.parse(stdout).references).toHaveLength(10);
    expect(stdout.length).toBeLessThan(20_000);
    note(
      'Secrets in scanned files',
      'ten files with values of many megabytes',
      'The values are cut: the report has less than 20 kB.',
    );
  });

  it('secrets in scanned files are not shown in any output', async () => {
    const id = bare(PAGE);
    const items: readonly [string, string, string][] = [
      ['behind an ID with a query', 'a.env', `NOTION_PAGE_ID=${id}?x=1 ${TOKEN}\n`],
      ['behind an ID with a fragment', 'b.env', `NOTION_PAGE_ID=${id}#${TOKEN} x\n`],
      ['in the title in front of an ID', 'c.env', `NOTION_PAGE_ID="my ${TOKEN} page-${id}"\n`],
      ['in a sentence', 'd.env', `NOTION_PAGE_ID="your token ${TOKEN} here"\n`],
      ['beside a template', 'e.env', `NOTION_PAGE_ID="{{ x }} ${TOKEN}"\n`],
      ['in a key', 'f.json', `{"notion": {"${TOKEN}": {"page_id": "x"}}}\n`],
      ['in an unknown directive', 'g.env', `# notion-id-check: ${TOKEN}\nNOTION_PAGE_ID=x\n`],
      ['in broken JSON', 'h.json', `{"notion_page_id": "x" ${TOKEN} }\n`],
      ['on the line of a finding', 'i.env', `NOTION_PAGE_ID=oops # ${GITHUB_TOKEN}\n`],
      ['in the name of a file', `${TOKEN}/j.env`, 'NOTION_PAGE_ID=oops\n'],
      ['written with an escape', 'k.json', `{"notion_page_id": "ntn\\u005f${TOKEN.slice(4)}"}\n`],
    ];
    const folder = workspace(Object.fromEntries(items.map(([, file, text]) => [file, text])));
    const formats = ['pretty', 'json', 'sarif', 'github', 'markdown', 'gitlab', 'junit'];
    const runs = await Promise.all(formats.map(format => command(folder, ['--offline', '--format', format])));
    const step = await runStep({
      workspace: folder,
      inputs: { verify: 'never', 'sarif-file': 'out/a.sarif', 'report-file': 'out/report.json' },
      env: { RUNNER_DEBUG: '1' },
    });
    const shown = [
      ...runs.map(({ stdout, stderr }) => stdout + stderr),
      step.stdout,
      step.stderr,
      step.summary,
      JSON.stringify(step.outputs),
      ...['out/a.sarif', 'out/report.json'].map(name => readFileSync(path.join(folder, name), 'utf8')),
    ].join('\n');
    expect(shown).toContain('[redacted]');
    for (const token of [TOKEN, GITHUB_TOKEN]) {
      for (let start = 4; start + 12 <= token.length; start++)
        expect(shown).not.toContain(token.slice(start, start + 12));
    }
    for (const [item] of items)
      note('Secrets in scanned files', `a token ${item}`, '`[redacted]` everywhere');
  });

  reachTests((item, happens) => note('Reach', item, happens));

  it('the results match docs/security.md', () => {
    const [begin, end] = [
      '<!-- begin: whatever a stranger sends -->',
      '<!-- end: whatever a stranger sends -->',
    ];
    const page = pageOfTheTable();
    const written = page.slice(page.indexOf(begin) + begin.length, page.indexOf(end)).trim();
    const groups = [...table].map(([group, rows]) => {
      const lines = [...rows].map(([item, happens]) => `| ${cell(item)} | ${cell(happens)} |\n`);
      return `### ${group}\n\n| What is sent | What happens |\n| :-- | :-- |\n${lines.join('')}`;
    });
    const expected = groups.join('\n').trim();
    if (process.env['UPDATE_TABLE'] === '1')
      writeFileSync(
        PAGE_OF_THE_TABLE,
        page.replace(written, () => expected),
      );
    expect(written, 'UPDATE_TABLE=1 npx vitest run test/trust/stranger.test.ts').toBe(expected);
  });
});

function cell(text: string): string {
  return text.replaceAll(/[|<]/g, '\\$&');
}
