import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { builtOnce, checkOut, TestRepository } from '../change/repositories.ts';
import { notion } from '../e2e/world.ts';
import { FAULTS, type Fault as GitHubFault } from '../github/faults.ts';
import { pullRequestPayload } from '../github/payloads.ts';
import { startGitHub } from '../github/server.ts';
import type { Fault, FaultKind } from '../notion/faults.ts';
import type { ServerDescription } from '../notion/server.ts';
import { DEFAULT_TOKEN } from '../notion/workspace.ts';
import type { Step } from '../runner/run-action.ts';
import { needsProcess, skippingSilence, WITHOUT_WAITS, whenTrue } from '../runner/waits.ts';
import { bare, DATABASE, PAGE } from '../support/read.ts';
import { ground, offline, put } from './ground.ts';
import { HOSTILE_OBJECTS } from './hostile.ts';
import type { Trial } from './trial.ts';

const OBJECTS = [{ type: 'page', id: PAGE, title: 'Home' }] as const;
const UNREACHED = /: \d+ IDs? (?:was|were) not verified\.$/;

async function asked(description: Partial<ServerDescription>, step: Partial<Step> = {}): Promise<Step> {
  const server = await notion({ workspace: { objects: OBJECTS }, ...description });
  const inputs = { 'notion-token': DEFAULT_TOKEN, 'notion-api-url': server.url.href };
  return {
    workspace: ground({}),
    ...(description.faults?.some(({ kind }) => kind === 'silent') ? skippingSilence(server) : {}),
    ...step,
    retriesAtOnce: true,
    ...(description.faults?.some(needsProcess) && { env: WITHOUT_WAITS }),
    inputs: { ...inputs, ...step.inputs },
  };
}

const deep = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

export async function notionTrials(): Promise<Trial[]> {
  const failing: readonly (readonly [string, FaultKind])[] = [
    [
      'throttles for longer than there is time',
      { kind: 'error', status: 429, code: 'rate_limited', retryAfter: 60 },
    ],
    [
      'throttles, and the time to wait is invalid',
      { kind: 'error', status: 429, code: 'rate_limited', retryAfter: '1e999' },
    ],
    ['is down (503)', { kind: 'error', status: 503, code: 'service_unavailable' }],
    ['is behind a proxy that answers with a page', { kind: 'html', status: 502 }],
    ['answers with text that is not JSON', { kind: 'invalid-json' }],
    ['ends its answer too early', { kind: 'cut' }],
    ['resets the connection', { kind: 'reset' }],
    ['never answers', { kind: 'silent' }],
    ['answers without end', { kind: 'huge', bytes: 64 << 20 }],
    ['redirects the request', { kind: 'redirect', to: 'http://127.0.0.1:9/' }],
    [
      'answers with an object of wrong types',
      { kind: 'wrong-object', body: { object: ['page'], id: { a: 1 }, title: 7 } },
    ],
    ['answers with 1,000 nested lists', { kind: 'wrong-object', body: deep(1_000) }],
    [
      'answers with workflow commands as the error code',
      { kind: 'error', status: 500, code: '##[error]x', message: '::error::x' },
    ],
  ];
  const every = (kind: FaultKind): readonly Fault[] => [{ ...kind, path: '/v1/' }];
  const trials = failing.map(
    async ([what, kind]): Promise<Trial> => ({
      tried: `Notion ${what}`,
      step: await asked({ faults: every(kind) }),
      exit: 1,
      reads: UNREACHED,
    }),
  );
  const files = { 'b.env': `NOTION_TASKS_DB_ID=${PAGE}\nNOTION_OTHER_PAGE_ID=${DATABASE}\n` };
  return [
    ...(await Promise.all(trials)),
    { tried: 'Notion is slow', step: await asked({ latencyMs: 300 }), exit: 0, reads: /^✅ All Notion IDs/ },
    {
      tried: 'Notion fails for a while',
      step: await asked({ faults: [{ kind: 'reset', path: '/v1/pages', times: 1 }] }),
      exit: 0,
      reads: /^✅ All Notion IDs/,
    },
    {
      tried: 'nothing listens on Notion’s port',
      step: await asked({}, { inputs: { 'notion-api-url': 'http://127.0.0.1:9' } }),
      exit: 1,
      reads: UNREACHED,
    },
    {
      tried: 'Notion’s address can’t be looked up',
      step: await asked({}, { inputs: { 'notion-api-url': 'https://no-such-host.invalid' } }),
      exit: 1,
      reads: UNREACHED,
    },
    {
      tried: 'Notion rejects the token',
      step: await asked({}, { inputs: { 'notion-token': 'ntn_revoked' } }),
      exit: 1,
      reads: /^Notion rejected the token \(401\)/,
    },
    {
      tried: 'Notion refuses what the connection may not do',
      step: await asked({ workspace: { objects: OBJECTS, capabilities: [] } }),
      exit: 1,
      reads: /lacks a capability/,
    },
    {
      tried: 'titles that contain commands, with show-titles',
      step: await asked(
        { workspace: { objects: HOSTILE_OBJECTS } },
        { workspace: ground(files), inputs: { 'show-titles': 'true' } },
      ),
      exit: 1,
      reads: /^This is the ID of a/,
      references: 3,
    },
    {
      tried: 'the job is cancelled (SIGTERM) while Notion does not answer',
      ...(await cancelled()),
      exit: 1,
      reads: /^The run was cancelled: \d+ IDs? (?:was|were) not verified/,
    },
    {
      tried: 'the clock jumps back and forth by a day',
      step: await asked(
        {},
        {
          workspace: ground({}),
          env: { NODE_OPTIONS: `--require=${clock()}` },
        },
      ),
      exit: 0,
      reads: /^✅ All Notion IDs/,
    },
  ];
}

