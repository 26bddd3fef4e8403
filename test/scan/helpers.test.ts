import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Helpers } from '../../src/scan/helpers.ts';
import { Prefilter } from '../../src/scan/prefilter.ts';
import { Share, STATE } from '../../src/scan/share.ts';
import { TestRepository } from '../change/repositories.ts';

const FOLDERS = ['a/', 'b/', 'c/', 'd/', 'e/'];

function folder(): string {
  const tree = new TestRepository();
  tree.write(Object.fromEntries(FOLDERS.map(name => [`${name}${name.replace('/', '.json')}`, '{}'])));
  tree.write({ 'a/logs/x.json': '{}', 'notes.json': 'notion', 'f/b.json': '{}' });
  return tree.folder;
}

const threads = () => process.getActiveResourcesInfo().filter(name => name === 'MessagePort').length;

/** Does something with so many threads, which then end. */
async function withHelpers<Outcome>(
  root: string,
  most: number | undefined,
  use: (helpers: Helpers) => Promise<Outcome>,
  workspace = root,
): Promise<Outcome> {
  const helpers = new Helpers({ root, workspace }, new Prefilter([]).traces, most);
  return use(helpers).finally(() => helpers.end());
}

describe('helpers', () => {
  it.each([0, 1, 2, 7])('walk each of the folders once: %i of them', async most => {
    const order = { folders: [...FOLDERS, 'gone/'], ignored: new Set(['logs']) };
    const { found, refused } = await withHelpers(folder(), most, helpers => helpers.walk(order));
    expect(found.toSorted()).toEqual(['a/a.json', 'b/b.json', 'c/c.json', 'd/d.json', 'e/e.json']);
    expect(refused).toEqual([{ path: 'gone/', why: 'the folder can’t be listed (ENOENT)' }]);
  });

  it('walk in turns what is found below many folders', async () => {
    const tree = new TestRepository();
    const names = Array.from({ length: 300 }, (_, i) => `${i}/deep/a.json`);
    tree.write(Object.fromEntries(names.map(name => [name, ''])));
    const order = { folders: [''], ignored: new Set<string>() };
    const { found } = await withHelpers(tree.folder, 0, helpers => helpers.walk(order));
    expect(found.toSorted()).toEqual(names.toSorted());
  });

  it('read files that nobody has taken', async () => {
    const share = Share.of(['notes.json', 'a/a.json', 'gone.json']);
    await withHelpers(folder(), 1, helpers => helpers.read(share));
    expect([0, 1, 2].map(file => share.get(file))).toEqual([STATE.candidate, STATE.nothing, STATE.gone]);
    expect(share.take().from).toBe(3);
  });

  it('leave everything to this thread where there are none', async () => {
    const share = Share.of(['notes.json']);
    await withHelpers(folder(), 0, helpers => helpers.read(share));
    expect(share.take()).toEqual({ from: 0, to: 1 });
  });

  it('start when they are told to, once, as many as were asked for, and end', async () => {
    const root = folder();
    const before = threads();
    await withHelpers(root, 2, async helpers => {
      expect(threads()).toBe(before);
      helpers.prepare();
      await expect.poll(threads).toBe(before + 2);
      helpers.prepare();
      await helpers.read(Share.of(['a/a.json']));
      expect(threads()).toBe(before + 2);
    });
    expect(threads()).toBe(before);
  });

  it('are fewer than there are processors, and three at the most', async () => {
    const before = threads();
    await withHelpers(folder(), undefined, async helpers => {
      await helpers.read(Share.of(['a/a.json']));
      expect(threads() - before).toBe(Math.min(availableParallelism() - 1, 3));
    });
  });

  it('that end early keep nobody waiting, then or later', async () => {
    const root = folder();
    const order = { folders: FOLDERS, ignored: new Set<string>() };
    const walkTwice = async (helpers: Helpers) => {
      const first = await helpers.walk(order);
      await helpers.end();
      return [first, await helpers.walk(order)];
    };
    const walked = await withHelpers(root, 2, walkTwice, join(root, 'not-there'));
    for (const { found } of walked) expect(found).toHaveLength(FOLDERS.length + 1);
  });

  it('that are ended keep nobody waiting for what they were at', async () => {
    const share = Share.of(FOLDERS);
    await withHelpers(folder(), 2, async helpers => {
      const reading = helpers.read(share);
      await helpers.end();
      await expect(reading).resolves.toBeUndefined();
    });
  });
});
