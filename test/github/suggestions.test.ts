import { describe, expect, it } from 'vitest';
import type { GitHubApi } from '../../src/github/api.ts';
import {
  MOST_SUGGESTIONS,
  publishSuggestions,
  type Suggestion,
  type SuggestionResult,
} from '../../src/github/suggestions.ts';
import { builtOnce, TestRepository } from '../change/repositories.ts';
import { FAULTS } from './faults.ts';
import { loopback } from './loopback.ts';
import type { GitHubOptions } from './server.ts';

const OLD = Array.from({ length: 30 }, (_, i) => `line ${i + 1}`);

/** A pull request that adds bad lines at 3 and 20, and a file. */
const changes = builtOnce(() => {
  const origin = TestRepository.create();
  origin.commit({ 'a.env': `${OLD.join('\n')}\n`, 'same.env': 'SAME=bad' });
  origin.branch('feature');
  const lines = OLD.map((line, i) => (i === 2 || i === 19 ? `ID_${i + 1}=bad` : line));
  const head = origin.commit({ 'a.env': `${lines.join('\n')}\n`, 'new.env': 'NEW=bad\r\nNEXT=bad\r\n' });
  return { head, origin };
});

/** The same pull request on a GitHub server. */
async function pullRequest(options: Partial<GitHubOptions> = {}) {
  const { head, origin } = changes();
  const pull = { number: 7, head: 'feature', base: 'main' };
  return { head, origin, ...(await loopback({ folder: origin.folder, pull, ...options })) };
}

function fix(
  path: string,
  line: number,
  current: string,
  text = current.replaceAll('bad', 'good'),
): Suggestion {
  const endLine = line + current.split('\n').length - 1;
  return { path, line, endLine, current, text, message: `“${path}” has a bad ID.` };
}

function publish(
  api: GitHubApi,
  headSha: string,
  suggestions: readonly Suggestion[],
): Promise<SuggestionResult> {
  return publishSuggestions(api, { number: 7, headSha, suggestions, body: count => `${count} fixes` });
}

