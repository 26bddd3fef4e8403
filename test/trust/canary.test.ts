import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkOut, gitWrapper, TestRepository } from '../change/repositories.ts';
import { type Files, workspace } from '../e2e/world.ts';
import { FAULTS, type PlannedFault, refusal } from '../github/faults.ts';
import { pullRequestPayload } from '../github/payloads.ts';
import { startGitHub } from '../github/server.ts';
import { INDEFINITE, REFUSING } from '../notion/fault-list.ts';
import type { Fault, FaultKind } from '../notion/faults.ts';
import { NotionServer } from '../notion/server.ts';
import type { StepResult } from '../runner/model.ts';
import { runAction, type Step } from '../runner/run-action.ts';
import { bare, PAGE } from '../support/read.ts';
import { command } from '../terminal/command.ts';
import { CANARY, filesOf, GITHUB_CANARY, leaks, withoutAuthorization, withoutMasks } from './canary.ts';
import { inParallel } from './pool.ts';
import { tap } from './tap.ts';

const FILES: Files = {
  'a.env': `NOTION_PAGE_ID=${PAGE}\nNOTION_DB_ID=oops\n`,
  'b.json': `{"notionHomePageId": "https://www.notion.so/acme/Home-${bare(PAGE)}", broken`,
};
const OBJECTS = [{ type: 'page', id: PAGE, title: 'Home' }] as const;
const INPUTS = {
  'notion-token': CANARY,
  'github-token': GITHUB_CANARY,
  'report-file': 'out/report.json',
  'sarif-file': 'out/notion.sarif',
  'show-titles': 'true',
  'verify-timeout': '0.02',
};

/** A Notion whose token is the canary, and the wire to it. */
async function notion(faults: readonly Fault[] = [], token = CANARY) {
  const server = await NotionServer.start({ workspace: { token, objects: OBJECTS }, faults });
  onTestFinished(() => server.close());
  return { server, wire: await tap(server.url) };
}

/** Where a step's run leaves anything, less the two places that a token belongs in. */
function left(result: StepResult, folder: string, ...wires: { sent(): string }[]): Record<string, string> {
  return {
    'standard output': withoutMasks(result.stdout),
    'standard error': result.stderr,
    ...filesOf(result.temp, ['event.json']),
    ...(existsSync(path.join(folder, 'out')) ? filesOf(path.join(folder, 'out')) : {}),
    ...Object.fromEntries(wires.map(({ sent }, i) => [`wire ${i}`, withoutAuthorization(sent())])),
  };
}

const step = (folder: string, inputs: Step['inputs'] = {}): Step => ({
  workspace: folder,
  inputs: { ...INPUTS, ...inputs },
  env: { RUNNER_DEBUG: '1' },
});

/** Answers that hand the token back, in every part of an answer. */
const ECHOES: readonly (readonly [string, FaultKind])[] = [
  ['an echo in a message', { kind: 'error', status: 400, code: 'validation_error', message: `no ${CANARY}` }],
  ['an echo as a code', { kind: 'error', status: 403, code: CANARY, message: `Bearer ${CANARY}` }],
  ['an echo as a code, once more', { kind: 'error', status: 500, code: CANARY, retryAfter: CANARY }],
  [
    'an echo beside a 429',
    { kind: 'error', status: 429, code: 'rate_limited', additionalData: { rate_limit_reason: CANARY } },
  ],
  ['an echo as an object', { kind: 'wrong-object', body: { object: CANARY, id: CANARY, title: CANARY } }],
  ['an echo in a redirect', { kind: 'redirect', to: `http://127.0.0.1:9/${CANARY}` }],
  ['an endless body', { kind: 'huge', bytes: 64 << 20 }],
  ['401', { kind: 'error', status: 401, code: 'unauthorized', message: CANARY }],
  ['404', { kind: 'error', status: 404, code: 'object_not_found', message: CANARY }],
];

const EVERY_FAULT = [...INDEFINITE, ...REFUSING.map(([name, kind]) => [name, kind] as const), ...ECHOES];

