import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Scan, scan } from '../../src/references/scan.ts';
import type { Tree } from '../../src/references/tree.ts';
import { parseExpectations } from '../../src/settings/expect.ts';
import type { ConfigFile } from '../../src/settings/schema.ts';
import { NO_CONFIG, settingsOf } from '../../src/settings/settings.ts';
import { Deadline } from '../../src/text/deadline.ts';
import { type Files, TestRepository } from '../change/repositories.ts';
import { treeOf } from '../files/tree.ts';
import { DATABASE, OLD, PAGE } from '../support/read.ts';

const settings = (config: ConfigFile = {}, expect = '') =>
  settingsOf({ ...NO_CONFIG, config }, { files: [], expectations: parseExpectations(expect, 'expect') });

const json = (id: string) => `{"notionPageId": "${id}"}`;

function repository(files: Files): string {
  const tree = TestRepository.create();
  tree.commit(files);
  return tree.folder;
}

const scanned = async (root: string, changes: Partial<Tree> = {}, config: ConfigFile = {}, expect = '') =>
  scan(treeOf(root, changes), settings(config, expect));

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

  it('names files that the settings exclude by their paths in the repository', async () => {
    const root = repository({ 'api/a.json': json(PAGE), 'api/b.json': json(PAGE) });
    const config = { exclude: ['api/b.json'] };
    const { files, excluded } = await scanned(join(root, 'api'), { workspace: root, prefix: 'api/' }, config);
    expect({ files, excluded }).toEqual({ files: ['api/a.json'], excluded: ['api/b.json'] });
  });

  it('reports how many files were not read in its time', async () => {
    const root = repository({ 'a.json': json(PAGE), 'b.json': json(PAGE) });
    let time = 0;
    const deadline = new Deadline('scanning', 1, () => time++);
    expect(shown(await scan(treeOf(root), settings(), deadline))).toEqual({
      files: ['a.json'],
      references: [`a.json ${PAGE}`],
      problems: ['b.json:null it was not read: scanning took longer than 0.001 seconds'],
    });
  });

  it('knows the values that would be references with more evidence, by file', async () => {
    const root = repository({
      'api/a.json': `{"notion": 1, "id": "${OLD}"}`,
      'api/b.json': `[{"id": "${OLD}"}, {"id": "${DATABASE}", "notion": 1}]`,
      'api/c.json': json(DATABASE),
      'api/notion.json': '{}',
    });
    const found = await scanned(join(root, 'api'), { workspace: root, prefix: 'api/' });
    const candidates = (...files: string[]) =>
      found.candidatesIn(new Set(files)).map(({ file, key, value }) => `${file} ${key} ${value}`);
    expect(shown(found).references).toEqual([`api/b.json ${DATABASE}`, `api/c.json ${DATABASE}`]);
    expect(candidates('api/a.json', 'api/b.json', 'api/c.json', 'api/notion.json')).toEqual([
      `api/a.json id ${OLD}`,
      `api/b.json [0].id ${OLD}`,
    ]);
    expect(candidates('api/b.json')).toEqual([`api/b.json [0].id ${OLD}`]);
    expect(candidates()).toEqual([]);
    expect([...found.withContent].sort()).toEqual(['api/a.json', 'api/b.json', 'api/c.json']);
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
    expect((await scanned(root, { only, askGit })).excluded).toEqual([]);
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

  it('with folders names only excluded files in them, and uses only settings for them', async () => {
    const root = repository({
      'a/1.json': json(PAGE),
      'a/2.json': json(PAGE),
      'b/3.json': `{"house": "${PAGE}"}`,
      'b/4.json': '{}',
    });
    const only = { files: [], folders: ['a'] };
    const config = { exclude: ['a/2.json', 'b/4.json'] };
    const { files, excluded, used } = await scanned(root, { only }, config, 'house: page');
    expect({ files, excluded }).toEqual({ files: ['a/1.json'], excluded: ['a/2.json'] });
    expect(used.expectations.size).toBe(0);
    const all = await scanned(root, {}, config, 'house: page');
    expect(all.excluded).toEqual(['a/2.json', 'b/4.json']);
    expect(all.used.expectations.size).toBe(1);
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

describe('a scan of values', () => {
  const values = { text: `NOTION_DATABASE_ID=tasks:${DATABASE}\n`, format: 'dotenv' } as const;

  it('names them like a file, and finds their references in its place among the files', async () => {
    const root = repository({ 'a.json': json(PAGE), 'values.json': json(PAGE) });
    expect(shown(await scanned(root, { values }))).toEqual({
      files: ['a.json', 'values.json', 'values'],
      references: [`a.json ${PAGE}`, 'values [redacted]', `values.json ${PAGE}`],
      problems: [],
    });
  });

  it('comes after a file of the same name', async () => {
    const root = repository({ values: `notion_page_id: ${PAGE}` });
    const only = { files: ['values'], folders: [] };
    expect(shown(await scanned(root, { values, only })).references).toEqual([
      `values ${PAGE}`,
      'values [redacted]',
    ]);
  });

  it('takes and gives evidence as files do', async () => {
    const root = repository({ 'a.json': `{"notion": 1, "id": "${OLD}"}`, 'b.json': json(PAGE) });
    const found = async (text: string) =>
      (await scanned(root, { values: { text, format: 'json' } })).references.map(
        ({ file, key }) => `${file} ${key}`,
      );
    expect(await found('{}')).toEqual(['b.json notionPageId']);
    expect(await found(json(OLD))).toEqual(['a.json id', 'b.json notionPageId', 'values notionPageId']);
    expect(await found(`{"id": "${PAGE}"}`)).toEqual(['b.json notionPageId', 'values id']);
  });
});
