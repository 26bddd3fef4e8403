import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Scan, scan } from '../../src/references/scan.ts';
import { Scanner } from '../../src/references/scanner.ts';
import type { Tree } from '../../src/references/tree.ts';
import { parseExpectations } from '../../src/settings/expect.ts';
import type { ConfigFile } from '../../src/settings/schema.ts';
import { NO_CONFIG, settingsOf } from '../../src/settings/settings.ts';
import { type Files, TestRepository } from '../change/repositories.ts';
import { treeOf } from '../files/tree.ts';
import { DATABASE, PAGE, summaryOf } from '../support/read.ts';

const settings = (config: ConfigFile = {}, expect = '') =>
  settingsOf({ ...NO_CONFIG, config }, { files: [], expectations: parseExpectations(expect, 'expect') });

const json = (id: string) => `{"notionPageId": "${id}"}`;

function repository(files: Files): string {
  const tree = TestRepository.create();
  tree.commit(files);
  return tree.folder;
}

const scanned = async (root: string, changes: Partial<Tree> = {}, config: ConfigFile = {}) =>
  scan(treeOf(root, changes), settings(config));

/** Files, references and problems, one line each. */
const shown = ({ files, references, problems }: Scan) => ({
  files,
  references: references.map(({ file, value }) => `${file} ${value}`),
  problems: problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
});

describe('a scan', () => {
  it('names files by their paths in the repository, whatever its root is', async () => {
    const root = repository({
      'api/b.json': json(PAGE),
      'api/a.json': '{}',
      'api/x.env': 'NOTION',
      'c.json': '{}',
    });
    writeFileSync(join(root, 'api/notion.json'), Buffer.from('\0'));
    symlinkSync('nowhere', join(root, 'api/z.json'));
    expect(shown(await scanned(join(root, 'api'), { workspace: root, prefix: 'api/' }))).toEqual({
      files: ['api/a.json', 'api/b.json', 'api/notion.json', 'api/x.env', 'api/z.json'],
      references: [`api/b.json ${PAGE}`],
      problems: [
        'api/notion.json:null it is not text: there is a NUL byte at offset 0',
        'api/z.json:null it is a symbolic link to nothing',
      ],
    });
  });

  it('reports a problem with a file in addition to the references in it', async () => {
    const root = repository({ 'a.json': Buffer.from(`{"notionPageId": "${PAGE}", "\u00e9": `, 'latin1') });
    const { references, problems } = shown(await scanned(root));
    expect(references).toEqual([`a.json ${PAGE}`]);
    expect(problems).toEqual([
      'a.json:null it is not valid UTF-8, and was read as Latin-1',
      expect.stringMatching(/^a\.json:1 /),
    ]);
  });

  it('reports folders that can’t be listed', async () => {
    const root = repository({ 'a.json': '{}' });
    const { files, problems } = shown(
      await scanned(join(root, 'gone'), {
        workspace: root,
        prefix: 'gone/',
        askGit: () => Promise.resolve(null),
      }),
    );
    expect(files).toEqual([]);
    expect(problems).toEqual(['gone/.:null the folder can’t be listed (ENOENT)']);
  });

  it('leaves out excluded files, by their paths in the repository', async () => {
    const root = repository({ 'api/a.json': json(PAGE), 'api/b.json': json(PAGE) });
    const tree = { workspace: root, prefix: 'api/', except: ['a.json', 'api/b.json'] };
    const found = await scanned(join(root, 'api'), tree);
    expect(shown(found).files).toEqual(['api/a.json']);
  });

  it('skips files that no longer exist, and folders with a file’s name', async () => {
    const files = { 'a.json': '{}', 'b.json': '{}', 'c.json': json(PAGE), 'notion.json': '{}' };
    const tree = TestRepository.create();
    tree.commit(files);
    tree.write({ 'a.json': null, 'b.json': null, 'notion.json': null, 'b.json/x.md': '' });
    expect((await scanned(tree.folder)).files).toEqual(['c.json']);
  });

  it('reads a file as text if its extension is a name that every object has', async () => {
    const root = repository({ 'a.constructor': `notion_page_id: ${PAGE}` });
    expect(shown(await scanned(root, {}, { files: ['**'] })).references).toEqual([`a.constructor ${PAGE}`]);
  });
});

