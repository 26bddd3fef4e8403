import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Folders, RealFolders, Workspace } from '../../src/files/folders.ts';
import { FileReader } from '../../src/files/reader.ts';
import { scan } from '../../src/references/scan.ts';
import { NO_CONFIG, settingsOf } from '../../src/settings/settings.ts';
import { TestRepository, temporaryFolder } from '../change/repositories.ts';
import { treeOf } from './tree.ts';

/** A workspace with a folder, a link to it, a link out of it, and the same below a link. */
function linked(): { workspace: string; outside: string } {
  const workspace = temporaryFolder();
  const outside = temporaryFolder();
  for (const folder of [join(workspace, 'real/deep'), join(outside, 'deep')]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'a.json'), '{}');
  }
  symlinkSync(join(workspace, 'real'), join(workspace, 'inner'));
  symlinkSync(outside, join(workspace, 'outer'));
  symlinkSync(outside, join(workspace, 'real/out'));
  return { workspace, outside };
}

const obstacles = (folders: Folders, root: string, names: readonly string[]) =>
  names.map(name => folders.obstacle(join(root, name))?.kind ?? null);

describe('a workspace', () => {
  it('allows reading through links that stay inside it, and rejects links that lead out of it', () => {
    const { workspace, outside } = linked();
    const folders = new Workspace(workspace);
    const names = ['', 'real', 'real/deep', 'inner', 'inner/deep', 'outer', 'outer/deep', 'inner/out', '..'];
    const left = ['unreadable', 'unreadable', 'unreadable', 'unreadable'];
    expect(obstacles(folders, workspace, names)).toEqual([null, null, null, null, null, ...left]);
    expect(obstacles(folders, outside, ['', 'deep'])).toEqual(['unreadable', 'unreadable']);
  });

  it('does not report a folder that does not exist, because reading does', () => {
    const { workspace } = linked();
    expect(obstacles(new Workspace(workspace), workspace, ['nowhere/deep'])).toEqual([null]);
    expect(new FileReader(workspace).read(join(workspace, 'nowhere/a.json')).kind).toBe('gone');
  });
});

describe('real folders', () => {
  it('are folders whose path contains no link, wherever a link leads', () => {
    const { workspace } = linked();
    const folders = new RealFolders(workspace);
    expect(obstacles(folders, workspace, ['', 'real', 'real/deep'])).toEqual([null, null, null]);
    const behind = ['inner', 'inner/deep', 'outer/deep', 'real/out', 'real/out/deep'];
    expect(obstacles(folders, workspace, behind)).toEqual(behind.map(() => 'gone'));
    expect(obstacles(folders, workspace, ['nowhere', 'nowhere/deep', 'real/deep/a.json'])).toEqual([
      'gone',
      'gone',
      'gone',
    ]);
  });

  it('leave other errors to reading', () => {
    const { workspace } = linked();
    const name = join(workspace, 'x'.repeat(300));
    const folders = new RealFolders(workspace);
    expect(folders.obstacle(name)).toBeNull();
    expect(new FileReader(workspace, folders).read(join(name, 'a.json'))).toEqual({
      kind: 'unreadable',
      why: 'it can’t be read (ENAMETOOLONG)',
    });
  });

  it('are checked only once each', () => {
    const { workspace } = linked();
    const folders = new RealFolders(workspace);
    const names = ['real/deep', 'inner', 'nowhere'];
    const before = obstacles(folders, workspace, names);
    rmSync(join(workspace, 'real'), { recursive: true });
    mkdirSync(join(workspace, 'nowhere'));
    expect(obstacles(folders, workspace, names)).toEqual(before);
  });

  it('may be above the root, for files that the user named', () => {
    const { workspace } = linked();
    const folders = new RealFolders(join(workspace, 'real/deep'));
    expect(folders.obstacle(`${workspace}/real/deep/..`)).toBeNull();
    expect(folders.obstacle(`${workspace}/real`)).toBeNull();
    expect(folders.obstacle(`${workspace}/inner`)?.kind).toBe('gone');
  });
});

it('a scan reads nothing behind a link to a folder, even if git tracks files at that path', async () => {
  const repository = TestRepository.create();
  const { folder } = repository;
  const elsewhere = TestRepository.create();
  elsewhere.write({ 'in/secret.json': '{"notion_page_id": "tasks"}' });
  repository.commit({ 'linked/in/secret.json': '{}', 'inner/a.json': '{}', 'kept/a.json': '{}' });
  for (const name of ['linked', 'inner']) rmSync(join(folder, name), { recursive: true });
  symlinkSync(elsewhere.folder, join(folder, 'linked'));
  symlinkSync(join(folder, 'kept'), join(folder, 'inner'));
  const found = await scan(treeOf(folder), settingsOf(NO_CONFIG, { files: [], expectations: [] }));
  expect(found).toMatchObject({ files: ['kept/a.json'], references: [], problems: [] });
});
