import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/output/replace.ts';
import { temporaryFolder } from '../change/repositories.ts';

const bytes = Buffer.from('new');

/** A folder with one file in it, which contains `old`. */
function folderWith(name: string) {
  const folder = temporaryFolder();
  const file = path.join(folder, name);
  writeFileSync(file, 'old');
  return { folder, file, text: () => readFileSync(file, 'utf8') };
}

/** The open files of this process; 0 if the system does not list them. */
const openFiles = () => (existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0);

describe('a file that is replaced', () => {
  it.each([0o600, 0o666, 0o755])('keeps its permissions, whatever new files have: %o', mode => {
    const { file, text } = folderWith('a.env');
    chmodSync(file, mode);
    replaceFile({ file, bytes, current: statSync(file) });
    expect(text()).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(mode);
  });

  it('can have a name as long as names may be', () => {
    const { folder, file, text } = folderWith('x'.repeat(255));
    replaceFile({ file, bytes, current: statSync(file) });
    expect(text()).toBe('new');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('keeps its owner, or stays as it is', () => {
    const { folder, file, text } = folderWith('a.env');
    const current = Object.assign(statSync(file), { uid: 12_345, gid: 12_345 });
    const replace = () => replaceFile({ file, bytes, current });
    if (process.getuid?.() === 0) {
      replace();
      expect(text()).toBe('new');
      expect(statSync(file)).toMatchObject({ uid: 12_345, gid: 12_345 });
    } else {
      expect(replace).toThrow('its owner could not be kept');
      expect(text()).toBe('old');
    }
    expect(readdirSync(folder)).toEqual(['a.env']);
  });

  it('stays as it is if the last check fails, and nothing is left beside it', () => {
    const { folder, file, text } = folderWith('a.env');
    let beside: readonly string[] = [];
    const lastCheck = () => {
      beside = readdirSync(folder).filter(name => name !== 'a.env');
      throw new Error('it changed');
    };
    expect(() => replaceFile({ file, bytes, current: statSync(file), lastCheck })).toThrow('it changed');
    expect(beside).toEqual([expect.stringMatching(/^\.a\.env\.\d+-\w+\.tmp$/)]);
    expect(text()).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.env']);
  });

  it('stays as it is if its folder became a link', () => {
    const { folder, text } = folderWith('a.env');
    const link = path.join(temporaryFolder(), 'link');
    symlinkSync(folder, link);
    const file = path.join(link, 'a.env');
    expect(() => replaceFile({ file, bytes, current: statSync(file) })).toThrow(
      'its folder was replaced in the meantime',
    );
    expect(text()).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.env']);
  });

  it('is closed in the end, and its folder too', () => {
    const { folder, file } = folderWith('a.env');
    mkdirSync(path.join(folder, 'sub'));
    symlinkSync('sub', path.join(folder, 'link'));
    const before = openFiles();
    replaceFile({ file, bytes, current: statSync(file) });
    const linked = path.join(folder, 'link/b.env');
    expect(() => replaceFile({ file: linked, bytes, current: null })).toThrow();
    expect(openFiles()).toBe(before);
  });
});