describe('whatever Notion answers, the token leaves in its header alone', () => {
  it('from the action, with debug logging on', { timeout: 120_000 }, async () => {
    const told = await inParallel(EVERY_FAULT, async ([name, kind]) => {
      const folder = workspace(FILES);
      const { server, wire } = await notion([{ ...kind, path: '/v1/' }]);
      const result = await runAction(step(folder, { 'notion-api-url': wire.url.href }));
      expect(server.requests.length, name).toBeGreaterThan(0);
      expect(wire.sent(), name).toContain(`Bearer ${CANARY}`);
      return leaks(left(result, folder, wire), CANARY, GITHUB_CANARY).map(leak => `${name}: ${leak}`);
    });
    expect(told.flat()).toEqual([]);
  });

  it('from the command', { timeout: 120_000 }, async () => {
    const folder = workspace(FILES);
    // The command waits ten minutes for a Notion that may come round; these answers it takes as they are.
    const final = ECHOES.filter(
      ([, kind]) => kind.kind === 'error' && [400, 401, 403, 404].includes(kind.status),
    );
    const told = await inParallel(final, async ([name, kind]) => {
      const { wire } = await notion([{ ...kind, path: '/v1/' }]);
      const env = { NOTION_TOKEN: CANARY, NODE_DEBUG: '' };
      const args = ['--format', 'json', '--show-titles', '--notion-api-url', wire.url.href];
      const { stdout, stderr } = await command(folder, args, env);
      const places = { stdout, stderr, wire: withoutAuthorization(wire.sent()) };
      return leaks(places, CANARY).map(leak => `${name}: ${leak}`);
    });
    expect(told.flat()).toEqual([]);
  });
});

/** The names of the action's inputs. */
const NAMES = Array.from(
  readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')
    .split(/^outputs:/m)[0]
    ?.matchAll(/^ {2}([a-z-]+):$/gm) ?? [],
  ([, name]) => name ?? '',
);

describe('the token in a wrong place is not repeated', () => {
  const others = NAMES.filter(name => name !== 'notion-token');

  it.each([
    ['beside its own input', CANARY],
    ['instead of its own', ''],
  ])('in any other input, %s', { timeout: 120_000 }, async (_, token) => {
    const given = others.flatMap(name => [
      [name, CANARY],
      [name, `${CANARY}: page`],
      [name, `https://example.com/?t=${CANARY}`],
      [name, `[${CANARY}`],
    ]);
    const { server } = await notion();
    const wire = await tap(server.url);
    const told = await inParallel(given, async ([name = '', value = '']) => {
      const folder = workspace(FILES);
      const address = { 'notion-api-url': wire.url.href };
      const order = step(folder, { ...address, 'notion-token': token, verify: 'auto', [name]: value });
      const result = await runAction({ ...order, env: { ...order.env, GITHUB_API_URL: wire.url.origin } });
      expect(result.exitCode, name).toBe(1);
      return leaks(left(result, folder, wire), CANARY).map(leak => `${name}: ${leak}`);
    });
    expect(others.length).toBeGreaterThan(10);
    expect(told.flat()).toEqual([]);
  });

  it('in the config file, its name, or what is wrong with its YAML', async () => {
    const contents = [
      CANARY,
      `${CANARY}: 1`,
      `files: ${CANARY}`,
      `files: ["[${CANARY}"]`,
      `expect: {${CANARY}: pgae}`,
      `expect: {A: ${CANARY}}`,
      `ignore: [{id: ${CANARY}}]`,
      `rules: {${CANARY}: off}`,
      `rules: {malformed: ${CANARY}}`,
      `a: *${CANARY}`,
      `a: &${CANARY} [`,
      `!${CANARY} x`,
      `%${CANARY}\n---\n"`,
      `a: "\\${CANARY}"`,
    ];
    const told = await inParallel(contents, async content => {
      const folder = workspace({ ...FILES, '.github/notion-id-check.yml': content });
      const result = await runAction(step(folder, { verify: 'never' }));
      const ran = await command(folder, ['--offline']);
      return leaks({ ...left(result, folder), ...ran, status: '' }, CANARY);
    });
    expect(told.flat()).toEqual([]);
  });

  it('in any argument of the command', async () => {
    const folder = workspace({ ...FILES, 'bad.yml': `files: ${CANARY}` });
    const wrong: readonly (readonly string[])[] = [
      [CANARY],
      [`--${CANARY}`],
      ['--token', CANARY],
      [`--token=${CANARY}`],
      ['--config', CANARY],
      ['--config', 'bad.yml'],
      ['--expect', CANARY],
      ['--expect', `A: ${CANARY}`],
      ['--since', CANARY],
      ['--fail-on', CANARY],
      ['--format', CANARY],
      ['--completion', CANARY],
      ['--notion-api-url', CANARY],
      ['--notion-api-url', `http://${CANARY}.example`],
      ['--notion-api-url', `https://${CANARY}@example.com`],
      ['--output', `no/such/${CANARY}`],
    ];
    const told = await inParallel(wrong, async args => {
      const { status, stdout, stderr } = await command(folder, [...args, '--offline']);
      expect([status, stdout], args.join(' ')).toEqual([2, '']);
      return leaks({ stderr }, CANARY);
    });
    expect(told.flat()).toEqual([]);
  });
});

