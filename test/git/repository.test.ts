import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { locateRepository } from '../../src/git/repository.ts';
import { temporaryFolder } from '../change/repositories.ts';

function folders(...paths: string[]): string {
  const top = temporaryFolder();
  for (const path of paths) mkdirSync(join(top, path), { recursive: true });
  return top;
}

it('finds the repository above a folder by its .git folder, or .git file in a submodule', () => {
  const top = folders('.git', 'a/b', 'part');
  writeFileSync(join(top, 'part/.git'), 'gitdir: ../.git/modules/part\n');
  expect(locateRepository(top, null)).toEqual({ top, prefix: '', hasGit: true });
  expect(locateRepository(join(top, 'a/b'), null)).toEqual({ top, prefix: 'a/b/', hasGit: true });
  expect(locateRepository(join(top, 'part'), null)).toEqual({
    top: join(top, 'part'),
    prefix: '',
    hasGit: true,
  });
});

it('looks no further up than the workspace', () => {
  const outside = folders('.git', 'workspace/a');
  const workspace = join(outside, 'workspace');
  const expected = { top: workspace, prefix: 'a/', hasGit: false };
  expect(locateRepository(join(workspace, 'a'), workspace)).toEqual(expected);
});

it('uses the folder itself if it is outside of the workspace or not in a repository', () => {
  const top = folders('a', 'workspace');
  const alone = { top: join(top, 'a'), prefix: '', hasGit: false };
  expect(locateRepository(join(top, 'a'), null)).toEqual(alone);
  expect(locateRepository(join(top, 'a'), join(top, 'workspace'))).toEqual(alone);
  expect(locateRepository(join(top, 'a'), join(top, 'nowhere'))).toEqual(alone);
});

it('follows symbolic links before it looks for the repository', () => {
  const top = folders('repository/.git', 'repository/a');
  symlinkSync(join(top, 'repository'), join(top, 'link'));
  const expected = { top: join(top, 'repository'), prefix: 'a/', hasGit: true };
  expect(locateRepository(join(top, 'link/a'), join(top, 'link'))).toEqual(expected);
});
