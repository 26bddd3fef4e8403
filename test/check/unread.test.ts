import { describe, expect, it } from 'vitest';
import { unreadRemarks } from '../../src/check/unread.ts';
import { scan } from '../../src/references/scan.ts';
import type { Tree } from '../../src/references/tree.ts';
import type { ConfigFile } from '../../src/settings/schema.ts';
import type { Files } from '../change/repositories.ts';
import { treeOf } from '../files/tree.ts';
import { PAGE } from '../support/read.ts';
import { folderWith, settingsWith } from './checking.ts';

const SOURCE = `const NOTION_TASKS_DB = "${PAGE}";\n`;
const FILES = { 'a.ts': SOURCE, 'lib/b.ts': SOURCE, 'lib/c/d.py': SOURCE, 'library/e.ts': SOURCE };

async function remarksFor(files: Files, changes: Partial<Tree> = {}, config: ConfigFile = {}) {
  const tree = treeOf(folderWith(files), changes);
  const settings = settingsWith(config);
  return unreadRemarks(tree, settings, await scan(tree, settings), 'command');
}

/** The message about some files, or nothing. */
async function about(files: Files, changes: Partial<Tree> = {}, config: ConfigFile = {}) {
  return (await remarksFor(files, changes, config)).map(({ message }) => message.replace(/.*: /, ''));
}

it('source files that were not read are named, with how to read them', async () => {
  expect(await remarksFor(FILES, { prefix: 'app/' })).toEqual([
    {
      code: 'unread-sources',
      severity: 'notice',
      message:
        '4 source files mention Notion IDs and were not checked: app/a.ts, app/lib/b.ts, app/lib/c/d.py and 1 more.',
      hint: "To check them, add `--include '**/*.py'` `--include '**/*.ts'`.",
    },
  ]);
});

describe('source files', () => {
  it('are none if all of them were read, excluded or without IDs', async () => {
    expect(await about({ 'a.ts': 'const NOTION = 1;\n' })).toEqual([]);
    expect(await about(FILES, {}, { exclude: ['lib/**', 'library/**'] })).toEqual(['a.ts.']);
    expect(await about(FILES, { prefix: 'app/' }, { exclude: ['app/lib/**'] })).toEqual([
      'app/a.ts, app/library/e.ts.',
    ]);
  });

  it('that the settings name were read', async () => {
    const empty = { 'a.ts': 'const NOTION = 1;\n', 'b.ts': SOURCE };
    const tree = treeOf(folderWith(empty));
    const settings = settingsWith({ include: ['b.ts'], ignore: [{ id: PAGE }] });
    const nothing = await scan(tree, settingsWith());
    expect(await unreadRemarks(tree, settings, nothing, 'command')).toEqual([]);
  });

  it('are not looked for if something was found in all of the files', async () => {
    expect(await about({ ...FILES, 'a.env': `NOTION_PAGE_ID=${PAGE}\n` })).toEqual([]);
  });

  it('are looked for in the folders that the scan is narrowed down to, whatever was found', async () => {
    const files = { ...FILES, 'lib/a.env': `NOTION_PAGE_ID=${PAGE}\n` };
    const within = (folders: readonly string[], read: readonly string[] = []) =>
      about(files, { only: { folders, files: read } });
    expect(await within(['lib'])).toEqual(['lib/b.ts, lib/c/d.py.']);
    expect(await within(['lib/c', 'library'])).toEqual(['lib/c/d.py, library/e.ts.']);
    expect(await within(['lib/c', ''])).toEqual(['a.ts, lib/b.ts, lib/c/d.py and 1 more.']);
    expect(await within(['lib'], ['lib/b.ts'])).toEqual(['lib/c/d.py.']);
    expect(await within(['docs'])).toEqual([]);
  });

  it('are not looked for if the scan is narrowed down to files', async () => {
    const asked: string[] = [];
    const askGit = (folder: string) => {
      asked.push(folder);
      return Promise.resolve(null);
    };
    expect(await remarksFor(FILES, { askGit, only: { files: ['lib/c/d.py'], folders: [] } })).toEqual([]);
    expect(asked).toEqual([]);
  });
});
