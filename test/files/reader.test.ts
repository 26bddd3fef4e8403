import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdirSync, openSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  decodeFile,
  type Encoding,
  FileReader,
  type FileText,
  LARGEST_FILE,
} from '../../src/files/reader.ts';
import { WordSearch } from '../../src/files/word-search.ts';
import { encodeLike } from '../../src/fix/files.ts';
import { temporaryFolder } from '../change/repositories.ts';
import { withSystem } from '../support/system.ts';

const SEARCH = new WordSearch(['notion', 'view://']);
const CHUNK = 64 << 10;

/** A reader for the files of a folder, by name. Bytes are shown as text. */
function readerIn(folder: string, workspace = folder) {
  const reader = new FileReader(workspace);
  const shown = (given: ReturnType<FileReader['readIfFound']>) =>
    given.kind === 'bytes'
      ? given.bytes.toString('latin1')
      : given.kind === 'unreadable'
        ? given.why
        : given.kind.toUpperCase();
  return {
    read: (name: string) => shown(reader.read(join(folder, name))),
    readIfFound: (name: string) => shown(reader.readIfFound(join(folder, name), SEARCH)),
  };
}

/** A folder with a link to a file in its workspace and one to a file outside of it. */
function withLinks(): { workspace: string; folder: string } {
  const workspace = temporaryFolder();
  const outside = temporaryFolder();
  const folder = join(workspace, 'project');
  mkdirSync(folder);
  writeFileSync(join(workspace, 'a.json'), 'notion a');
  writeFileSync(join(outside, 'b.json'), 'notion b');
  symlinkSync(join(workspace, 'a.json'), join(folder, 'inside'));
  symlinkSync(join(outside, 'b.json'), join(folder, 'outside'));
  return { workspace, folder };
}

/** Until the end of the test, Node.js says that it runs on another system. */
function onPlatform(platform: NodeJS.Platform): void {
  const real = Object.getOwnPropertyDescriptor(process, 'platform');
  Object.defineProperty(process, 'platform', { ...real, value: platform });
  onTestFinished(() => void Object.defineProperty(process, 'platform', { ...real }));
}

