import { chmodSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { failing } from './git-program.ts';
import { TestRepository } from './repositories.ts';
import { baseSince, describeBase, known } from './requests.ts';

const LARGE = 'x'.repeat((1 << 20) + 1);
const EDGE = 'x'.repeat(1 << 20);

it.each(['sha1', 'sha256'] as const)(
  'does not treat a file of any size as changed if only its timestamp differs (%s)',
  async format => {
    const repository = TestRepository.create(format);
    repository.write({ 'run.json': '1' });
    chmodSync(join(repository.folder, 'run.json'), 0o755);
    const files = { 'same.json': '1', 'large.json': LARGE, 'edge.json': EDGE, 'other.json': '1' };
    repository.commit({ ...files, 'linked.json': '1', 'gone.json': '1' });
    repository.write({ 'other.json': '2', 'gone.json': null });
    rmSync(join(repository.folder, 'linked.json'));
    symlinkSync('same.json', join(repository.folder, 'linked.json'));
    for (const name of [...Object.keys(files), 'run.json'])
      utimesSync(join(repository.folder, name), 1_000_000_000, 1_000_000_000);
    expect(await describeBase(await baseSince(repository, 'HEAD'))).toMatchObject({
      changed: ['gone.json', 'linked.json', 'other.json'],
      before: { 'gone.json': '1', 'linked.json': '1', 'other.json': '1' },
    });
  },
);

it('returns the earlier contents of an executable file that was changed', async () => {
  const repository = TestRepository.create();
  repository.write({ 'run.json': '1' });
  chmodSync(join(repository.folder, 'run.json'), 0o755);
  repository.commit();
  repository.write({ 'run.json': '2' });
  expect(await describeBase(await baseSince(repository, 'HEAD'))).toMatchObject({
    before: { 'run.json': '1' },
  });
});

it('reports which git command failed, why, and what to do', async () => {
  const repository = TestRepository.create();
  repository.commit({ 'a.json': '1' });
  failing('diff');
  expect(await baseSince(repository, 'HEAD')).toEqual({
    kind: 'unknown',
    why: 'git diff failed: bad index',
    whatToDo: 'Check that the checkout is complete and that git works in it.',
  });
});

it('treats every file as untracked if git can’t list the tracked ones', async () => {
  const repository = TestRepository.create();
  repository.commit({ 'a.json': '1' });
  failing('ls-files');
  const base = known(await baseSince(repository, 'HEAD'));
  expect(await base.untracked(['a.json'])).toEqual(new Set(['a.json']));
});

it('leaves out files of repositories within the repository', async () => {
  const repository = TestRepository.create();
  const inner = TestRepository.create();
  inner.commit({ 'in.json': '1' });
  repository.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner.folder, 'sub');
  repository.commit({ 'a.json': '1' });
  repository.write({ 'sub/new.json': '1', 'other/.git/HEAD': '', 'other/x/new.json': '1', 'new.json': '1' });
  const base = known(await baseSince(repository, 'HEAD'));
  expect([...base.changed]).toEqual([]);
  expect(
    await base.untracked(['sub/in.json', 'sub/new.json', 'other/x/new.json', 'new.json', 'a.json']),
  ).toEqual(new Set(['new.json']));
});
