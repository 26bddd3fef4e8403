import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Helpers, MANY } from '../../src/scan/helpers.ts';
import { Prefilter } from '../../src/scan/prefilter.ts';
import { Reading } from '../../src/scan/reading.ts';
import { Scanner, type Tree } from '../../src/scan/scan.ts';
import { BATCH, type Share, STATE } from '../../src/scan/share.ts';
import { turn } from '../../src/scan/turn.ts';
import { settingsOf } from '../../src/settings/settings.ts';
import { type Files, TestRepository } from '../change/repositories.ts';
import { treeOf } from './tree.ts';

const PAGE = '1f0e1a2b-3c4d-80e5-96f7-8a9b0c1d2e3f';
const SETTINGS = await settingsOf({}, { files: [], expectations: [] });
const WITH_ID = `{"notionPageId": "${PAGE}"}`;

/** Names of files that aren't there, beside those that are: enough for other threads to be asked. */
const many = (names: readonly string[]) => [
  ...names,
  ...Array.from({ length: MANY - names.length }, (_, i) => `gone/${i}.json`),
];

/** Other threads, of which it is known what they do and when. */
class KnownHelpers extends Helpers {
  readonly shares: Share[] = [];
  readonly #help: (share: Share) => void | Promise<void>;

  constructor(root: string, help: (share: Share) => void | Promise<void>) {
    super({ root, workspace: root }, new Prefilter([]).traces, 0);
    this.#help = help;
  }

  override async read(share: Share): Promise<void> {
    this.shares.push(share);
    await this.#help(share);
  }
}

function readingOf(
  files: Files,
  help: (share: Share) => void | Promise<void> = () => {},
  changes: Partial<Tree> = {},
) {
  const tree = new TestRepository();
  tree.write(files);
  const helpers = new KnownHelpers(tree.folder, help);
  const reading = new Reading(
    treeOf(tree.folder, changes),
    new Scanner(SETTINGS, changes.prefix ?? ''),
    helpers,
  );
  /** What is known of a file: the number of its references, or of its problems; `nothing`, or `gone`. */
  const known = (name: string) => {
    if (!reading.isThere(name)) return 'gone';
    const found = reading.foundIn(name);
    if (!found) return 'nothing';
    return found.problems.length > 0 ? 'problem' : found.references.length;
  };
  return { tree, reading, helpers, known };
}

/** So many turns that others get while something goes on. */
async function turnsDuring(going: Promise<void>): Promise<number> {
  let turns = 0;
  let isOver = false;
  const counting = (async () => {
    while (!isOver) {
      await turn();
      turns++;
    }
  })();
  await going;
  isOver = true;
  await counting;
  return turns;
}

