import path from 'node:path';
import { askGit } from '../../src/git/tracked.ts';
import { scan } from '../../src/references/scan.ts';
import { NO_CONFIG, settingsOf } from '../../src/settings/settings.ts';
import { printGrowth } from '../support/steps.ts';

/**
 * Prints how the work of a scan grows with the number of files. The arguments are a size and a folder. The
 * folder contains one tree for each size, named by its number of files.
 */
const [above = '', size = ''] = process.argv.slice(2);
const settings = settingsOf(NO_CONFIG, { files: [], expectations: [] });

async function scanTree(files: number): Promise<void> {
  const root = path.join(above, `${files}`);
  const ask = askGit(null, new AbortController().signal);
  const found = await scan(
    { root, workspace: root, prefix: '', askGit: ask, except: [], only: null },
    settings,
  );
  if (found.files.length !== files) throw new Error(`${found.files.length} of ${files} files were scanned`);
}

await printGrowth({ scan: scanTree }, Number(size));
