import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builtOnce, checkOut, gitWrapper, TestRepository } from '../change/repositories.ts';
import { workspace } from '../e2e/world.ts';
import { FAULTS, type PlannedFault, refusal } from '../github/faults.ts';
import { pullRequestPayload } from '../github/payloads.ts';
import { startGitHub } from '../github/server.ts';
import { INDEFINITE, REFUSING } from '../notion/fault-list.ts';
import type { FaultKind } from '../notion/faults.ts';
import { runBuiltStep, runStep } from '../runner/run-step.ts';
import { needsProcess, skippingSilence, WITHOUT_WAITS, whenTrue } from '../runner/waits.ts';
import { bare, PAGE } from '../support/read.ts';
import { IS_THOROUGH, shareOf } from '../support/runs.ts';
import { builtCommand, command } from '../terminal/command.ts';
import { CANARY, filesOf, GITHUB_CANARY, leaks, withoutAuthorization } from './canary.ts';
import { FILES, left, notion, step } from './canary-step.ts';
import { inParallel } from './pool.ts';
import { tap } from './tap.ts';

/** Responses that repeat the token, in every part of a response. */
const ECHOES: readonly (readonly [string, FaultKind])[] = [
  ['an echo in a message', { kind: 'error', status: 400, code: 'validation_error', message: `no ${CANARY}` }],
  ['an echo as a code', { kind: 'error', status: 403, code: CANARY, message: `Bearer ${CANARY}` }],
  ['an echo as a code, once more', { kind: 'error', status: 500, code: CANARY, retryAfter: CANARY }],
  [
    'an echo in the data of a 429',
    { kind: 'error', status: 429, code: 'rate_limited', additionalData: { rate_limit_reason: CANARY } },
  ],
  ['an echo as an object', { kind: 'wrong-object', body: { object: CANARY, id: CANARY, title: CANARY } }],
  ['an echo in a redirect', { kind: 'redirect', to: `http://127.0.0.1:9/${CANARY}` }],
  ['an endless body', { kind: 'huge', bytes: 64 << 20 }],
  ['401', { kind: 'error', status: 401, code: 'unauthorized', message: CANARY }],
  ['404', { kind: 'error', status: 404, code: 'object_not_found', message: CANARY }],
];

/** Faults that repeat nothing of a request. A usual run tries one of every second kind. */
const SILENT = IS_THOROUGH
  ? INDEFINITE
  : [...new Map(INDEFINITE.map(([name, kind]) => [classOf(kind), [name, kind] as const])).values()];
const REFUSALS = REFUSING.map(([name, kind]) => [name, kind] as const);
const ON_GITHUB = [
  ...shareOf(SILENT, 0, 2),
  ...shareOf(REFUSALS, 0, REFUSALS.length),
  ...shareOf(ECHOES, 0, 2),
];

function classOf(fault: FaultKind): string {
  return 'status' in fault ? `${fault.kind} ${Math.floor(fault.status / 100)}` : fault.kind;
}

describe('the token is sent only in its header, whatever Notion responds', () => {
  it('by the action with debug logging', async () => {
    const leaked = await inParallel(ON_GITHUB, async ([name, kind]) => {
      const folder = workspace(FILES);
      const { server, wire } = await notion([{ ...kind, path: '/v1/' }]);
      const order = step(folder, { 'notion-api-url': wire.url.href });
      const run = needsProcess(kind) ? runBuiltStep : runStep;
      const result = await run({ ...order, ...(kind.kind === 'silent' ? skippingSilence(server) : {}) });
      expect(server.requests.length, name).toBeGreaterThan(0);
      expect(wire.sent(), name).toContain(`Bearer ${CANARY}`);
      return leaks(left(result, folder, wire), CANARY, GITHUB_CANARY).map(leak => `${name}: ${leak}`);
    });
    expect(leaked.flat()).toEqual([]);
  });

  it('by the command', async () => {
    const folder = workspace(FILES);
    const leaked = await inParallel(shareOf(ECHOES, 1, 2), async ([name, kind]) => {
      const { wire } = await notion([{ ...kind, path: '/v1/' }]);
      const [run, more] = needsProcess(kind) ? [builtCommand, WITHOUT_WAITS] : [command, {}];
      const env = { ...more, NOTION_TOKEN: CANARY };
      const args = ['--format', 'json', '--show-titles', '--notion-api-url', wire.url.href];
      const { stdout, stderr } = await run(folder, args, env);
      const places = { stdout, stderr, wire: withoutAuthorization(wire.sent()) };
      return leaks(places, CANARY).map(leak => `${name}: ${leak}`);
    });
    expect(leaked.flat()).toEqual([]);
  });
});

