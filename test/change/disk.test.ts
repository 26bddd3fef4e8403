import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changedOnDisk } from '../../src/change/disk.ts';
import { temporaryFolder } from './repositories.ts';

/** The ID that git gives to the blob `content\n`. */
const CONTENT = 'd95f3ad14dee633a758d2e331151e950dd13e4ed';

it('reads nothing in a folder that was replaced by a link out of the repository', async () => {
  const top = temporaryFolder();
  const outside = temporaryFolder();
  mkdirSync(join(top, 'config'));
  writeFileSync(join(top, 'config/a.json'), 'content\n');
  const known = [['config/a.json', CONTENT]] as const;
  expect(await changedOnDisk(top, known)).toEqual([]);

  renameSync(join(top, 'config'), join(outside, 'config'));
  symlinkSync(join(outside, 'config'), join(top, 'config'));
  expect(await changedOnDisk(top, known)).toEqual(['config/a.json']);
});

it('treats a missing file, a folder and a link to a file with the same bytes as changed', async () => {
  const top = temporaryFolder();
  const known = [['a.json', CONTENT]] as const;
  // A link is as long as the path that it contains.
  writeFileSync(join(top, '8letters'), 'content\n');
  expect(await changedOnDisk(top, known)).toEqual(['a.json']);
  mkdirSync(join(top, 'a.json'));
  expect(await changedOnDisk(top, known)).toEqual(['a.json']);
  rmSync(join(top, 'a.json'), { recursive: true });
  symlinkSync('8letters', join(top, 'a.json'));
  expect(await changedOnDisk(top, known)).toEqual(['a.json']);
  rmSync(join(top, 'a.json'));
  writeFileSync(join(top, 'a.json'), 'content\n');
  expect(await changedOnDisk(top, known)).toEqual([]);
});
