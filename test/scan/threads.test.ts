import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Helpers, MANY } from '../../src/scan/helpers.ts';
import { Prefilter } from '../../src/scan/prefilter.ts';
import { LARGEST_FILE } from '../../src/scan/read.ts';
import { scanWith } from '../../src/scan/scan.ts';
import { Share, STATE } from '../../src/scan/share.ts';
import { parseExpectations } from '../../src/settings/expect.ts';
import { settingsOf } from '../../src/settings/settings.ts';
import { TestRepository } from '../change/repositories.ts';
import { DATABASE, PAGE } from '../support/read.ts';
import { treeOf } from './tree.ts';

const SETTINGS = await settingsOf(
  {},
  { files: [], expectations: parseExpectations('tasks.home: page', 'expect') },
);

/** A repository large enough for threads, with a file of every kind that something is said about. */
function mixedTree(above: string): string {
  const repository = new TestRepository(path.join(above, 'repository'));
  repository.git('init', '--quiet');
  const files: Record<string, string> = {};
  for (let i = 0; i < MANY + 300; i++)
    files[`folder-${i % 40}/${i % 7}/file-${i}.json`] = `{"name": "value ${i}"}`;
  for (let i = 0; i < 60; i++) files[`folder-${i % 40}/found-${i}.json`] = `{"notionPageId": "${PAGE}"}`;
  repository.write({
    ...files,
    'a/gone.json': '{}',
    'a/expected.json': `{"tasks": {"home": "${PAGE}"}}`,
    'a/notion.json': `{"database": "${DATABASE}"}`,
    'a/broken.json': `{"notionPageId": "${PAGE}", `,
    'z/.gitignore': 'ignored.json\n',
  });
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message=x');
  repository.write({
    'a/gone.json': null,
    'z/untracked.json': `{"notionPageId": "${PAGE}"}`,
    'z/ignored.json': `{"notionPageId": "${PAGE}"}`,
    'folder-3/untracked.env': `NOTION_PAGE_ID=tasks`,
  });
  const at = (name: string) => path.join(repository.folder, name);
  const text = `{"notionPageId": "${PAGE}"}`;
  writeFileSync(at('a/utf16.json'), Buffer.from(`\ufeff${text}`, 'utf16le'));
  writeFileSync(
    at('a/latin1.json'),
    Buffer.from(`{"notionPageId": "${PAGE}", "name": "caf\u00e9"}`, 'latin1'),
  );
  writeFileSync(at('a/binary.json'), Buffer.from(`${text}\0`));
  writeFileSync(at('a/large.json'), Buffer.alloc(LARGEST_FILE + 1, ' '));
  writeFileSync(at('a/long.json'), `{"x": "${'x'.repeat(200_000)}", "notionPageId": "${PAGE}"}`);
  symlinkSync(at('folder-0/found-0.json'), at('a/link.json'));
  symlinkSync('not-there.json', at('a/nowhere.json'));
  const outside = path.join(above, 'outside.json');
  writeFileSync(outside, text);
  symlinkSync(outside, at('a/outside.json'));
  mkdirSync(at('a/folder.json'));
  return repository.folder;
}

/** Scans with so many threads beside this one, which have started before. */
async function scanned(root: string, threads: number) {
  const helpers = new Helpers(
    { root, workspace: root },
    new Prefilter(SETTINGS.expectations).traces,
    threads,
  );
  await helpers.walk({ folders: ['z/'], ignored: new Set() });
  return scanWith(helpers, treeOf(root), SETTINGS);
}

describe('threads', () => {
  const above = realpathSync(mkdtempSync(path.join(tmpdir(), 'notion-id-check-')));
  let root = '';
  beforeAll(() => {
    root = mixedTree(above);
  });
  afterAll(() => {
    rmSync(above, { recursive: true, force: true });
  });

  it('find what one thread finds, in the same order, and the same problems', async () => {
    const alone = await scanned(root, 0);
    const problems = alone.problems.map(({ file }) => file);
    expect(problems).toEqual([
      'a/binary.json',
      'a/broken.json',
      'a/large.json',
      'a/latin1.json',
      'a/nowhere.json',
      'a/outside.json',
    ]);
    expect(alone.references.map(({ file }) => file)).toContain('a/link.json');
    expect(alone.references.length).toBe(60 + 9);
    for (const threads of [1, 3]) {
      const together = await scanned(root, threads);
      expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
    }
  });

  it('pick the files that may hold something, and no others', async () => {
    const names = [
      'a/notion.json',
      'a/gone.json',
      'a/outside.json',
      'a/folder.json',
      'folder-0/0/file-0.json',
    ];
    const share = Share.of(names);
    const helpers = new Helpers({ root, workspace: root }, new Prefilter([]).traces, 1);
    try {
      await helpers.read(share);
    } finally {
      await helpers.end();
    }
    const states = names.map((_, file) => share.get(file));
    expect(states).toEqual([STATE.nothing, STATE.gone, STATE.candidate, STATE.gone, STATE.nothing]);
  });

  it('leave to this one what they don’t do', async () => {
    const helpers = new Helpers(
      { root, workspace: path.join(root, 'not-there') },
      new Prefilter([]).traces,
      2,
    );
    const share = Share.of(['a/notion.json']);
    await helpers.read(share);
    expect(share.get(0)).toBe(STATE.unknown);
    const { found } = await helpers.walk({ folders: ['a/'], ignored: new Set() });
    expect(found).toContain('a/notion.json');
    await helpers.end();
  });

  it('tell which folders can’t be listed', async () => {
    const traces = new Prefilter([]).traces;
    const order = { folders: ['not-there/', 'a/'], ignored: new Set<string>() };
    const walked = await Promise.all(
      [0, 1].map(async threads => {
        const helpers = new Helpers({ root, workspace: root }, traces, threads);
        return helpers.walk(order).finally(() => helpers.end());
      }),
    );
    expect(walked[0]?.refused).toEqual([{ path: 'not-there/', why: 'the folder can’t be listed (ENOENT)' }]);
    expect(walked[1]).toEqual(walked[0]);
  });

  it('end with the scan', async () => {
    const before = process.getActiveResourcesInfo().filter(name => name === 'MessagePort').length;
    await scanned(root, 2);
    const after = process.getActiveResourcesInfo().filter(name => name === 'MessagePort').length;
    expect(after).toBe(before);
  });
});