it('the token is not sent to an invalid URL, and not shown if an https URL is unreachable', async () => {
  const rejected = [
    'http://api.notion.com',
    'http://192.0.2.1',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'https://user@api.notion.com',
  ];
  const unreachable = ['https://no-such-host.invalid', 'https://127.0.0.1:9'];
  const leaked = await inParallel([...shareOf(rejected, 0, 3), ...unreachable], async url => {
    const folder = workspace(FILES);
    const result = await runStep(step(folder, { 'notion-api-url': url }));
    expect(result.exitCode, url).toBe(1);
    const isRejected = result.annotations[0]?.title === 'Settings of Notion ID Check';
    expect(isRejected, url).toBe(rejected.includes(url));
    return leaks(left(result, folder), CANARY);
  });
  expect(leaked.flat()).toEqual([]);
});

describe('no token is shown if publishing fails', () => {
  /** A pull request with a problem that can be fixed, so that there is a comment and a suggestion. */
  const pullRequest = builtOnce(() => {
    const origin = TestRepository.create();
    const base = origin.commit({ 'a.env': `NOTION_PAGE_ID=${PAGE}\n` });
    origin.branch('feature');
    const head = origin.commit({ 'b.env': `NOTION_HOME_PAGE_ID=https://www.notion.so/x-${bare(PAGE)}\n` });
    const merge = origin.mergeRef(base, head);
    return { origin, base, head, merge, payload: pullRequestPayload({ headSha: head, baseSha: base }) };
  });
  const echo = (status: number) =>
    refusal(status, `no ${CANARY} Bearer ${GITHUB_CANARY} token ${GITHUB_CANARY}`, {
      'x-echo': GITHUB_CANARY,
      location: `http://127.0.0.1:9/${GITHUB_CANARY}`,
    });
  const echoes = [403, 422, 500, 302].map(status => ({
    name: `an echo with ${status}`,
    fault: echo(status),
  }));
  const others = Object.entries(FAULTS).flatMap(([name, fault]) =>
    typeof fault === 'function' || fault.kind === 'hang' ? [] : [{ name, fault }],
  );
  const kinds = [...echoes, ...shareOf(others, 0, 3)];

  it('on GitHub, whatever it responds', async () => {
    const pull = pullRequest();
    const leaked = await inParallel(kinds, async ({ name, fault }) => {
      const folder = checkOut(pull.origin, pull.merge).folder;
      const github = await startGitHub({
        repository: 'acme/site',
        token: GITHUB_CANARY,
        folder: pull.origin.folder,
        pull: { number: 7, head: pull.head, base: pull.base },
      });
      onTestFinished(() => github.close());
      const planned = ['GET', 'POST'].flatMap(method =>
        ['/issues', '/pulls', '/graphql', '/git/'].map(
          (where): PlannedFault => ({ method, path: where, fault }),
        ),
      );
      github.faults.push(...planned, ...planned);
      const [wire, { wire: asked }] = await Promise.all([tap(new URL(github.url)), notion()]);
      const order = step(folder, { comment: 'always', suggest: 'true', 'notion-api-url': asked.url.href });
      const result = await runStep({
        ...order,
        event: { name: 'pull_request', payload: pull.payload },
        env: { ...order.env, GITHUB_SHA: pull.merge, GITHUB_API_URL: wire.url.origin },
      });
      expect(github.requests.length, name).toBeGreaterThan(0);
      expect(result.masks, name).toEqual(expect.arrayContaining([CANARY, GITHUB_CANARY]));
      return leaks(left(result, folder, wire, asked), CANARY, GITHUB_CANARY).map(leak => `${name}: ${leak}`);
    });
    expect(leaked.flat()).toEqual([]);
  });

  it('on GitHub, because the token can’t be sent', async () => {
    const pull = pullRequest();
    const folder = checkOut(pull.origin, pull.merge).folder;
    const { wire } = await notion();
    const broken = `${GITHUB_CANARY.slice(0, 20)}\n${GITHUB_CANARY.slice(20)}`;
    const inputs = { comment: 'always', suggest: 'true', 'github-token': broken };
    const result = await runStep({
      ...step(folder, { ...inputs, 'notion-api-url': wire.url.href }),
      event: { name: 'pull_request', payload: pull.payload },
    });
    expect(result.annotations[0]?.message).toMatch(/^input `github-token` holds a line break/);
    expect(leaks(left(result, folder, wire), CANARY, GITHUB_CANARY)).toEqual([]);
  });

  it('on the disk', async () => {
    const folder = workspace(FILES);
    const { wire } = await notion();
    const files = { 'report-file': 'a.env/x', 'sarif-file': '.git' };
    const order = step(folder, { ...files, 'notion-api-url': wire.url.href });
    const result = await runStep({ ...order, env: { GITHUB_STEP_SUMMARY: folder, GITHUB_OUTPUT: folder } });
    expect(result.annotations.filter(({ level }) => level === 'warning').length).toBeGreaterThan(2);
    expect(leaks(left(result, folder, wire), CANARY, GITHUB_CANARY)).toEqual([]);
  });

  it('because of a signal during the run', async () => {
    const folder = workspace(FILES);
    const { server, wire } = await notion([{ kind: 'silent', path: '/v1/' }]);
    const result = await runStep({
      ...step(folder, { 'notion-api-url': wire.url.href }),
      onStart: child =>
        whenTrue(
          child,
          () => wire.sent().includes(CANARY),
          () => child.kill('SIGTERM'),
        ),
    });
    expect(server.token).toBe(CANARY);
    expect(result.exitCode).toBe(1);
    expect(leaks(left(result, folder, wire), CANARY, GITHUB_CANARY)).toEqual([]);
  });
});