describe('a token that looks odd', () => {
  const odd = [
    ['a line feed inside', `${CANARY.slice(0, 22)}\n${CANARY.slice(22)}`],
    ['a carriage return inside', `${CANARY.slice(0, 22)}\r${CANARY.slice(22)}`],
    ['spaces', `${CANARY.slice(0, 22)} ${CANARY.slice(22)}`],
    ['quotes', `"${CANARY}"`],
    ['a variable’s name', `NOTION_TOKEN=${CANARY}`],
    ['Bearer in front', `Bearer ${CANARY}`],
    ['other letters', `${CANARY}é漢`],
    ['an escape', `\u001b[31m${CANARY}`],
    ['a NUL that the shell left as text', `${CANARY}\\0`],
    ['a command', `${CANARY}::error::x`],
    ['a percent sign', `${CANARY}%0A::error::x`],
  ] as const;

  it('is masked first, in every part, and is not told', { timeout: 60_000 }, async () => {
    const told = await inParallel(odd, async ([name, token]) => {
      const folder = workspace(FILES);
      const { wire } = await notion();
      const inputs = { 'notion-token': token, 'github-token': token, 'notion-api-url': wire.url.href };
      const result = await runAction(step(folder, inputs));
      expect(result.exitCode, name).toBe(1);
      expect(result.stdout, name).toMatch(/^::add-mask::/);
      expect(result.injected, name).toEqual([]);
      expect(
        result.masks.some(mask => CANARY.startsWith(mask) || mask.includes(CANARY)),
        name,
      ).toBe(true);
      const env = { NOTION_TOKEN: token };
      const ran = await command(folder, ['--notion-api-url', wire.url.href], env);
      const places = { ...left(result, folder, wire), stdout: ran.stdout, stderr: ran.stderr };
      return leaks(places, CANARY).map(leak => `${name}: ${leak}`);
    });
    expect(told.flat()).toEqual([]);
  });

  it('is taken for one where it is very short', async () => {
    const folder = workspace(FILES);
    const { server } = await notion([], 'z9');
    const inputs = { 'notion-token': 'z9', 'notion-api-url': server.url.href, 'verify-timeout': '1' };
    const result = await runAction({ workspace: folder, inputs });
    expect(result.masks).toContain('z9');
    expect(result.outputs).toMatchObject({ ok: '1' });
    expect(withoutMasks(result.stdout) + result.summary).not.toContain('z9');
  });
});

it('goes to no address but an https one', async () => {
  const elsewhere = [
    'http://api.notion.com',
    'http://192.0.2.1',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'https://user@api.notion.com',
    'https://no-such-host.invalid',
    'https://127.0.0.1:9',
  ];
  const told = await inParallel(elsewhere, async url => {
    const folder = workspace(FILES);
    const result = await runAction(step(folder, { 'notion-api-url': url }));
    expect(result.exitCode, url).toBe(1);
    return leaks(left(result, folder), CANARY);
  });
  expect(told.flat()).toEqual([]);
});