describe('a reader', () => {
  it('returns the bytes of a file of any length', () => {
    const folder = temporaryFolder();
    const { read } = readerIn(folder);
    for (const length of [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 5, 7]) {
      const text = Array.from({ length: Math.ceil(length / 6) }, (_, i) => `${100_000 + i}`).join('');
      writeFileSync(join(folder, 'a.json'), text.slice(0, length));
      expect(read('a.json') === text.slice(0, length), String(length)).toBe(true);
    }
  });

  it('returns the bytes of a file that contains a searched word, and nothing otherwise', () => {
    const folder = temporaryFolder();
    const { readIfFound } = readerIn(folder);
    writeFileSync(join(folder, 'with.json'), '{"notion": 1}');
    writeFileSync(join(folder, 'without.json'), '{"motion": 1}');
    expect([readIfFound('with.json'), readIfFound('without.json')]).toEqual(['{"notion": 1}', 'NO-WORD']);
  });

  it('distinguishes missing files from folders', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'folder.json'));
    writeFileSync(join(folder, 'a.json'), '');
    const { read, readIfFound } = readerIn(folder);
    for (const look of [read, readIfFound]) {
      expect(['nowhere.json', 'nowhere/a.json', 'a.json/b.json', 'folder.json'].map(look)).toEqual([
        'GONE',
        'GONE',
        'GONE',
        'FOLDER',
      ]);
    }
  });

  it('reports a name that is not valid UTF-8', () => {
    expect(readerIn(temporaryFolder()).read('\ufffd.env')).toBe('its name is not valid UTF-8');
  });

  it('reports other errors by their code', () => {
    const { read } = readerIn(temporaryFolder());
    expect(read('x'.repeat(300))).toBe('it can’t be read (ENAMETOOLONG)');
    expect(read(`\ufffd${'x'.repeat(300)}`)).toBe('it can’t be read (ENAMETOOLONG)');
  });

  it('reads nothing from a pipe, and does not wait for a writer', () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe.json')]);
    expect(readerIn(folder).read('pipe.json')).toMatch(/^it can’t be read \(E[A-Z]+\)$/);
  });

  it('follows links only within the workspace', () => {
    const workspace = temporaryFolder();
    const outside = temporaryFolder();
    const folder = join(workspace, 'project');
    mkdirSync(join(folder, 'folder'), { recursive: true });
    writeFileSync(join(workspace, 'a.json'), 'notion a');
    writeFileSync(join(outside, 'b.json'), 'notion b');
    const links = {
      within: join(workspace, 'a.json'),
      'out of it': join(outside, 'b.json'),
      'twice out of it': 'out of it',
      'to a folder': 'folder',
      'to nothing': 'nowhere',
      'to itself': 'to itself',
    };
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name));
    const { read, readIfFound } = readerIn(folder, workspace);
    for (const look of [read, readIfFound]) {
      expect(Object.keys(links).map(look)).toEqual([
        'notion a',
        'it is a symbolic link that leaves the workspace',
        'it is a symbolic link that leaves the workspace',
        'GONE',
        'it is a symbolic link to nothing',
        'it is a symbolic link that can’t be followed (ELOOP)',
      ]);
    }
    expect(readerIn(folder).read('within')).toBe('it is a symbolic link that leaves the workspace');
  });

  it('checks where a link leads if the system cannot refuse to open links', () => {
    const { workspace, folder } = withLinks();
    // Windows opens what the link leads to.
    withSystem({
      openSync:
        real =>
        (file, flags, ...rest) =>
          real(file, Number(flags) & ~constants.O_NOFOLLOW, ...rest),
    });
    onPlatform('win32');
    const { read } = readerIn(folder, workspace);
    expect(['inside', 'outside', 'gone.json'].map(read)).toEqual([
      'notion a',
      'it is a symbolic link that leaves the workspace',
      'GONE',
    ]);
  });

  it('follows a link that the system refuses in its own way', () => {
    const { workspace, folder } = withLinks();
    // What FreeBSD says (open(2)) where Linux says ELOOP.
    withSystem({
      openSync:
        real =>
        (...args) => {
          try {
            return real(...args);
          } catch (error) {
            throw Object.assign(new Error('too many links', { cause: error }), { code: 'EMLINK' });
          }
        },
    });
    const { read } = readerIn(folder, workspace);
    expect(['inside', 'outside'].map(read)).toEqual([
      'notion a',
      'it is a symbolic link that leaves the workspace',
    ]);
  });

  it('returns all bytes even if the disk gives only some of them at a time', () => {
    const folder = temporaryFolder();
    const text = Array.from({ length: 40_000 }, (_, i) => `${100_000 + i}`).join('');
    writeFileSync(join(folder, 'a.json'), text);
    writeFileSync(join(folder, 'b.json'), `${text}notion`);
    const first = 64 << 10;
    withSystem({
      readSync: real => (descriptor, buffer, offset, length, position) =>
        real(descriptor, buffer, offset, position === 0 ? first : Math.min(Number(length), 1000), position),
    });
    const { read, readIfFound } = readerIn(folder);
    expect(read('a.json') === text).toBe(true);
    expect(readIfFound('a.json')).toBe('NO-WORD');
    expect(readIfFound('b.json') === `${text}notion`).toBe(true);
  });

  it('reads nothing in a folder behind a link that leaves the workspace', () => {
    const workspace = temporaryFolder();
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'b.json'), '{}');
    symlinkSync(outside, join(workspace, 'linked'));
    expect(readerIn(workspace).read('linked/b.json')).toBe('it is a symbolic link that leaves the workspace');
  });

  it('closes every file that it opens, whether reading succeeds or not', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.json');
    writeFileSync(file, '{}');
    mkdirSync(join(folder, 'folder.json'));
    symlinkSync('a.json', join(folder, 'link.json'));
    const lowestFree = () => {
      const descriptor = openSync(file, 'r');
      closeSync(descriptor);
      return descriptor;
    };
    const { read, readIfFound } = readerIn(folder);
    const before = lowestFree();
    for (let i = 0; i < 20; i++) {
      for (const look of [read, readIfFound])
        ['a.json', 'link.json', 'folder.json', 'gone.json'].forEach(look);
    }
    expect(lowestFree()).toBeLessThan(before + 20);
  });

  it('reads and searches files only up to a maximum size', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'large.json');
    const { read, readIfFound } = readerIn(folder);
    const sized = (bytes: number) => {
      writeFileSync(file, 'notion');
      truncateSync(file, bytes);
    };
    sized(LARGEST_FILE + 1);
    expect(read('large.json')).toBe('it is over 64 MiB large; files up to 64 MiB are read');
    expect(readIfFound('large.json')).toBe(read('large.json'));
    writeFileSync(file, '');
    truncateSync(file, LARGEST_FILE + 1);
    expect(readIfFound('large.json')).toBe(read('large.json'));
    sized(LARGEST_FILE * 1.5);
    expect(read('large.json')).toBe('it is over 95 MiB large; files up to 64 MiB are read');
    sized(LARGEST_FILE);
    expect(readIfFound('large.json').length).toBe(LARGEST_FILE);
  });
});

