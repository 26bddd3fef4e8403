import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOut, TestRepository, temporaryFolder } from './repositories.ts';
import { baseOf, changedIn, contents, describeBase, known, pullRequestEvent } from './requests.ts';
import { pullRequest } from './scenarios.ts';

describe('a checkout of the merge commit', () => {
  const how = 'the first parent of the merge commit';

  it('of depth 1 is compared with its first parent, which is fetched, not the old base.sha', async () => {
    const { origin, merge, base, event, change } = pullRequest();
    const clone = checkOut(origin, merge);
    expect(await describeBase(await baseOf(clone, event))).toEqual({
      commit: base,
      how,
      via: 'fetch',
      ...change,
    });
    expect(clone.git('rev-list', '--count', base)).toBe('1');
    expect(clone.git('for-each-ref')).toBe('');
  });

  it('of depth 2 needs no fetch', async () => {
    const { origin, merge, base, event, change } = pullRequest();
    const clone = checkOut(origin, merge, { depth: 2 });
    clone.git('remote', 'remove', 'origin');
    expect(await describeBase(await baseOf(clone, event))).toEqual({
      commit: base,
      how,
      via: 'git',
      ...change,
    });
  });

  it('with the whole history and no remote gives the same result', async () => {
    const { origin, merge, base, event, change } = pullRequest();
    const clone = checkOut(origin, merge, { depth: 0 });
    clone.git('remote', 'remove', 'origin');
    expect(await describeBase(await baseOf(clone, event))).toEqual({
      commit: base,
      how,
      via: 'git',
      ...change,
    });
  });

  it('in a folder below the workspace gives paths from the repository’s root', async () => {
    const { origin, merge, base, event, change } = pullRequest();
    const workspace = temporaryFolder();
    const clone = checkOut(origin, merge, { folder: join(workspace, 'code') });
    const answer = await baseOf(clone, event, { root: join(clone.folder, 'sub') });
    expect(await describeBase(answer)).toEqual({ commit: base, how, via: 'fetch', ...change });
  });

  it('in a worktree gives the same result', async () => {
    const { origin, merge, base, event, change } = pullRequest();
    const clone = checkOut(origin, merge);
    const worktree = new TestRepository(temporaryFolder());
    clone.git('worktree', 'add', '--quiet', '--detach', worktree.folder, merge);
    expect(await describeBase(await baseOf(worktree, event))).toEqual({
      commit: base,
      how,
      via: 'fetch',
      ...change,
    });
  });

  it('that is a partial clone reads all earlier contents with one fetch', async () => {
    const { origin, merge, base, event, change } = pullRequest();
    const clone = checkOut(origin, merge, { filter: 'blob:none', depth: 2 });
    const answer = known(await baseOf(clone, event));
    const packs = () => clone.git('count-objects', '-v').match(/packs: (\d+)/)?.[1];
    const before = Number(packs());
    expect(await contents(answer, change.changed)).toEqual(change.before);
    expect(Number(packs())).toBe(before + 1);
    expect(answer).toMatchObject({ commit: base, via: 'git' });
  });

  it('with an additional commit made by the workflow is compared with the same base', async () => {
    const { origin, merge, base, event, change } = pullRequest();
    const clone = checkOut(origin, merge);
    clone.commit({ 'generated.json': '{}' });
    expect(await describeBase(await baseOf(clone, event))).toMatchObject({
      commit: base,
      how,
      changed: ['a.json', 'b.yml', 'generated.json', 'sub/c.env', 'sub/new.json'],
      before: change.before,
    });
  });

  it('with twenty additional commits is compared with the same base, but not with more', async () => {
    const { origin, merge, base, event } = pullRequest();
    const clone = checkOut(origin, merge);
    const commit = ['commit', '--quiet', '--allow-empty', '--message=Own'];
    clone.gits(...Array.from({ length: 20 }, () => commit));
    expect(await baseOf(clone, event)).toMatchObject({ commit: base, how });
    clone.git(...commit);
    expect(await baseOf(clone, event)).toMatchObject({
      kind: 'unknown',
      why: 'the files checked out are not those of the pull request',
    });
  });

  it('that was squashed into the base branch is compared with the commit before it', async () => {
    const { origin, base, head, stale } = pullRequest();
    origin.checkout('main');
    origin.git('merge', '--quiet', '--squash', head);
    const squashed = origin.commit();
    const event = pullRequestEvent({ headSha: head, baseSha: stale }, squashed);
    const answer = await baseOf(checkOut(origin, squashed), event);
    expect(answer).toMatchObject({
      commit: base,
      how: 'the first parent of the commit that the event names',
    });
  });
});

