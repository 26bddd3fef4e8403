import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../text/reason.ts';
import { type Folders, LEAVES, type NotRead, Workspace } from './folders.ts';
import { WINDOW, type WordSearch } from './word-search.ts';

/** Larger files are named and passed over: no configuration is this large, and a scan must not swallow the machine. */
export const LARGEST_FILE = 64 << 20;

/** What reading a file gave. `gone` is not a problem: git may list what was deleted from disk. */
export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'folder' }
  | NotRead;

/** The result of reading a file that must contain one of several words: `no-word` if it contains none. */
export type SearchedBytes = FileBytes | { readonly kind: 'no-word' };

/** Windows has no such flags. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads files below one folder, into a buffer that the next read uses again. A symbolic link is followed only
 * within `workspace`.
 */
export class FileReader {
  readonly #workspace: Workspace;
  readonly #folders: Folders;
  readonly #buffer = Buffer.allocUnsafeSlow(WINDOW); // most files are smaller
  /** For the others, as large as any so far: one for each would fill the memory before it is tidied up. */
  #large = Buffer.alloc(0);

  /**
   * @param workspace absolute path; nothing outside of it is read
   * @param folders narrows down which folders in it files are read in
   */
  constructor(workspace: string, folders?: Folders) {
    this.#workspace = new Workspace(workspace);
    this.#folders = folders ?? this.#workspace;
  }

  /** @param file absolute path */
  read(file: string): FileBytes {
    return this.#open(file, descriptor => this.#readAll(descriptor));
  }

  /**
   * Reads a file if it may contain one of the words. A large file without any is never in memory as a whole.
   *
   * @param file absolute path
   */
  readIfFound(file: string, search: WordSearch): SearchedBytes {
    return this.#open(file, descriptor => this.#readIfFound(descriptor, search));
  }