describe('where publishing fails', () => {
  /** A pull request with a fault that can be fixed, so that a comment and a suggestion are due. */
  function pullRequest() {
    const origin = TestRepository.create();
    const base = origin.commit({ 'a.env': `NOTION_PAGE_ID=${PAGE}\n` });
    origin.branch('feature');
    const head = origin.commit({ 'b.env': `NOTION_HOME_PAGE_ID=https://www.notion.so/x-${bare(PAGE)}\n` });
    const merge = origin.mergeRef(base, head);
    return { origin, base, head, merge, payload: pullRequestPayload({ headSha: head, baseSha: base }) };
  }
  const echo = (status: number) =>
    refusal(status, `no ${CANARY} Bearer ${GITHUB_CANARY} token ${GITHUB_CANARY}`, {
      'x-echo': GITHUB_CANARY,
      location: `http://127.0.0.1:9/${GITHUB_CANARY}`,
    });
  const faults = {
    ...FAULTS,
    'an echo with 403': echo(403),
    'an echo with 422': echo(422),
    'an echo with 500': echo(500),
    'an echo with 302': echo(302),
  };
  /** Reading is tried again for minutes, so there only answers that are final; writing is tried once. */
  const FINAL = /forbidden|locked|unprocessable|deprecated|nonsense|nothing|with [34]/;
  const ONCE = /serverError|badGateway|reset|lost|broken|page|with 500/;
  const kinds = Object.entries(faults).flatMap(([name, fault]) => {
    if (typeof fault === 'function') return [];
    if (FINAL.test(name)) return [{ name, fault, methods: ['GET', 'POST'] }];
    return ONCE.test(name) ? [{ name, fault, methods: ['POST'] }] : [];
  });

  it('on GitHub, whatever it answers, neither token is told', { timeout: 120_000 }, async () => {
    const pull = pullRequest();
    const told = await inParallel(kinds, async ({ name, fault, methods }) => {
      const folder = checkOut(pull.origin, pull.merge).folder;
      const github = await startGitHub({
        repository: 'acme/site',
        token: GITHUB_CANARY,
        folder: pull.origin.folder,
        pull: { number: 7, head: pull.head, base: pull.base },
      });
      onTestFinished(() => github.close());
      const planned = methods.flatMap(method =>
        ['/issues', '/pulls', '/graphql', '/git/'].map(
          (where): PlannedFault => ({ method, path: where, fault }),
        ),
      );
      github.faults.push(...planned, ...planned);
      const [wire, { wire: asked }] = await Promise.all([tap(new URL(github.url)), notion()]);
      const order = step(folder, { comment: 'always', suggest: 'true', 'notion-api-url': asked.url.href });
      const result = await runAction({
        ...order,
        event: { name: 'pull_request', payload: pull.payload },
        env: { ...order.env, GITHUB_SHA: pull.merge, GITHUB_API_URL: wire.url.origin },
      });
      expect(github.requests.length, name).toBeGreaterThan(0);
      return leaks(left(result, folder, wire, asked), CANARY, GITHUB_CANARY).map(leak => `${name}: ${leak}`);
    });
    expect(told.flat()).toEqual([]);
  });

  it('on GitHub, with a token that can’t be sent', async () => {
    const pull = pullRequest();
    const folder = checkOut(pull.origin, pull.merge).folder;
    const { wire } = await notion();
    const broken = `${GITHUB_CANARY.slice(0, 20)}\n${GITHUB_CANARY.slice(20)}`;
    const inputs = { comment: 'always', suggest: 'true', 'github-token': broken };
    const result = await runAction({
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
    const result = await runAction({ ...order, env: { GITHUB_STEP_SUMMARY: folder, GITHUB_OUTPUT: folder } });
    expect(result.annotations.filter(({ level }) => level === 'warning').length).toBeGreaterThan(2);
    expect(leaks(left(result, folder, wire), CANARY, GITHUB_CANARY)).toEqual([]);
  });

  it('for a signal in the middle', async () => {
    const folder = workspace(FILES);
    const { server, wire } = await notion([{ kind: 'silent', path: '/v1/' }]);
    const result = await runAction({
      ...step(folder, { 'notion-api-url': wire.url.href, 'verify-timeout': '1' }),
      onStart: child => {
        const wait = setInterval(() => {
          if (!wire.sent().includes(CANARY)) return;
          clearInterval(wait);
          child.kill('SIGTERM');
        }, 20);
      },
    });
    expect(server.token).toBe(CANARY);
    expect(result.exitCode).toBe(1);
    expect(leaks(left(result, folder, wire), CANARY, GITHUB_CANARY)).toEqual([]);
  });
});

describe('programs that are started', () => {
  it.each([
    ['well', 'exec "$REAL_GIT" "$@"'],
    ['badly', "echo 'fatal: no' >&2; exit 128"],
  ])('learn neither token, where git goes %s', async (_, ending) => {
    const traces = path.join(workspace({}, false), 'traces');
    mkdirSync(traces);
    const log = path.join(traces, 'log');
    // What git is given, and what everybody on the machine can see of the process that starts it.
    const script = `{ env; printf '%s\\n' "$@"; tr '\\0' '\\n' <"/proc/$PPID/cmdline"; } >>'${log}' 2>&1; ${ending}`;
    const PATH = [gitWrapper(script), process.env['PATH']].join(path.delimiter);
    const folder = workspace(FILES);
    const { wire } = await notion();
    const order = step(folder, { 'notion-api-url': wire.url.href, scope: 'introduced' });
    const env = { ...order.env, PATH, NOTION_TOKEN: CANARY, GITHUB_TOKEN: GITHUB_CANARY };
    const result = await runAction({ ...order, env });
    await command(folder, ['--notion-api-url', wire.url.href, '--since', 'HEAD'], {
      PATH,
      NOTION_TOKEN: CANARY,
    });
    expect(readFileSync(log, 'utf8')).toContain('--no-pager');
    expect(readFileSync(log, 'utf8')).not.toMatch(/^(?:INPUT|GITHUB|NOTION|ACTIONS|RUNNER)_/m);
    const places = { ...left(result, folder, wire), ...filesOf(traces) };
    expect(leaks(places, CANARY, GITHUB_CANARY)).toEqual([]);
  });
});

it('finds a token in every spelling that it looks for', () => {
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