describe('a checkout of the head', () => {
  const how = 'the merge base of the head and the base branch';

  it('with the whole history is compared with the merge base', async () => {
    const { origin, head, stale, event, change } = pullRequest();
    const clone = checkOut(origin, head, { depth: 0 });
    clone.git('remote', 'remove', 'origin');
    expect(await describeBase(await baseOf(clone, event))).toEqual({
      commit: stale,
      how,
      via: 'git',
      ...change,
    });
  });

  it('of depth 1 fetches more history through git if GitHub can’t be asked', async () => {
    const { origin, head, stale, event, change } = pullRequest();
    const clone = checkOut(origin, head);
    expect(await describeBase(await baseOf(clone, event))).toEqual({
      commit: stale,
      how,
      via: 'git',
      ...change,
    });
  });

  it('of depth 1 does not treat two truncated histories as unrelated', async () => {
    const { origin, head, stale, event, change } = pullRequest();
    const clone = checkOut(origin, head);
    clone.git('fetch', '--quiet', '--depth=1', 'origin', stale);
    const older = origin.head(`${head}~1`);
    expect(await describeBase(await baseOf(clone, event))).toEqual({
      commit: older,
      how,
      via: 'git',
      ...change,
    });
  });

  it('that is itself a merge of the base branch is compared with the merged commit', async () => {
    const { origin, base, head } = pullRequest();
    origin.branch('updated', head);
    origin.git('merge', '--quiet', '--no-edit', base);
    const updated = origin.head();
    const event = pullRequestEvent({ headSha: updated, baseSha: base }, updated);
    const answer = await baseOf(checkOut(origin, updated, { depth: 0 }), event);
    expect(answer).toMatchObject({ commit: base, how });
    expect([...known(answer).changed].sort()).toEqual(['a.json', 'b.yml', 'sub/c.env', 'sub/new.json']);
  });

  it('of depth 1 without a remote reports that the base can’t be determined, and what to set', async () => {
    const { origin, head, event } = pullRequest();
    const clone = checkOut(origin, head);
    clone.git('remote', 'remove', 'origin');
    const answer = await baseOf(clone, event);
    expect(answer).toMatchObject({ kind: 'unknown', whatToDo: expect.stringContaining('fetch-depth: 0') });
    expect(answer).toMatchObject({
      why: expect.stringContaining('merge base of the head and the base branch'),
    });
  });

  it('that has no history in common with the base is compared with nothing', async () => {
    const { origin, stale } = pullRequest();
    origin.git('checkout', '--quiet', '--orphan', 'other');
    const head = origin.commit({ 'a.json': '{"a": 9}' });
    const event = pullRequestEvent({ headSha: head, baseSha: stale }, head);
    const answer = await baseOf(checkOut(origin, head, { depth: 0 }), event);
    expect(answer).toMatchObject({ commit: null, how: 'nothing: the branches have no common history' });
    expect(known(answer).inBase.size).toBe(0);
  });
});

describe('a checkout of something else', () => {
  it('that is the base branch is not accepted as the pull request', async () => {
    const { origin, base, stale, head } = pullRequest();
    const event = pullRequestEvent({ headSha: head, baseSha: stale }, base, 'pull_request_target');
    for (const commit of [base, stale]) {
      const answer = await baseOf(checkOut(origin, commit), event);
      expect(answer).toMatchObject({
        kind: 'unknown',
        why: expect.stringContaining('base branch'),
        whatToDo: 'Let the checkout step check out the pull request: its merge commit or its head.',
      });
    }
  });

  it('that is another repository is not accepted as the pull request', async () => {
    const { event } = pullRequest();
    const other = TestRepository.create();
    const answer = await baseOf(checkOut(other, other.commit({ 'a.json': '{}' })), event);
    expect(answer).toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining('not those of the pull request'),
      whatToDo:
        'Let the checkout step check out the pull request: its merge commit (the default) or its head.',
    });
  });

  it('without a commit reports that the checked-out commit is unknown', async () => {
    const { event } = pullRequest();
    const answer = await baseOf(TestRepository.create(), event);
    expect(answer).toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining('the checked-out commit is unknown'),
    });
  });
});

describe('pull_request_target', () => {
  it('is compared with the same base if the workflow made a commit of its own', async () => {
    const { origin, stale, base, head, merge } = pullRequest();
    const event = pullRequestEvent({ headSha: head, baseSha: stale }, base, 'pull_request_target');
    const clone = checkOut(origin, merge);
    clone.commit({ 'generated.json': '{}' });
    expect(await baseOf(clone, event)).toMatchObject({ commit: base, via: 'fetch' });
  });

  it('is compared like any other pull request if the pull request is checked out', async () => {
    const { origin, stale, base, head, merge, change } = pullRequest();
    const event = pullRequestEvent({ headSha: head, baseSha: stale }, base, 'pull_request_target');
    expect(await describeBase(await baseOf(checkOut(origin, merge), event))).toMatchObject({
      commit: base,
      ...change,
    });
    expect(await describeBase(await baseOf(checkOut(origin, head), event))).toMatchObject({
      commit: stale,
      ...change,
    });
  });
});

it('a renamed file is found under its old and its new name', async () => {
  const { origin, merge, base, event } = pullRequest();
  const clone = checkOut(origin, merge);
  renameSync(join(clone.folder, 'base.yml'), join(clone.folder, 'renamed.yml'));
  const answer = known(await baseOf(clone, event));
  expect(answer.commit).toBe(base);
  const changed = await changedIn(answer, ['renamed.yml']);
  expect(changed).toEqual(expect.arrayContaining(['base.yml', 'renamed.yml']));
  expect(answer.inBase.has('base.yml')).toBe(true);
  expect(answer.inBase.has('renamed.yml')).toBe(false);
});
