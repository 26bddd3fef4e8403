import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { LARGEST_FILE } from '../../src/files/reader.ts';
import { scan } from '../../src/references/scan.ts';
import { parseExpectations } from '../../src/settings/expect.ts';
import { NO_CONFIG, settingsOf } from '../../src/settings/settings.ts';
import { TestRepository, temporaryFolder } from '../change/repositories.ts';
import { DATABASE, PAGE } from '../support/read.ts';
import { treeOf } from './tree.ts';

const LINE = `{"notionPageId": "${PAGE}"}`;

/** A repository with a file of every kind that leads to a problem or a reference. */
function mixedTree(): string {
  const repository = TestRepository.create();
  const at = (name: string) => path.join(repository.folder, name);
  repository.commit({
    'plain.json': LINE,
    'nothing.json': '{}',
    'gone.json': '{}',
    'expected.json': `{"tasks": {"home": "${PAGE}"}}`,
    'notion.json': `{"database": "${DATABASE}"}`,
    'broken.json': `{"notionPageId": "${PAGE}", `,
    'a/.gitignore': 'ignored.json\n',
  });
  repository.write({ 'gone.json': null, 'a/untracked.json': LINE, 'a/ignored.json': LINE });
  writeFileSync(at('utf16.json'), Buffer.from(`\ufeff${LINE}`, 'utf16le'));
  writeFileSync(at('latin1.json'), Buffer.from(`{"notionPageId": "${PAGE}", "name": "caf\u00e9"}`, 'latin1'));
  writeFileSync(at('binary.json'), Buffer.from(`${LINE}\0`));
  writeFileSync(at('large.json'), Buffer.alloc(LARGEST_FILE + 1, ' '));
  writeFileSync(at('long.json'), `{"x": "${'x'.repeat(200_000)}", "notionPageId": "${PAGE}"}`);
  symlinkSync(at('plain.json'), at('link.json'));
  symlinkSync('not-there.json', at('nowhere.json'));
  const outside = path.join(temporaryFolder(), 'outside.json');
  writeFileSync(outside, LINE);
  symlinkSync(outside, at('outside.json'));
  mkdirSync(at('folder.json'));
  return repository.folder;
}

it('a scan reads files of every kind, and reports those that it can’t read', async () => {
  const expectations = parseExpectations('tasks.home: page', 'expect');
  const settings = settingsOf(NO_CONFIG, { files: [], expectations });
  const { files, references, problems } = await scan(treeOf(mixedTree()), settings);
  expect(problems.map(({ file }) => file)).toEqual([
    'binary.json',
    'broken.json',
    'large.json',
    'latin1.json',
    'nowhere.json',
    'outside.json',
  ]);
  expect(references.map(({ file }) => file)).toEqual([
    'a/untracked.json',
    'broken.json',
    'expected.json',
    'latin1.json',
    'link.json',
    'long.json',
    'notion.json',
    'plain.json',
    'utf16.json',
  ]);
  expect(files.filter(file => ['gone.json', 'a/ignored.json', 'folder.json'].includes(file))).toEqual([]);
  expect(files).toContain('nothing.json');
});
