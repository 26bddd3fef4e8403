import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getOctokit } from '@actions/github';
import * as v from 'valibot';
import { expect, it, onTestFinished } from 'vitest';
import { exampleWorkspace, notion, run, workspace } from '../e2e/world.ts';
import { yaml } from '../workflows/files.ts';

const Workflow = v.looseObject({
  jobs: v.looseObject({
    look: v.looseObject({
      steps: v.array(v.looseObject({ with: v.optional(v.looseObject({ script: v.optional(v.string()) })) })),
    }),
  }),
});

function script(): string {
  const { jobs } = v.parse(Workflow, yaml('examples/workflows/scheduled.yml'));
  const [text] = jobs.look.steps.flatMap(step => step.with?.script ?? []);
  if (text === undefined) throw new Error('the step with the script is gone');
  return text;
}

const Sent = v.looseObject({
  body: v.optional(v.string()),
  state: v.optional(v.string()),
  labels: v.optional(v.array(v.string())),
});

/** A request to GitHub other than listing issues: `PATCH /repos/acme/site/issues/7`, and its body. */
interface Call {
  readonly request: string;
  readonly sent: v.InferOutput<typeof Sent>;
}

/** Starts a server with GitHub's issues API on the loopback interface. */
async function gitHub(open: readonly unknown[]): Promise<{ url: string; calls: Call[]; asked: string[] }> {
  const calls: Call[] = [];
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let sent = '';
    for await (const chunk of request) sent += chunk;
    const name = `${request.method} ${request.url}`;
    if (request.method === 'GET') asked.push(name);
    else calls.push({ request: name, sent: v.parse(Sent, JSON.parse(sent)) });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(request.method === 'GET' ? open : {}));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, calls, asked };
}

const OURS = { number: 7, user: { login: 'github-actions[bot]' } };
const SOMEBODYS = { number: 3, user: { login: 'ada' } };

/** Runs the script on a report, as actions/github-script does. */
async function keepIssue(report: unknown, open: readonly unknown[] = []) {
  const temp = mkdtempSync(path.join(tmpdir(), 'scheduled-'));
  onTestFinished(() => rmSync(temp, { recursive: true, force: true }));
  const file = path.join(temp, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  const server = await gitHub(open);
  const failures: string[] = [];
  const given = {
    github: getOctokit('ghs_stand_in', { baseUrl: server.url }),
    context: { repo: { owner: 'acme', repo: 'site' }, serverUrl: 'https://github.com', runId: 1 },
    core: { setFailed: (message: string) => failures.push(message) },
    require: createRequire(import.meta.url),
    process: { env: { REPORT: file } },
  };
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  await new AsyncFunction(...Object.keys(given), script())(...Object.values(given));
  const requests = server.calls.map(({ request }) => request.replace('/repos/acme/site', ''));
  return {
    ...server,
    requests,
    failures,
    body: server.calls.findLast(({ sent }) => sent.body)?.sent.body ?? '',
  };
}

const SOUND = { verified: true, counts: { unverified: 0 }, references: [] };
const FINDING = {
  file: 'config/notion.json',
  line: 3,
  severity: 'warning',
  rule: 'in-trash',
  status: 'in-trash',
  message: 'This page is in Notion’s trash.',
};
const ROTTEN = {
  ...SOUND,
  references: [
    FINDING,
    { ...FINDING, severity: 'error', rule: 'unverified', status: 'unverified', message: 'Not asked.' },
    { ...FINDING, severity: null, rule: null, status: 'ok', message: 'Resolves to a page.' },
  ],
};

it('opens an issue with the findings of a real report', async () => {
  const { report } = await run(exampleWorkspace(), await notion(), { inputs: { 'fail-on': 'never' } });
  const { requests, body, calls, asked } = await keepIssue(report);
  expect(asked).toEqual(['GET /repos/acme/site/issues?labels=notion-id-check&state=open']);
  expect(requests).toEqual(['POST /issues']);
  expect(calls[0]?.sent.labels).toEqual(['notion-id-check']);
  expect(body).toContain('\nwarning in-trash config/notion.json:11 This page is in Notion’s trash.\n');
  expect(body).not.toContain('unverified');
  expect(body.match(/^(?:error|warning) /gm)).toHaveLength(20);
});

it('lists the problems and nothing else', async () => {
  const { body } = await keepIssue(ROTTEN);
  expect(body.split('\n')).toEqual([
    'Notion IDs that need attention: 1. [The run](https://github.com/acme/site/actions/runs/1) says how to fix each of them.',
    '',
    '```text',
    'warning in-trash config/notion.json:3 This page is in Notion’s trash.',
    '```',
  ]);
});

it('updates the issue that it opened and no other issue', async () => {
  expect((await keepIssue(ROTTEN, [SOMEBODYS, OURS])).requests).toEqual(['PATCH /issues/7']);
  expect((await keepIssue(ROTTEN, [SOMEBODYS])).requests).toEqual(['POST /issues']);
});

it('closes the issue when there are no more problems, and does nothing if none is open', async () => {
  const { requests, calls } = await keepIssue(SOUND, [OURS]);
  expect(requests).toEqual(['POST /issues/7/comments', 'PATCH /issues/7']);
  expect(calls[1]?.sent.state).toBe('closed');
  expect((await keepIssue(SOUND, [SOMEBODYS])).requests).toEqual([]);
});

it('does not change the issue if some IDs could not be verified', async () => {
  const { requests, failures } = await keepIssue({ ...SOUND, counts: { unverified: 2 } }, [OURS]);
  expect({ requests, failures }).toEqual({ requests: [], failures: [] });
});

it('fails and changes no issue if nothing was verified', async () => {
  const folder = workspace({ '.env': 'NOTION_PAGE_ID=1b5a9879-0d51-4248-826e-6dcab15592ef' });
  const { report } = await run(folder, await notion(), {
    inputs: { 'notion-token': 'ntn_no_such_token', 'fail-on': 'never' },
  });
  const { requests, failures } = await keepIssue(report, [OURS]);
  expect(requests).toEqual([]);
  expect(failures).toEqual(['The IDs were not verified. The issue stays as it is.']);
});

it('keeps text from scanned files inside its code block', async () => {
  const { body } = await keepIssue({
    ...SOUND,
    references: [{ ...FINDING, file: 'a\n```\n@everyone', message: '```\r\n# Read this' }],
  });
  expect(body.match(/```/g)).toHaveLength(2);
  expect(body.split('\n')).toHaveLength(5);
});

it('keeps the issue below GitHub’s size limit', async () => {
  const references = Array.from({ length: 2_000 }, () => ({ ...FINDING, message: 'x'.repeat(5_000) }));
  const { body } = await keepIssue({ ...SOUND, references });
  expect(body).toMatch(/^Notion IDs that need attention: 2000/);
  expect(body.length).toBeLessThan(65_536);
});
