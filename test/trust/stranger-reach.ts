import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { keyOf, writeMarker } from '../../src/github/marker.ts';
import { checkOut, TestRepository } from '../change/repositories.ts';
import { workspace } from '../e2e/world.ts';
import { pullRequestPayload } from '../github/payloads.ts';
import { startGitHub } from '../github/server.ts';
import { runStep } from '../runner/run-step.ts';
import { PAGE } from '../support/read.ts';
import { builtCommand } from '../terminal/command.ts';
import { offline } from './ground.ts';

type Note = (item: string, happens: string) => void;

const REPORTS = ['report-file', 'sarif-file', 'junit-file'];
const BAD = 'NOTION_PAGE_ID=oops\n';

function makePipe(file: string): void {
  rmSync(file, { force: true });
  execFileSync('mkfifo', [file]);
}

/**
 * Tests that files, programs and servers outside of the workspace cannot be reached. They note what happens
 * instead.
 */
export function reachTests(note: Note): void {
  it('reports are not written through links or outside of the workspace', async () => {
    for (const [item, targetOf, expected] of [
      ['through a link', (input: string) => `${input}.link`, /“([\w.-]+)” is a symbolic link/],
      ['outside of the workspace', (input: string) => `../${input}.json`, /outside of the workspace/],
    ] as const) {
      const folder = workspace({ 'w/a.env': `NOTION_PAGE_ID=${PAGE}\n`, 'mine.json': 'mine' }, false);
      for (const input of REPORTS) symlinkSync('../mine.json', path.join(folder, `w/${input}.link`));
      const inputs = Object.fromEntries(REPORTS.map(input => [input, targetOf(input)]));
      const step = { workspace: path.join(folder, 'w'), inputs: { verify: 'never', ...inputs } };
      const { annotations } = await runStep(step);
      expect(readFileSync(path.join(folder, 'mine.json'), 'utf8')).toBe('mine');
      for (const input of REPORTS) {
        expect(existsSync(path.join(folder, `${input}.json`))).toBe(false);
        const name = path.basename(targetOf(input));
        const warning = annotations.find(({ message }) => message.includes(name))?.message ?? '';
        expect(warning).toMatch(expected);
        const why = warning.slice(warning.indexOf(name) + name.length + ': '.length);
        note(`\`${input}\` ${item}`, `A warning says that it could not be written: ${why}`);
      }
    }
  });

  it('a run does not read the reports of an earlier run', async () => {
    const folder = workspace({ 'a.env': BAD });
    const inputs = {
      verify: 'never',
      'report-file': 'notion.json',
      'sarif-file': 'sarif/notion.json',
      'junit-file': 'notion.xml',
      include: '*.xml',
    };
    const files = ['notion.json', 'sarif/notion.json', 'notion.xml'].map(name => path.join(folder, name));
    const read = () => files.map(file => readFileSync(file, 'utf8'));
    await runStep({ workspace: folder, inputs });
    const first = read();
    await runStep({ workspace: folder, inputs });
    expect(read()).toEqual(first);
    note(
      'the reports of an earlier run in the repository',
      'They are not scanned: the second run has the same result.',
    );
  });

  it('a job summary that is nearly full is not written to', async () => {
    const folder = workspace({ 'a.env': BAD });
    const file = path.join(folder, 'summary.md');
    const size = 1024 * 1024 - 3000;
    writeFileSync(file, 'x'.repeat(size));
    const env = { GITHUB_STEP_SUMMARY: file };
    const { stdout } = await runStep({ workspace: folder, inputs: { verify: 'never' }, env });
    expect(readFileSync(file).length).toBe(size);
    const [warning = ''] = /The job summary was not written[^\n%]*/.exec(stdout) ?? [];
    expect(warning).not.toBe('');
    note('a job summary that is nearly full', `It stays as it is: ${warning}`);
  });

  it('nothing in the summary becomes a link automatically', async () => {
    const live = ['GH-123', 'mona@example.org', 'www.example.org', '#1', '@mona', 'https://evil.example/x'];
    const folder = workspace({ 'a.env': `# notion-id-check: ${live.join(' ')}\nNOTION_PAGE_ID=x\n` });
    const { stdout } = await builtCommand(folder, ['--offline', '--format', 'markdown']);
    expect(stdout).toContain('123');
    for (const each of live) {
      expect(stdout).not.toContain(`${each} `);
      note(`\`${each}\` in the summary`, 'It stays text.');
    }
  });

  it('the command does not wait for pipes', async () => {
    const repository = TestRepository.create();
    repository.commit({ 'a.env': 'A=1\n', 'b/a.env': BAD });
    repository.write({ 'a.env': BAD, 'b/new.env': BAD });
    for (const name of ['.gitignore', 'b/.gitignore', 'c.env']) makePipe(path.join(repository.folder, name));
    const counts = await Promise.all(
      [[], ['--since', 'HEAD']].map(async args => {
        const { stdout, stderr } = await builtCommand(repository.folder, [
          '--offline',
          '--format',
          'json',
          ...args,
        ]);
        const { counts, scope, references } = JSON.parse(stdout);
        return { scope, stderr, all: references.length, errors: counts.errors };
      }),
    );
    expect(counts[0]).toMatchObject({ scope: 'all', all: 3, errors: 3 });
    expect(counts[1]).toMatchObject({ scope: 'introduced', all: 3, errors: 2 });
    note('a `.gitignore` that is a pipe', 'It is not read: all 3 problems are found.');
    note(
      'a `.gitignore` that is a pipe, with `--since`',
      'It is not read either: the new problems are found.',
    );
    note('a `.env` file that is a pipe', 'It is not read.');
  });

  it('with `--since`, git fetches nothing and starts nothing', async () => {
    const origin = TestRepository.create();
    origin.commit({ 'a.env': 'A=1\n', '.gitattributes': '*.env filter=evil diff=evil\n' });
    origin.commit({ 'a.env': BAD });
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const marker = path.join(workspace({}, false), 'it-ran');
    const folder = workspace({}, false);
    const clone = path.join(folder, 'clone');
    origin.git('clone', '--quiet', '--filter=blob:none', `file://${origin.folder}`, clone);
    const partial = new TestRepository(clone);
    partial.git('config', 'remote.origin.uploadpack', `touch '${marker}'; git-upload-pack`);
    const trap = `touch '${marker}'; cat`;
    const settings =
      'core.fsmonitor core.pager diff.external diff.evil.textconv filter.evil.clean core.sshCommand';
    for (const name of settings.split(' ')) partial.git('config', name, trap);
    const { stdout, stderr } = await builtCommand(clone, ['--offline', '--since', 'HEAD~1']);
    expect(existsSync(marker)).toBe(false);
    const [said = ''] =
      /All problems count, not only new ones: git doesn’t have the earlier contents/.exec(stdout + stderr) ??
      [];
    expect(said).not.toBe('');
    note('a partial clone that lacks the earlier contents', `Nothing is fetched. ${said}.`);
    note('commands in the repository’s git configuration', 'None is started.');
  });

  it('a GitHub server, or a proxy, can’t redirect a token or keep a run going', async () => {
    await hostileGitHub(note);
  });
}