describe.each([
  ['few files', (names: readonly string[]) => names],
  ['many files', many],
])('reading %s', (_, all) => {
  it('finds out what each of them holds', async () => {
    const { tree, reading, known } = readingOf({ 'a.json': WITH_ID, 'b.json': '{}', 'notion.json': '{}' });
    mkdirSync(join(tree.folder, 'folder.json'));
    symlinkSync('nowhere', join(tree.folder, 'link.json'));
    const names = ['a.json', 'b.json', 'folder.json', 'gone.json', 'link.json', 'notion.json'];
    expect(names.map(known)).toEqual(names.map(() => 'gone'));
    await reading.read(all(names));
    expect(names.map(known)).toEqual([1, 'nothing', 'gone', 'gone', 'problem', 0]);
    expect(reading.foundIn('gone.json')).toBeNull();
    expect(reading.foundIn('nobody asked')).toBeNull();
    expect(reading.foundIn('link.json')?.problems).toEqual([
      { file: 'link.json', line: null, message: 'it is a symbolic link to nothing' },
    ]);
  });

  it('reads none twice, and none that is never scanned', async () => {
    const files = { 'a.json': WITH_ID, 'b.json': WITH_ID, 'c.json': WITH_ID };
    const { tree, reading, known } = readingOf(files, () => {}, {
      prefix: 'p/',
      except: ['p/b.json', 'c.json'],
    });
    await reading.read(all(['a.json']));
    tree.write({ 'a.json': null });
    await reading.read(all(['a.json', 'b.json', 'c.json']));
    expect(['a.json', 'b.json', 'c.json'].map(known)).toEqual([1, 'gone', 1]);
    expect(reading.foundIn('c.json')?.references[0]?.file).toBe('p/c.json');
  });

  it('gives others a turn now and then, not after every file', async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.json`, WITH_ID]));
    const { reading } = readingOf(files);
    const turns = await turnsDuring(reading.read(all(Object.keys(files))));
    expect(turns).toBeGreaterThan(1);
    expect(turns).toBeLessThan(300);
  });
});

describe('reading with other threads', () => {
  it('asks for no help with few files', async () => {
    const { reading, helpers } = readingOf({ 'a.json': WITH_ID });
    await reading.read(many([]).slice(1));
    expect(helpers.shares).toEqual([]);
    await reading.read(Array.from({ length: MANY }, (_, i) => `gone/too/${i}.json`));
    expect(helpers.shares.length).toBe(1);
  });

  it('waits for readers that have to be loaded, whoever picked a file', async () => {
    const files = { 'a.yml': `notion_page_id: ${PAGE}`, 'b.toml': `notion_page_id = "${PAGE}"` };
    const { reading, known } = readingOf(files, async share => {
      if (share.names.includes('a.yml')) return;
      for (let { from, to } = share.take(); from < to; { from, to } = share.take());
    });
    await reading.read([...many([]).slice(1), 'a.yml']);
    expect(known('a.yml')).toBe(1);
    await reading.read([...Array.from({ length: MANY }, (_, i) => `gone/too/${i}.json`), 'b.toml']);
    expect(known('b.toml')).toBe(1);
  });

  it('believes them that a file holds nothing or is gone, and reads itself what they picked', async () => {
    const names = ['nothing.json', 'gone.json', 'candidate.json', 'unknown.json'];
    const states = [STATE.nothing, STATE.gone, STATE.candidate, STATE.unknown];
    const files = Object.fromEntries(names.map(name => [name, WITH_ID]));
    const { reading, known } = readingOf(files, share => {
      states.forEach((state, file) => {
        share.set(file, state);
      });
    });
    await reading.read(many(names));
    expect(names.map(known)).toEqual(['nothing', 'gone', 1, 1]);
  });

  it('leaves nothing undone that they took and picked last, or never looked at', async () => {
    const files = { 'picked.json': WITH_ID, 'left.json': WITH_ID, 'nothing.json': WITH_ID };
    const { reading, known } = readingOf(files, async share => {
      for (let { from, to } = share.take(); from < to; { from, to } = share.take());
      await turn();
      await turn();
      share.set(0, STATE.candidate);
      share.set(2, STATE.nothing);
    });
    await reading.read(many(Object.keys(files)));
    expect(Object.keys(files).map(known)).toEqual([1, 1, 'nothing']);
  });

  it('keeps files from them that their bytes say nothing of', async () => {
    const { reading, helpers, known } = readingOf({ 'a.json': '{}', 'notion.json': '{}' }, share => {
      expect([0, 1, 2].map(file => share.get(file))).toEqual([STATE.unknown, STATE.candidate, STATE.unknown]);
    });
    await reading.read(many(['a.json', 'notion.json']));
    expect(['a.json', 'notion.json'].map(known)).toEqual(['nothing', 0]);
    expect(helpers.shares.length).toBe(1);
  });

  it('looks first into what they picked, wherever it stands', async () => {
    const picked = [MANY - 1, MANY - 5, 2 * BATCH];
    const seen: (number | undefined)[] = [];
    const { reading } = readingOf({}, async share => {
      for (const file of picked) share.set(file, STATE.candidate);
      await turn();
      seen.push(...picked.map(file => share.get(file)), share.get(MANY - 2));
    });
    await reading.read(many([]));
    expect(seen).toEqual([STATE.done, STATE.done, STATE.done, STATE.unknown]);
  });
});
