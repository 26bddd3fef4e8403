import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GitHubEvent } from '../../src/change/event.ts';
import { parseEvent, readEvent, secretsWithheldFor } from '../../src/github/event.ts';
import { mergeGroupPayload, pullRequestPayload, pushPayload } from './payloads.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const MERGE = 'c'.repeat(40);
const ZEROS = '0'.repeat(40);

function parse(name: string, payload: unknown, actor = 'mona'): GitHubEvent {
  return parseEvent(payload, { name, sha: MERGE, actor });
}

describe('reads', () => {
  it.each(['pull_request', 'pull_request_target'])('%s', name => {
    expect(parse(name, pullRequestPayload({ headSha: HEAD, baseSha: BASE, baseRef: 'release/1.x' }))).toEqual(
      {
        kind: name,
        number: 7,
        headSha: HEAD,
        baseSha: BASE,
        baseRef: 'release/1.x',
        headRepository: 'acme/site',
        baseRepository: 'acme/site',
        isFork: false,
        isDependabot: false,
        sha: MERGE,
      },
    );
  });

  it('merge_group', () => {
    const payload = mergeGroupPayload({ headSha: HEAD, baseSha: BASE });
    expect(parse('merge_group', payload)).toEqual({ kind: 'merge_group', headSha: HEAD, baseSha: BASE });
  });

  it('push to a branch, push to a new branch, and push of a tag', () => {
    const push = { kind: 'push', after: HEAD, defaultBranch: 'main', isDependabot: false };
    expect(parse('push', pushPayload({ before: BASE, after: HEAD }))).toEqual({
      ...push,
      before: BASE,
      branch: 'main',
    });
    const created = pushPayload({ before: ZEROS, after: HEAD, ref: 'refs/heads/feature/x' });
    expect(parse('push', created)).toEqual({ ...push, before: null, branch: 'feature/x' });
    const tag = pushPayload({ before: ZEROS, after: HEAD, ref: 'refs/tags/v1' });
    expect(parse('push', tag)).toEqual({ ...push, before: null, branch: null });
  });

  it.each(['schedule', 'workflow_dispatch', 'repository_dispatch', 'issue_comment', ''])(
    '“%s” as another event',
    name => {
      const payload = pullRequestPayload({ headSha: HEAD, baseSha: BASE });
      expect(parse(name, payload)).toEqual({ kind: 'other', name });
    },
  );
});

describe('secrets are withheld', () => {
  const facts = { headSha: HEAD, baseSha: BASE };

  it('from pull requests of forks, even if the fork was deleted', () => {
    for (const headRepository of ['stranger/site', null]) {
      const payload = pullRequestPayload({ ...facts, headRepository });
      expect(parse('pull_request', payload)).toMatchObject({ isFork: true, headRepository });
      expect(secretsWithheldFor(parse('pull_request', payload))).toBe('fork');
      expect(secretsWithheldFor(parse('pull_request_target', payload))).toBeNull();
    }
  });

  it('from Dependabot’s pull requests and pushes', () => {
    const payload = pullRequestPayload({ ...facts, author: 'dependabot[bot]' });
    expect(secretsWithheldFor(parse('pull_request', payload, 'dependabot[bot]'))).toBe('dependabot');
    expect(secretsWithheldFor(parse('pull_request_target', payload, 'dependabot[bot]'))).toBeNull();
    const push = pushPayload({ before: BASE, after: HEAD });
    expect(secretsWithheldFor(parse('push', push, 'dependabot[bot]'))).toBe('dependabot');
  });

  it('if the actor is Dependabot, or if the actor is unknown and the author is Dependabot', () => {
    const payload = pullRequestPayload({ ...facts, author: 'dependabot[bot]' });
    expect(secretsWithheldFor(parse('pull_request', payload, 'mona'))).toBeNull();
    expect(secretsWithheldFor(parse('pull_request', payload, ''))).toBe('dependabot');
  });

  it('from no other events', () => {
    expect(secretsWithheldFor(parse('pull_request', pullRequestPayload(facts)))).toBeNull();
    expect(secretsWithheldFor(parse('push', pushPayload({ before: BASE, after: HEAD })))).toBeNull();
    expect(secretsWithheldFor(parse('merge_group', mergeGroupPayload(facts), 'dependabot[bot]'))).toBeNull();
    expect(secretsWithheldFor(parse('schedule', {}))).toBeNull();
  });

  it('but not if the head repository only differs in case', () => {
    const payload = pullRequestPayload({ ...facts, repository: 'acme/site', headRepository: 'Acme/Site' });
    expect(parse('pull_request', payload)).toMatchObject({ isFork: false });
  });
});

describe('any payload', () => {
  const names = ['pull_request', 'pull_request_target', 'merge_group', 'push', 'schedule'];

  it('is read as an event', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.anything({ withNullPrototype: true }), (name, payload) => {
        expect(names.concat('other')).toContain(parse(name, payload).kind);
      }),
    );
  });

  it('is rejected if a value could be an option, a range or a second line for git', () => {
    const bad = ['--upload-pack=x', 'HEAD', `${HEAD}\n${BASE}`, `${HEAD}^`, '', null, 7, {}, [HEAD], ZEROS];
    for (const sha of bad) {
      const pull = { number: 1, head: { sha }, base: { sha: BASE, ref: 'main', repo: { full_name: 'a/b' } } };
      expect(parse('pull_request', { pull_request: pull }).kind).toBe('other');
      expect(parse('merge_group', { merge_group: { base_sha: sha, head_sha: HEAD } }).kind).toBe('other');
    }
    for (const ref of ['-x', 'a..b', 'a\nb', 'a b', 'a:b', '/a', 'a/', '@{1}', 'x'.repeat(1001)]) {
      const pull = { number: 1, head: { sha: HEAD }, base: { sha: BASE, ref, repo: { full_name: 'a/b' } } };
      expect(parse('pull_request', { pull_request: pull }).kind).toBe('other');
    }
  });

  it('with one changed value is still read without an error', () => {
    const payload = JSON.stringify(pullRequestPayload({ headSha: HEAD, baseSha: BASE }));
    const spots = [...payload.matchAll(/:(?:"[^"]*"|\d+|null|true|false)/g)];
    fc.assert(
      fc.property(fc.constantFrom(...spots), fc.json(), (spot, value) => {
        const end = spot.index + spot[0].length;
        const changed = `${payload.slice(0, spot.index)}:${value}${payload.slice(end)}`;
        expect(['pull_request', 'other']).toContain(parse('pull_request', JSON.parse(changed)).kind);
      }),
    );
  });
});

it('reads the file that the runner names, and works without a readable one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'notion-id-check-'));
  const path = join(folder, 'event.json');
  const environment = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: HEAD,
    GITHUB_ACTOR: 'mona',
  };
  try {
    writeFileSync(path, JSON.stringify(pushPayload({ before: BASE, after: HEAD })));
    expect(await readEvent(environment)).toMatchObject({ kind: 'push', before: BASE });
    writeFileSync(path, '{"before": ');
    expect(await readEvent(environment)).toEqual({ kind: 'other', name: 'push' });
    expect(await readEvent({ ...environment, GITHUB_EVENT_PATH: folder })).toEqual({
      kind: 'other',
      name: 'push',
    });
    expect(await readEvent({})).toEqual({ kind: 'other', name: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
