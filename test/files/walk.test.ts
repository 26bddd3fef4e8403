import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DefaultWalk } from '../../src/files/default-walk.ts';
import { RealFolders } from '../../src/files/folders.ts';
import { walkNamed } from '../../src/files/named-walk.ts';
import { type Prune, Walk } from '../../src/files/walk.ts';
import { type Files, TestRepository } from '../change/repositories.ts';

const NOTHING: Prune = { folder: () => false, repositories: false };
const FOREVER = Number.POSITIVE_INFINITY;

function folderWith(files: Files): string {
  const tree = new TestRepository();
  tree.write(files);
  return tree.folder;
}

/** Empty files with these names. */
const empty = (...names: string[]): Files => Object.fromEntries(names.map(name => [name, '']));

function walked(root: string, prune: Partial<Prune> = {}) {
  const taken: string[] = [];
  const walk = new Walk(root, { ...NOTHING, ...prune }, name => taken.push(name));
  expect(walk.step(FOREVER)).toBe(false);
  return { taken: taken.sort(), unlisted: walk.unlisted };
}

describe('a walk', () => {
  it('returns every file below its root, and links without following them', () => {
    const root = folderWith(empty('a.json', 'b/c.json', 'b/d/e'));
    symlinkSync('a.json', join(root, 'to-a-file'));
    symlinkSync('..', join(root, 'b/to-a-folder'));
    symlinkSync('nowhere', join(root, 'to-nothing'));
    const taken = ['a.json', 'b/c.json', 'b/d/e', 'b/to-a-folder', 'to-a-file', 'to-nothing'];
    expect(walked(root)).toEqual({ taken, unlisted: [] });
    expect(walked(`${root}/`).taken).toEqual(taken);
  });

  it('skips pipes, because reading one would never end', () => {
    const root = folderWith(empty('a.json'));
    execFileSync('mkfifo', [join(root, 'pipe.json')]);
    expect(walked(root).taken).toEqual(['a.json']);
  });

  it('skips pruned folders, which are chosen by name and parent folder', () => {
    const root = folderWith(empty('x/a.json', 'y/x/a.json', 'y/z/a.json'));
    const asked: string[] = [];
    const folder = (name: string, parent: string) => {
      asked.push(`${parent}|${name}`);
      return parent === 'y/' && name === 'x';
    };
    expect(walked(root, { folder }).taken).toEqual(['x/a.json', 'y/z/a.json']);
    expect(asked.sort()).toEqual(['y/|x', 'y/|z', '|x', '|y']);
  });

  it('skips repositories below its root if the option is set, including submodules and worktrees', () => {
    const root = folderWith(
      empty('.git/HEAD', 'a.json', 'clone/.git/HEAD', 'clone/b.json', 'sub/module/.git', 'sub/module/c.json'),
    );
    expect(walked(root, { repositories: true }).taken).toEqual(['.git/HEAD', 'a.json']);
    expect(walked(root).taken).toContain('clone/b.json');
  });

  it('reports folders that can’t be listed, and continues', () => {
    const root = folderWith(empty('a.json', 'b/c.json'));
    // The names of these folders are not valid UTF-8, so they can’t be listed.
    for (const name of ['x', 'b/y']) mkdirSync(Buffer.from(`${root}/${name}\xff`, 'latin1'));
    expect(walked(root)).toEqual({
      taken: ['a.json', 'b/c.json'],
      unlisted: [
        { path: 'x\ufffd/', why: 'the folder can’t be listed (ENOENT)' },
        { path: 'b/y\ufffd/', why: 'the folder can’t be listed (ENOENT)' },
      ],
    });
    expect(walked(join(root, 'gone')).unlisted).toEqual([
      { path: '.', why: 'the folder can’t be listed (ENOENT)' },
    ]);
    expect(walked(join(root, 'a.json')).unlisted).toEqual([
      { path: '.', why: 'the folder can’t be listed (ENOTDIR)' },
    ]);
    expect(walked('/\0').unlisted[0]?.why).toBe('the folder can’t be listed (ERR_INVALID_ARG_VALUE)');
  });

  it('checks the clock after every sixteen folders, and continues later where it stopped', () => {
    const names = Array.from({ length: 39 }, (_, i) => `${i}/a.json`);
    const root = folderWith(empty(...names));
    const taken: string[] = [];
    const walk = new Walk(root, NOTHING, name => taken.push(name));
    const listed: number[] = []; // the root and fifteen more, then sixteen, then the last eight
    while (walk.step(-1)) listed.push(taken.length);
    expect([...listed, taken.length]).toEqual([15, 31, 39]);
    expect(taken.sort()).toEqual(names.sort());
    expect(walk.step(-1)).toBe(false);
    const unhurried = new Walk(root, NOTHING, () => {});
    expect(unhurried.step(60_000)).toBe(false);
  });
});

