import { builtOnce, TestRepository } from './repositories.ts';
import { pullRequestEvent } from './requests.ts';

/**
 * A pull request that changes, adds and deletes files. Its base branch has moved on since the event's
 * `base.sha`, with a change of its own.
 */
export const pullRequest = builtOnce(() => {
  const origin = TestRepository.create();
  const stale = origin.commit({
    'a.json': '{"a": 1}',
    'b.yml': 'b: 1',
    'sub/c.env': 'C=1',
    'same.json': '{}',
  });
  origin.branch('feature');
  const head = origin.commit({
    'a.json': '{"a": 2}',
    'b.yml': null,
    'sub/c.env': 'C=2',
    'sub/new.json': '{}',
  });
  origin.checkout('main');
  const base = origin.commit({ 'same.json': '{"base": "ahead"}', 'base.yml': 'own: 1' });
  const merge = origin.mergeRef(base, head);
  const event = pullRequestEvent({ headSha: head, baseSha: stale }, merge);
  const change = {
    changed: ['a.json', 'b.yml', 'sub/c.env', 'sub/new.json'],
    before: { 'a.json': '{"a": 1}', 'b.yml': 'b: 1', 'sub/c.env': 'C=1' },
  };
  return { origin, stale, base, head, merge, event, change };
});
