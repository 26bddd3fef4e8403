import { mkdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { discover } from '../../src/files/discover.ts';
import { RealFolders } from '../../src/files/folders.ts';
import type { ConfigFile } from '../../src/settings/schema.ts';
import { NO_CONFIG, settingsOf } from '../../src/settings/settings.ts';
import { type Files, TestRepository } from '../change/repositories.ts';

interface Known {
  /** Null if there is no git. */
  readonly tracked: readonly string[] | null;
  readonly ignored?: readonly string[];
  readonly config?: ConfigFile;
  readonly root?: string;
}

/** What is found in a folder if git gives these answers, and the names that git was asked about. */
async function discovered(files: Files, { tracked, ignored = [], config = {}, root }: Known) {
  const tree = new TestRepository();
  tree.write(files);
  const askedOf: string[] = [];
  const git = tracked && {
    tracked,
    ignored: (names: readonly string[]) => {
      askedOf.push(...names);
      return Promise.resolve(new Set(ignored));
    },
  };
  const folder = root ?? tree.folder;
  const settings = settingsOf({ ...NO_CONFIG, config }, { files: [], expectations: [] });
  const { early, all } = await discover(
    { root: folder, prefix: '' },
    settings,
    () => Promise.resolve(git),
    new RealFolders(folder),
  );
  return { early, ...(await all), askedOf: askedOf.toSorted() };
}

describe('discovering files', () => {
  it('asks git only about files that are neither tracked nor plainly ignored', async () => {
    const files = {
      '.gitignore': 'logs/\n*.tmp.json\n',
      'tracked.json': '',
      'new.json': '',
      'a.tmp.json': '',
      'logs/a.json': '',
      'logs/tracked.json': '',
      'a.md': '',
    };
    const tracked = ['tracked.json', 'logs/tracked.json', 'gone.json', 'README.md'];
    expect(await discovered(files, { tracked, ignored: ['a.tmp.json'] })).toEqual({
      early: ['tracked.json', 'logs/tracked.json', 'gone.json'],
      paths: ['gone.json', 'logs/tracked.json', 'new.json', 'tracked.json'],
      excluded: [],
      unlisted: [],
      askedOf: ['a.tmp.json', 'new.json'],
    });
  });

  it('without git finds every file except those in plainly ignored folders', async () => {
    const files = { '.gitignore': 'logs/\n*.tmp.json\n', 'b.json': '', 'a.tmp.json': '', 'logs/a.json': '' };
    const { early, paths } = await discovered(files, { tracked: null });
    expect({ early, paths }).toEqual({ early: [], paths: ['a.tmp.json', 'b.json'] });
  });

  it('leaves out files that the settings exclude', async () => {
    const files = { 'a.json': '', 'b.json': '', 'c.json': '' };
    const config = { exclude: ['a.json', 'c.json'] };
    const known = await discovered(files, { tracked: ['a.json', 'b.json'], config });
    expect([known.early, known.paths]).toEqual([['b.json'], ['b.json']]);
    const globs = { files: ['{a,b}.json'], exclude: ['b.json'] };
    const named = await discovered(files, { tracked: [], config: globs });
    expect([named.early, named.paths]).toEqual([[], ['a.json']]);
    expect((await discovered(files, { tracked: [], config: { files: [] } })).paths).toEqual([]);
  });

  it('reports folders that can’t be listed, even if git tracks files in them', async () => {
    const unlisted = [{ path: '.', why: 'the folder can’t be listed (ENOENT)' }];
    for (const tracked of [null, ['a.json']]) {
      const found = await discovered({}, { tracked, root: '/nonexistent' });
      expect([found.paths, found.unlisted]).toEqual([tracked ?? [], unlisted]);
    }
  });

  it('reports each of several such folders, in the order of their names', async () => {
    const tree = new TestRepository();
    tree.write({ 'b/a.json': '' });
    // The names of these folders are not valid UTF-8, so they can’t be listed.
    for (const name of ['c', 'b/2', 'b-', 'b/1', 'a'])
      mkdirSync(Buffer.from(`${tree.folder}/${name}\xff`, 'latin1'));
    const { unlisted } = await discovered({}, { tracked: [], root: tree.folder });
    const names = ['a', 'b-', 'b/1', 'b/2', 'c'];
    expect(unlisted.map(({ path }) => path)).toEqual(names.map(name => `${name}\ufffd/`));
  });

  it('include files of further globs, and report a folder that can’t be listed once', async () => {
    const tree = new TestRepository();
    tree.write({ 'a.json': '', 'b.md': '' });
    mkdirSync(Buffer.from(`${tree.folder}/c\xff`, 'latin1'));
    const config = { include: ['**/*.md'] };
    const { paths, unlisted } = await discovered({}, { tracked: [], config, root: tree.folder });
    expect(paths).toEqual(['a.json', 'b.md']);
    expect(unlisted.map(({ path }) => path)).toEqual(['c\ufffd/']);
  });

  it('fails if asking git fails, without an unhandled rejection', async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', listen);
    onTestFinished(() => void process.off('unhandledRejection', listen));
    const { folder } = new TestRepository();
    const settings = settingsOf(NO_CONFIG, { files: [], expectations: [] });
    const failing = () => Promise.reject(new Error('stopped'));
    const discovering = discover({ root: folder, prefix: '' }, settings, failing, new RealFolders(folder));
    await expect(discovering).rejects.toThrow('stopped');
    expect(unhandled).toEqual([]);
  });
});