describe('git never gets a token', () => {
  it.each([
    ['well', 'exec "$REAL_GIT" "$@"'],
    ['badly', "echo 'fatal: no' >&2; exit 128"],
  ])('when it works %s', async (_, ending) => {
    const traces = path.join(workspace({}, false), 'traces');
    mkdirSync(traces);
    const log = path.join(traces, 'log');
    // What git gets, and what everyone on the machine can see of the process that starts it.
    const script = `{ env; printf '%s\\n' "$@"; tr '\\0' '\\n' <"/proc/$PPID/cmdline"; } >>'${log}' 2>&1; ${ending}`;
    const PATH = [gitWrapper(script), process.env['PATH']].join(path.delimiter);
    const folder = workspace(FILES);
    const { wire } = await notion();
    const order = step(folder, { 'notion-api-url': wire.url.href, scope: 'introduced' });
    const env = { ...order.env, PATH, NOTION_TOKEN: CANARY, GITHUB_TOKEN: GITHUB_CANARY };
    const result = await runStep({ ...order, env });
    await builtCommand(folder, ['--notion-api-url', wire.url.href, '--since', 'HEAD'], {
      PATH,
      NOTION_TOKEN: CANARY,
    });
    expect(readFileSync(log, 'utf8')).toContain('--no-pager');
    expect(readFileSync(log, 'utf8')).not.toMatch(/^(?:INPUT|GITHUB|NOTION|ACTIONS|RUNNER)_/m);
    const places = { ...left(result, folder, wire), ...filesOf(traces) };
    expect(leaks(places, CANARY, GITHUB_CANARY)).toEqual([]);
  });
});

it('the search for leaks finds a token in every form that it looks for', () => {
  const spellings = [
    CANARY,
    CANARY.slice(20),
    CANARY.toUpperCase(),
    Buffer.from(CANARY).toString('hex'),
    ...['', 'x', 'xy'].map(before => Buffer.from(`${before}Bearer ${CANARY}`).toString('base64url')),
  ];
  for (const spelling of spellings) expect(leaks({ here: `a ${spelling} b` }, CANARY)).toHaveLength(1);
  expect(leaks({ here: 'nothing to see' }, CANARY)).toEqual([]);
});
