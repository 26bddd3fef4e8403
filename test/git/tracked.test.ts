import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { askGit } from '../../src/git/tracked.ts';
import { TestRepository } from '../change/repositories.ts';

it('reports the ignored untracked files, and does not wait for a .gitignore that is a pipe', async () => {
  const repository = TestRepository.create();
  repository.commit({ 'a.json': '1', '.gitignore': 'ignored.json\n' });
  repository.write({ 'ignored.json': '1', 'b/ignored.json': '1', 'c/d/ignored.json': '1', 'new.json': '1' });
  execFileSync('mkfifo', [path.join(repository.folder, 'c/.gitignore')]);
  const files = await askGit(null, new AbortController().signal)(repository.folder);
  expect(files?.tracked).toEqual(['.gitignore', 'a.json']);
  const untracked = ['ignored.json', 'b/ignored.json', 'c/d/ignored.json', 'new.json'];
  expect(await files?.ignored(untracked)).toEqual(new Set(['ignored.json', 'b/ignored.json']));
});
