import { describe, expect, it } from 'vitest';
import { bare, OLD, PAGE } from '../support/read.ts';
import { notion, PAGES, run, workspace } from './world.ts';

describe('a repository with only valid IDs', () => {
  it('passes', async () => {
    const folder = workspace({ '.env.example': `NOTION_PAGE_ID=${PAGE}\n` });
    const { exitCode, annotations, outputs, summary } = await run(folder, await notion(PAGES));
    expect(exitCode).toBe(0);
    expect(annotations).toEqual([]);
    expect(outputs).toMatchObject({ result: 'passed', ok: '1', errors: '0' });
    expect(summary).toMatch(/^## ✅ All Notion IDs are valid/);
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
  ])('%s: with a warning, the exit code is %i', async (failOn, exitCode) => {
    const result = await run(folder(), await notion(PAGES), { inputs: { 'fail-on': failOn } });
    expect(result.statuses).toEqual(['a.json:1 help = not-found']);
    expect(result.report.references[0]).toMatchObject({ rule: 'link-not-found', severity: 'warning' });
    expect(result.exitCode).toBe(exitCode);
    expect(result.outputs).toMatchObject({ result: exitCode === 0 ? 'passed' : 'failed', warnings: '1' });
  });
});

describe('verify', () => {
  const folder = () =>
    workspace({ '.env': `NOTION_PAGE_ID=${PAGE}\nNOTION_DB_ID=${PAGE.slice(1)}\n`, '.gitignore': '' });

  it('never: only the format is checked, and Notion is not asked', async () => {
    const server = await notion(PAGES);
    const { statuses, report, annotations } = await run(folder(), server, { inputs: { verify: 'never' } });
    expect(statuses).toEqual([
      '.env:1 NOTION_PAGE_ID = unverified (no-token)',
      '.env:2 NOTION_DB_ID = malformed',
    ]);
    expect(report).toMatchObject({ verified: false, notion: { requests: 0 } });
    expect(report.references[0]).toMatchObject({ rule: null, severity: null });
    expect(server.requests).toEqual([]);
    expect(annotations).toHaveLength(1);
  });

  it('auto: a missing token is an error, but the format is still checked', async () => {
    const { exitCode, annotations, statuses, report } = await run(
      workspace({ '.env': `NOTION_PAGE_ID=${PAGE}\n` }),
      null,
      { inputs: { verify: 'auto' } },
    );
    expect(exitCode).toBe(1);
    expect(statuses).toEqual(['.env:1 NOTION_PAGE_ID = unverified (no-token)']);
    expect(annotations.map(({ level, message }) => [level, message.split('\n')[0]])).toEqual([
      ['error', 'No IDs were verified, because there is no Notion token. Only the format was checked.'],
    ]);
    expect(report).toMatchObject({ result: 'failed', verified: false });
  });

  it('auto: a rejected token leads to one clear error, and no ID is reported for it', async () => {
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
    ).toEqual([
      'Notion rejected the token (401): it was revoked, has expired, or is incomplete. No IDs were verified. This is a problem with the token.',
    ]);
    expect(annotations.filter(({ title }) => title?.startsWith('unverified'))).toEqual([]);
    expect(outputs).toMatchObject({ result: 'failed', unverified: '1' });
    expect(report.verified).toBe(false);
    expect(summary).toMatch(/^## ❌ Notion rejected the token/);
    expect(server.requests).toHaveLength(1);
  });

  it('auto: a missing or rejected token fails the check, even with `fail-on: never`', async () => {
    const inputs = { 'fail-on': 'never' };
    const rejected = await run(folder(), await notion(PAGES), {
      inputs: { ...inputs, 'notion-token': 'ntn_revoked_long_ago' },
    });
    expect([rejected.exitCode, rejected.report.result]).toEqual([1, 'failed']);
    const missing = await run(folder(), await notion(PAGES), { inputs: { ...inputs, 'notion-token': '' } });
    expect([missing.exitCode, missing.report.result]).toEqual([1, 'failed']);
  });

  it('auto: an unreachable Notion is reported for the whole run, not as a problem with an ID', async () => {
    const server = await notion({ ...PAGES, faults: [{ kind: 'html', status: 503 }] });
    const { exitCode, statuses, annotations, outputs, summary } = await run(folder(), server, {
      retriesAtOnce: true,
    });
    expect(exitCode).toBe(1);
    expect(statuses[0]).toBe('.env:1 NOTION_PAGE_ID = unverified (unreachable)');
    expect(summary).toMatch(/^## ❌ Notion could not be reached: 1 ID was not verified/);
    expect(annotations.map(({ title }) => title)).toEqual([
      'Notion ID Check: unverified',
      'Notion ID Check: malformed',
    ]);
    expect(annotations[0]).not.toHaveProperty('file');
    expect(outputs).toMatchObject({ errors: '2', unverified: '1' });
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
    if (level) expect(result.annotations[0]?.message).toContain('no Notion ID was found in 1 file');
  });
});
