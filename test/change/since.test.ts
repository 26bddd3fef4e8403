import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkOut, TestRepository, temporaryFolder } from './repositories.ts';
import { baseSince, contents, told } from './requests.ts';

it('compares with the commit that a tag, a branch or a relative name means', async () => {
  const repository = TestRepository.create();
  const first = repository.commit({ 'a.json': '1' });
  repository.git('tag', '--annotate', '--message=One', 'v1');
  repository.git('branch', 'old');
  repository.commit({ 'a.json': '2' });
  for (const revision of ['v1', 'old', 'HEAD~1', first, first.slice(0, 8)]) {
    expect(await told(await baseSince(repository, revision))).toEqual({
      commit: first,
      how: `the revision “${revision}”`,
      via: 'git',
      changed: ['a.json'],
      before: { 'a.json': '1' },
    });
  }
});

it('sees what is staged, what isn’t, and what git doesn’t track but not what it ignores', async () => {
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
  expect(await told(await baseSince(repository, 'HEAD'), files)).toMatchObject({
    changed: ['edited.json', 'gone.json', 'new/untracked.json', 'staged.json'],
    before: { 'edited.json': '1', 'gone.json': '1', 'staged.json': '1' },
  });
});

it('knows a file that git no longer tracks but that is still there', async () => {
  const repository = TestRepository.create();
  repository.commit({ 'a.json': '1' });
  repository.git('rm', '--quiet', '--cached', 'a.json');
  expect(await told(await baseSince(repository, 'HEAD'))).toMatchObject({
    changed: ['a.json'],
    before: { 'a.json': '1' },
  });
});

it.each(['nothing', '--output=written', '-h', 'HEAD:a.json', 'HEAD\nHEAD', '@{-1', ''])(
  'says that git knows no commit by the name of “%s”',
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

it('says which earlier contents a clone lacks, and what to set', async () => {
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

it('never fetches: a revision that a shallow clone lacks is unknown', async () => {
  const origin = TestRepository.create();
  const first = origin.commit({ 'a.json': '1' });
  const clone = checkOut(origin, origin.commit({ 'a.json': '2' }));
  expect(await baseSince(clone, first)).toMatchObject({
    kind: 'unknown',
    whatToDo: expect.stringContaining('shallow'),
  });
  expect(() => clone.git('cat-file', '-e', first)).toThrow();
});

it('says that a folder is in no repository', async () => {
  const folder = temporaryFolder();
  const answer = await baseSince(new TestRepository(folder), 'HEAD');
  expect(answer).toEqual({
    kind: 'unknown',
    why: `“${folder}” is in no git repository`,
    whatToDo: 'Run the command inside a git repository.',
  });
});

it('reads what didn’t change, too, and leaves out what isn’t there', async () => {
  const repository = TestRepository.create();
  repository.commit({ 'same.json': '1', 'sub/same.json': '2' });
  repository.commit({ 'a.json': '1' });
  const answer = await baseSince(repository, 'HEAD~1');
  const paths = ['sub/same.json', 'a.json', 'nowhere.json', 'sub', '../x', 'same.json', 'same.json'];
  expect(await contents(answer, paths)).toEqual({ 'same.json': '1', 'sub/same.json': '2' });
});
