import { execFile } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { workspace } from '../e2e/world.ts';
import { runStep } from '../runner/run-step.ts';
import { WITHOUT_WAITS } from '../runner/waits.ts';
import { alphanumeric } from '../secrets/samples.ts';
import { bare, DATABASE, PAGE } from '../support/read.ts';
import { command } from '../terminal/command.ts';
import { inParallel } from './pool.ts';
import { type Answers, notionError, scripted } from './scripted-notion.ts';
import { SLOW_INPUTS } from './slow-inputs.ts';
import { PAGE_OF_THE_TABLE, pageOfTheTable } from './table.ts';

/** What happens now, by group and item: the table of docs/security.md. */
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

async function checked(folder: string, args: readonly string[] = []): Promise<Reported> {
  const { stdout, stderr } = await command(folder, ['--format', 'json', ...args], WITHOUT_WAITS);
  expect(stderr).not.toContain('Internal error');
  return JSON.parse(stdout);
}

describe.skipIf(process.platform === 'win32')('whatever a stranger sends', () => {
  it('a file of any content is read in time that grows with its size', async () => {
    const files = Object.fromEntries(SLOW_INPUTS.map(({ file, content }) => [file, content(60_000)]));
    const folder = workspace({ ...files, 'good.env': `NOTION_PAGE_ID=${PAGE}\n` });
    const report = await checked(folder, ['--offline', '.', '*.xml']);
    for (const { item, file } of SLOW_INPUTS) {
      const problem = report.problems.find(each => each.file === file);
      const count = report.references.filter(each => each.file === file).length;
      expect(problem !== undefined || count > 0, item).toBe(true);
      note(
        'Time',
        item,
        'It is read, or given up with a problem that names it. The other files are checked.',
      );
    }
    expect(report.references.filter(({ file }) => file === 'good.env')).toHaveLength(1);
  });

  it('a glob with many stars is matched, or rejected with an error', async () => {
    for (const setting of ['files', 'exclude']) {
      const folder = workspace({
        '.github/notion-id-check.yml': `${setting}:\n  - "*a*a*a*a*ab"\n`,
        [`${'a'.repeat(120)}.json`]: `{"notion_page_id": "${PAGE}"}`,
      });
      const { status } = await command(folder, ['--offline']);
      expect([0, 2]).toContain(status);
      note(
        'Time',
        `five stars in a segment of \`${setting}\``,
        status === 2 ? 'The config file is rejected.' : 'The glob is matched.',
      );
    }
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
  it('whatever answers in the place of Notion, only its own words are a verdict', async () => {
    const found = await inParallel(verdicts, async ([, answers]) => {
      const url = await scripted(answers, DATABASE);
      const folder = workspace({ 'a.env': `NOTION_DATABASE_ID=${DATABASE}\n` });
      const args = ['--format', 'json', '--notion-api-url', url];
      const { stdout, stderr } = await command(folder, args, { ...WITHOUT_WAITS, NOTION_TOKEN: TOKEN });
      expect(stderr).not.toMatch(/Internal error|Invalid time value|rejected/);
      const report: Reported = JSON.parse(stdout);
      return report.references.map(({ status, reason }) => (reason ? `${status}: ${reason}` : status)).join();
    });
    verdicts.forEach(([item, , expected], i) => {
      expect(found[i], item).toMatch(expected);
      note('Verdicts', item, `\`${found[i]}\``);
    });
  });

  describe('--fix', () => {
    const broken = `NOTION_PAGE_ID="“${PAGE}”"\n`;
    const cases: readonly [string, (folder: string) => void, RegExp][] = [
      [
        'hard links',
        folder => linkSync(path.join(folder, 'a.env'), path.join(folder, 'b.txt')),
        /hard links/,
      ],
      [
        'UTF-16 with an odd last byte',
        folder => {
          const text = Buffer.concat([Buffer.from(`\ufeff${broken}`, 'utf16le'), Buffer.from('A')]);
          writeFileSync(path.join(folder, 'a.env'), text);
        },
        /not valid text/,
      ],
    ];
    it.each(cases)('%s', async (item, prepare, expected) => {
      const folder = workspace({ 'a.env': broken });
      prepare(folder);
      const before = readFileSync(path.join(folder, 'a.env'));
      const { stderr } = await command(folder, ['--fix', '--offline']);
      expect(stderr).toMatch(expected);
      expect(readFileSync(path.join(folder, 'a.env'))).toEqual(before);
      note('`--fix`', item, `The file stays as it is: “${/Not fixed: (.*)/.exec(stderr)?.[1]}”`);
    });

    it('a full disk', async () => {
      const folder = workspace({ 'a.env': broken + '# more\n'.repeat(40_000) });
      const before = readFileSync(path.join(folder, 'a.env'));
      const script = 'ulimit -f 288; exec "$0" "$1" --fix --offline a.env';
      const stderr = await new Promise<string>(resolve => {
        execFile('sh', ['-c', script, process.execPath, COMMAND], { cwd: folder }, (_, __, text) =>
          resolve(text),
        );
      });
      expect(stderr).toContain('Not fixed');
      expect(readFileSync(path.join(folder, 'a.env'))).toEqual(before);
      expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
      note('`--fix`', 'a full disk', 'The file stays as it is, and the command says so.');
    });

    it('a file that two names lead to', async () => {
      const folder = workspace({ 'a.env': broken });
      symlinkSync('a.env', path.join(folder, 'b.env'));
      await command(folder, ['--fix', '--offline']);
      expect(readFileSync(path.join(folder, 'a.env'), 'utf8')).toBe(`NOTION_PAGE_ID="${PAGE}"\n`);
      expect(lstatSync(path.join(folder, 'b.env')).isSymbolicLink()).toBe(true);
      note('`--fix`', 'a file that two names lead to', 'It is fixed once, and the link stays a link.');
    });

    it('a fix that would lose more than decoration', async () => {
      const text = `NOTION_PAGE_IDS="${PAGE}?v=1, ${DATABASE}?v=2"\n`;
      const folder = workspace({ 'a.env': text });
      await command(folder, ['--fix', '--offline']);
      const after = readFileSync(path.join(folder, 'a.env'), 'utf8');
      expect(after).toContain(PAGE);
      expect(after).toContain(DATABASE);
      note('`--fix`', '`A?v=1, B?v=2`', 'Both IDs stay.');
    });
  });

  it('shows no secret of a scanned file anywhere', async () => {
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

  describe('reach', () => {
    it.each(['report-file', 'sarif-file'])('%s through a link, and outside', async input => {
      for (const [item, target, expected] of [
        ['through a link', 'link.json', /is a symbolic link/],
        ['outside the workspace', '../outside.json', /outside of the workspace/],
      ] as const) {
        const folder = workspace({ 'w/a.env': `NOTION_PAGE_ID=${PAGE}\n`, 'mine.json': 'mine' }, false);
        symlinkSync('../mine.json', path.join(folder, 'w/link.json'));
        const { stdout } = await runStep({
          workspace: path.join(folder, 'w'),
          inputs: { verify: 'never', [input]: target },
        });
        expect(stdout).toMatch(expected);
        expect(readFileSync(path.join(folder, 'mine.json'), 'utf8')).toBe('mine');
        expect(existsSync(path.join(folder, 'outside.json'))).toBe(false);
        note('Reach', `\`${input}\` ${item}`, 'A warning says why it was not written.');
      }
    });

    it('a second run does not read the reports of the first', async () => {
      const folder = workspace({ 'a.env': 'NOTION_PAGE_ID=oops\n' });
      const inputs = { verify: 'never', 'report-file': 'notion.json', 'sarif-file': 'sarif/notion.json' };
      const files = ['notion.json', 'sarif/notion.json'].map(name => path.join(folder, name));
      await runStep({ workspace: folder, inputs });
      const first = files.map(file => readFileSync(file, 'utf8'));
      await runStep({ workspace: folder, inputs });
      expect(files.map(file => readFileSync(file, 'utf8'))).toEqual(first);
      note('Reach', 'a second run with its own reports in the repository', 'The result is the same.');
    });

    it('a job summary that is nearly full', async () => {
      const folder = workspace({ 'a.env': 'NOTION_PAGE_ID=oops\n' });
      const file = path.join(folder, 'summary.md');
      writeFileSync(file, 'x'.repeat(1024 * 1024 - 3000));
      const { stdout } = await runStep({
        workspace: folder,
        inputs: { verify: 'never' },
        env: { GITHUB_STEP_SUMMARY: file },
      });
      expect(stdout).toContain('The job summary was not written');
      expect(readFileSync(file).length).toBe(1024 * 1024 - 3000);
      note('Reach', 'a job summary that is nearly full', 'It is not pushed over 1 MiB; a warning says so.');
    });

    it('a .gitignore that is a pipe', async () => {
      const folder = workspace({
        'a.env': `NOTION_PAGE_ID=${PAGE}\n`,
        'b/a.env': `NOTION_PAGE_ID=${PAGE}\n`,
      });
      mkdirSync(path.join(folder, 'b'), { recursive: true });
      for (const name of ['.gitignore', 'b/.gitignore']) {
        await new Promise(resolve => execFile('mkfifo', [path.join(folder, name)], resolve));
      }
      const report = await checked(folder, ['--offline']);
      expect(report.counts.references).toBe(2);
      note('Reach', 'a `.gitignore` that is a pipe', 'Nothing waits for it.');
    });

    it('in the summary, nothing becomes a link by itself', async () => {
      const folder = workspace({
        'a.env': '# notion-id-check: GH-123 mona@example.org www.example.org #1 @mona\nNOTION_PAGE_ID=x\n',
      });
      const { stdout } = await command(folder, ['--offline', '--format', 'markdown']);
      expect(stdout).toContain('123');
      for (const live of ['GH-123', 'mona@example', 'www.example', '#1 ', '@mona'])
        expect(stdout).not.toContain(live);
      note('Reach', '`GH-123`, e-mail addresses and `www.` in the summary', 'They stay text.');
    });
  });

  it('comes to what docs/security.md says', () => {
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
  return text.replaceAll('|', '\\|');
}
