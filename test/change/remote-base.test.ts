import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { MOST_REMOTE_FILES } from '../../src/change/remote-base.ts';
import { parseEvent } from '../../src/github/event.ts';
import { loopback } from '../github/loopback.ts';
import { mergeGroupPayload, pushPayload } from '../github/payloads.ts';
import { checkOut, TestRepository, temporaryFolder } from './repositories.ts';
import { baseOf, changedIn, contents, describeBase, known, pullRequestEvent } from './requests.ts';
import { pullRequest } from './scenarios.ts';

/** A checkout without credentials, as with `persist-credentials: false`: no fetch succeeds. */
function withoutCredentials(origin: TestRepository, commit: string): TestRepository {
  const clone = checkOut(origin, commit);
  clone.git('remote', 'set-url', 'origin', 'http://127.0.0.1:1/acme/site');
  return clone;
}

/** What GitHub's checkout leaves if git isn't installed: only the files. */
function withoutGit(origin: TestRepository, commit: string): TestRepository {
  const clone = checkOut(origin, commit);
  rmSync(join(clone.folder, '.git'), { recursive: true });
  return clone;
}

describe('through GitHub’s API', () => {
  const merged = 'the first parent of the merge commit';

  it.each([
    ['if git may not fetch', withoutCredentials],
    ['if git is not installed', withoutGit],
  ])('a merge commit gives the same result as through git, %s', async (_, prepare) => {
    const { origin, base, merge, event, change } = pullRequest();
    const { remote, github } = await loopback({ folder: origin.folder });
    const answer = await baseOf(prepare(origin, merge), event, { remote });
    expect(await describeBase(answer)).toEqual({ commit: base, how: merged, via: 'api', ...change });
    // One request for each file, one for the tree, and one for the parents of the merge commit.
    expect(github.requests.length).toBeLessThanOrEqual(5);
  });

  it('the head commit gives its merge base with one comparison and a fetch of that commit', async () => {
    const { origin, stale, head, event, change } = pullRequest();
    const { remote, github } = await loopback({ folder: origin.folder });
    const answer = await baseOf(checkOut(origin, head), event, { remote });
    const how = 'the merge base of the head and the base branch';
    expect(await describeBase(answer)).toEqual({ commit: stale, how, via: 'fetch', ...change });
    expect(github.requests.map(({ path }) => path)).toEqual([`/repos/acme/site/compare/${stale}...${head}`]);
  });

  it('the files on disk are compared, not the committed ones', async () => {
    const { origin, merge, event } = pullRequest();
    const { remote } = await loopback({ folder: origin.folder });
    for (const prepare of [withoutCredentials, withoutGit]) {
      const clone = prepare(origin, merge);
      clone.write({
        'same.json': 'edited',
        'untracked.json': '1',
        'a.json': null,
        'node_modules/x/y.json': '1',
      });
      clone.write({ '.gitignore': 'node_modules' });
      const changed = [
        '.gitignore',
        'a.json',
        'b.yml',
        'same.json',
        'sub/c.env',
        'sub/new.json',
        'untracked.json',
      ];
      const others = ['same.json', 'untracked.json', 'node_modules/x/y.json', '.gitignore'];
      expect(await changedIn(await baseOf(clone, event, { remote }), others)).toEqual(changed);
    }
  });

  it('a new branch is compared with the default branch, which is requested by name', async () => {
    const { origin, stale } = pullRequest();
    const { remote } = await loopback({ folder: origin.folder });
    const after = origin.head('feature');
    const payload = pushPayload({ before: '0'.repeat(40), after, ref: 'refs/heads/feature' });
    const push = parseEvent(payload, { name: 'push', sha: after, actor: 'mona' });
    const answer = await baseOf(withoutCredentials(origin, after), push, { remote });
    expect(answer).toMatchObject({ commit: stale, via: 'api' });
  });

  it('a new branch is compared with the default branch even if git is not installed', async () => {
    const { origin, stale, change } = pullRequest();
    const { remote } = await loopback({ folder: origin.folder });
    const after = origin.head('feature');
    const payload = pushPayload({ before: '0'.repeat(40), after, ref: 'refs/heads/feature' });
    const push = parseEvent(payload, { name: 'push', sha: after, actor: 'mona' });
    const answer = await baseOf(withoutGit(origin, after), push, { remote });
    expect(await describeBase(answer)).toMatchObject({ commit: stale, via: 'api', ...change });
  });

  it('a branch that has no history in common is compared with nothing', async () => {
    const { origin } = pullRequest();
    origin.git('checkout', '--quiet', '--orphan', 'lonely');
    const after = origin.commit({ 'a.json': '1' });
    const { remote } = await loopback({ folder: origin.folder });
    const payload = pushPayload({ before: '0'.repeat(40), after, ref: 'refs/heads/lonely' });
    const push = parseEvent(payload, { name: 'push', sha: after, actor: 'mona' });
    const answer = await baseOf(withoutCredentials(origin, after), push, { remote });
    expect(answer).toMatchObject({ commit: null, how: 'nothing: the branch has a history of its own' });
  });

  it('a committed file in node_modules is compared like any other', async () => {
    const origin = TestRepository.create();
    const files = ['node_modules/edited.json', 'node_modules/same.json'];
    const before = origin.commit(Object.fromEntries(files.map(name => [name, '1'])));
    const after = origin.commit({ 'node_modules/edited.json': '2' });
    const { remote } = await loopback({ folder: origin.folder });
    const push = parseEvent(pushPayload({ before, after }), { name: 'push', sha: after, actor: 'mona' });
    const answer = known(await baseOf(withoutGit(origin, after), push, { remote }));
    expect([...answer.changed]).toEqual(['node_modules/edited.json']);
  });

  it('symbolic links are skipped, and files are returned byte for byte', async () => {
    const origin = TestRepository.create();
    const bytes = Buffer.from([...Array(256).keys(), ...Array(256).keys()]);
    symlinkSync('bytes.bin', join(origin.folder, 'link.json'));
    const baseSha = origin.commit({ 'bytes.bin': bytes });
    rmSync(join(origin.folder, 'link.json'));
    const headSha = origin.commit({ 'bytes.bin': '', 'link.json': '' });
    const { remote } = await loopback({ folder: origin.folder });
    const group = parseEvent(mergeGroupPayload({ headSha, baseSha }), {
      name: 'merge_group',
      sha: '',
      actor: '',
    });
    const answer = known(await baseOf(withoutGit(origin, headSha), group, { remote }));
    expect([...answer.changed].sort()).toEqual(['bytes.bin', 'link.json']);
    expect([...answer.inBase]).toEqual(['bytes.bin']);
    expect(await contents(answer, answer.changed)).toEqual({ 'bytes.bin': bytes.toString('latin1') });
  });
});

