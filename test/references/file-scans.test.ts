import { mkdirSync, rmdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { RealFolders } from '../../src/files/folders.ts';
import { turn } from '../../src/files/turn.ts';
import { FileScans } from '../../src/references/file-scans.ts';
import { Scanner, scanningTime } from '../../src/references/scanner.ts';
import type { Tree } from '../../src/references/tree.ts';
import { NO_CONFIG, settingsOf } from '../../src/settings/settings.ts';
import { Deadline } from '../../src/text/deadline.ts';
import { type Files, TestRepository } from '../change/repositories.ts';
import { treeOf } from '../files/tree.ts';

const PAGE = '1f0e1a2b-3c4d-80e5-96f7-8a9b0c1d2e3f';
const SETTINGS = settingsOf(NO_CONFIG, { files: [], expectations: [] });
const WITH_ID = `{"notionPageId": "${PAGE}"}`;

function scansOf(files: Files, changes: Partial<Tree> = {}) {
  const tree = new TestRepository();
  tree.write(files);
  const scans = new FileScans(
    treeOf(tree.folder, changes),
    new Scanner(SETTINGS, changes.prefix ?? ''),
    new RealFolders(tree.folder),
    { deadline: scanningTime() },
  );
  /** The result for a file: the number of its references, `problem`, `nothing`, or `gone`. */
  const known = (name: string) => {
    if (!scans.isThere(name)) return 'gone';
    const found = scans.contentsOf(name);
    if (!found) return 'nothing';
    return found.problems.length > 0 ? 'problem' : found.references.length;
  };
  return { tree, scans, known };
}

/** The number of turns that other tasks get while something runs, but at least one. */
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

describe('a limit of the scan', () => {
  const names = ['a.json', 'b.json', 'c.json'];

  /** Reads the files, with a clock that is one millisecond later each time it is read. */
  async function problemsWith(
    limits: { time?: number; references?: number },
    prefix = '',
    files: Files = Object.fromEntries(names.map(name => [name, WITH_ID])),
  ) {
    let time = 0;
    const deadline = new Deadline('scanning', limits.time ?? 60_000, () => time++);
    const tree = new TestRepository();
    tree.write(files);
    const scans = new FileScans(
      treeOf(tree.folder, { prefix }),
      new Scanner(SETTINGS, prefix),
      new RealFolders(tree.folder),
      { deadline, ...(limits.references !== undefined && { references: limits.references }) },
    );
    await scans.read(Object.keys(files));
    return { read: Object.keys(files).filter(name => scans.isThere(name)), problems: scans.problems };
  }

  it('is a time: files that remain are not read, and a problem reports how many', async () => {
    expect(await problemsWith({ time: 60_000 })).toEqual({ read: names, problems: [] });
    expect(await problemsWith({ time: 1 }, 'app/')).toEqual({
      read: ['a.json'],
      problems: [
        {
          file: 'app/b.json',
          line: null,
          message: 'it was not read, nor was 1 other file: scanning took longer than 0.001 seconds',
        },
      ],
    });
  });

  it('is a number of references', async () => {
    expect(await problemsWith({ references: 0 })).toMatchObject({
      read: ['a.json'],
      problems: [{ message: 'it was not read, nor was 1 other file: more than 0 references were found' }],
    });
    const { problems } = await problemsWith({ references: 1 });
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      ['c.json', 'it was not read: more than 1 references were found'],
    ]);
  });

  it('counts values that need more evidence too, and all files that are not read', async () => {
    const candidates = `[{"id": "${PAGE}"}, {"notion": 1, "id": "${PAGE}"}]`;
    const files = { 'a.json': candidates, 'b.json': '', 'c.json': '', 'd.json': '' };
    expect(await problemsWith({ references: 1 }, '', files)).toMatchObject({
      read: ['a.json'],
      problems: [
        {
          file: 'b.json',
          message: 'it was not read, nor were 2 other files: more than 1 references were found',
        },
      ],
    });
    expect((await problemsWith({ references: 2 }, '', files)).problems).toEqual([]);
  });
});

describe('reading files', () => {
  it('finds the references and problems of each file', async () => {
    const { tree, scans, known } = scansOf({ 'a.json': WITH_ID, 'b.json': '{}', 'notion.json': '{}' });
    mkdirSync(join(tree.folder, 'folder.json'));
    symlinkSync('nowhere', join(tree.folder, 'link.json'));
    const names = ['a.json', 'b.json', 'folder.json', 'gone.json', 'link.json', 'notion.json'];
    expect(names.map(known)).toEqual(names.map(() => 'gone'));
    await scans.read(names);
    expect(names.map(known)).toEqual([1, 'nothing', 'gone', 'gone', 'problem', 0]);
    expect(scans.contentsOf('gone.json')).toBeNull();
    expect(scans.contentsOf('nobody asked')).toBeNull();
    expect(scans.contentsOf('link.json')?.problems).toEqual([
      { file: 'link.json', line: null, message: 'it is a symbolic link to nothing' },
    ]);
  });

  it('reads no file twice, and none that is excluded', async () => {
    const files = { 'a.json': WITH_ID, 'b.json': WITH_ID, 'c.json': WITH_ID };
    const { tree, scans, known } = scansOf(files, {
      prefix: 'p/',
      except: ['p/b.json', 'c.json'],
    });
    await scans.read(['a.json']);
    tree.write({ 'a.json': null });
    await scans.read(['a.json', 'b.json', 'c.json']);
    expect(['a.json', 'b.json', 'c.json'].map(known)).toEqual([1, 'gone', 1]);
    expect(scans.contentsOf('c.json')?.references[0]?.file).toBe('p/c.json');
  });

  it('looks only once for a file that is gone or a folder', async () => {
    const { tree, scans, known } = scansOf({});
    const names = ['folder.json', 'gone.json', 'later.json'];
    const folder = join(tree.folder, 'folder.json');
    mkdirSync(folder);
    await scans.read(names.slice(0, 2));
    rmdirSync(folder);
    tree.write(Object.fromEntries(names.map(name => [name, WITH_ID])));
    await scans.read(names);
    expect(names.map(known)).toEqual(['gone', 'gone', 1]);
  });

  it('lets other tasks run each time it has worked for six milliseconds', async () => {
    const { scans } = scansOf({});
    let time = 0;
    // The clock is read twice for each file, once before the first, and once after each turn.
    vi.spyOn(process, 'uptime').mockImplementation(() => time++ / 1000);
    const turns: number[] = [];
    for (const files of [5, 6, 8, 9, 11, 12]) {
      time = 0;
      const names = Array.from({ length: files }, (_, i) => `${files}-${i}.json`);
      turns.push(await turnsDuring(scans.read(names)));
    }
    expect(turns).toEqual([1, 2, 2, 3, 3, 4]);
  });
});
