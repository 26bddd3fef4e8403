import { describe, expect, it } from 'vitest';
import { isDefaultPath } from '../../src/files/default-files.ts';
import { findUnreadSources, globsFor, mentionsNotionId } from '../../src/files/unread.ts';
import { type Files, TestRepository } from '../change/repositories.ts';
import { PAGE } from '../support/read.ts';
import { treeOf } from './tree.ts';

const LINE = `const NOTION_TASKS_DB = "${PAGE}";\n`;

function repositoryOf(files: Files): TestRepository {
  const repository = new TestRepository();
  repository.write(files);
  return repository;
}

async function unreadIn(repository: TestRepository, limits?: { files: number; bytes: number }) {
  return findUnreadSources({
    ...treeOf(repository.folder),
    isSelected: isDefaultPath,
    ...(limits ? { limits } : {}),
  });
}

describe('the search for source files that are not part of the scan', () => {
  it('finds files that git tracks, that mention a Notion ID and that are not selected', async () => {
    const repository = repositoryOf({
      'src/a.ts': LINE,
      'src/b.py': `NOTION_PAGE = "${PAGE}"`,
      'src/other.ts': `const REVISION = "${PAGE}";`,
      'src/words.ts': 'const NOTION_PAGE = "none";',
      'src/app.config.ts': LINE,
      'docs/a.md': LINE,
      'vendor/a.php': LINE,
      'large.js': `${LINE}${' '.repeat(1 << 20)}`,
    });
    repository.git('init', '--quiet');
    repository.git('add', '--all');
    repository.write({ 'src/untracked.ts': LINE });
    expect(await unreadIn(repository)).toEqual({ paths: ['src/a.ts', 'src/b.py'], isComplete: true });
  });

  it('finds them without git too', async () => {
    const repository = repositoryOf({ 'b/c.go': LINE, 'a.rb': LINE, 'node_modules/a/a.js': LINE });
    expect(await unreadIn(repository)).toEqual({ paths: ['a.rb', 'b/c.go'], isComplete: true });
  });

  it('lists them in the order of their names', async () => {
    const names = ['c/x.rb', 'a.rb', 'b/x.rb', 'b/a/x.rb', 'd.rb', 'e/f/x.rb', 'e/x.rb'];
    const repository = repositoryOf(Object.fromEntries(names.map(name => [name, LINE])));
    expect((await unreadIn(repository)).paths).toEqual(names.toSorted());
  });

  it('does not search other repositories within the folder', async () => {
    const repository = repositoryOf({
      'a/.git/HEAD': 'ref: refs/heads/main\n',
      'a/b.rb': LINE,
      'c.rb': LINE,
    });
    expect((await unreadIn(repository)).paths).toEqual(['c.rb']);
  });

  it('searches files of up to 1 MiB', async () => {
    const size = (1 << 20) - LINE.length;
    const repository = repositoryOf({
      'a.js': `${LINE}${' '.repeat(size)}`,
      'b.js': `${LINE}${' '.repeat(size + 1)}`,
    });
    expect((await unreadIn(repository)).paths).toEqual(['a.js']);
  });

  it('stops at its limits, and reports that there may be more', async () => {
    const repository = repositoryOf({ 'a.ts': LINE, 'b.ts': LINE, 'c.ts': LINE });
    expect(await unreadIn(repository, { files: 2, bytes: 1_000 })).toEqual({
      paths: ['a.ts', 'b.ts'],
      isComplete: false,
    });
    expect(await unreadIn(repository, { files: 3, bytes: LINE.length })).toEqual({
      paths: ['a.ts'],
      isComplete: false,
    });
  });
});

it.each([
  [`notion.pages.retrieve({ page_id: '${PAGE}' })`, true],
  [`https://www.notion.so/${PAGE.replaceAll('-', '')}`, true],
  [`"${PAGE}" // the Notion page`, true],
  [`notion${' '.repeat(154)}${PAGE}`, true],
  [`notion${' '.repeat(155)}${PAGE}`, false],
  [`${PAGE}${' '.repeat(154)}notion`, true],
  [`${PAGE}${' '.repeat(155)}notion`, false],
  [`${PAGE}${' '.repeat(155)}notion ${PAGE}`, true],
  [`notion ${PAGE}0`, false],
  ['notion 00000000-0000-1000-8000-000000000000', false],
  ['notion', false],
])('%j mentions a Notion ID: %s', (text, expected) => {
  expect(mentionsNotionId(text)).toBe(expected);
});

it.each([
  [
    ['src/a.ts', 'src/b/c.ts', 'main.py'],
    ['*.py', 'src/**/*.ts'],
  ],
  [
    ['c/x.ts', 'b/y/x.ts', 'x.d.ts', 'b/x.ts'],
    ['*.ts', 'b/**/*.ts', 'c/**/*.ts'],
  ],
  [
    ['a/x.ts', 'b/x.ts', 'c/x.ts', 'd/x.py'],
    ['**/*.py', '**/*.ts'],
  ],
  [[], []],
])('the files %j are added with the globs %j', (paths, globs) => {
  expect(globsFor(paths)).toEqual(globs);
});