describe('suggestions', () => {
  it('are posted as one review that only comments, each on its line of the diff', async () => {
    const { api, github, head } = await pullRequest();
    const suggestions = [fix('a.env', 3, 'ID_3=bad'), fix('a.env', 20, 'ID_20=bad')];
    expect(await publish(api, head, suggestions)).toEqual({
      posted: 2,
      repeated: 0,
      outsideDiff: 0,
      withoutDiff: 0,
      tooLong: 0,
      beyondLimit: 0,
      url: expect.stringContaining('/reviews/1'),
      failure: null,
      whatToDo: '',
    });
    expect(github.pull.reviews).toMatchObject([
      { commit: head, event: 'COMMENT', body: expect.stringMatching(/\n2 fixes$/) },
    ]);
    expect(github.pull.reviewComments).toMatchObject([
      { path: 'a.env', line: 3, startLine: null },
      { path: 'a.env', line: 20, startLine: null },
    ]);
    const [comment] = github.pull.reviewComments;
    expect(comment?.body).toMatch(/-->\n“a\.env” has a bad ID\.\n\n```suggestion\nID_3=good\n```\n$/);
  });

  it('can replace several lines, and ignore carriage returns', async () => {
    const { api, github, head } = await pullRequest();
    expect(await publish(api, head, [fix('new.env', 1, 'NEW=bad\r\nNEXT=bad')])).toMatchObject({ posted: 1 });
    expect(github.pull.reviewComments).toMatchObject([{ path: 'new.env', startLine: 1, line: 2 }]);
    expect(github.pull.reviewComments[0]?.body).toContain('\nNEW=good\nNEXT=good\n```');
  });

  it('find a line that was moved by the merge with the base branch', async () => {
    const { api, github, head } = await pullRequest();
    expect(await publish(api, head, [fix('a.env', 23, 'ID_20=bad')])).toMatchObject({ posted: 1 });
    expect(github.pull.reviewComments).toMatchObject([{ line: 20 }]);
  });

  it('are not made for lines and files outside of the diff, or if the text differs', async () => {
    const { api, github, head } = await pullRequest();
    const suggestions = [
      fix('a.env', 12, 'line 12'),
      fix('same.env', 1, 'SAME=bad'),
      fix('a.env', 3, 'ID_3=other'),
    ];
    expect(await publish(api, head, suggestions)).toMatchObject({ posted: 0, outsideDiff: 3, url: null });
    expect(github.pull.reviews).toEqual([]);
  });

  it('are not made in files without a diff from GitHub', async () => {
    const { api, head } = await pullRequest({ patchLines: 5 });
    const suggestions = [fix('a.env', 3, 'ID_3=bad'), fix('new.env', 1, 'NEW=bad')];
    expect(await publish(api, head, suggestions)).toMatchObject({ posted: 1, withoutDiff: 1 });
  });

  it('are not repeated on the next push, but new ones are made', async () => {
    const { api, github, head } = await pullRequest({ pageSize: 1 });
    await publish(api, head, [fix('a.env', 3, 'ID_3=bad')]);
    const both = [fix('a.env', 3, 'ID_3=bad'), fix('a.env', 20, 'ID_20=bad')];
    expect(await publish(api, head, both)).toMatchObject({ posted: 1, repeated: 1 });
    expect(await publish(api, head, both)).toMatchObject({ posted: 0, repeated: 2 });
    expect(github.pull.reviews).toHaveLength(2);
  });

  it('are made for each of two equal lines', async () => {
    const { api, github, origin } = await pullRequest();
    const twice = origin.commit({ 'twice.env': 'X=bad\nY=1\nX=bad\n' });
    const both = [fix('twice.env', 1, 'X=bad'), fix('twice.env', 3, 'X=bad')];
    expect(await publish(api, twice, both.slice(0, 1))).toMatchObject({ posted: 1 });
    expect(await publish(api, twice, both)).toMatchObject({ posted: 1, repeated: 1 });
    expect(github.pull.reviewComments.map(({ line }) => line).sort()).toEqual([1, 3]);
  });

  it('are made even if another account has posted the same one', async () => {
    const { api, github, head } = await pullRequest();
    await publish(api, head, [fix('a.env', 3, 'ID_3=bad')]);
    const [ours] = github.pull.reviewComments.splice(0);
    if (ours) github.pull.reviewComments.push({ ...ours, user: 'stranger' });
    expect(await publish(api, head, [fix('a.env', 3, 'ID_3=bad')])).toMatchObject({ posted: 1 });
  });

  it('are limited to a readable number, and the next run posts the rest', async () => {
    const { api, github, origin } = await pullRequest();
    const lines = Array.from({ length: MOST_SUGGESTIONS + 5 }, (_, i) => `ID_${i}=bad`);
    const head = origin.commit({ 'many.env': lines.join('\n') });
    const suggestions = lines.map((line, i) => fix('many.env', i + 1, line));
    expect(await publish(api, head, suggestions)).toMatchObject({ posted: MOST_SUGGESTIONS, beyondLimit: 5 });
    expect(await publish(api, head, suggestions)).toMatchObject({ posted: 5, repeated: MOST_SUGGESTIONS });
    expect(github.pull.reviews).toHaveLength(2);
  });

  it('cannot be closed by backticks in the text, and are not made if they are too long', async () => {
    const { api, github, origin } = await pullRequest();
    const long = `LONG=bad${'x'.repeat(70_000)}`;
    const head = origin.commit({ 'odd.env': `A=bad\`\`\`\`\n${long}\n` });
    const suggestions = [fix('odd.env', 1, 'A=bad````'), fix('odd.env', 2, long)];
    expect(await publish(api, head, suggestions)).toMatchObject({ posted: 1, tooLong: 1 });
    expect(github.pull.reviewComments[0]?.body).toContain('`````suggestion\nA=good````\n`````\n');
  });

  it('request no more pages of the diff than they need', async () => {
    const { api, github, head } = await pullRequest({ pageSize: 1 });
    await publish(api, head, [fix('a.env', 3, 'ID_3=bad')]);
    expect(github.requests.filter(({ path }) => path.endsWith('/files'))).toHaveLength(1);
  });

  it('need no request if there are none', async () => {
    const { api, github, head } = await pullRequest();
    expect(await publish(api, head, [])).toMatchObject({ posted: 0, failure: null });
    expect(github.requests).toEqual([]);
  });
});

describe('if GitHub reports an error', () => {
  it('a missing permission is reported', async () => {
    const { api, head } = await pullRequest({ mayWrite: false });
    expect(await publish(api, head, [fix('a.env', 3, 'ID_3=bad')])).toMatchObject({
      posted: 0,
      failure: { kind: 'denied' },
      whatToDo: expect.stringContaining('“pull-requests: write”'),
    });
  });

  it('rejected lines are reported', async () => {
    const { api, github, head } = await pullRequest();
    github.faults.push({ method: 'POST', path: '/reviews', fault: FAULTS.unprocessable });
    const answer = await publish(api, head, [fix('a.env', 3, 'ID_3=bad')]);
    expect(answer).toMatchObject({
      posted: 0,
      failure: { kind: 'rejected', why: expect.stringContaining('422') },
    });
  });

  it('a review is not posted twice if the response was lost', async () => {
    const { api, github, head } = await pullRequest();
    github.faults.push({ method: 'POST', path: '/reviews', fault: FAULTS.lost });
    const answer = await publish(api, head, [fix('a.env', 3, 'ID_3=bad')]);
    expect(answer).toMatchObject({ posted: 0, failure: { kind: 'unavailable' } });
    expect(await publish(api, head, [fix('a.env', 3, 'ID_3=bad')])).toMatchObject({ posted: 0, repeated: 1 });
    expect(github.pull.reviews).toHaveLength(1);
  });
});