describe('the base is unavailable through GitHub’s API', () => {
  it('if GitHub truncates the tree', async () => {
    const { origin, merge, event } = pullRequest();
    const { remote } = await loopback({ folder: origin.folder, treeSize: 2 });
    const answer = await baseOf(withoutCredentials(origin, merge), event, { remote });
    expect(answer).toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining('more files than GitHub lists'),
    });
  });

  it('if the token may not read the commit', async () => {
    const { origin, merge, event } = pullRequest();
    const { remote } = await loopback({ folder: origin.folder }, { token: 'another' });
    expect(await baseOf(withoutCredentials(origin, merge), event, { remote })).toMatchObject({
      kind: 'unknown',
      why: 'GitHub answered 401: Bad credentials',
      whatToDo: expect.stringContaining('contents: read'),
    });
    const asked = await baseOf(withoutGit(origin, merge), event, { remote });
    expect(asked).toMatchObject({ kind: 'unknown', why: expect.stringContaining('Bad credentials') });
  });

  it('if there are more files than a workflow may request', async () => {
    const origin = TestRepository.create();
    const names = Array.from({ length: MOST_REMOTE_FILES + 1 }, (_, i) => `${i}.json`);
    const baseSha = origin.commit(Object.fromEntries(names.map(name => [name, '1'])));
    const headSha = origin.commit(Object.fromEntries(names.map(name => [name, '2'])));
    const { remote } = await loopback({ folder: origin.folder });
    const group = parseEvent(mergeGroupPayload({ headSha, baseSha }), {
      name: 'merge_group',
      sha: '',
      actor: '',
    });
    const answer = known(await baseOf(withoutGit(origin, headSha), group, { remote }));
    await expect(contents(answer, names)).rejects.toMatchObject({
      name: 'BaseUnavailable',
      message: `${MOST_REMOTE_FILES + 1} changed files are more than can be asked of GitHub one by one (${MOST_REMOTE_FILES})`,
      whatToDo: expect.stringContaining('persist-credentials: true'),
    });
    expect(Object.keys(await contents(answer, names.slice(1)))).toHaveLength(MOST_REMOTE_FILES);
    expect(Object.keys(await contents(answer, names.slice(0, 20)))).toEqual(names.slice(0, 20));
  });

  it('if a file can’t be read halfway through', async () => {
    const { origin, merge, event, change } = pullRequest();
    const { remote, github } = await loopback({ folder: origin.folder });
    const answer = known(await baseOf(withoutGit(origin, merge), event, { remote }));
    for (let i = 0; i < 30; i++)
      github.faults.push({ method: 'GET', path: '/git/blobs/', fault: { kind: 'reset' } });
    await expect(contents(answer, change.changed)).rejects.toThrow(/could not be reached/);
  });
});

it('tries again if GitHub fails temporarily', async () => {
  const { origin, merge, event, change } = pullRequest();
  const { remote, github } = await loopback({ folder: origin.folder });
  github.faults.push({ method: 'GET', path: '/git/trees/', fault: { kind: 'reset' } });
  github.faults.push({ method: 'GET', path: '/git/blobs/', fault: { kind: 'lost' } });
  expect(await describeBase(await baseOf(withoutGit(origin, merge), event, { remote }))).toMatchObject(
    change,
  );
});

it('finds no base for pull_request_target without git, because the commit is unknown', async () => {
  const { origin, merge, head, stale, base } = pullRequest();
  const { remote } = await loopback({ folder: origin.folder });
  const event = pullRequestEvent({ headSha: head, baseSha: stale }, base, 'pull_request_target');
  const answer = await baseOf(withoutGit(origin, merge), event, { remote });
  expect(answer).toMatchObject({
    kind: 'unknown',
    why: expect.stringContaining('the checked-out commit is unknown'),
  });
});

it('does not use the GitHub API if git is enough', async () => {
  const { origin, merge, event } = pullRequest();
  const { remote, github } = await loopback({ folder: origin.folder });
  expect(await baseOf(checkOut(origin, merge), event, { remote })).toMatchObject({ via: 'fetch' });
  expect(github.requests).toEqual([]);
});

it('says what to do if git is not on the PATH and there is no access to GitHub', async () => {
  const { origin, merge, event } = pullRequest();
  const clone = checkOut(origin, merge);
  vi.stubEnv('PATH', temporaryFolder());
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  expect(await baseOf(clone, event)).toMatchObject({
    kind: 'unknown',
    whatToDo: expect.stringContaining('git'),
  });
});
