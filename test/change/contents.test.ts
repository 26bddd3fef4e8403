import { createHash } from 'node:crypto';
import { readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BaseUnavailable } from '../../src/change/contents.ts';
import { isFile } from '../../src/change/differences.ts';
import { blobsAt, contentsFromGit, filesOf } from '../../src/change/git-base.ts';
import type { RemoteRepository } from '../../src/change/remote.ts';
import { contentsFromRemote } from '../../src/change/remote-base.ts';
import { loopback } from '../github/loopback.ts';
import { gitIn } from './git-program.ts';
import { checkOut, TestRepository, temporaryFolder } from './repositories.ts';
import { baseSince, contents, describeBase, known } from './requests.ts';

describe('a file with any name', () => {
  const names = [
    'with blank.json',
    'with\nnewline.json',
    'with\ttab.json',
    'with "quotes" and \\.json',
    'müßig/日本.json',
    '-rf.json',
    ':(top)x.json',
    '*.json',
    ':100644 100644 a b M.json',
    'HEAD',
  ];

  it.each(names)('is found and read: %j', async name => {
    const repository = TestRepository.create();
    repository.commit({ [name]: 'before', 'other.json': '1', 'x.json': '1' });
    repository.commit({ [name]: 'after' });
    const answer = await baseSince(repository, 'HEAD~1');
    expect(await describeBase(answer)).toMatchObject({ changed: [name], before: { [name]: 'before' } });
    repository.commit({ 'other.json': '2' });
    expect(await contents(await baseSince(repository, 'HEAD~1'), [name])).toEqual({ [name]: 'after' });
  });
});

it('returns empty, binary and other earlier contents byte for byte', async () => {
  const repository = TestRepository.create();
  const before = {
    'a-empty': '',
    'b-binary': Buffer.from([...Array(256).keys()]),
    'c-header': `${'a'.repeat(40)} blob 5\nhello\n`,
    'd-large': Buffer.alloc(3_000_000, 'line\r\n'),
    'e-last': 'no end',
  };
  repository.commit(before);
  repository.commit(Object.fromEntries(Object.keys(before).map(name => [name, 'changed'])));
  const answer = known(await baseSince(repository, 'HEAD~1'));
  const digests: Record<string, string> = {};
  for await (const { path, bytes } of answer.read(answer.inBase)) digests[path] = digest(bytes);
  expect(digests).toEqual(
    Object.fromEntries(Object.entries(before).map(([name, data]) => [name, digest(data)])),
  );
});

