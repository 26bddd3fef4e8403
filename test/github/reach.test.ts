import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { publishComment } from '../../src/github/comment.ts';
import { keyOf, writeMarker } from '../../src/github/marker.ts';
import { entriesOf } from '../../src/github/pages.ts';
import { withinOrigin } from '../../src/github/redirects.ts';
import { alphanumeric } from '../secrets/samples.ts';
import { FAULTS, refusal } from './faults.ts';
import { loopback } from './loopback.ts';
import { idOf } from './pull-routes.ts';

const PULL = { number: 7, head: 'HEAD', base: 'HEAD' };
const SLOT = 'checks/ids';
const OURS = `${writeMarker({ kind: 'comment', key: keyOf(SLOT), state: 'failed' })}old`;
const REQUEST = {
  number: 7,
  mode: 'on-failure',
  failed: true,
  slot: SLOT,
  report: () => 'new',
  resolved: () => 'Resolved.',
} as const;

function redirect(status: number, location: string) {
  return { ...refusal(status, 'Moved'), headers: { location } };
}

/** Another server, and the tokens that were sent to it. */
async function elsewhere(): Promise<{ url: string; received: (string | undefined)[] }> {
  const received: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    received.push(request.headers.authorization);
    response.end('[]');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, received };
}

describe('the GitHub token', () => {
  it.each([301, 302, 303, 307, 308])('is not sent with a redirect to another origin (%i)', async status => {
    const other = await elsewhere();
    const { api, github } = await loopback({ pull: PULL });
    // The comment is searched for once more after a failure.
    for (let i = 0; i < 2; i++)
      github.faults.push({ method: 'GET', path: '/comments', fault: redirect(status, `${other.url}/x`) });
    expect(await publishComment(api, REQUEST)).toMatchObject({
      kind: 'failed',
      failure: { why: expect.stringContaining('it redirects to another address') },
    });
    expect(other.received).toEqual([]);
    expect(github.requests).toHaveLength(2);
  });

  it('is not sent to another origin for the next page of a list', async () => {
    const other = await elsewhere();
    const { api, github } = await loopback({ pull: PULL });
    const headers = { link: `<${other.url}/comments?page=2>; rel="next"` };
    github.faults.push({
      method: 'GET',
      path: '/comments',
      fault: { kind: 'answer', status: 200, headers, body: '[{"id": 1, "body": "x", "user": null}]' },
    });
    expect(await publishComment(api, REQUEST)).toMatchObject({ kind: 'created' });
    expect(other.received).toEqual([]);
  });

  it('is sent with a redirect within GitHub, for example for a renamed repository', async () => {
    const { api, github } = await loopback({ pull: PULL });
    const location = `${github.url}/repos/acme/site/issues/7/comments?per_page=100`;
    github.faults.push({ method: 'GET', path: '/comments', fault: redirect(301, location) });
    expect(await publishComment(api, REQUEST)).toMatchObject({ kind: 'created' });
  });

  it('is not sent in an endless circle of redirects', async () => {
    const { api, github } = await loopback({ pull: PULL });
    const location = `${github.url}/repos/acme/site/issues/7/comments`;
    for (let i = 0; i < 50; i++)
      github.faults.push({ method: 'GET', path: '/comments', fault: redirect(302, location) });
    expect(await publishComment(api, REQUEST)).toMatchObject({ kind: 'failed' });
    expect(github.requests.length).toBeLessThan(10);
  });

  it('is not sent to another address than GitHub’s', async () => {
    const fetch = withinOrigin(() => Promise.resolve(new Response('')), 'https://api.github.com');
    await expect(fetch('https://api.github.com.evil.example/x')).rejects.toThrow('not GitHub’s own address');
    await expect(fetch('http://api.github.com/x')).rejects.toThrow('not GitHub’s own address');
    expect((await fetch('https://api.github.com/x')).status).toBe(200);
  });
});

describe('a list', () => {
  async function collect(ask: (page: number) => { data: readonly number[]; link?: string }) {
    const asked: number[] = [];
    const entries: number[] = [];
    const pages = entriesOf(
      page => {
        asked.push(page);
        const { data, link } = ask(page);
        return Promise.resolve({ data, headers: { link } });
      },
      entry => entry,
    );
    for await (const entry of pages) entries.push(entry);
    return { asked, entries };
  }
  const link = '<https://api.github.com/x?page=2>; rel="next"';

  it('ends with the page that has no link to a next one', async () => {
    const pages = [{ data: [1, 2], link }, { data: [3] }];
    expect(await collect(page => pages[page - 1] ?? { data: [] })).toEqual({
      asked: [1, 2],
      entries: [1, 2, 3],
    });
  });

  it('ends if a page is repeated, with each entry once', async () => {
    expect(await collect(() => ({ data: [1, 2], link }))).toEqual({ asked: [1, 2], entries: [1, 2] });
  });

  it('ends after a hundred pages if there is always another one', async () => {
    const { asked } = await collect(page => ({ data: [page], link }));
    expect(asked).toHaveLength(100);
    expect(new Set(asked).size).toBe(100);
  });
});

describe('the comment', () => {
  it('is edited if our account wrote it with a former login', async () => {
    const { api, github } = await loopback({ pull: PULL, login: 'mona' });
    github.pull.comments.push({ id: 1, body: OURS, user: `lisa#${idOf('mona')}` });
    expect(await publishComment(api, REQUEST)).toMatchObject({ kind: 'updated' });
    expect(github.pull.comments[0]?.body).toContain('new');
  });

  it('is not edited if another account with the former login of ours wrote it', async () => {
    const { api, github } = await loopback({ pull: PULL, login: 'mona' });
    github.pull.comments.push({ id: 1, body: OURS, user: 'mona#4711' });
    expect(await publishComment(api, REQUEST)).toMatchObject({ kind: 'created' });
    expect(github.pull.comments[0]?.body).toBe(OURS);
  });

  it('is neither edited nor created if GitHub does not say which account the token belongs to', async () => {
    const { api, github } = await loopback({ pull: PULL });
    github.pull.comments.push({ id: 1, body: OURS, user: 'github-actions[bot]' });
    for (let i = 0; i < 10; i++)
      github.faults.push({ method: 'POST', path: '/graphql', fault: FAULTS.forbidden });
    expect(await publishComment(api, REQUEST)).toMatchObject({ kind: 'failed', failure: { kind: 'denied' } });
    expect(github.pull.comments).toEqual([{ id: 1, body: OURS, user: 'github-actions[bot]' }]);
  });

  it.each(['{"data": {"viewer": {}}}', '{"data": {"viewer": null}}', '{"data": {}}'])(
    'is not edited if GitHub answers %s to that question',
    async body => {
      const { api, github } = await loopback({ pull: PULL });
      github.pull.comments.push({ id: 1, body: OURS, user: 'github-actions[bot]' });
      github.faults.push({ method: 'POST', path: '/graphql', fault: { kind: 'answer', status: 200, body } });
      await publishComment(api, REQUEST);
      expect(github.pull.comments[0]?.body).toBe(OURS);
    },
  );

  it('is sent without secrets', async () => {
    const { api, github } = await loopback({ pull: PULL });
    const token = `ghp_${alphanumeric(36)}`;
    await publishComment(api, { ...REQUEST, report: () => `a ${token} b` });
    expect(github.pull.comments[0]?.body).toContain('a ghp_[redacted] b');
    expect(JSON.stringify(github.requests)).not.toContain(token);
  });
});