/** A run that is cancelled after it has asked Notion. */
async function cancelled(): Promise<{ step: Step }> {
  const server = await notion({
    workspace: { objects: OBJECTS },
    faults: [{ kind: 'silent', path: '/v1/pages' }],
  });
  const step = await asked({}, { inputs: { 'notion-api-url': server.url.href } });
  const onStart: Step['onStart'] = child =>
    whenTrue(
      child,
      () => server.count('GET /v1/pages') > 0,
      () => child.kill('SIGTERM'),
    );
  return { step: { ...step, onStart } };
}

/** A module that makes the clock jump by a day each time it is read. */
function clock(): string {
  const folder = ground({});
  put(
    folder,
    'clock.cjs',
    'const now = Date.now; let n = 0; Date.now = () => now() + (n++ % 2 ? 1 : -1) * 86_400_000;',
  );
  return path.join(folder, 'clock.cjs');
}

/** A pull request with a problem that can be fixed. */
const changes = builtOnce(() => {
  const origin = TestRepository.create();
  const base = origin.commit({ 'a.env': `NOTION_PAGE_ID=${PAGE}\n` });
  origin.branch('feature');
  const head = origin.commit({ 'b.env': `NOTION_HOME_PAGE_ID=https://www.notion.so/x-${bare(PAGE)}\n` });
  return { origin, base, head, merge: origin.mergeRef(base, head) };
});

/** The pull request on a GitHub server that fails once, in the given way. */
async function onGitHub(
  tried: string,
  faults: readonly [string, string, GitHubFault][],
  reads: RegExp,
): Promise<Trial> {
  const { origin, base, head, merge } = changes();
  const github = await startGitHub({
    repository: 'acme/site',
    token: 'ghs_stand_in',
    folder: origin.folder,
    pull: { number: 7, head, base },
  });
  github.faults.push(...faults.map(([method, where, fault]) => ({ method, path: where, fault })));
  return {
    tried,
    step: offline(checkOut(origin, merge).folder, {
      event: { name: 'pull_request', payload: pullRequestPayload({ headSha: head, baseSha: base }) },
      env: { GITHUB_SHA: merge, GITHUB_API_URL: github.url },
      inputs: { comment: 'always', suggest: 'true' },
    }),
    exit: 1,
    reads,
    references: 2,
    also: () => void github.close(),
  };
}

export async function gitHubTrials(): Promise<Trial[]> {
  const published =
    /^The comment on the pull request could|^The fixes could not|^Comment (?:created|updated|unchanged)/;
  return Promise.all([
    onGitHub(
      'GitHub forbids comments',
      [
        ['POST', '/comments', FAULTS.forbidden],
        ['POST', '/reviews', FAULTS.forbidden],
      ],
      published,
    ),
    onGitHub(
      'GitHub fails while the comment is written',
      [['POST', '/comments', FAULTS.badGateway]],
      published,
    ),
    onGitHub(
      'GitHub’s connection breaks off while the comment is written',
      [['POST', '/comments', FAULTS.reset]],
      published,
    ),
    onGitHub('GitHub loses its answer to the comment', [['POST', '/comments', FAULTS.lost]], published),
    onGitHub('GitHub answers nonsense about the diff', [['GET', '/files', FAULTS.nothing]], published),
    onGitHub('GitHub answers with a page', [['POST', '/reviews', FAULTS.page]], published),
    onGitHub(
      'GitHub announces that a URL is deprecated, with commands in the text',
      [['GET', '/comments', FAULTS.deprecated]],
      published,
    ),
  ]);
}

export function diskTrials(): Trial[] {
  const bad = { 'bad.env': 'NOTION_PAGE_ID=oops\n' };
  const full = (inputs: Record<string, string>, env: Record<string, string> = {}) => {
    const folder = ground(bad);
    symlinkSync('/dev/full', path.join(folder, 'full'));
    return offline(folder, { inputs, env });
  };
  return [
    {
      tried: 'the disk is full where the report goes',
      step: full({ 'report-file': 'full' }),
      exit: 1,
      reads: /^The report could not be written/,
      references: -1,
    },
    {
      tried: 'the disk is full where the SARIF file goes',
      step: full({ 'sarif-file': 'full' }),
      exit: 1,
      reads: /^The SARIF file could not be written/,
      references: 2,
    },
    {
      tried: 'the disk is full where the summary goes',
      step: full({}, { GITHUB_STEP_SUMMARY: '/dev/full' }),
      exit: 1,
      reads: /^The job summary could not be written/,
      references: 2,
    },
    {
      tried: 'the report’s path is a folder',
      step: full({ 'report-file': '.git' }),
      exit: 1,
      reads: /^The report could not be written/,
      references: -1,
    },
    {
      tried: 'the folder for temporary files is below a file',
      step: full({}, { RUNNER_TEMP: path.join(ground({}), 'good.env/temp') }),
      exit: 1,
      reads: /^The report could not be written/,
      references: -1,
    },
    {
      tried: 'the workspace does not exist',
      step: offline(ground({}), { env: { GITHUB_WORKSPACE: path.join(ground({}), 'nowhere') } }),
      exit: 1,
      references: -1,
      reads: /does not exist/,
    },
    {
      tried: 'git is not installed',
      step: offline(ground(bad), { env: { PATH: '' } }),
      exit: 1,
      reads: /^This is not a Notion ID/,
      references: 2,
    },
  ];
}
