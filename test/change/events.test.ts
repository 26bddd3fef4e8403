import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { GitHubEvent } from '../../src/change/event.ts';
import { parseEvent } from '../../src/github/event.ts';
import { mergeGroupPayload, pushPayload } from '../github/payloads.ts';
import { checkOut, TestRepository } from './repositories.ts';
import { baseOf, contents, describeBase, known } from './requests.ts';

const ZEROS = '0'.repeat(40);

function event(name: string, payload: unknown): GitHubEvent {
  return parseEvent(payload, { name, sha: '', actor: 'mona' });
}

it('compares a merge group with the commit that it builds on', async () => {
  const origin = TestRepository.create();
  const baseSha = origin.commit({ 'a.json': '1' });
  const headSha = origin.commit({ 'a.json': '2' });
  const answer = await baseOf(
    checkOut(origin, headSha),
    event('merge_group', mergeGroupPayload({ headSha, baseSha })),
  );
  expect(await describeBase(answer)).toEqual({
    commit: baseSha,
    how: 'the commit that the merge group builds on',
    via: 'fetch',
    changed: ['a.json'],
    before: { 'a.json': '1' },
  });
});

it('compares a push with the commit before it, even after a force push', async () => {
  const origin = TestRepository.create();
  origin.commit({ 'a.json': '0' });
  const before = origin.commit({ 'a.json': '1' });
  origin.git('reset', '--quiet', '--hard', 'HEAD~1');
  const after = origin.commit({ 'a.json': '2' });
  const answer = await baseOf(checkOut(origin, after), event('push', pushPayload({ before, after })));
  expect(await describeBase(answer)).toMatchObject({
    commit: before,
    via: 'fetch',
    before: { 'a.json': '1' },
  });
});

it('compares a new branch with its merge base with the default branch, at any fetch depth', async () => {
  const origin = TestRepository.create();
  const start = origin.commit({ 'a.json': '1' });
  origin.branch('feature/new');
  origin.commit({ 'b.json': '1' });
  const after = origin.commit({ 'a.json': '2' });
  origin.checkout('main');
  origin.commit({ 'a.json': '3' });
  const push = event('push', pushPayload({ before: ZEROS, after, ref: 'refs/heads/feature/new' }));
  for (const depth of [1, 0]) {
    const clone = checkOut(origin, after, { depth });
    expect(await describeBase(await baseOf(clone, push))).toEqual({
      commit: start,
      how: 'the merge base of the new branch and the default branch',
      via: 'git',
      changed: ['a.json', 'b.json'],
      before: { 'a.json': '1' },
    });
  }
});

it('says what to set if the merge base of a new branch can’t be found', async () => {
  const origin = TestRepository.create();
  origin.commit({ 'a.json': '1' });
  origin.branch('feature/new');
  const after = origin.commit({ 'b.json': '1' });
  origin.checkout('main');
  const push = event('push', pushPayload({ before: ZEROS, after, ref: 'refs/heads/feature/new' }));
  const clone = checkOut(origin, after);
  clone.git('remote', 'remove', 'origin');
  expect(await baseOf(clone, push)).toMatchObject({
    kind: 'unknown',
    why: expect.stringContaining('the merge base of the new branch and the default branch can’t be found'),
    whatToDo: 'Set “fetch-depth: 0” on actions/checkout.',
  });
});

it.each(['sha1', 'sha256'] as const)(
  'treats everything as new on a new default branch (%s)',
  async format => {
    const origin = TestRepository.create(format);
    const after = origin.commit({ 'a.json': '1', 'b/c.json': '2' });
    const push = event('push', pushPayload({ before: ZEROS, after }));
    expect(await describeBase(await baseOf(origin, push))).toEqual({
      commit: null,
      how: 'nothing: the branch is new',
      via: 'git',
      changed: ['a.json', 'b/c.json'],
      before: {},
    });
  },
);

it('treats everything on disk as new on a new default branch if git is not installed', async () => {
  const origin = TestRepository.create();
  const after = origin.commit({ 'a.json': '1', 'b/c.json': '2' });
  rmSync(join(origin.folder, '.git'), { recursive: true });
  const answer = await baseOf(origin, event('push', pushPayload({ before: ZEROS, after })));
  expect(await describeBase(answer, ['a.json'])).toEqual({
    commit: null,
    how: 'nothing: the branch is new',
    via: 'git',
    changed: ['a.json', 'b/c.json'],
    before: {},
  });
});

it('treats everything as new if the base has no files', async () => {
  const origin = TestRepository.create();
  const before = origin.commit();
  const after = origin.commit({ 'a.json': '1' });
  const answer = await baseOf(checkOut(origin, after), event('push', pushPayload({ before, after })));
  expect(await describeBase(answer)).toMatchObject({ commit: before, changed: ['a.json'], before: {} });
});

it('works if git’s object IDs have 64 digits', async () => {
  const origin = TestRepository.create('sha256');
  const before = origin.commit({ 'a.json': '1' });
  const after = origin.commit({ 'a.json': '2' });
  const answer = known(await baseOf(origin, event('push', pushPayload({ before, after }))));
  expect(await contents(answer, answer.changed)).toEqual({ 'a.json': '1' });
});

it('reports that the commit before a push no longer exists', async () => {
  const origin = TestRepository.create();
  const after = origin.commit({ 'a.json': '2' });
  const push = event('push', pushPayload({ before: 'b'.repeat(40), after }));
  expect(await baseOf(checkOut(origin, after), push)).toMatchObject({
    kind: 'unknown',
    why: expect.stringContaining('the commit before the push (bbbbbbb) can’t be read (git fetch: '),
    whatToDo: expect.stringContaining('fetch-depth: 0'),
  });
});

it.each(['schedule', 'workflow_dispatch', 'issue_comment', ''])(
  'has no base for the event “%s”',
  async name => {
    const repository = TestRepository.create();
    repository.commit({ 'a.json': '1' });
    expect(await baseOf(repository, event(name, {}))).toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining(`“${name}”`),
      whatToDo: 'Set “scope: all”, or run the check on pull_request, merge_group or push.',
    });
  },
);
