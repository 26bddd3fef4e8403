import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askGit } from '../../src/git/tracked.ts';
import { scan } from '../../src/references/scan.ts';
import { NO_CONFIG, settingsOf } from '../../src/settings/settings.ts';
import { TestRepository } from '../change/repositories.ts';
import { PAGE } from '../support/read.ts';

const SETTINGS = await settingsOf(NO_CONFIG, { files: [], expectations: [] });
const FILES = 4000;

const above = realpathSync(mkdtempSync(path.join(tmpdir(), 'notion-id-check-')));

function makeTree(name: string, files: number): string {
  const repository = new TestRepository(path.join(above, name));
  for (let i = 0; i < files; i++) {
    const folder = path.join(repository.folder, `part-${i % 97}`, `${i % 5}`);
    mkdirSync(folder, { recursive: true });
    const line = i % 20 === 0 ? `notion_page_id: ${PAGE}\n` : 'name: value\n';
    writeFileSync(path.join(folder, `${i}.yml`), `${'option: something\n'.repeat(40)}${line}`);
  }
  repository.git('init', '--quiet');
  repository.git('add', '--all');
  return repository.folder;
}

beforeAll(() => {
  makeTree('single', FILES);
  makeTree('double', 2 * FILES);
});
afterAll(() => {
  rmSync(above, { recursive: true, force: true });
});

/** Microseconds of all threads: what else the machine does is left out. */
async function work(name: string): Promise<number> {
  const root = path.join(above, name);
  const before = process.cpuUsage();
  const ask = askGit(null, new AbortController().signal);
  const tree = { root, workspace: root, prefix: '', askGit: ask, except: [], only: null };
  const { files } = await scan(tree, SETTINGS);
  const { user, system } = process.cpuUsage(before);
  expect(files.length).toBe(name === 'single' ? FILES : 2 * FILES);
  return user + system;
}

it('takes work in proportion to the number of files', async () => {
  const single: number[] = [];
  const double: number[] = [];
  for (let run = 0; run < 6; run++) {
    single.push(await work('single'));
    double.push(await work('double'));
  }
  expect(Math.min(...double) / Math.min(...single)).toBeLessThan(2.5);
});