describe('a default walk', () => {
  const defaultWalk = (root: string, ...ignored: string[]) =>
    new DefaultWalk(root, new Set(ignored), new RealFolders(root));

  it('finds the files that are scanned by default, and skips excluded folders and other repositories', () => {
    const root = folderWith(
      empty(
        'a.json',
        'a.md',
        'src/.env.local',
        'vendor/b.json',
        'src/node_modules/c.json',
        'x/.git',
        'x/d.json',
      ),
    );
    const walk = defaultWalk(root);
    expect(walk.step(FOREVER)).toBe(false);
    expect([walk.found, walk.unlisted]).toEqual([['a.json', 'src/.env.local'], []]);
  });

  it('records which folders are real, so that they are not checked for links again', () => {
    const root = folderWith(empty('a/b/c.json', 'vendor/d.json', 'logs/e.json'));
    const real = new RealFolders(root);
    new DefaultWalk(root, new Set(['logs']), real).step(FOREVER);
    for (const folder of ['a', 'vendor', 'logs']) rmSync(join(root, folder), { recursive: true });
    const obstacles = ['a', 'a/b', 'vendor', 'logs'].map(
      name => real.obstacle(join(root, name))?.kind ?? null,
    );
    expect(obstacles).toEqual([null, null, 'gone', 'gone']);
  });

  it('skips ignored folders: a name at any depth, or a path from the root', () => {
    const root = folderWith(
      empty('logs/a.json', 'b/logs/a.json', 'tmp/a.json', 'b/tmp/a.json', 'b/c/a.json', 'c/a.json'),
    );
    const walk = defaultWalk(root, 'logs', '/tmp', '/b/c');
    walk.step(FOREVER);
    expect(walk.found.toSorted()).toEqual(['b/tmp/a.json', 'c/a.json']);
  });

  it('reports folders that can’t be listed', () => {
    const walk = defaultWalk('/nonexistent');
    walk.step(FOREVER);
    expect(walk.unlisted).toEqual([{ path: '.', why: 'the folder can’t be listed (ENOENT)' }]);
  });
});

describe('a walk by globs', () => {
  const FILES = ['top', 'a/1', 'a/b/2', 'a/b/c/3', 'ab/4', 'vendor/5', 'a/vendor/6', 'my-vendor/7'];

  function walk(root: string, patterns: readonly string[], names = (_name: string) => true) {
    return walkNamed({ root, prefix: '' }, { files: { patterns, base: '' }, include: [], names });
  }

  /** The files in the folders that the globs lead to. */
  function led(...globs: string[]): readonly string[] {
    return walk(folderWith(empty(...FILES)), globs).paths.toSorted();
  }

  it('visits the folders that one of the globs leads to, and all folders below them', () => {
    expect(led('*')).toEqual(['a/1', 'a/b/2', 'a/b/c/3', 'ab/4', 'my-vendor/7', 'top']);
    expect(led('a/b/*')).toEqual(['a/1', 'a/b/2', 'a/b/c/3', 'top']);
    expect(led('./a/b/c/*.json', 'ab/*')).toEqual(['a/1', 'a/b/2', 'a/b/c/3', 'ab/4', 'top']);
    expect(led('top')).toEqual(['top']);
    expect(led('a./b/*')).toEqual(['top']);
  });

  it('does not visit folders for a negated glob', () => {
    expect(led('ab/*', '!a/b/*')).toEqual(['ab/4', 'top']);
  });

  it('visits vendor folders if a glob contains their name', () => {
    expect(led('vendor/*')).toEqual(['top', 'vendor/5']);
    expect(led('**/vendor/*')).toEqual(FILES.toSorted());
    expect(led('**/my-vendor/*')).toEqual(['a/1', 'a/b/2', 'a/b/c/3', 'ab/4', 'my-vendor/7', 'top']);
  });

  it('does not visit vendor folders because of a negated glob', () => {
    expect(led('**', '!a/vendor/**')).toEqual(['a/1', 'a/b/2', 'a/b/c/3', 'ab/4', 'my-vendor/7', 'top']);
  });

  it('visits repositories within the repository', () => {
    const root = folderWith(empty('clone/.git/HEAD', 'clone/a.json'));
    expect(walk(root, ['clone/*']).paths).toEqual(['clone/a.json']);
  });

  it('finds files by name, and reports folders that can’t be listed', () => {
    const root = folderWith(empty(...FILES));
    expect(walk(root, ['**'], name => name.endsWith('4')).paths).toEqual(['ab/4']);
    expect(walk('/nonexistent', ['**'])).toEqual({
      paths: [],
      unlisted: [{ path: '.', why: 'the folder can’t be listed (ENOENT)' }],
    });
  });
});