describe('the text of a file', () => {
  /** The encoding and text, or the reason why there is no text. */
  const decoded = (bytes: readonly number[] | string) => shownText(decodeFile(Buffer.from(bytes)));

  it('is UTF-8 without the byte order mark', () => {
    expect(decoded('{"é": "😀"}')).toEqual(['utf-8', '{"é": "😀"}', null]);
    expect(decoded('')).toEqual(['utf-8', '', null]);
    expect(decoded('\ufeffa\ufeff')).toEqual(['utf-8', 'a\ufeff', null]);
    expect(decoded([0xef, 0xbb, 0x41])[0]).toBe('latin1');
  });

  it('is UTF-16 if it has such a byte order mark, in either byte order', () => {
    expect(decoded([0xff, 0xfe, 0x61, 0, 0xac, 0x20])).toEqual(['utf-16le', 'a€', null]);
    expect(decoded([0xfe, 0xff, 0, 0x61, 0x20, 0xac])).toEqual(['utf-16be', 'a€', null]);
    const note = 'it is UTF-16 with an odd number of bytes; the last byte was not read';
    expect(decoded([0xfe, 0xff, 0, 0x61, 0x20])).toEqual(['utf-16be', 'a', note]);
    expect(decoded([0xff, 0xfe, 0x61, 0, 0xac])).toEqual(['utf-16le', 'a', note]);
    expect(decoded([0xff, 0x41])[0]).toBe('latin1');
    expect(decoded([0xfe, 0x41])[0]).toBe('latin1');
    expect(decoded([0x41, 0xfe])[0]).toBe('latin1');
    expect(decoded([0x41, 0xff])[0]).toBe('latin1');
  });

  it('is read as Latin-1 with a note if it is not valid UTF-8', () => {
    const note = 'it is not valid UTF-8, and was read as Latin-1';
    expect(decoded([0x63, 0xe9])).toEqual(['latin1', 'cé', note]);
    expect(decoded([0xef, 0xbb, 0xbf, 0xe9])).toEqual(['latin1', 'é', note]);
    expect(decoded([0xef, 0xbb, 0xe9])).toEqual(['latin1', 'ï»é', note]);
    expect(decoded([0xef, 0xe9, 0xbf])).toEqual(['latin1', 'ïé¿', note]);
    expect(decoded([0xe9, 0xbb, 0xbf])).toEqual(['utf-8', '黿', null]);
    expect(decoded([0xe9, 0xbb, 0xbf, 0xe9])).toEqual(['latin1', 'é»¿é', note]);
  });

  it('encodes to the same bytes again, unless a note says that something was not read', () => {
    const start = fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 12 }), (mark, rest) => {
        const bytes = Buffer.from([...mark, ...rest]);
        const file = decodeFile(bytes);
        if (file.kind === 'binary' || file.note?.includes('odd number')) return;
        expect(encodeLike(bytes, file.text, file.encoding).equals(bytes)).toBe(true);
      }),
    );
  });

  it('does not exist if there is a NUL byte', () => {
    expect(decoded('ab\0c')).toEqual(['it is not text: there is a NUL byte at offset 2']);
    expect(decoded('\0')).toEqual(['it is not text: there is a NUL byte at offset 0']);
  });
});

function shownText(file: FileText): [Encoding, string, string | null] | [string] {
  return file.kind === 'text' ? [file.encoding, file.text, file.note] : [file.why];
}
