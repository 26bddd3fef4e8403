import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadAllFormats } from '../../src/formats/formats.ts';
import { scan } from '../../src/references/scan.ts';
import { NO_CONFIG, settingsOf } from '../../src/settings/settings.ts';
import { temporaryFolder } from '../change/repositories.ts';
import { treeOf } from '../files/tree.ts';
import { summaryOf } from '../support/read.ts';

await loadAllFormats();

const FOLDER = join(import.meta.dirname, '../fixtures/repositories');
const SETTINGS = settingsOf(NO_CONFIG, { files: [], expectations: [] });

/** Every reference that a scan finds in a repository, with the evidence for it. */
async function referencesIn(name: string): Promise<string> {
  // A copy, because git could ignore the folder of these tests.
  const folder = temporaryFolder();
  cpSync(join(FOLDER, name), folder, { recursive: true });
  const { references, problems } = await scan(treeOf(folder), SETTINGS);
  expect(problems).toEqual([]);
  return `${references
    .map(reference => `${reference.file}:${summaryOf(reference)} [${(reference.why ?? []).join(' ')}]`)
    .join('\n')}\n`;
}

describe('the references of a repository', () => {
  it.each(readdirSync(FOLDER).filter(name => !name.endsWith('.txt')))(
    'in “%s” are those in its snapshot',
    async name => {
      await expect(await referencesIn(name)).toMatchFileSnapshot(join(FOLDER, `${name}.txt`));
    },
  );
});
