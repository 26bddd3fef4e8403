import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runStep } from '../runner/run-step.ts';
import { whenTrue } from '../runner/waits.ts';
import { PAGE } from '../support/read.ts';
import { notion, PAGES, run, workspace } from './world.ts';

describe('hostile names, keys and values', () => {
  const SHOTS = [
    '::set-output name=ok::999',
    '##[set-output name=ok;]999',
    '::add-mask::a',
    '##[add-matcher]x.json',
    '::stop-commands::pwned',
  ];

  it('have no effect on the runner', async () => {
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

  it('have no effect in the summary', async () => {
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

describe('report files', () => {
  it('that cannot be written lead to one warning each, and the result stays the same', async () => {
    const folder = workspace({ 'a.json': `{"notionPageId": "${PAGE.slice(1)}"}` });
    const result = await runStep({
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

  it('are written to the given paths', async () => {
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

describe('a cancelled job', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('still reports the results so far: %s', async signal => {
    const server = await notion({ ...PAGES, faults: [{ kind: 'silent', path: '/v1/pages' }] });
    const folder = workspace({ '.env': `NOTION_PAGE_ID=${PAGE}\nNOTION_DB_ID=oops\n` });
    const result = await run(folder, server, {
      onStart: child =>
        whenTrue(
          child,
          () => server.count('GET /v1/pages') > 0,
          () => child.kill(signal),
        ),
    });
    expect(result.statuses).toEqual([
      '.env:1 NOTION_PAGE_ID = unverified (cancelled)',
      '.env:2 NOTION_DB_ID = malformed',
    ]);
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain('not verified');
  });
});
