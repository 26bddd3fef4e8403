import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  fstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/output/replace.ts';
import { temporaryFolder } from '../change/repositories.ts';
import { withSystem } from '../support/system.ts';

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

  it('stays as it is, and the reason is told, if its temporary file is gone', () => {
    const { folder, file, text } = folderWith('a.env');
    const lastCheck = () => {
      for (const name of readdirSync(folder)) if (name !== 'a.env') rmSync(path.join(folder, name));
      throw new Error('it changed');
    };
    expect(() => replaceFile({ file, bytes, current: null, lastCheck })).toThrow('it changed');
    expect(text()).toBe('old');
  });

  it('stays as it is if another file takes the place of the temporary one', () => {
    const { folder, file, text } = folderWith('a.env');
    withSystem({
      openSync:
        open =>
        (name, ...rest) => {
          const descriptor = open(name, ...rest);
          rmSync(String(name));
          execFileSync('touch', [String(name)]);
          return descriptor;
        },
    });
    expect(() => replaceFile({ file, bytes, current: statSync(file) })).toThrow(
      'its folder was replaced in the meantime',
    );
    expect(text()).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.env']);
  });

  it('is on the disk before it gets its name, and then its name is, too', () => {
    const { file } = folderWith('a.env');
    const calls: string[] = [];
    const recorded =
      (name: string) =>
      (real: (...args: unknown[]) => unknown) =>
      (...args: readonly unknown[]) => {
        calls.push(name);
        return real(...args);
      };
    withSystem({
      openSync: recorded('open'),
      writeSync: recorded('write'),
      fsyncSync: recorded('sync'),
      renameSync: recorded('rename'),
    });
    replaceFile({ file, bytes, current: statSync(file) });
    expect(calls).toEqual(['open', 'write', 'sync', 'rename', 'open', 'sync']);
  });

  it('has its new contents even if the disk can’t sync folders', () => {
    const { folder, file, text } = folderWith('a.env');
    const before = openFiles();
    withSystem({
      fsyncSync: sync => descriptor => {
        if (fstatSync(Number(descriptor)).isDirectory()) throw new Error('EINVAL');
        sync(descriptor);
      },
    });
    replaceFile({ file, bytes, current: statSync(file) });
    expect([text(), readdirSync(folder), openFiles()]).toEqual(['new', ['a.env'], before]);
  });

  it('is written completely if the disk accepts only a part at a time', () => {
    const { file } = folderWith('a.env');
    const long = Buffer.from('a new text that is longer');
    withSystem({ writeSync: writing(7) });
    replaceFile({ file, bytes: long, current: statSync(file) });
    expect(readFileSync(file)).toEqual(long);
  });

  it('stays as it is if the disk accepts nothing', () => {
    const { folder, file, text } = folderWith('a.env');
    withSystem({ writeSync: writing(0) });
    expect(() => replaceFile({ file, bytes, current: statSync(file) })).toThrow(
      'the disk accepted no more bytes',
    );
    expect([text(), readdirSync(folder)]).toEqual(['old', ['a.env']]);
  });
});

/** Writes at most this many bytes at a time. */
const writing =
  (most: number) =>
  (write: (...args: unknown[]) => unknown) =>
  (descriptor: unknown, buffer: unknown, offset: unknown, length: unknown, position: unknown) => {
    // The system refuses to read beyond the end of the buffer.
    if (!Buffer.isBuffer(buffer) || Number(offset) + Number(length) > buffer.length)
      throw new RangeError('EFAULT');
    const count = Math.min(most, Number(length));
    return count && write(descriptor, buffer, offset, count, position);
  };

describe('the owner of a file that is replaced', () => {
  /** Replaces a file that has this owner, and returns the owners that the new file was given. */
  function owners(uid: number, gid: number): string[] {
    const { file } = folderWith('a.env');
    const current = statSync(file);
    const given: string[] = [];
    withSystem({
      fchownSync: () => (_, newUid, newGid) => {
        given.push(`${newUid}:${newGid}`);
      },
    });
    replaceFile({
      file,
      bytes,
      current: Object.assign(current, { uid: current.uid + uid, gid: current.gid + gid }),
    });
    return given;
  }

  it('is set only if it would differ', () => {
    expect(owners(0, 0)).toEqual([]);
  });

  it('is set if only the user or only the group differs', () => {
    expect([owners(1, 0).length, owners(0, 1).length]).toEqual([1, 1]);
  });

  it('stays, and so do the contents, if the system does not allow to set it', () => {
    const { folder, file, text } = folderWith('a.env');
    withSystem({
      fchownSync: () => () => {
        throw new Error('EPERM');
      },
    });
    const current = Object.assign(statSync(file), { uid: 12_345 });
    expect(() => replaceFile({ file, bytes, current })).toThrow('its owner could not be kept');
    expect([text(), readdirSync(folder)]).toEqual(['old', ['a.env']]);
  });
});
