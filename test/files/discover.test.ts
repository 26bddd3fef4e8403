import { describe, expect, it } from 'vitest';
import { discover } from '../../src/files/discover.ts';
import { RealFolders } from '../../src/files/folders.ts';
import { askGit } from '../../src/git/tracked.ts';
import { NO_CONFIG, settingsOf } from '../../src/settings/settings.ts';
import { TestRepository } from '../change/repositories.ts';

async function found(folder: string, globs: readonly string[] = [], workspace: string | null = null) {
  const settings = settingsOf(NO_CONFIG, { files: globs, expectations: [] });
  const asking = askGit(workspace, new AbortController().signal);
  const { all } = await discover({ root: folder, prefix: '' }, settings, asking, new RealFolders(folder));
  return (await all).paths;
}

describe('discovered files', () => {
  it('include tracked files even if they are ignored, and untracked files that are not ignored', async () => {
    const repository = TestRepository.create();
    repository.write({
      '.gitignore': 'logs/\n/out.json\n*.secret.json\nnested/deep/\n',
      'logs/tracked.json': '{}',
      'logs/ignored.json': '{}',
      'out.json': '{}',
      'sub/out.json': '{}',
      'a.secret.json': '{}',
      'nested/deep/x.json': '{}',
      'other/nested/deep/x.json': '{}',
      'untracked.json': '{}',
      ':(top)odd name*.json': '{}',
      ' spaced.json': '{}',
    });
    repository.git('add', '--force', 'logs/tracked.json', '.gitignore');
    repository.git('commit', '--quiet', '--message=x');
    expect(await found(repository.folder)).toEqual([
      ' spaced.json',
      ':(top)odd name*.json',
      'logs/tracked.json',
      'other/nested/deep/x.json',
      'sub/out.json',
      'untracked.json',
    ]);
  });

  it('respect exceptions in .gitignore, nested .gitignore files and .git/info/exclude', async () => {
    const repository = TestRepository.create();
    repository.write({
      '.gitignore': 'data/\n!data/keep/\nignored/*\n!ignored/kept.json\n',
      'ignored/a.json': '{}',
      'ignored/kept.json': '{}',
      'sub/.gitignore': 'x.json\n',
      'sub/x.json': '{}',
      'sub/y.json': '{}',
      '.git/info/exclude': 'private.json\n',
      'private.json': '{}',
    });
    expect(await found(repository.folder)).toEqual(['ignored/kept.json', 'sub/y.json']);
  });

  it('include files in a plainly ignored folder if a nested .gitignore un-ignores it', async () => {
    const repository = TestRepository.create();
    repository.write({
      '.gitignore': 'logs/\na/b/\n',
      'logs/x.json': '{}',
      'sub/.gitignore': '!logs/\n',
      'sub/logs/x.json': '{}',
      'sub/deep/logs/x.json': '{}',
      'other/logs/x.json': '{}',
      'a/.gitignore': '\ufeff!b/\n',
      'a/b/x.json': '{}',
    });
    expect(await found(repository.folder)).toEqual(['a/b/x.json', 'sub/deep/logs/x.json', 'sub/logs/x.json']);
  });

  it('below a folder follow the ignore rules of the whole repository', async () => {
    const repository = TestRepository.create();
    repository.write({
      '.gitignore': 'api/ignored.json\n',
      'api/ignored.json': '{}',
      'api/a.json': '{}',
      'api/b/c.yml': '',
      'web/a.json': '{}',
    });
    repository.git('add', 'api/b');
    expect(await found(`${repository.folder}/api`)).toEqual(['a.json', 'b/c.yml']);
  });

  it('do not include files of repositories within the repository', async () => {
    const repository = TestRepository.create();
    repository.write({ 'a.json': '{}' });
    const inner = new TestRepository(`${repository.folder}/inner`);
    inner.git('init', '--quiet');
    inner.write({ 'b.json': '{}' });
    expect(await found(repository.folder)).toEqual(['a.json']);
  });

  it('include tracked files that were deleted from disk, because only reading them shows that', async () => {
    const repository = TestRepository.create();
    repository.commit({ 'a.json': '{}', 'b.json': '{}' });
    repository.write({ 'a.json': null });
    expect(await found(repository.folder)).toEqual(['a.json', 'b.json']);
  });

  it('are listed once each, even during a merge conflict', async () => {
    const repository = TestRepository.create();
    repository.commit({ 'a.json': '{}' });
    repository.branch('other');
    repository.commit({ 'a.json': '{"here": 1}' });
    repository.checkout('main');
    repository.commit({ 'a.json': '{"there": 1}' });
    expect(() => repository.git('merge', 'other')).toThrow();
    expect(repository.git('ls-files', '--cached').trim().split('\n')).toEqual(['a.json', 'a.json', 'a.json']);
    expect(await found(repository.folder)).toEqual(['a.json']);
  });

  it('with globs are those that match, ignored or not, in the order of their names', async () => {
    const repository = TestRepository.create();
    repository.write({
      '.gitignore': '*.env\n',
      'b.env': '',
      'a/x.env': '',
      'a/y.txt': '',
      'vendor/z.env': '',
      'node_modules/p/q.env': '',
      '.hidden/h.env': '',
    });
    expect(await found(repository.folder, ['**/*.env'])).toEqual(['.hidden/h.env', 'a/x.env', 'b.env']);
    expect(await found(repository.folder, ['**/*.env', '!a/**', 'vendor/*.env'])).toEqual([
      '.hidden/h.env',
      'b.env',
      'vendor/z.env',
    ]);
    expect(await found(repository.folder, ['./a/*.{txt,env}'])).toEqual(['a/x.env', 'a/y.txt']);
  });
});
