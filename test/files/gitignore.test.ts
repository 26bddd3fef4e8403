import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Exceptions, plainlyIgnored } from '../../src/files/gitignore.ts';
import { scan } from '../../src/references/scan.ts';
import { NO_CONFIG, settingsOf } from '../../src/settings/settings.ts';
import { type Files, TestRepository } from '../change/repositories.ts';
import { treeOf } from './tree.ts';

function folderWith(files: Files): string {
  const tree = new TestRepository();
  tree.write(files);
  return tree.folder;
}

const ignoredBy = (patterns: string) => [...plainlyIgnored(folderWith({ '.gitignore': patterns }))];

describe('folders that a .gitignore names plainly', () => {
  it.each([
    ['a name, at any depth', 'logs/', ['logs']],
    ['a name at the root', '/logs/', ['/logs']],
    ['a path, which is relative to the root', 'packages/api/tmp_1.x/', ['/packages/api/tmp_1.x']],
    ['a path with a leading slash', '/a/b/', ['/a/b']],
    ['several, among other lines', '# c\nlogs/\r\n\n*.log\n/tmp/\n', ['logs', '/tmp']],
  ])('are given by %s', (_, patterns, folders) => {
    expect(ignoredBy(patterns)).toEqual(folders);
  });

  it.each([
    ['names of possible files', 'logs\n/logs\na/b'],
    [
      'patterns that are not plain names',
      'l*gs/\n[ab]/\n**/logs/\na/**/\nlogs?/\nl\\ogs/\n logs/\nlogs/ \n//\n/\na//b/',
    ],
    ['patterns for the contents of a folder', 'logs/*\nlogs/x'],
    ['comments', '#logs/'],
    ['any name if there are exceptions', 'logs/\n!logs/keep/\ntmp/'],
    ['any name if the first line is an exception', '!logs/keep/\nlogs/'],
    ['any name if an exception follows a byte order mark', '\ufeff!keep/\nlogs/'],
    ['an empty file', ''],
  ])('are not given by %s', (_, patterns) => {
    expect(ignoredBy(patterns)).toEqual([]);
  });

  it('may be followed by lines with an exclamation mark that is not at the start', () => {
    expect(ignoredBy('logs/\nwow!\n')).toEqual(['logs']);
  });

  it('are empty if there is no .gitignore file, or if it is a folder or a link', () => {
    expect(plainlyIgnored('/nonexistent').size).toBe(0);
    expect(plainlyIgnored('/\0').size).toBe(0);
    expect(plainlyIgnored(folderWith({ '.gitignore/x': '' })).size).toBe(0);
    const root = folderWith({ patterns: 'logs/\n' });
    symlinkSync('patterns', join(root, '.gitignore'));
    expect(plainlyIgnored(root).size).toBe(0);
  });
});

describe('exceptions below the root', () => {
  it('apply in their folder and in all folders below it', () => {
    const root = folderWith({
      '.gitignore': '!never/asked\n',
      'a/.gitignore': 'x\n!b/\n',
      'a/b/c/d.json': '',
      'e/.gitignore': 'a!\n',
      'e/f/.gitignore': '!x\n',
    });
    const exceptions = new Exceptions(root);
    const folders = ['', 'a/', 'a/b/', 'a/b/c/', 'e/', 'e/f/', 'e/g/', 'nowhere/'];
    const holds = folders.filter(folder => exceptions.mayHoldIn(folder));
    expect(holds).toEqual(['a/', 'a/b/', 'a/b/c/', 'e/f/']);
    expect(folders.filter(folder => exceptions.mayHoldIn(folder))).toEqual(holds);
    expect(new Exceptions(root).mayHoldIn('a/b/c/')).toBe(true);
  });
});

it('git is not asked about files below an ignore file that is a named pipe', async () => {
  const repository = new TestRepository();
  repository.write({ 'a.json': '{}', 'sub/b.json': '{}', 'sub/deep/c.json': '{}', '.gitignore': 'a.json\n' });
  repository.git('init', '--quiet');
  execFileSync('mkfifo', [join(repository.folder, 'sub', '.gitignore')]);
  const { files } = await scan(
    treeOf(repository.folder),
    settingsOf(NO_CONFIG, { files: [], expectations: [] }),
  );
  expect(files).toEqual(['sub/b.json', 'sub/deep/c.json']);
});