function digest(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

it('can be read again after reading stopped halfway', async () => {
  const repository = TestRepository.create();
  const names = Array.from({ length: 50 }, (_, i) => `${i}.json`);
  repository.commit(Object.fromEntries(names.map(name => [name, name.repeat(10_000)])));
  repository.commit(Object.fromEntries(names.map(name => [name, ''])));
  const answer = known(await baseSince(repository, 'HEAD~1'));
  for await (const { path } of answer.read(names)) if (path === '3.json') break;
  expect(Object.keys(await contents(answer, names))).toEqual(names);
});

it('does not treat symbolic links and submodules as files', async () => {
  const part = TestRepository.create();
  const first = part.commit({ 'in.json': '1' });
  const repository = TestRepository.create();
  repository.write({ 'target.json': '1' });
  symlinkSync('target.json', join(repository.folder, 'link.json'));
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', part.url, 'part');
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', part.url, 'other');
  repository.commit();
  new TestRepository(join(repository.folder, 'part')).commit({ 'in.json': '2' });
  rmSync(join(repository.folder, 'link.json'));
  repository.git('rm', '--quiet', '-f', 'other');
  repository.commit({ 'link.json': 'a file now', other: 'a file now' });
  const answer = known(await baseSince(repository, 'HEAD~1'));
  expect(answer.commit).not.toBe(first);
  expect([...answer.changed].sort()).toEqual(['.gitmodules', 'link.json', 'other']);
  expect([...answer.inBase]).toEqual(['.gitmodules']);
  expect(await contents(answer, ['link.json', 'other', 'part', 'part/in.json'])).toEqual({});
});

it('leaves out repositories within the repository', async () => {
  const repository = TestRepository.create();
  repository.commit({ 'a.json': '1' });
  const nested = new TestRepository(join(repository.folder, 'nested'));
  nested.git('init', '--quiet');
  nested.commit({ 'in.json': '1' });
  expect(await describeBase(await baseSince(repository, 'HEAD'))).toMatchObject({ changed: [] });
});

it('leaves out files of which only the timestamp changed, and does not write git’s index', async () => {
  const repository = TestRepository.create();
  repository.commit({ 'a.json': '1', 'b.json': '1' });
  const index = readFileSync(join(repository.folder, '.git/index'));
  utimesSync(join(repository.folder, 'a.json'), 1, 1);
  const answer = known(await baseSince(repository, 'HEAD'));
  expect([...answer.changed, ...answer.inBase]).toEqual([]);
  expect(readFileSync(join(repository.folder, '.git/index')).equals(index)).toBe(true);
});

it('reports the file whose earlier contents git does not have', async () => {
  const origin = TestRepository.create();
  origin.commit({ 'a.json': '1' });
  const clone = checkOut(origin, origin.commit({ 'a.json': '2' }), { depth: 2, filter: 'blob:none' });
  const answer = known(await baseSince(clone, 'HEAD~1'));
  clone.git('remote', 'set-url', 'origin', `file://${temporaryFolder()}`);
  const reading = contents(answer, ['a.json']);
  await expect(reading).rejects.toThrow(BaseUnavailable);
  await expect(reading).rejects.toThrow('git doesn’t have the earlier contents of “a.json”');
});

it('skips files that are larger than the limit, and continues with the files after them', async () => {
  const origin = TestRepository.create();
  const files = { 'a.json': '1', 'b.json': 'x'.repeat(200_000), 'c.json': '3' };
  const first = origin.commit(files);
  const second = origin.commit(Object.fromEntries(Object.keys(files).map(name => [name, 'changed'])));
  const git = await gitIn(origin);
  const { remote } = await loopback({ folder: origin.folder });
  expect(origin.head()).toBe(second);
  const bases = (largest: number) =>
    Promise.all([
      contentsFromGit(git, first, largest),
      contentsFromRemote(remote, git, first, origin.folder, largest),
    ]);
  for (const [largest, expected] of [
    [199_999, ['a.json', 'c.json']],
    [200_000, ['a.json', 'b.json', 'c.json']],
  ] as const) {
    for (const { changed, inBase, read } of await bases(largest)) {
      expect([...inBase]).toEqual([...changed]);
      const paths: string[] = [];
      for await (const { path } of read(inBase)) paths.push(path);
      expect(paths).toEqual(expected);
    }
  }
});

it('finds the files at given paths, but no folders, links and other files', async () => {
  const repository = TestRepository.create();
  symlinkSync('a.json', join(repository.folder, 'link.json'));
  repository.commit({ 'a.json': '1', 'sub/b.json': '2' });
  const git = await gitIn(repository);
  const a = repository.head('HEAD:a.json');
  expect(await blobsAt(git, 'HEAD', ['a.json', 'sub', 'link.json', 'nowhere.json'])).toEqual(
    new Map([['a.json', a]]),
  );
  expect(await blobsAt(git, 'HEAD', [])).toEqual(new Map());
  expect(await filesOf(git, 'HEAD')).toEqual(
    new Map([
      ['a.json', a],
      ['sub/b.json', repository.head('HEAD:sub/b.json')],
    ]),
  );
});

it('looks up more paths than fit on a command line', async () => {
  const repository = TestRepository.create();
  repository.commit({ 'a.json': '1' });
  // Linux allows 2 MiB.
  const paths = Array.from({ length: 3000 }, (_, i) => `${i}`.padStart(1000, 'x'));
  const found = await blobsAt(await gitIn(repository), 'HEAD', [...paths, 'a.json']);
  expect([...found.keys()]).toEqual(['a.json']);
});

it('treats only the modes of files as files, the one that old versions of git wrote included', () => {
  expect(['100644', '100755', '100664'].map(isFile)).toEqual([true, true, true]);
  expect(['120000', '160000', '040000', '000000'].map(isFile)).toEqual([false, false, false, false]);
});

it('requests eight files at a time from GitHub', async () => {
  const origin = TestRepository.create();
  const names = Array.from({ length: 20 }, (_, i) => `${i}.json`);
  const first = origin.commit(Object.fromEntries(names.map(name => [name, name])));
  const { remote } = await loopback({ folder: origin.folder });
  let open = 0;
  const most: number[] = [];
  const counted: RemoteRepository = {
    ...remote,
    blob: async oid => {
      most.push(++open);
      return remote.blob(oid).finally(() => open--);
    },
  };
  const base = await contentsFromRemote(counted, null, first, origin.folder, 100);
  const paths: string[] = [];
  for await (const { path } of base.read(names)) paths.push(path);
  expect(paths).toEqual(names);
  expect(Math.max(...most)).toBe(8);
});
