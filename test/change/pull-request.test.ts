import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOut, TestRepository, temporaryFolder } from './repositories.ts';
import { baseOf, changedIn, contents, known, pullRequestEvent, told } from './requests.ts';
import { pullRequest } from './scenarios.ts';

describe('a checkout of the merge commit', () => {
  const how = 'the first parent of the merge commit';

  it('of depth 1 is compared with its first parent, which is fetched, not with the stale base.sha', async () => {
    const { origin, merge, base, event, change } = pullRequest();
    const clone = checkOut(origin, merge);
    expect(await told(await baseOf(clone, event))).toEqual({ commit: base, how, via: 'fetch', ...change });
    expect(clone.git('rev-list', '--count', base)).toBe('1');
    expect(clone.git('for-each-ref')).toBe('');
  });

  it('of depth 2 needs no fetch', async () => {
    const { origin, merge, base, event, change } = pullRequest();
    const clone = checkOut(origin, merge, { depth: 2 });
    clone.git('remote', 'remove', 'origin');
    expect(await told(await baseOf(clone, event))).toEqual({ commit: base, how, via: 'git', ...change });
  });

  it('with the whole history and no remote gives the same', async () => {
    const { origin, merge, base, event, change } = pullRequest();
    const clone = checkOut(origin, merge, { depth: 0 });
    clone.git('remote', 'remove', 'origin');
    expect(await told(await baseOf(clone, event))).toEqual({ commit: base, how, via: 'git', ...change });
  });

  it('in a folder below the workspace gives paths from the repository’s root', async () => {
    const { origin, merge, base, event, change } = pullRequest();
    const workspace = temporaryFolder();
    const clone = checkOut(origin, merge, { folder: join(workspace, 'code') });
    const answer = await baseOf(clone, event, { root: join(clone.folder, 'sub') });
    expect(await told(answer)).toEqual({ commit: base, how, via: 'fetch', ...change });
  });

  it('in a worktree gives the same', async () => {
    const { origin, merge, base, event, change } = pullRequest();
    const clone = checkOut(origin, merge);
    const worktree = new TestRepository(temporaryFolder());
    clone.git('worktree', 'add', '--quiet', '--detach', worktree.folder, merge);
    expect(await told(await baseOf(worktree, event))).toEqual({ commit: base, how, via: 'fetch', ...change });
  });

  it('that is a partial clone reads all earlier contents by one fetch', async () => {
    const { origin, merge, base, event, change } = pullRequest();
    const clone = checkOut(origin, merge, { filter: 'blob:none', depth: 2 });
    const answer = known(await baseOf(clone, event));
    const packs = () => clone.git('count-objects', '-v').match(/packs: (\d+)/)?.[1];
    const before = Number(packs());
    expect(await contents(answer, change.changed)).toEqual(change.before);
    expect(Number(packs())).toBe(before + 1);
    expect(answer).toMatchObject({ commit: base, via: 'git' });
  });

  it('with a commit of the workflow’s own on top is compared with the same base', async () => {
    const { origin, merge, base, event, change } = pullRequest();
    const clone = checkOut(origin, merge);
    clone.commit({ 'generated.json': '{}' });
    expect(await told(await baseOf(clone, event))).toMatchObject({
      commit: base,
      how,
      changed: ['a.json', 'b.yml', 'generated.json', 'sub/c.env', 'sub/new.json'],
      before: change.before,
    });
  });

  it('that was squashed into the base branch is compared with what the branch was', async () => {
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
    expect(await told(await baseOf(clone, event))).toEqual({ commit: stale, how, via: 'git', ...change });
  });

  it('of depth 1 looks further back through git where GitHub can’t be asked', async () => {
    const { origin, head, stale, event, change } = pullRequest();
    const clone = checkOut(origin, head);
    expect(await told(await baseOf(clone, event))).toEqual({ commit: stale, how, via: 'git', ...change });
  });

  it('of depth 1 doesn’t take two histories that are cut off for unrelated ones', async () => {
    const { origin, head, stale, event, change } = pullRequest();
    const clone = checkOut(origin, head);
    clone.git('fetch', '--quiet', '--depth=1', 'origin', stale);
    const older = origin.head(`${head}~1`);
    expect(await told(await baseOf(clone, event))).toEqual({ commit: older, how, via: 'git', ...change });
  });

  it('that is itself a merge of the base branch is compared with what it merged', async () => {
    const { origin, base, head } = pullRequest();
    origin.branch('updated', head);
    origin.git('merge', '--quiet', '--no-edit', base);
    const updated = origin.head();
    const event = pullRequestEvent({ headSha: updated, baseSha: base }, updated);
    const answer = await baseOf(checkOut(origin, updated, { depth: 0 }), event);
    expect(answer).toMatchObject({ commit: base, how });
    expect([...known(answer).changed].sort()).toEqual(['a.json', 'b.yml', 'sub/c.env', 'sub/new.json']);
  });

  it('of depth 1 without a remote says that the base is not to be had, and what to set', async () => {
    const { origin, head, event } = pullRequest();
    const clone = checkOut(origin, head);
    clone.git('remote', 'remove', 'origin');
    const answer = await baseOf(clone, event);
    expect(answer).toMatchObject({ kind: 'unknown', whatToDo: expect.stringContaining('fetch-depth: 0') });
    expect(answer).toMatchObject({
      why: expect.stringContaining('merge base of the head and the base branch'),
    });
  });

  it('whose history is its own is compared with nothing', async () => {
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
  it('that is the base branch is no pull request', async () => {
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

  it('that is another repository is no pull request', async () => {
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

  it('without a commit says that the checked-out commit is unknown', async () => {
    const { event } = pullRequest();
    const answer = await baseOf(TestRepository.create(), event);
    expect(answer).toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining('the checked-out commit is unknown'),
    });
  });
});

describe('pull_request_target', () => {
  it('with the pull request checked out as data is compared as any other', async () => {
    const { origin, stale, base, head, merge, change } = pullRequest();
    const event = pullRequestEvent({ headSha: head, baseSha: stale }, base, 'pull_request_target');
    expect(await told(await baseOf(checkOut(origin, merge), event))).toMatchObject({
      commit: base,
      ...change,
    });
    expect(await told(await baseOf(checkOut(origin, head), event))).toMatchObject({
      commit: stale,
      ...change,
    });
  });
});

it('finds a renamed file on both sides', async () => {
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
