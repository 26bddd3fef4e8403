import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkOut, TestRepository, temporaryFolder } from './repositories.ts';
import { baseSince, contents, describeBase } from './requests.ts';

it('compares with the commit that a tag, a branch or a relative name refers to', async () => {
  const repository = TestRepository.create();
  const first = repository.commit({ 'a.json': '1' });
  repository.git('tag', '--annotate', '--message=One', 'v1');
  repository.git('branch', 'old');
  repository.commit({ 'a.json': '2' });
  for (const revision of ['v1', 'old', 'HEAD~1', first, first.slice(0, 8)]) {
    expect(await describeBase(await baseSince(repository, revision))).toEqual({
      commit: first,
      how: `the revision “${revision}”`,
      via: 'git',
      changed: ['a.json'],
      before: { 'a.json': '1' },
    });
  }
});

it('finds staged, unstaged and untracked changes, but no ignored files', async () => {
  const repository = TestRepository.create();
  repository.commit({
    '.gitignore': 'ignored/',
    'staged.json': '1',
    'edited.json': '1',
    'gone.json': '1',
    'same.json': '1',
  });
  repository.write({ 'staged.json': '2', 'new/untracked.json': '1', 'ignored/x.json': '1' });
  repository.git('add', 'staged.json');
  repository.write({ 'edited.json': '2', 'gone.json': null });
  const files = ['same.json', 'staged.json', 'new/untracked.json', 'ignored/x.json'];
  expect(await describeBase(await baseSince(repository, 'HEAD'), files)).toMatchObject({
    changed: ['edited.json', 'gone.json', 'new/untracked.json', 'staged.json'],
    before: { 'edited.json': '1', 'gone.json': '1', 'staged.json': '1' },
  });
});

it('finds a file that git no longer tracks but that still exists', async () => {
  const repository = TestRepository.create();
  repository.commit({ 'a.json': '1' });
  repository.git('rm', '--quiet', '--cached', 'a.json');
  expect(await describeBase(await baseSince(repository, 'HEAD'))).toMatchObject({
    changed: ['a.json'],
    before: { 'a.json': '1' },
  });
});

it.each(['nothing', '--output=written', '-h', 'HEAD:a.json', 'HEAD\nHEAD', '@{-1', ''])(
  'reports that git knows no commit named “%s”',
  async revision => {
    const repository = TestRepository.create();
    repository.commit({ 'a.json': '1' });
    const answer = await baseSince(repository, revision);
    expect(answer).toMatchObject({
      kind: 'unknown',
      why: `git knows no commit by the name of “${revision}”`,
      whatToDo: 'Check its spelling. In a shallow clone, fetch the commit first.',
    });
    expect(existsSync(join(repository.folder, 'written'))).toBe(false);
  },
);

it('reports which earlier contents a clone does not have, and what to set', async () => {
  const repository = TestRepository.create();
  repository.commit({ 'a.json': '1', 'b.json': '2' });
  const lost = repository.git('rev-parse', 'HEAD:a.json').trim();
  repository.commit({ 'a.json': '3', 'b.json': '4' });
  rmSync(join(repository.folder, '.git/objects', lost.slice(0, 2), lost.slice(2)));
  const answer = await baseSince(repository, 'HEAD~1');
  expect(await contents(answer, ['b.json'])).toEqual({ 'b.json': '2' });
  await expect(contents(answer, ['b.json', 'a.json'])).rejects.toMatchObject({
    message: 'git doesn’t have the earlier contents of “a.json” (missing)',
    whatToDo: 'Check that the checkout is complete, or set its “fetch-depth: 0”.',
  });
});

it('never fetches: a revision that is not in a shallow clone is unknown', async () => {
  const origin = TestRepository.create();
  const first = origin.commit({ 'a.json': '1' });
  const clone = checkOut(origin, origin.commit({ 'a.json': '2' }));
  expect(await baseSince(clone, first)).toMatchObject({
    kind: 'unknown',
    whatToDo: expect.stringContaining('shallow'),
  });
  expect(() => clone.git('cat-file', '-e', first)).toThrow();
});

it('reports that a folder is not in a repository', async () => {
  const folder = temporaryFolder();
  const answer = await baseSince(new TestRepository(folder), 'HEAD');
  expect(answer).toEqual({
    kind: 'unknown',
    why: `“${folder}” is in no git repository`,
    whatToDo: 'Run the command inside a git repository.',
  });
});

it('rejects if the folder to scan does not exist', async () => {
  const nowhere = join(temporaryFolder(), 'nowhere');
  const asked = baseSince(new TestRepository(temporaryFolder()), 'HEAD', { root: nowhere });
  await expect(asked).rejects.toThrow('ENOENT');
});

it('reads unchanged files too, and leaves out paths that are not files of the base', async () => {
  const repository = TestRepository.create();
  repository.commit({ 'same.json': '1', 'sub/same.json': '2' });
  repository.commit({ 'a.json': '1' });
  const answer = await baseSince(repository, 'HEAD~1');
  const paths = ['sub/same.json', 'a.json', 'nowhere.json', 'sub', '../x', 'same.json', 'same.json'];
  expect(await contents(answer, paths)).toEqual({ 'same.json': '1', 'sub/same.json': '2' });
});
