import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
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
