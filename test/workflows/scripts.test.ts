import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'scripts-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Given {
  readonly args?: readonly string[];
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function run(script: string, { args = [], input = '', env = {} }: Given) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts', script), ...args],
    {
      input,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    },
  );
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

function file(value: unknown): string {
  const name = path.join(folder, 'value.json');
  writeFileSync(name, JSON.stringify(value));
  return name;
}

describe('the count of the tests', () => {
  const loaded = { name: 'a.test.ts', status: 'passed', message: '', assertionResults: [{}] };
  const unloaded = { name: 'b.test.ts', status: 'failed', message: 'No such module', assertionResults: [] };
  const good = { numPassedTests: 12, numFailedTests: 0, success: true, testResults: [loaded] };
  const cases = [
    { when: 'all passed', results: good, last: '12 passed, 0 failed', status: 0 },
    {
      when: 'some failed',
      results: { ...good, numFailedTests: 2, success: false },
      last: '12 passed, 2 failed',
      status: 1,
    },
    { when: 'none ran', results: { ...good, numPassedTests: 0 }, last: '0 passed, 0 failed', status: 1 },
    {
      when: 'a file could not be loaded',
      results: { ...good, success: false, testResults: [loaded, unloaded] },
      last: '12 passed, 1 failed',
      status: 1,
    },
    {
      when: 'the run failed outside of the tests',
      results: { ...good, success: false },
      last: '12 passed, 0 failed',
      status: 1,
    },
  ];

  it.each(cases)('is "$last" if $when, with exit status $status', ({ results, last, status }) => {
    const counted = run('test-counts.mjs', { args: [file(results)] });
    expect(counted.lines.at(-1)).toBe(last);
    expect(counted.status).toBe(status);
  });

  it('is zero, with a failure, if there are no results', () => {
    const counted = run('test-counts.mjs', { args: [path.join(folder, 'none.json')] });
    expect(counted).toMatchObject({ status: 1, stderr: '' });
    expect(counted.lines.at(-1)).toBe('0 passed, 0 failed');
  });
});

describe('the tags that a release moves', () => {
  const cases: readonly (readonly [release: string, tags: string, moving: readonly string[]])[] = [
    ['v1.0.0', 'v1.0.0', ['v1', 'v1.0']],
    ['v1.2.3', 'v1 v1.2 v1.2.2 v1.2.3', ['v1', 'v1.2']],
    ['v1.1.5', 'v1.1.4 v1.1.5 v1.2.0', ['v1.1']],
    ['v1.9.1', 'v1.10.0', ['v1.9']],
    ['v1.2.3', 'v1.2.10', ['']],
    ['v1.2.3', 'v2.0.0 v0.9.0 v1.2.4-beta.1', ['v1', 'v1.2']],
  ];

  it.each(cases)('for %s with the existing tags %s are %j', (release, tags, moving) => {
    const { lines, status } = run('moving-tags.mjs', { args: [release], input: tags.replaceAll(' ', '\n') });
    expect(lines).toEqual(moving);
    expect(status).toBe(0);
  });

  it.each(['v1', 'v1.2', '1.2.3', 'v1.2.3-beta.1', 'v01.2.3', ''])(
    'do not exist for %j, which is not a release',
    tag => {
      expect(run('moving-tags.mjs', { args: [tag] })).toMatchObject({ status: 2, lines: [''] });
    },
  );
});

describe('the check of the action’s outputs', () => {
  const statuses = ['ok', 'malformed', 'not-found', 'wrong-type', 'in-trash', 'exposed-token', 'skipped'];
  const counts = {
    references: 7,
    ids: 5,
    ok: 1,
    errors: 4,
    warnings: 1,
    notices: 0,
    unverified: 0,
    skipped: 1,
  };
  const references = statuses.map(status => ({ status }));
  const check = (report: object, outcome = 'failure', outputs: object = {}) => {
    const texts = Object.entries(counts).map(([name, count]) => [name, String(count)]);
    const place = file({ result: 'failed', verified: true, counts, references, ...report });
    const all = { result: 'failed', report: place, ...Object.fromEntries(texts), ...outputs };
    return run('expect-outputs.mjs', { env: { OUTCOME: outcome, OUTPUTS: JSON.stringify(all) } }).status;
  };

  it('passes if the step failed and there is every status', () => {
    expect(check({})).toBe(0);
  });

  it('fails if the step passed, a status is missing, an output is wrong or Notion was not asked', () => {
    expect(check({}, 'success')).toBe(1);
    expect(check({ references: references.slice(1) })).toBe(1);
    expect(check({}, 'failure', { errors: '5' })).toBe(1);
    expect(check({ verified: false })).toBe(1);
  });
});
