import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exampleWorkspace, notion, run, TOKEN } from './world.ts';

const EXPECTED = readFileSync(fileURLToPath(new URL('example.expected.txt', import.meta.url)), 'utf8')
  .trim()
  .split('\n');

describe('the example repository', () => {
  it('has the expected status, type, line and column for every reference', async () => {
    const { report } = await run(exampleWorkspace(), await notion());
    const rows = report.references.map(reference => {
      const {
        file,
        line,
        column,
        endLine,
        endColumn,
        key,
        expected,
        actual,
        status,
        reason,
        rule,
        severity,
      } = reference;
      const place = `${file}:${line}:${column}-${endLine}:${endColumn}`;
      const types = `${expected.join('|') || 'any'} → ${actual ?? '-'}`;
      return [
        place,
        key,
        types,
        reason === null ? status : `${status} (${reason})`,
        rule ?? '-',
        severity ?? '-',
      ].join('  ');
    });
    expect(rows).toEqual(EXPECTED);
  });

  it('needs at most one request for each ID of the expected type', async () => {
    const server = await notion();
    const { report } = await run(exampleWorkspace(), server);
    const home = server.requests.filter(
      ({ path }) => path.includes('1b5a9879-0d51-4248-826e-6dcab15592ef') && !path.includes('children'),
    );
    expect(home.length).toBeLessThanOrEqual(1);
    expect(report.notion.requests).toBe(server.requests.length);
    expect(new Set(server.requests.map(({ version }) => version))).toEqual(new Set(['2026-03-11']));
    expect(server.requests.every(({ method, path }) => method === 'GET' || path === '/v1/search')).toBe(true);
  });

  it('gives the same report twice, byte for byte except for the number of requests', async () => {
    const folder = exampleWorkspace();
    const server = await notion();
    const [first, second] = [await run(folder, server), await run(folder, server)];
    const bytes = ({ outputs }: typeof first) =>
      readFileSync(outputs['report'] ?? '', 'utf8').replace(/"notion": \{[^}]*\}/, '');
    expect(bytes(first)).toBe(bytes(second));
  });

  it('gets annotations at exact ranges, most serious first, and the tenth refers to the rest', async () => {
    const { annotations, dropped, exitCode, outputs, injected } = await run(
      exampleWorkspace(),
      await notion(),
    );
    expect(exitCode).toBe(1);
    expect(dropped).toEqual({ error: 0, warning: 0, notice: 0 });
    const errors = annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(10);
    expect(errors[0]).toMatchObject({
      title: 'Notion ID Check: exposed-token',
      file: '.env.example',
      line: 13,
      col: 22,
    });
    expect(errors.at(-1)?.message).toBe('9 more errors are in the job summary and the report.');
    expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(3);
    expect(injected).toEqual([]);
    expect(outputs).toMatchObject({
      result: 'failed',
      references: '50',
      ids: '18',
      ok: '24',
      errors: '18',
      warnings: '3',
      notices: '0',
      unverified: '1',
      skipped: '5',
    });
  });

  it('shows titles only if show-titles is set', async () => {
    const folder = exampleWorkspace();
    const server = await notion();
    const quiet = await run(folder, server);
    const open = await run(folder, server, { inputs: { 'show-titles': 'true' } });
    const everything = ({ stdout, summary, report }: typeof quiet) =>
      `${stdout}${summary}${JSON.stringify(report)}`;
    for (const title of ['Release notes”', '“Projects', '“Tasks', 'People', 'Ada', 'Acme', 'Config check']) {
      expect(everything(quiet), title).not.toContain(title);
    }
    expect(everything(open)).toContain('database “Projects”');
    expect(everything(open)).toContain('(“People”)');
  });

  it('never shows the token, and masks it before any other output', async () => {
    const { stdout, stderr, summary, report, masks } = await run(exampleWorkspace(), await notion(), {
      env: { RUNNER_DEBUG: '1' },
    });
    expect(stdout.startsWith(`::add-mask::${TOKEN}\n`)).toBe(true);
    expect(masks).toContain(TOKEN);
    const rest = stdout
      .split('\n')
      .filter(line => !line.startsWith('::add-mask::'))
      .join('\n');
    for (const text of [rest, stderr, summary ?? '', JSON.stringify(report)])
      expect(text).not.toContain(TOKEN.slice(4));
    expect(rest).toContain('::debug::');
  });
});
