import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { publishComment } from '../../src/github/comment.ts';
import { at, textAt } from '../../src/github/json.ts';
import { TestRepository } from '../change/repositories.ts';
import { FAULTS } from './faults.ts';
import { loopback, TOKEN } from './loopback.ts';
import type { LoopbackGitHub } from './server.ts';

const BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

async function withBlob() {
  const repository = TestRepository.create();
  repository.commit({ empty: '' });
  return loopback({ folder: repository.folder });
}

/** Waits until GitHub has received a request. */
async function onceAsked(github: LoopbackGitHub): Promise<void> {
  await vi.waitUntil(() => github.requests.length > 0, { timeout: 60_000, interval: 5 });
}

describe('a request is sent again', () => {
  const repeated = {
    'a secondary limit with a time to wait': FAULTS.secondary(1),
    'a secondary limit without one': FAULTS.secondaryWithoutTime,
    'a limit that ends at once': FAULTS.exhausted(0),
    'too many requests': FAULTS.tooMany,
    'a server error': FAULTS.serverError,
    'a proxy error': FAULTS.badGateway,
    'a closed connection': FAULTS.reset,
    'a truncated response': FAULTS.broken,
    'an HTML page': FAULTS.page,
  };

  it.each(Object.entries(repeated))('after %s', async (_, fault) => {
    const { github, remote } = await withBlob();
    github.faults.push({ method: 'GET', path: '/blobs/', fault });
    expect(await remote.blob(BLOB)).toHaveLength(0);
    expect(github.requests).toHaveLength(2);
  });

  it('at most three times', async () => {
    const { github, remote } = await withBlob();
    for (let i = 0; i < 10; i++)
      github.faults.push({ method: 'GET', path: '/blobs/', fault: FAULTS.serverError });
    await expect(remote.blob(BLOB)).rejects.toThrow('GitHub answered 500: Server Error');
    expect(github.requests).toHaveLength(4);
  });

  it('never after a refusal, or if the limit lasts too long', async () => {
    for (const fault of [
      FAULTS.forbidden,
      FAULTS.secondary(3600),
      FAULTS.exhausted((Date.now() / 1000 + 3600) | 0),
    ]) {
      const { github, remote } = await withBlob();
      github.faults.push({ method: 'GET', path: '/blobs/', fault });
      await expect(remote.blob(BLOB)).rejects.toThrow('GitHub answered 403');
      expect(github.requests).toHaveLength(1);
    }
  });

  it('never after the run was cancelled', async () => {
    const repository = TestRepository.create();
    const cancelling = new AbortController();
    const { github, remote } = await loopback({ folder: repository.folder }, { signal: cancelling.signal });
    github.faults.push({ method: 'GET', path: '/blobs/', fault: FAULTS.secondary(60) });
    const asked = remote.blob(BLOB);
    await onceAsked(github);
    cancelling.abort();
    await expect(asked).rejects.toThrow('the run was cancelled');
    expect(github.requests).toHaveLength(1);
  });
});

it.each([FAULTS.nonsense, FAULTS.nothing])('reports a response that cannot be understood', async fault => {
  const { api, github, remote } = await loopback({ pull: { number: 7, head: 'HEAD', base: 'HEAD' } });
  const refuse = (times: number, path: string) => {
    for (let i = 0; i < times; i++) github.faults.push({ method: 'GET', path, fault });
  };
  refuse(5, '/');
  await expect(remote.blob(BLOB)).rejects.toThrow('GitHub’s answer could not be understood');
  await expect(remote.parents(BLOB)).rejects.toThrow('GitHub’s answer could not be understood');
  await expect(remote.files(BLOB)).rejects.toThrow('GitHub’s answer could not be understood');
  await expect(remote.fileAt(BLOB, 'a')).rejects.toThrow('GitHub’s answer could not be understood');
  await expect(remote.mergeBase(BLOB, BLOB)).rejects.toThrow('GitHub’s answer could not be understood');
  const comment = {
    number: 7,
    mode: 'always',
    failed: true,
    slot: '',
    report: () => 'x',
    resolved: () => 'y',
  } as const;
  refuse(2, '/');
  expect((await publishComment(api, comment)).kind).toMatch(/^(?:created|failed)$/);
});