describe('a scan of given paths', () => {
  const FILES = { 'a/1.json': '{}', 'a/b/2.json': '{}', 'ab/3.json': '{}', 'c/4.txt': '', '5.json': '{}' };
  const narrowed = async (root: string, files: readonly string[], folders: readonly string[]) =>
    (await scanned(root, { only: { files, folders } })).files;

  it('with files reads them whatever their names are, and does not ask git', async () => {
    const root = repository(FILES);
    const asked: string[] = [];
    const askGit = (folder: string) => {
      asked.push(folder);
      return Promise.resolve(null);
    };
    const only = { files: ['c/4.txt', 'a/1.json', 'nowhere.json'], folders: [] };
    expect(shown(await scanned(root, { only, askGit }))).toEqual({
      files: ['a/1.json', 'c/4.txt'],
      references: [],
      problems: [],
    });
    expect(asked).toEqual([]);
  });

  it('with folders reads the files in them that the settings select', async () => {
    const root = repository(FILES);
    expect(await narrowed(root, [], ['a', 'c'])).toEqual(['a/1.json', 'a/b/2.json']);
    expect(await narrowed(root, [], [''])).toEqual(['5.json', 'a/1.json', 'a/b/2.json', 'ab/3.json']);
    expect(await narrowed(root, [], ['a/b'])).toEqual(['a/b/2.json']);
  });

  it('with both reads each file once, in the order of their names', async () => {
    const root = repository(FILES);
    const both = await narrowed(root, ['c/4.txt', 'a/1.json', '5.json'], ['a']);
    expect(both).toEqual(['5.json', 'a/1.json', 'a/b/2.json', 'c/4.txt']);
  });

  it('reports folders that can’t be listed only if they are among the given ones', async () => {
    const root = repository({ 'a.json': '{}' });
    const problemsIn = async (folder: string) => {
      const only = { files: [], folders: [folder] };
      const tree = { workspace: root, askGit: () => Promise.resolve(null), only };
      return (await scanned(join(root, 'gone'), tree)).problems.length;
    };
    expect([await problemsIn(''), await problemsIn('a')]).toEqual([1, 0]);
  });
});

describe('a scanner of single files', () => {
  const scanner = (config: ConfigFile, expect = '', prefix = '') =>
    new Scanner(settings(config, expect), prefix);

  it('knows which files the settings select, and which ones can contain a reference', () => {
    const named = scanner({ files: ['*.txt'] }, 'tasks.home: page');
    expect([named.scans('a.txt'), named.scans('a.json')]).toEqual([true, false]);
    expect([named.passesByName('my-notion.txt'), named.passesByName('a.txt')]).toEqual([true, false]);
    expect(
      ['tasks: 1', 'a notion', 'a motion'].map(text => named.passes('a.txt', Buffer.from(text))),
    ).toEqual([true, true, false]);
    expect(named.search.mayBeIn(Buffer.from('the tasks'))).toBe(true);
  });

  it('skips what the settings ignore: valid and malformed IDs, and files', async () => {
    const ignoring = scanner({ ignore: [{ id: PAGE }, { files: 'api/test/**' }] }, '', 'api/');
    const found = async (file: string, id: string) =>
      (await ignoring.scan(file, Buffer.from(json(id)))).references.map(summaryOf)[0]?.split(' page').at(-1);
    expect(await found('a.json', PAGE)).toBe(' skipped:ignored');
    expect(await found('a.json', PAGE.toUpperCase())).toBe(' skipped:ignored');
    expect(await found('a.json', `'${PAGE}'`)).toBe(' skipped:ignored');
    expect(await found('a.json', DATABASE)).toBe('');
    expect(await found('a.json', 'tasks')).toBe(' malformed:text');
    expect(await found('test/a.json', 'tasks')).toBe(' skipped:ignored');
  });

  it('does not use the bytes of a file after its first wait, because they are overwritten', async () => {
    const bytes = Buffer.from(`notion_page_id: ${PAGE}`);
    const scanning = scanner({}).scan('a.yml', bytes);
    bytes.fill(0);
    expect((await scanning).references.map(({ value }) => value)).toEqual([PAGE]);
  });
});
