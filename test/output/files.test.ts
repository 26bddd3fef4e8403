import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { append, writeReport } from '../../src/output/files.ts';
import { createFolders } from '../../src/output/place.ts';
import { temporaryFolder } from '../change/repositories.ts';
import { alphanumeric } from '../secrets/samples.ts';
import { withSystem } from '../support/system.ts';

/** A folder with the scanned tree, a folder for temporary files, and another folder. */
function place() {
  const top = temporaryFolder();
  for (const name of ['tree', 'temp', 'outside']) mkdirSync(path.join(top, name));
  const at = (name: string) => path.join(top, name);
  return { at, bounds: { tree: at('tree'), within: [at('tree'), at('temp')] } };
}

describe('a report', () => {
  it('is written without secrets, and missing folders are created', () => {
    const { at, bounds } = place();
    writeReport(at('tree/a/b/report.json'), `{"value": "ntn_${alphanumeric(46)}"}`, bounds);
    expect(JSON.parse(readFileSync(at('tree/a/b/report.json'), 'utf8'))).toEqual({ value: 'ntn_[redacted]' });
    expect(readdirSync(at('tree/a/b'))).toEqual(['report.json']);
  });

  it('replaces an earlier one and keeps its permissions', () => {
    const { at, bounds } = place();
    writeFileSync(at('temp/report.json'), 'a longer text than the new one');
    chmodSync(at('temp/report.json'), 0o600);
    writeReport(at('temp/report.json'), 'new', bounds);
    expect(readFileSync(at('temp/report.json'), 'utf8')).toBe('new');
    expect(statSync(at('temp/report.json')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['a link in its place', 'tree/report.json', '../outside/file', 'tree/report.json'],
    ['a link to nothing in its place', 'tree/report.json', '../outside/new', 'tree/report.json'],
    ['a link to a file of the tree', 'tree/report.json', 'other.json', 'tree/report.json'],
    ['a link in place of a folder', 'tree/reports', '../outside', 'tree/reports/report.json'],
    ['a link in place of a missing folder', 'tree/reports', '../outside/no', 'tree/reports/a/r.json'],
  ])('is not written through %s', (_, link, target, file) => {
    const { at, bounds } = place();
    writeFileSync(at('outside/file'), 'mine');
    writeFileSync(at('tree/other.json'), 'mine');
    symlinkSync(target, at(link));
    for (const within of [bounds.within, null]) {
      expect(() => writeReport(at(file), 'new', { ...bounds, within })).toThrow(/is a symbolic link$/);
    }
    expect(readdirSync(at('outside'))).toEqual(['file']);
    expect(readFileSync(at('outside/file'), 'utf8')).toBe('mine');
    expect(readFileSync(at('tree/other.json'), 'utf8')).toBe('mine');
    expect(lstatSync(at(link)).isSymbolicLink()).toBe(true);
  });

  it('is not written through a link in the tree that another link leads to', () => {
    const { at, bounds } = place();
    symlinkSync('../outside', at('tree/inner'));
    symlinkSync(at('tree/inner'), at('outer'));
    expect(() => writeReport(at('outer/report.json'), 'new', { ...bounds, within: null })).toThrow(
      '“inner” is a symbolic link',
    );
    expect(readdirSync(at('outside'))).toEqual([]);
  });

  it.each(['outside/report.json', 'tree/../outside/report.json', 'report.json', 'tree', 'tree2/report.json'])(
    'of the action is not written to %s',
    file => {
      const { at, bounds } = place();
      expect(() => writeReport(at(file), 'new', bounds)).toThrow(
        'it is outside of the workspace and of the runner’s folder for temporary files',
      );
      expect(existsSync(at('outside/report.json'))).toBe(false);
    },
  );

  it('of the command is written anywhere the user says, also through links outside of the tree', () => {
    const { at, bounds } = place();
    symlinkSync('outside', at('link'));
    writeReport(at('link/report.json'), 'new', { ...bounds, within: null });
    expect(readFileSync(at('outside/report.json'), 'utf8')).toBe('new');
    writeReport('/dev/null', 'new', { ...bounds, within: null });
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('of the command is written into a device that the user names', () => {
    if (!existsSync('/dev/full')) return;
    const { bounds } = place();
    expect(() => writeReport('/dev/full', 'new', { ...bounds, within: null })).toThrow('ENOSPC');
  });

  it('of the command is not written to a file descriptor that does not exist', () => {
    const { bounds } = place();
    expect(() => writeReport('/dev/fd/2147483647', 'new', { ...bounds, within: null })).toThrow();
  });

  it.each([
    [40, 'new'],
    [41, 'too many symbolic links follow each other'],
  ])('outside of the tree is written through %i links, or not: %s', (count, expected) => {
    const { at, bounds } = place();
    symlinkSync('outside', at('link1'));
    for (let i = 2; i <= count; i++) symlinkSync(`link${i - 1}`, at(`link${i}`));
    const within = [at('outside')];
    const write = () => writeReport(at(`link${count}/report.json`), 'new', { ...bounds, within });
    if (expected === 'new') {
      write();
      expect(readFileSync(at('outside/report.json'), 'utf8')).toBe('new');
    } else expect(write).toThrow(expected);
  });

  it('replaces only a file', () => {
    const { at, bounds } = place();
    mkdirSync(at('tree/report.json'));
    expect(() => writeReport(at('tree/report.json'), 'new', bounds)).toThrow('it is a folder');
    writeFileSync(at('tree/file'), '');
    expect(() => writeReport(at('tree/file/report.json'), 'new', bounds)).toThrow('ENOTDIR');
    symlinkSync('..', at('temp/up'));
    expect(() => writeReport(at('temp/up'), 'new', { ...bounds, within: null })).toThrow('it is a folder');
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [at('tree/pipe')]);
    expect(() => writeReport(at('tree/pipe'), 'new', bounds)).toThrow('it is not a regular file');
  });
});

describe('missing folders', () => {
  it('are not created in place of something else', () => {
    const { at } = place();
    writeFileSync(at('file'), '');
    symlinkSync('outside', at('link'));
    for (const name of ['file', 'link', 'file/a', 'link/a'])
      expect(() => createFolders(at(name))).toThrow(/is not a folder$|ENOTDIR/);
    expect(() => createFolders(at('file'))).toThrow(`“${at('file')}” is not a folder`);
    expect(readdirSync(at('outside'))).toEqual([]);
  });

  it('may be created by another process at the same time', () => {
    const { at } = place();
    withSystem({
      mkdirSync: create => name => {
        create(name);
        create(name);
      },
    });
    createFolders(at('a/b'));
    expect(statSync(at('a/b')).isDirectory()).toBe(true);
  });

  it('are not created if the system does not allow it', () => {
    const { at } = place();
    withSystem({
      mkdirSync: () => () => {
        throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      },
    });
    expect(() => createFolders(at('a'))).toThrow('EACCES');
  });
});

describe('a job summary', () => {
  it('is appended to what the file contains, without secrets, up to a maximum size', () => {
    const { at } = place();
    const file = at('temp/summary.md');
    expect(append(file, `ghp_${alphanumeric(36)}\n`, 100)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('ghp_[redacted]\n');
    expect(append(file, 'x'.repeat(85), 100)).toBe(true);
    expect(append(file, 'x', 100)).toBe(false);
    expect(append(file, 'é'.repeat(8), 115)).toBe(false);
    expect(statSync(file).size).toBe(100);
  });
});
