import { expect, it } from 'vitest';
import { History, isObjectId } from '../../src/change/history.ts';
import { loopback } from '../github/loopback.ts';
import { gitIn } from './git-program.ts';
import { checkOut, TestRepository } from './repositories.ts';
import { pullRequest } from './scenarios.ts';

it('accepts only full object IDs, of both lengths', () => {
  const sha1 = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  expect([sha1, 'a'.repeat(64)].map(isObjectId)).toEqual([true, true]);
  for (const text of ['', 'HEAD', sha1.slice(1), `${sha1}0`, `x${sha1}`, `${sha1}\n`, sha1.toUpperCase()])
    expect(isObjectId(text), text).toBe(false);
});

it('reads the parents of a commit, whatever its message and the signed tag that it merges say', async () => {
  const repository = TestRepository.create();
  const first = repository.commit();
  const second = repository.commit();
  const other = `parent ${'a'.repeat(40)}`;
  const person = 'Mona <mona@github.example> 1750000002 +0000';
  const tag = ['object', 'type commit', 'tag v1', `tagger ${person}`, '', other].join('\n ');
  const header = [`parent ${first}`, `parent ${second}`, `author ${person}`, `committer ${person}`];
  const tree = repository.head('HEAD^{tree}');
  repository.write({
    merge: [`tree ${tree}`, ...header, `mergetag ${tag}`, '', 'Merge', '', other].join('\n'),
  });
  const merge = repository.git('hash-object', '-t', 'commit', '-w', '--literally', 'merge');
  const history = new History(await gitIn(repository), null);
  expect(await history.local(merge)).toEqual({ id: merge, parents: [first, second] });
  expect(await history.local(first)).toEqual({ id: first, parents: [] });
});

it('does not read a tag or a folder as a commit, whatever they say', async () => {
  const repository = TestRepository.create();
  const id = repository.commit({ 'sub/a.json': '1' });
  repository.git('tag', '--annotate', `--message=${id} commit 170`, 'v1');
  const history = new History(await gitIn(repository), null);
  for (const revision of ['v1', 'HEAD:sub', 'nowhere']) expect(await history.local(revision)).toBeNull();
  expect(history.failures).toBe('');
});

it('does not ask GitHub for a commit that a clone does not have', async () => {
  const repository = TestRepository.create();
  const { remote, github } = await loopback({ folder: repository.folder });
  expect(await new History(await gitIn(repository), remote).commit('a'.repeat(40))).toBeNull();
  expect(github.requests).toEqual([]);
});

it('has no commits without git and GitHub, and nothing failed', async () => {
  const history = new History(null, null);
  const tip = { commit: 'a'.repeat(40), branch: 'main' };
  expect([
    await history.head(),
    await history.commit('b'.repeat(40)),
    await history.obtain('b'.repeat(40)),
    await history.mergeBase('b'.repeat(40), tip),
  ]).toEqual([null, null, null, null]);
  expect(history.failures).toBe('');
});

it('does not count a commit as fetched if its files are missing', async () => {
  const { origin, base, merge } = pullRequest();
  const clone = checkOut(origin, merge, { filter: 'tree:0' });
  const history = new History(await gitIn(clone, 'workspace'), null);
  expect(await history.obtain(base)).toBeNull();
  expect(await history.local(base)).toMatchObject({ id: base });
  expect(history.failures).toBe('');
  expect(await history.obtain(merge)).toBe('git');
});
