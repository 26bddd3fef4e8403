import { mkdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { discover } from '../../src/scan/discover.ts';
import { Helpers, MANY } from '../../src/scan/helpers.ts';
import { Prefilter } from '../../src/scan/prefilter.ts';
import type { ConfigFile } from '../../src/settings/schema.ts';
import { settingsOf } from '../../src/settings/settings.ts';
import { type Files, TestRepository } from '../change/repositories.ts';

/** What is written down of a walk that goes on elsewhere; with no thread, it goes on here. */
class WatchedHelpers extends Helpers {
  readonly asked: string[] = [];

  constructor(root: string) {
    super({ root, workspace: root }, new Prefilter([]).traces, 0);
  }

  override prepare(): void {
    this.asked.push('prepare');
    super.prepare();
  }

  override walk(order: Parameters<Helpers['walk']>[0]): ReturnType<Helpers['walk']> {
    this.asked.push('walk');
    return super.walk(order);
  }
}

interface Known {
  /** Null for no git. */
  readonly tracked: readonly string[] | null;
  readonly ignored?: readonly string[];
  readonly config?: ConfigFile;
  readonly root?: string;
}

/** What is found in a folder where git answers so, and what git and the helpers were asked about. */
async function discovered(files: Files, { tracked, ignored = [], config = {}, root }: Known) {
  const tree = new TestRepository();
  tree.write(files);
  const askedOf: string[] = [];
  const git = tracked && {
    tracked,
    ignored: async (names: readonly string[]) => {
      askedOf.push(...names);
      return new Set(ignored);
    },
  };
  const helpers = new WatchedHelpers(root ?? tree.folder);
  const settings = await settingsOf(config, { files: [], expectations: [] });
  const { early, all } = await discover(root ?? tree.folder, settings, async () => git, helpers);
  return { early, ...(await all), askedOf: askedOf.toSorted(), askedHelpers: helpers.asked };
}

describe('discovering files', () => {
  it('asks git about what it doesn’t track and what isn’t plainly ignored', async () => {
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
      refused: [],
      askedOf: ['a.tmp.json', 'new.json'],
      askedHelpers: [],
    });
  });

  it('finds every file where there is no git, but for folders that are plainly ignored', async () => {
    const files = { '.gitignore': 'logs/\n*.tmp.json\n', 'b.json': '', 'a.tmp.json': '', 'logs/a.json': '' };
    const { early, paths } = await discovered(files, { tracked: null });
    expect({ early, paths }).toEqual({ early: [], paths: ['a.tmp.json', 'b.json'] });
  });

  it('leaves out what the settings exclude', async () => {
    const files = { 'a.json': '', 'b.json': '', 'c.json': '' };
    const config = { exclude: ['a.json', 'c.json'] };
    const known = await discovered(files, { tracked: ['a.json', 'b.json'], config });
    expect([known.early, known.paths]).toEqual([['b.json'], ['b.json']]);
    const globs = { files: ['{a,b}.json'], exclude: ['b.json'] };
    const named = await discovered(files, { tracked: [], config: globs });
    expect([named.early, named.paths]).toEqual([[], ['a.json']]);
    expect((await discovered(files, { tracked: [], config: { files: [] } })).paths).toEqual([]);
  });

  it('says which folders can’t be listed, whatever git tracks in them', async () => {
    const refused = [{ path: '.', why: 'the folder can’t be listed (ENOENT)' }];
    for (const tracked of [null, ['a.json']]) {
      const found = await discovered({}, { tracked, root: '/nonexistent' });
      expect([found.paths, found.refused]).toEqual([tracked ?? [], refused]);
    }
  });

  it('says so of each of them, in the order of their names', async () => {
    const tree = new TestRepository();
    const names = [5, 1, 4, 2, 6, 3];
    // What a folder is called that is no UTF-8 can’t be told, nor can it be listed.
    for (const name of names) mkdirSync(Buffer.from(`${tree.folder}/${name}\xff`, 'latin1'));
    const { refused } = await discovered({}, { tracked: [], root: tree.folder });
    expect(refused.map(({ path }) => path)).toEqual(names.toSorted().map(name => `${name}\ufffd/`));
  });

  it('fails where asking git does, though nobody waits for it yet', async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', listen);
    onTestFinished(() => void process.off('unhandledRejection', listen));
    const { folder } = new TestRepository();
    const settings = await settingsOf({}, { files: [], expectations: [] });
    const failing = () => Promise.reject(new Error('stopped'));
    const discovering = discover(folder, settings, failing, new WatchedHelpers(folder));
    await expect(discovering).rejects.toThrow('stopped');
    expect(unhandled).toEqual([]);
  });

  it('hands the rest of the walk over once git tracks many files', async () => {
    const tracked = Array.from({ length: MANY }, (_, i) => `gone/${i}.json`);
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}/new.json`, '']));
    const found = await discovered(files, { tracked });
    expect(found.early).toEqual(tracked);
    expect(found.paths).toEqual([...tracked, ...Object.keys(files)].sort());
    expect(found.askedOf.length).toBe(100);
    expect(found.askedHelpers).toEqual(['walk']);
    expect((await discovered(files, { tracked: tracked.slice(1) })).askedHelpers).toEqual([]);
  });

  it('has other threads started once many files are found', async () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.json`, '']));
    expect((await discovered(files(MANY / 2), { tracked: [] })).askedHelpers).toEqual([]);
    expect((await discovered(files(MANY / 2 + 1), { tracked: [] })).askedHelpers).toEqual(['prepare']);
  });
});