it('does not print messages of GitHub’s client to the console', async () => {
  const written: unknown[] = [];
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const spy = vi.spyOn(console, name).mockImplementation((...parts) => void written.push(parts));
    onTestFinished(() => spy.mockRestore());
  }
  const { github, remote } = await withBlob();
  github.faults.push({ method: 'GET', path: '/blobs/', fault: FAULTS.deprecated });
  expect(await remote.blob(BLOB)).toHaveLength(0);
  expect(written).toEqual([]);
});

it('aborts a request that takes too long, and sends it again', async () => {
  const repository = TestRepository.create();
  repository.commit({ empty: '' });
  const { github, remote } = await loopback({ folder: repository.folder });
  github.faults.push({ method: 'GET', path: '/blobs/', fault: FAULTS.hang });
  const deadline = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockImplementationOnce(() => deadline.signal);
  const asked = remote.blob(BLOB);
  await onceAsked(github);
  deadline.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  expect(await asked).toHaveLength(0);
  expect(github.requests).toHaveLength(2);
});

it('aborts a request in progress when the run is cancelled', async () => {
  const cancelling = new AbortController();
  const { github, remote } = await loopback({}, { signal: cancelling.signal });
  github.faults.push({ method: 'GET', path: '/blobs/', fault: FAULTS.hang });
  const asked = remote.blob(BLOB);
  await onceAsked(github);
  cancelling.abort();
  await expect(asked).rejects.toThrow('the run was cancelled');
  expect(github.requests).toHaveLength(1);
});

it('loads GitHub’s client only for the first request', () => {
  const script = `
    import { GitHubApi } from './src/github/api.ts';
    import { publishComment } from './src/github/comment.ts';
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ resolve(name, context, next) { loaded.push(name); return next(name, context); } });
    const { Secret } = await import('./src/secrets/secret.ts');
    const signal = new AbortController().signal;
    const api = new GitHubApi({ token: new Secret('x'), repository: 'a/b', apiUrl: 'http://127.0.0.1:1', signal });
    await publishComment(api, { mode: 'never' });
    const before = loaded.includes('@actions/github');
    await api.client();
    console.log(JSON.stringify([before, loaded.includes('@actions/github')]));`;
  const cwd = join(import.meta.dirname, '../..');
  const args = ['--input-type=module-typescript', '--eval', script];
  expect(JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }))).toEqual([false, true]);
});

it('the GitHub server of the tests runs as a separate process, and reports its requests', async () => {
  const repository = TestRepository.create();
  repository.commit({ empty: '' });
  const options = { folder: repository.folder, repository: 'acme/site', token: 'x' };
  const server = spawn(process.execPath, [join(import.meta.dirname, 'server.ts'), JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    server.kill();
  });
  const [line] = await once(server.stdout, 'data');
  const url = textAt(JSON.parse(String(line)), 'url');
  const headers = { authorization: 'token x' };
  const answer = await fetch(`${url}/repos/acme/site/git/blobs/${BLOB}`, { headers });
  expect(at(await answer.json(), 'sha')).toBe(BLOB);
  await fetch(`${url}/repos/acme/site/nowhere`, { headers });
  const state: unknown = await (await fetch(`${url}/_state`)).json();
  expect(at(state, 'requests')).toHaveLength(2);
  expect(at(state, 'violations')).toEqual(['GET /repos/acme/site/nowhere: no such endpoint']);
  server.stdin.end();
  expect(await once(server, 'exit')).toEqual([0, null]);
});

it('the GitHub server of the tests reports requests that do not match GitHub’s description', async () => {
  const { github } = await loopback({ pull: { number: 7, head: 'HEAD', base: 'HEAD' } }, {});
  await fetch(`${github.url}/repos/acme/site/issues/7/comments`, {
    method: 'POST',
    headers: { authorization: `token ${TOKEN}` },
    body: JSON.stringify({ text: 'no body' }),
  });
  expect(github.violations).toEqual([expect.stringContaining("must have required property 'body'")]);
  github.violations.splice(0);
});