  #open<Outcome>(file: string, read: (descriptor: number) => Outcome): Outcome | FileBytes {
    const obstacle = this.#folders.obstacle(path.dirname(file));
    if (obstacle) return obstacle;
    // Windows opens what a link leads to; there, links are found by their target.
    if (process.platform === 'win32' && !this.#workspace.leadsInside(file)) return LEAVES;
    try {
      return withFile(file, read);
    } catch (error) {
      const code = codeOf(error);
      // ELOOP is what O_NOFOLLOW gives for a link, EMLINK on FreeBSD.
      if (code === 'ELOOP' || code === 'EMLINK') return this.#openLink(file, read);
      // Listed, and not there: Node lists a name that is not UTF-8 with these instead of its bytes.
      if (code === 'ENOENT' && file.includes('\ufffd'))
        return { kind: 'unreadable', why: 'its name is not valid UTF-8' };
      if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'gone' };
      if (code === 'EISDIR') return { kind: 'folder' };
      return { kind: 'unreadable', why: `it can’t be read (${code})` };
    }
  }

  #openLink<Outcome>(file: string, read: (descriptor: number) => Outcome): Outcome | FileBytes {
    try {
      const target = realpathSync(file);
      if (!this.contains(target)) return LEAVES;
      return withFile(target, read);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT') return { kind: 'unreadable', why: 'it is a symbolic link to nothing' };
      if (code === 'EISDIR') return { kind: 'gone' };
      return { kind: 'unreadable', why: `it is a symbolic link that can’t be followed (${code})` };
    }
  }

  /** Whether an absolute path, its links resolved, lies in the workspace. */
  contains(target: string): boolean {
    return this.#workspace.contains(target);
  }

  #readAll(descriptor: number): FileBytes {
    const length = readSync(descriptor, this.#buffer, 0, WINDOW, 0);
    const start = this.#buffer.subarray(0, length);
    if (length < WINDOW) return { kind: 'bytes', bytes: start };
    const { size } = fstatSync(descriptor);
    return size > LARGEST_FILE
      ? tooLarge(size)
      : { kind: 'bytes', bytes: this.#rest(descriptor, start, size) };
  }

  /** The whole of a file that begins so. It may have grown or shrunk since its size was asked for. */
  #rest(descriptor: number, start: Buffer, size: number): Buffer {
    const length = Math.max(size, start.length);
    if (this.#large.length < length) this.#large = Buffer.allocUnsafeSlow(length);
    start.copy(this.#large);
    const rest = this.#large.subarray(start.length, length);
    return this.#large.subarray(0, start.length + fill(descriptor, rest, start.length));
  }

  /** Most files are opened, read once, and closed here. */
  #readIfFound(descriptor: number, search: WordSearch): SearchedBytes {
    const length = readSync(descriptor, this.#buffer, 0, WINDOW, 0);
    const mayBeInStart = search.mayBeInStart(this.#buffer, length);
    if (length < WINDOW)
      return mayBeInStart ? { kind: 'bytes', bytes: this.#buffer.subarray(0, length) } : NO_WORD;
    const { size } = fstatSync(descriptor);
    if (size > LARGEST_FILE) return tooLarge(size);
    return mayBeInStart || this.#mayBeInRest(descriptor, search) ? this.#readAll(descriptor) : NO_WORD;
  }

  /** Searches what follows the start of a file, which fills the buffer. A word may lie across two parts of it. */
  #mayBeInRest(descriptor: number, search: WordSearch): boolean {
    const kept = search.longest - 1;
    for (let position = WINDOW; ; ) {
      this.#buffer.copyWithin(0, WINDOW - kept, WINDOW);
      const length = kept + fill(descriptor, this.#buffer.subarray(kept), position);
      if (search.mayBeInPart(this.#buffer, 0, length)) return true;
      if (length < WINDOW) return false;
      position += length - kept;
    }
  }
}

const NO_WORD = { kind: 'no-word' } as const;

/** Reads from a position of a file until a buffer is full or the file ends. @returns the number of bytes read */
function fill(descriptor: number, buffer: Buffer, position: number): number {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, position + length);
    if (read === 0) break;
    length += read;
  }
  return length;
}

function withFile<Outcome>(file: string, read: (descriptor: number) => Outcome): Outcome {
  const descriptor = openSync(file, FLAGS);
  try {
    return read(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function tooLarge(size: number): FileBytes {
  const whole = Math.floor((size - 1) / MEBIBYTE); // a byte more than 64 MiB is not 64 MiB
  const most = LARGEST_FILE / MEBIBYTE;
  return { kind: 'unreadable', why: `it is over ${whole} MiB large; files up to ${most} MiB are read` };
}

const MEBIBYTE = 1 << 20;

/** A file's text, with how its bytes were read. */
export type FileText =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly encoding: Encoding;
      readonly note: string | null;
    }
  | { readonly kind: 'binary'; readonly why: string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';

/** Decodes UTF-8 and, by its byte order mark, UTF-16. A byte order mark is not part of the text. */
export function decodeFile(bytes: Buffer): FileText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { kind: 'binary', why: `it is not text: there is a NUL byte at offset ${nul}` };
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (isUtf8(bytes)) return text(bytes.toString('utf8', start), 'utf-8');
  return text(bytes.toString('latin1', start), 'latin1', 'it is not valid UTF-8, and was read as Latin-1');
}

function utf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): FileText {
  const isOdd = bytes.length % 2 === 1;
  const even = bytes.subarray(2, bytes.length - (isOdd ? 1 : 0));
  const units = encoding === 'utf-16le' ? even : Buffer.from(even).swap16();
  const note = isOdd ? 'it is UTF-16 with an odd number of bytes; the last byte was not read' : null;
  return text(units.toString('utf16le'), encoding, note);
}

function text(content: string, encoding: Encoding, note: string | null = null): FileText {
  return { kind: 'text', text: content, encoding, note };
}
