import { describe, expect, it } from 'vitest';
import { runStep } from '../runner/run-step.ts';
import { bare, DATABASE, OLD, PAGE } from '../support/read.ts';
import { notion, PAGES, run, workspace } from './world.ts';

describe('invalid settings', () => {
  const refuse = async (inputs: Record<string, string>, files = {}) => {
    const result = await runStep({ workspace: workspace(files), inputs: { verify: 'never', ...inputs } });
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toBe('');
    expect(result.outputs).toEqual({});
    return result.annotations;
  };

  it('are also reported in the job summary, with their place', async () => {
    const result = await runStep({
      workspace: workspace({ '.github/notion-id-check.yml': 'files:\n  - *.yml\n' }),
      inputs: { verify: 'never' },
    });
    expect(result.summary).toMatch(
      /^## ❌ Mistakes in the settings of Notion ID Check\n\nNothing was checked\./,
    );
    expect(result.summary).toContain('.github/notion-id-check.yml&#58;');
  });

  it('are reported all at once, with the input, its value and the allowed values', async () => {
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
    ['nowhere', /“nowhere”, which does not exist/],
    ['a.json', /“a.json”, which is a file/],
    ['..', /outside of the workspace/],
    ['/', /outside of the workspace/],
  ])('are rejected for working-directory %s', async (folder, message) => {
    const [annotation] = await refuse({ 'working-directory': folder }, { 'a.json': '{}' });
    expect(annotation?.message).toMatch(message);
  });

  it('are reported at the line of the config file', async () => {
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

  it('are reported if the given config file does not exist or is outside of the workspace', async () => {
    expect((await refuse({ config: 'notion.yml' }))[0]?.message).toMatch(
      /The config file notion.yml does not exist/,
    );
    expect((await refuse({ config: '../notion.yml' }))[0]?.message).toMatch(/outside of the workspace/);
  });
});

describe('the config file', () => {
  it('sets files, expected types, ignored IDs and the severity of rules', async () => {
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
    const { statuses, report, exitCode } = await run(folder, await notion(PAGES));
    expect(statuses).toEqual([
      'a.txt:1 TASKS = ok',
      'a.txt:2 NOTION_PAGE_ID = skipped (ignored)',
      'conf/a.json:1 anything = ok',
      'conf/a.json:1 other = malformed',
      'old/a.txt:1 NOTION_PAGE_ID = skipped (ignored)',
    ]);
    expect(report.references[3]).toMatchObject({ rule: 'malformed', severity: 'warning' });
    expect(exitCode).toBe(0);
  });

  it('is overridden by the inputs', async () => {
    const folder = workspace({
      '.github/notion-id-check.yml': 'files: ["a.json"]\nexpect:\n  X: database\n',
      'a.json': '{}',
      'b.json': JSON.stringify({ X: PAGE }),
    });
    const { statuses } = await run(folder, await notion(PAGES), {
      inputs: { files: 'b.json', expect: 'X: page' },
    });
    expect(statuses).toEqual(['b.json:1 X = ok']);
  });
});
