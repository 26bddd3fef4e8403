import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GitHubEvent } from '../../src/change/event.ts';
import { parseEvent } from '../../src/github/event.ts';
import { loopback } from '../github/loopback.ts';
import { pushPayload } from '../github/payloads.ts';
import { failing } from './git-program.ts';
import { builtOnce, checkOut, TestRepository } from './repositories.ts';
import { baseOf, pullRequestEvent } from './requests.ts';
import { pullRequest } from './scenarios.ts';

const HOW = 'the merge base of the head and the base branch';
/** A commit of the base branch that no longer exists, because the branch was overwritten. */
const GONE = 'b'.repeat(40);

describe('if the base branch was overwritten since the event', () => {
  it('a complete clone is compared with the base branch that it has', async () => {
    const { origin, head, stale } = pullRequest();
    const clone = checkOut(origin, head, { depth: 0 });
    const answer = await baseOf(clone, pullRequestEvent({ headSha: head, baseSha: GONE }, head));
    expect(answer).toMatchObject({ commit: stale, how: HOW, via: 'git' });
  });

  it('a shallow clone is deepened to the base branch that it has', async () => {
    const { origin, head, stale } = pullRequest();
    const clone = checkOut(origin, head);
    clone.git('fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
    const answer = await baseOf(clone, pullRequestEvent({ headSha: head, baseSha: GONE }, head));
    expect(answer).toMatchObject({ commit: stale, how: HOW, via: 'git' });
  });

  it('a complete clone without the base branch fetches nothing, because there is nothing to deepen', async () => {
    const { origin, head } = pullRequest();
    const clone = checkOut(origin, head, { depth: 0 });
    clone.git('update-ref', '-d', 'refs/remotes/origin/main');
    const event = pullRequestEvent({ headSha: head, baseSha: GONE }, head);
    expect(await baseOf(clone, event)).toMatchObject({ kind: 'unknown', why: `${HOW} can’t be found` });
  });
});

it('goes back further if the first hundred commits of a shallow clone are not enough', async () => {
  const origin = TestRepository.create();
  const baseSha = origin.commit({ 'a.json': '1' });
  const commits = Array.from({ length: 150 }, (_, i) => {
    const from = i === 0 ? `from ${baseSha}\n` : '';
    return `commit refs/heads/feature\ncommitter Mona <mona@github.example> ${i} +0000\ndata 0\n${from}\n`;
  });
  writeFileSync(join(origin.folder, '.git/commits'), commits.join(''));
  origin.git('-c', 'alias.import=!git fast-import --quiet <.git/commits', 'import');
  const headSha = origin.head('feature');
  const answer = await baseOf(checkOut(origin, headSha), pullRequestEvent({ headSha, baseSha }, headSha));
  expect(answer).toMatchObject({ commit: baseSha, how: HOW, via: 'git' });
});

describe('a failure of git', () => {
  it('in a complete clone does not mean that the branches have no common history', async () => {
    const { origin, head, event } = pullRequest();
    const clone = checkOut(origin, head, { depth: 0 });
    failing('merge-base');
    expect(await baseOf(clone, event)).toMatchObject({ kind: 'unknown', why: `${HOW} can’t be found` });
  });

  it('to say whether the clone is shallow does not keep it from fetching', async () => {
    const { origin, merge, base, event } = pullRequest();
    const clone = checkOut(origin, merge);
    failing('rev-parse');
    expect(await baseOf(clone, event)).toMatchObject({ commit: base, via: 'fetch' });
  });
});

it('lists everything that failed once, in order', async () => {
  const { origin, head, event } = pullRequest();
  const clone = checkOut(origin, head);
  clone.git('remote', 'set-url', 'origin', 'nowhere');
  const { remote } = await loopback({ folder: origin.folder }, { token: 'another' });
  expect(await baseOf(clone, event, { remote })).toMatchObject({
    kind: 'unknown',
    why: `${HOW} can’t be found (GitHub answered 401: Bad credentials; git fetch: 'nowhere' does not appear to be a git repository)`,
  });
});

describe('a new branch', () => {
  const branches = builtOnce(() => {
    const origin = TestRepository.create();
    const start = origin.commit({ 'a.json': '1' });
    origin.branch('feature');
    const after = origin.commit({ 'a.json': '2' });
    return { origin, start, after };
  });
  const unknown = {
    kind: 'unknown',
    why: 'the merge base of the new branch and the default branch can’t be found',
    whatToDo: 'Set “fetch-depth: 0” on actions/checkout.',
  };

  function push(after: string, ref: string, defaultBranch: string): GitHubEvent {
    const payload = pushPayload({ before: '0'.repeat(40), after, ref, defaultBranch });
    return parseEvent(payload, { name: 'push', sha: '', actor: 'mona' });
  }

  it('is compared with the default branch of the event, whichever branch the remote has checked out', async () => {
    const { origin, start, after } = branches();
    const event = push(after, 'refs/heads/feature', 'main');
    expect(await baseOf(checkOut(origin, after), event)).toMatchObject({ commit: start, via: 'git' });
  });

  it('has an unknown base if the remote does not have the default branch', async () => {
    const { origin, after } = branches();
    const event = push(after, 'refs/heads/feature', 'gone');
    expect(await baseOf(checkOut(origin, after), event)).toEqual(unknown);
  });

  it('or tag has an unknown base if the event names no default branch', async () => {
    const { origin, after } = branches();
    for (const ref of ['refs/heads/feature', 'refs/tags/v1'])
      expect(await baseOf(checkOut(origin, after), push(after, ref, ''))).toEqual(unknown);
  });
});
