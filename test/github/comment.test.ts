import { describe, expect, it } from 'vitest';
import type { GitHubApi } from '../../src/github/api.ts';
import {
  COMMENT_LIMIT,
  COMMENT_ROOM,
  type CommentRequest,
  type CommentResult,
  publishComment,
} from '../../src/github/comment.ts';
import { keyOf, writeMarker } from '../../src/github/marker.ts';
import { FAULTS } from './faults.ts';
import { loopback } from './loopback.ts';

const PULL = { number: 7, head: 'HEAD', base: 'HEAD' };
const SLOT = 'checks/ids';
const OURS = writeMarker({ kind: 'comment', key: keyOf(SLOT), state: 'failed' });

function publish(
  api: GitHubApi,
  failed: boolean,
  more: Partial<CommentRequest> = {},
): Promise<CommentResult> {
  return publishComment(api, {
    number: 7,
    mode: 'on-failure',
    failed,
    slot: SLOT,
    report: () => (failed ? '### 2 problems' : '### All well'),
    resolved: () => 'Resolved.',
    ...more,
  });
}

describe('the comment', () => {
  it('is created once, updated in place, left unchanged if nothing changes, and resolved', async () => {
    const { api, github } = await loopback({ pull: PULL });
    const written = () => github.requests.filter(({ method }) => method !== 'GET').length;
    expect(await publish(api, true)).toMatchObject({
      kind: 'created',
      url: expect.stringContaining('/comments/1'),
    });
    expect(await publish(api, true)).toMatchObject({ kind: 'unchanged' });
    expect(written()).toBe(2);
    expect(await publish(api, true, { report: () => '### 1 problem' })).toMatchObject({ kind: 'updated' });
    expect(github.pull.comments).toMatchObject([{ body: expect.stringMatching(/-->\n### 1 problem$/) }]);
    expect(await publish(api, false)).toMatchObject({ kind: 'resolved' });
    expect(github.pull.comments).toMatchObject([
      { body: expect.stringMatching(/ resolved -->\nResolved\.$/) },
    ]);
    expect(await publish(api, false)).toMatchObject({ kind: 'unchanged' });
    expect(await publish(api, true)).toMatchObject({ kind: 'updated' });
    expect(github.pull.comments).toHaveLength(1);
  });

  it('is created without problems only for “always”, and never for “never”', async () => {
    const { api, github } = await loopback({ pull: PULL });
    expect(await publish(api, false)).toEqual({ kind: 'not-needed' });
    expect(await publish(api, false, { mode: 'always' })).toMatchObject({ kind: 'created' });
    expect(github.pull.comments).toMatchObject([{ body: expect.stringContaining('### All well') }]);
    expect(await publish(api, false, { mode: 'always' })).toMatchObject({ kind: 'unchanged' });
    const before = github.requests.length;
    expect(await publish(api, true, { mode: 'never' })).toEqual({ kind: 'not-needed' });
    expect(github.requests).toHaveLength(before);
  });

  it('is resolved for “always” too if it reported problems before', async () => {
    const { api } = await loopback({ pull: PULL });
    await publish(api, true, { mode: 'always' });
    expect(await publish(api, false, { mode: 'always' })).toMatchObject({ kind: 'resolved' });
    expect(await publish(api, false, { mode: 'always' })).toMatchObject({ kind: 'unchanged' });
  });

  it('is found on any page', async () => {
    const { api, github } = await loopback({ pull: PULL, pageSize: 2 });
    for (let id = 1; id <= 5; id++) github.pull.comments.push({ id, body: `Comment ${id}`, user: 'mona' });
    github.pull.comments.push({ id: 6, body: `${OURS}old`, user: 'github-actions[bot]' });
    expect(await publish(api, true)).toMatchObject({
      kind: 'updated',
      url: expect.stringContaining('/comments/6'),
    });
  });

  it('does not replace a comment of another account, or a quotation of it by the same account', async () => {
    const { api, github } = await loopback({ pull: PULL });
    github.pull.comments.push({ id: 1, body: `${OURS}copied`, user: 'mona' });
    github.pull.comments.push({ id: 2, body: `Mona wrote:\n${OURS}`, user: 'github-actions[bot]' });
    expect(await publish(api, true)).toMatchObject({ kind: 'created' });
    expect(github.pull.comments).toHaveLength(3);
  });

  it('is found by the account of the token, whether it belongs to an app or a person', async () => {
    for (const login of ['acme-checks[bot]', 'mona']) {
      const { api, github } = await loopback({ pull: PULL, login });
      await publish(api, true);
      github.pull.comments.unshift({ id: 9, body: `${OURS}bot’s`, user: 'github-actions[bot]' });
      expect(await publish(api, false)).toMatchObject({ kind: 'resolved' });
    }
  });

  it('of one check is separate from that of another', async () => {
    const { api, github } = await loopback({ pull: PULL });
    await publish(api, true);
    expect(await publish(api, true, { slot: 'checks/other' })).toMatchObject({ kind: 'created' });
    expect(github.pull.comments).toHaveLength(2);
  });

  it('fits into the room it is given, and a longer one is rejected by GitHub', async () => {
    const { api, github } = await loopback({ pull: PULL });
    const report = (room: number) => 'x'.repeat(room);
    expect(await publish(api, true, { report })).toMatchObject({ kind: 'created' });
    expect(github.pull.comments[0]?.body.length).toBeGreaterThan(COMMENT_ROOM);
    expect(github.pull.comments[0]?.body.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    const tooMuch = await publish(api, true, { slot: 'x', report: () => 'x'.repeat(COMMENT_LIMIT) });
    expect(tooMuch).toMatchObject({
      kind: 'failed',
      failure: { kind: 'rejected', why: expect.stringContaining('422') },
    });
  });

  it('works on a GitHub Enterprise Server', async () => {
    const { api, github } = await loopback({ pull: PULL }, { enterprise: true });
    expect(await publish(api, true)).toMatchObject({ kind: 'created' });
    expect(await publish(api, false)).toMatchObject({ kind: 'resolved' });
    expect(github.requests.map(({ path }) => path)).toContain('/graphql');
  });
});

describe('if GitHub reports an error', () => {
  it('a temporary failure to identify the token’s account is retried', async () => {
    const { api, github } = await loopback({ pull: PULL, login: 'mona' });
    await publish(api, true);
    github.faults.push({ method: 'POST', path: '/graphql', fault: FAULTS.badGateway });
    expect(await publish(api, false)).toMatchObject({ kind: 'resolved' });
  });

  it('a missing permission is reported', async () => {
    const { api } = await loopback({ pull: PULL, mayWrite: false });
    expect(await publish(api, true)).toEqual({
      kind: 'failed',
      failure: { kind: 'denied', why: 'GitHub answered 403: Resource not accessible by integration' },
      whatToDo: expect.stringContaining('“pull-requests: write”'),
    });
  });

  it('a locked conversation is reported', async () => {
    const { api, github } = await loopback({ pull: PULL });
    github.faults.push({ method: 'POST', path: '/comments', fault: FAULTS.locked });
    expect(await publish(api, true)).toMatchObject({
      failure: { why: expect.stringContaining('issue is locked') },
    });
  });

  it('a comment is not created twice if the response was lost', async () => {
    const { api, github } = await loopback({ pull: PULL });
    github.faults.push({ method: 'POST', path: '/comments', fault: FAULTS.lost });
    expect(await publish(api, true)).toMatchObject({ kind: 'unchanged' });
    expect(github.pull.comments).toHaveLength(1);
  });

  it('a comment that was not created because of a server error is created', async () => {
    const { api, github } = await loopback({ pull: PULL });
    github.faults.push({ method: 'POST', path: '/comments', fault: FAULTS.badGateway });
    expect(await publish(api, true)).toMatchObject({ kind: 'created' });
    expect(github.pull.comments).toHaveLength(1);
  });

  it('an outage is reported, without text from a proxy’s page', async () => {
    const { api, github } = await loopback({ pull: PULL });
    for (let i = 0; i < 20; i++)
      github.faults.push({ method: 'GET', path: '/comments', fault: FAULTS.badGateway });
    expect(await publish(api, true)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'unavailable', why: 'GitHub answered 502' },
      whatToDo: expect.stringContaining('job summary'),
    });
  });
});
