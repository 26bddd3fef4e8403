import { execFile } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixFiles } from '../../src/fix/files.ts';
import type { Reference } from '../../src/model.ts';
import { fingerprintOf } from '../../src/text/hash.ts';
import { temporaryFolder } from '../change/repositories.ts';
import { bare, OLD, PAGE, references } from '../support/read.ts';
import { withSystem } from '../support/system.ts';

const COMMAND = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
/** A value with one certain fix: the ID without the quotes around it. */
const FLAWED = `NOTION_PAGE_ID=${PAGE.toUpperCase()} \n`;
const BROKEN = `NOTION_PAGE_ID="“${PAGE}”"\n`;
const FIXED = `NOTION_PAGE_ID="${PAGE}"\n`;

/** The references of a file that have a fix, as a scan finds them. */
function fixable(file: string, text: string): Reference[] {
  return references(file, text).filter(({ reading }) => reading.kind === 'malformed' && reading.fix !== null);
}

/** A folder with one file in it. */
function folderWith(name: string, content: string | Buffer): string {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, name), content);
  return folder;
}

function utf16(text: string, endian: 'le' | 'be'): Buffer {
  const units = Buffer.from(`\ufeff${text}`, 'utf16le');
  return endian === 'le' ? units : units.swap16();
}

describe('a fix', () => {
  it('exists for the values that these tests use', () => {
    expect(fixable('a.env', BROKEN)).toHaveLength(1);
    expect(fixable('a.env', FLAWED)).toHaveLength(0);
  });

  it('changes only the bytes of the value, and keeps line endings, byte order mark and permissions', () => {
    const before = `\ufeff# Straße\r\n${BROKEN}\r\nLAST=1`;
    const folder = folderWith('a.env', before);
    chmodSync(path.join(folder, 'a.env'), 0o640);
    expect(fixFiles(fixable('a.env', before.slice(1)), folder)).toEqual([
      { file: 'a.env', kind: 'fixed', count: 1 },
    ]);
    expect(readFileSync(path.join(folder, 'a.env'), 'utf8')).toBe(before.replace(BROKEN, FIXED));
    expect(statSync(path.join(folder, 'a.env')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.env']);
  });

  it.each(['le', 'be'] as const)('keeps UTF-16 (%s)', endian => {
    const folder = folderWith('a.env', utf16(BROKEN, endian));
    expect(fixFiles(fixable('a.env', BROKEN), folder)).toMatchObject([{ kind: 'fixed' }]);
    expect(readFileSync(path.join(folder, 'a.env'))).toEqual(utf16(FIXED, endian));
  });

  it.each(['le', 'be'] as const)('is rejected for UTF-16 (%s) with an odd last byte', endian => {
    const odd = Buffer.concat([utf16(BROKEN, endian), Buffer.from([0x41])]);
    const folder = folderWith('a.env', odd);
    expect(fixFiles(fixable('a.env', BROKEN), folder)).toEqual([
      { file: 'a.env', kind: 'refused', why: 'some of its bytes are not valid text and would get lost' },
    ]);
    expect(readFileSync(path.join(folder, 'a.env'))).toEqual(odd);
  });

  it('keeps bytes that are not valid UTF-8', () => {
    const text = `# Stra\u00dfe\n${BROKEN.replace('“', '«').replace('”', '»')}`;
    const folder = folderWith('a.env', Buffer.from(text, 'latin1'));
    expect(fixFiles(fixable('a.env', text), folder)).toMatchObject([{ kind: 'fixed' }]);
    expect(readFileSync(path.join(folder, 'a.env'), 'latin1')).toBe(text.replace(/[«»]/g, ''));
  });

  it('is rejected for a file with hard links, because the other names would keep the old contents', () => {
    const folder = folderWith('a.env', BROKEN);
    linkSync(path.join(folder, 'a.env'), path.join(folder, 'b.env'));
    const found = [...fixable('a.env', BROKEN), ...fixable('b.env', BROKEN)];
    expect(fixFiles(found, folder)).toEqual([
      { file: 'a.env', kind: 'refused', why: 'it has 2 hard links; edit it by hand to keep them' },
    ]);
    expect(readFileSync(path.join(folder, 'b.env'), 'utf8')).toBe(BROKEN);
    expect(statSync(path.join(folder, 'a.env')).ino).toBe(statSync(path.join(folder, 'b.env')).ino);
  });

  it('is made once in a file with two names, and the link stays a link', () => {
    const folder = folderWith('real.env', BROKEN);
    symlinkSync('real.env', path.join(folder, 'link.env'));
    const found = [...fixable('link.env', BROKEN), ...fixable('real.env', BROKEN)];
    expect(fixFiles(found, folder)).toEqual([{ file: 'link.env', kind: 'fixed', count: 1 }]);
    expect(readFileSync(path.join(folder, 'real.env'), 'utf8')).toBe(FIXED);
    expect(lstatSync(path.join(folder, 'link.env')).isSymbolicLink()).toBe(true);
  });

  it('is rejected if two names of a file lead to different fixes of one value', () => {
    const folder = folderWith('real.env', BROKEN);
    symlinkSync('real.env', path.join(folder, 'link.env'));
    const [first] = fixable('real.env', BROKEN);
    if (first?.reading.kind !== 'malformed') throw new Error('no fix');
    const other: Reference = {
      ...first,
      file: 'link.env',
      reading: { ...first.reading, fix: { replacement: OLD, description: '' } },
    };
    expect(fixFiles([first, other], folder)).toEqual([
      { file: 'real.env', kind: 'refused', why: 'two of its fixes overlap' },
    ]);
    expect(readFileSync(path.join(folder, 'real.env'), 'utf8')).toBe(BROKEN);
  });

  it('is made once in each file of a file system without inodes', () => {
    const folder = folderWith('real.env', BROKEN);
    symlinkSync('real.env', path.join(folder, 'link.env'));
    writeFileSync(path.join(folder, 'other.env'), BROKEN);
    withSystem({ statSync: stat => file => Object.assign(Object(stat(file)), { ino: 0 }) });
    const found = ['link.env', 'real.env', 'other.env'].flatMap(file => fixable(file, BROKEN));
    expect(fixFiles(found, folder)).toEqual([
      { file: 'link.env', kind: 'fixed', count: 1 },
      { file: 'other.env', kind: 'fixed', count: 1 },
    ]);
  });

  it('is rejected for a file that another program changes at the same moment', () => {
    const folder = folderWith('a.env', BROKEN);
    const file = path.join(folder, 'a.env');
    withSystem({
      fsyncSync: () => () => {
        writeFileSync(file, 'X=1\n');
      },
    });
    expect(fixFiles(fixable('a.env', BROKEN), folder)).toEqual([
      {
        file: 'a.env',
        kind: 'refused',
        why: 'it changed while it was being checked; run the command again',
      },
    ]);
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['X=1\n', ['a.env']]);
  });

  it('is rejected for a file outside of the repository', () => {
    const folder = folderWith('a.env', BROKEN);
    mkdirSync(path.join(folder, 'repository'));
    symlinkSync('../a.env', path.join(folder, 'repository/link.env'));
    expect(fixFiles(fixable('link.env', BROKEN), path.join(folder, 'repository'))).toMatchObject([
      { kind: 'refused', why: 'it is outside of the repository' },
    ]);
    expect(readFileSync(path.join(folder, 'a.env'), 'utf8')).toBe(BROKEN);
  });

  it('is rejected for a file that changed after it was read, or that is read-only', () => {
    const folder = folderWith('a.env', `X=1\n${BROKEN}`);
    expect(fixFiles(fixable('a.env', BROKEN), folder)).toMatchObject([{ kind: 'refused' }]);
    writeFileSync(path.join(folder, 'a.env'), BROKEN);
    chmodSync(path.join(folder, 'a.env'), 0o444);
    expect(fixFiles(fixable('a.env', BROKEN), folder)).toEqual([
      { file: 'a.env', kind: 'refused', why: 'it is read-only' },
    ]);
    expect(readFileSync(path.join(folder, 'a.env'), 'utf8')).toBe(BROKEN);
  });

  it('is made to a hidden value that matches its fingerprint', () => {
    const folder = folderWith('a.env', BROKEN);
    const hidden = fixable('a.env', BROKEN).map(reference => ({
      ...reference,
      value: '[redacted]',
      fingerprint: fingerprintOf(reference.value),
    }));
    expect(fixFiles(hidden, folder)).toEqual([{ file: 'a.env', kind: 'fixed', count: 1 }]);
    expect(readFileSync(path.join(folder, 'a.env'), 'utf8')).toBe(FIXED);
  });

  it('is rejected if a hidden value does not match its fingerprint', () => {
    const folder = folderWith('a.env', BROKEN);
    const [reference] = fixable('a.env', BROKEN);
    if (!reference) throw new Error('no fix');
    const hidden = references('a.env', BROKEN.replace('“', '«'));
    expect(hidden).toHaveLength(1);
    expect(fixFiles([{ ...reference, value: '[redacted]', fingerprint: '00' }], folder)).toMatchObject([
      { kind: 'refused' },
    ]);
    expect(readFileSync(path.join(folder, 'a.env'), 'utf8')).toBe(BROKEN);
  });

  it.each([
    ['a folder', 'it is not a regular file'],
    ['binary', 'it changed while it was being checked; run the command again'],
    ['another text', 'it changed while it was being checked; run the command again'],
    ['gone', 'ENOENT'],
  ])('is rejected for a file that is now %s', (now, why) => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'a.env');
    if (now === 'a folder') mkdirSync(file);
    if (now === 'binary') writeFileSync(file, `${BROKEN}\0`);
    if (now === 'another text') writeFileSync(file, `X=1\n${BROKEN}`);
    expect(fixFiles(fixable('a.env', BROKEN), folder)).toEqual([
      { file: 'a.env', kind: 'refused', why: expect.stringContaining(why) },
    ]);
  });

  it.each([[[0xef, 0xbb, 0x23]], [[0xef, 0x23, 0xbf]], [[0x23, 0xbb, 0xbf]]])(
    'keeps first bytes that resemble a byte order mark: %j',
    first => {
      const start = Buffer.from(first).toString('latin1');
      const text = `${start}# x\n${BROKEN.replace('“', '«').replace('”', '»')}`;
      const folder = folderWith('a.env', Buffer.from(text, 'latin1'));
      expect(fixFiles(fixable('a.env', text), folder)).toMatchObject([{ kind: 'fixed' }]);
      const after = readFileSync(path.join(folder, 'a.env'), 'latin1');
      expect(after).toBe(start + text.slice(3).replace(/[«»]/g, ''));
    },
  );

  it('changes only the values, whatever text is around them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 8 }), around => {
        const lines = around.map(text => `# ${text.replace(/[\r\n\0\ufeff\ud800-\udfff]/g, '')}\r\n`);
        const text = `# start\n${lines.join(BROKEN)}`;
        const folder = folderWith('a.env', text);
        const found = fixable('a.env', text);
        fixFiles(found, folder);
        const after = readFileSync(path.join(folder, 'a.env'), 'utf8');
        expect(after).toBe(text.replaceAll(`“${PAGE}”`, match => (found.length > 0 ? PAGE : match)));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the command, if the disk is full', () => {
  it('leaves the file unchanged, removes its temporary file, and reports it', async () => {
    const folder = temporaryFolder();
    const text = `${BROKEN}${`# ${bare(OLD)} and more\n`.repeat(6_000)}`;
    writeFileSync(path.join(folder, 'a.env'), text);
    expect(Buffer.byteLength(text)).toBeGreaterThan(250_000);
    // A file can have 288 blocks of 512 bytes: the first write is cut short, and the next one fails.
    const script = 'ulimit -f 288; exec "$0" "$1" --fix --offline a.env';
    const { stderr } = await promisify(execFile)('sh', ['-c', script, process.execPath, COMMAND], {
      cwd: folder,
    }).catch((error: unknown) => ({ stderr: String(Reflect.get(Object(error), 'stderr')) }));
    expect(stderr).toMatch(/Not fixed: a\.env: .*EFBIG/);
    expect(stderr).not.toMatch(/^Fixed/m);
    expect(readFileSync(path.join(folder, 'a.env'), 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['a.env']);
  });
});