/**
 * Runs the action with a GitHub server whose lists never end and refer to another server, and whose comment
 * looks like ours.
 */
async function hostileGitHub(note: Note): Promise<void> {
  const origin = TestRepository.create();
  const base = origin.commit({ 'a.env': 'A=1\n' });
  origin.branch('feature');
  const head = origin.commit({ 'a.env': BAD });
  const merge = origin.mergeRef(base, head);
  const github = await startGitHub({
    repository: 'acme/site',
    token: 'ghs_stand_in',
    folder: origin.folder,
    pull: { number: 7, head, base },
  });
  const received: string[] = [];
  const elsewhere = await listening((request, response) => {
    received.push(String(request.headers.authorization));
    response.end('[]');
  });
  const slot = writeMarker({ kind: 'comment', key: keyOf('checks/ids'), state: 'failed' });
  let pages = 0;
  const proxy = await listening(async (request, response) => {
    const isList = request.method === 'GET' && request.url?.includes('/issues/7/comments');
    if (isList) {
      pages++;
      const entry = { id: pages, body: `${slot}old`, user: { login: 'mallory', id: 666, type: 'User' } };
      response.writeHead(200, {
        'content-type': 'application/json',
        link: `<${elsewhere}/comments?page=${pages + 1}>; rel="next"`,
      });
      response.end(JSON.stringify([entry]));
      return;
    }
    if (request.url?.includes('/files')) {
      response.writeHead(302, { location: `${elsewhere}/files` }).end();
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = await fetch(`${github.url}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { authorization: String(request.headers.authorization), 'content-type': 'application/json' },
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(await answer.text());
  });
  const step = offline(checkOut(origin, merge).folder, {
    event: { name: 'pull_request', payload: pullRequestPayload({ headSha: head, baseSha: base }) },
    env: { GITHUB_SHA: merge, GITHUB_API_URL: proxy },
    inputs: { comment: 'always', suggest: 'true' },
  });
  const { exitCode } = await runStep(step);
  await github.close();
  expect(exitCode).toBe(1);
  expect(received).toEqual([]);
  expect(pages).toBeGreaterThan(1);
  const edits = github.requests.filter(({ method }) => method === 'PATCH');
  expect(edits).toEqual([]);
  note('a list of GitHub’s that never ends', `It ends after ${pages} pages.`);
  note(
    'a list of GitHub’s whose next page is on another server',
    'That server is not asked, so it gets no token.',
  );
  note('a redirect of GitHub’s API to another server', 'It is not followed.');
  note('a comment in the form of ours by another account', 'It is not edited.');
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

async function listening(handler: Handler): Promise<string> {
  const server = createServer((request, response) => void handler(request, response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? '') : ''}`;
}
