import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runStep } from '../runner/run-step.ts';
import { bare, DATABASE, OLD, PAGE } from '../support/read.ts';
import { command } from '../terminal/command.ts';
import { type JsonReport, notion, PAGES, run, TOKEN, workspace } from './world.ts';

/** One value of each kind. No part of these values may occur in any output. */
const SECRETS = {
  almost: PAGE.replace(/.$/, 'z'),
  slug: `Quarterly-numbers-${bare(OLD)}`,
  words: 'sekrit-canary-0815',
  url: `https://www.notion.so/hidden-team/Payroll-${bare(PAGE)}?pvs=4`,
  nearly: PAGE.replace(/.$/, digit => (digit === '0' ? '1' : '0')),
  nested: JSON.stringify({ notion: { databases: { wages: OLD } } }),
};
const VALUES = {
  NOTION_HOME_PAGE_ID: DATABASE,
  NOTION_ALMOST_PAGE_ID: SECRETS.almost,
  NOTION_SLUG_PAGE_ID: SECRETS.slug,
  NOTION_WORDS_DATABASE_ID: SECRETS.words,
  NOTION_URL_PAGE_ID: SECRETS.url,
  NOTION_NEARLY_PAGE_ID: SECRETS.nearly,
  NESTED: SECRETS.nested,
  NOTION_NOTES_PAGE_ID: 'ntn_12345678901abcdefghijklmnopqrstuvwxyzABCDEFGH',
  OTHER: 'nothing-of-notion',
};
/** Parts of the values that no output may contain. */
const CANARIES = [
  PAGE,
  bare(PAGE),
  DATABASE,
  bare(DATABASE),
  OLD,
  bare(OLD),
  bare(PAGE).slice(0, 20),
  'Quarterly',
  'sekrit',
  'hidden-team',
  'Payroll',
  '8901abcdef',
  'nothing-of-notion',
];

function hasNone(text: string) {
  for (const canary of CANARIES) expect(text.toLowerCase(), canary).not.toContain(canary.toLowerCase());
}

const FOUND = [
  'NOTION_ALMOST_PAGE_ID malformed',
  'NESTED.notion.databases.wages not-found',
  'NOTION_HOME_PAGE_ID wrong-type',
  'NOTION_NEARLY_PAGE_ID not-found',
  'NOTION_NOTES_PAGE_ID exposed-token',
  'NOTION_SLUG_PAGE_ID malformed',
  'NOTION_URL_PAGE_ID malformed',
  'NOTION_WORDS_DATABASE_ID malformed',
];

describe('values of the action', () => {
  it('are checked by key, and no output contains a value', async () => {
    const server = await notion(PAGES);
    const folder = workspace({});
    const { report, exitCode, stdout, stderr, summary } = await run(folder, server, {
      inputs: { values: JSON.stringify(VALUES, null, 2), 'sarif-file': 'out.sarif', 'show-titles': 'true' },
      env: { RUNNER_DEBUG: '1' },
    });
    expect(exitCode).toBe(1);
    expect(report.references.map(({ key, status }) => `${key} ${status}`).toSorted()).toEqual(
      FOUND.toSorted(),
    );
    for (const { file, value, id, fix } of report.references)
      expect([file, value, id, fix]).toEqual(['values', '[redacted]', null, null]);
    expect(report.counts['files']).toBe(1);
    hasNone(stdout + stderr + summary + JSON.stringify(report));
    hasNone(readFileSync(path.join(folder, 'out.sarif'), 'utf8'));
    expect(stdout).toContain('NOTION_ALMOST_PAGE_ID');
  });

  it('can be dotenv lines, and always count as introduced', async () => {
    const server = await notion(PAGES);
    const { report } = await run(workspace({ '.env': `NOTION_OLD_PAGE_ID=${OLD}\n` }), server, {
      inputs: {
        values: `# comment\nexport NOTION_HOME_PAGE_ID="${PAGE}"\nNOTION_X_PAGE_ID=x1\n`,
        scope: 'all',
      },
    });
    expect(report.references.map(({ file, key, status }) => `${file} ${key} ${status}`)).toEqual([
      '.env NOTION_OLD_PAGE_ID not-found',
      'values NOTION_HOME_PAGE_ID ok',
      'values NOTION_X_PAGE_ID malformed',
    ]);
  });

  it.each([
    [
      '{"A": "sekrit" "B"}',
      /^input `values` is not valid JSON: there is a mistake at line 1, column \d+\. Give a JSON/,
    ],
    ['["sekrit"]', /^input `values` is JSON, but not an object\. Give/],
    ['sekrit', /^input `values` contains no values\. Give/],
  ])('in any other form are an invalid setting, and are not quoted: %s', async (values, message) => {
    const { annotations, stdout, exitCode } = await runStep({
      workspace: workspace({}),
      inputs: { verify: 'never', values },
    });
    expect([exitCode, annotations.length]).toEqual([1, 1]);
    expect(annotations[0]?.message).toMatch(message);
    expect(stdout).not.toContain('sekrit');
  });

  it('can be omitted', async () => {
    for (const values of ['', '{}', 'null']) {
      const { report } = await run(workspace({}), null, { inputs: { values, 'if-nothing-found': 'ignore' } });
      expect(report.references).toEqual([]);
    }
  });
});

describe('values of the command', () => {
  it.each(['pretty', 'json', 'sarif', 'github', 'markdown'])(
    'do not occur in its output: %s',
    async format => {
      const server = await notion(PAGES);
      const folder = workspace({ 'v.txt': JSON.stringify(VALUES) });
      const args = ['--values', 'v.txt', '--format', format, '--show-titles'];
      const asked = [...args, '--notion-api-url', server.url.href];
      const { stdout, stderr, status } = await command(folder, asked, { NOTION_TOKEN: TOKEN });
      expect(status).toBe(1);
      expect(stdout).toContain('malformed');
      hasNone(stdout + stderr);
    },
  );

  it('can come from standard input, alone or together with files', async () => {
    const folder = workspace({ '.env': `NOTION_OLD_PAGE_ID=${OLD}\n` });
    const input = `NOTION_HOME_PAGE_ID=${PAGE}\nPATH=/bin\n`;
    const read = async (...args: string[]) => {
      const { stdout } = await command(folder, [...args, '--offline', '--format', 'json'], {}, input);
      const { references }: JsonReport = JSON.parse(stdout);
      return references.map(({ file, key }) => `${file} ${key}`);
    };
    expect(await read('-')).toEqual(['values NOTION_HOME_PAGE_ID']);
    expect(await read('-', '.env')).toEqual(['.env NOTION_OLD_PAGE_ID', 'values NOTION_HOME_PAGE_ID']);
    expect(await read('--values', '-')).toEqual(['.env NOTION_OLD_PAGE_ID', 'values NOTION_HOME_PAGE_ID']);
  });
});
