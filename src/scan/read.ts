import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Larger files are named and passed over: no configuration is this large, and a scan must not swallow the machine. */
export const LARGEST_FILE = 64 << 20;

/** What reading a file gave. `gone` is no problem: git may list what was deleted from disk. */
export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'folder' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly why: string };

const CHUNK = 64 << 10;
/** Windows has no such flags; there, links are found by their target. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads files below one folder, into a buffer that the next read uses again. A symbolic link is followed only
 * within `workspace`.
 */
export class FileReader {
  readonly #workspace: string;
  #buffer = Buffer.allocUnsafeSlow(CHUNK);

  /** @param workspace absolute path; nothing outside of it is read */
  constructor(workspace: string) {
    this.#workspace = realpathSync(workspace);
  }

  /** @param file absolute path */
  read(file: string): FileBytes {
    if (constants.O_NOFOLLOW === undefined && !this.#isInside(file)) return refusedLink;
    try {
      return this.#readPlain(file);
    } catch (error) {
      const code = codeOf(error);
      // ELOOP is what O_NOFOLLOW gives for a link, EMLINK on FreeBSD.
      if (code === 'ELOOP' || code === 'EMLINK') return this.#readLink(file);
      if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'gone' };
      if (code === 'EISDIR') return { kind: 'folder' };
      return { kind: 'refused', why: `it can’t be read (${code})` };
    }
  }

  #readLink(file: string): FileBytes {
    try {
      const target = realpathSync(file);
      if (!this.contains(target)) return refusedLink;
      return this.#readPlain(target);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT') return { kind: 'refused', why: 'it is a symbolic link to nothing' };
      if (code === 'EISDIR') return { kind: 'gone' };
      return { kind: 'refused', why: `it is a symbolic link that can’t be followed (${code})` };
    }
  }

  #isInside(file: string): boolean {
    try {
      return this.contains(realpathSync(file));
    } catch {
      return true; // reading says what is wrong
    }
  }

  /** Whether an absolute path, its links resolved, lies in the workspace. */
  contains(target: string): boolean {
    const relative = path.relative(this.#workspace, target);
    return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  }

  #readPlain(file: string): FileBytes {
    const descriptor = openSync(file, FLAGS);
    try {
      let length = readSync(descriptor, this.#buffer, 0, this.#buffer.length, 0);
      if (length === this.#buffer.length) {
        const { size } = fstatSync(descriptor);
        if (size > LARGEST_FILE) {
          return {
            kind: 'refused',
            why: `it is ${mebibytes(size)} large; files up to ${mebibytes(LARGEST_FILE)} are read`,
          };
        }
        length = this.#readRest(descriptor, length, size);
      }
      return { kind: 'bytes', bytes: this.#buffer.subarray(0, length) };
    } finally {
      closeSync(descriptor);
    }
  }

  #readRest(descriptor: number, already: number, size: number): number {
    if (size > this.#buffer.length) {
      const larger = Buffer.allocUnsafeSlow(size);
      this.#buffer.copy(larger, 0, 0, already);
      this.#buffer = larger;
    }
    let length = already;
    while (length < this.#buffer.length) {
      const read = readSync(descriptor, this.#buffer, length, this.#buffer.length - length, length);
      if (read === 0) break;
      length += read;
    }
    return length;
  }
}

const refusedLink: FileBytes = { kind: 'refused', why: 'it is a symbolic link that leaves the workspace' };

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

function mebibytes(bytes: number): string {
  return `${(bytes / (1 << 20)).toFixed(bytes < 10 << 20 ? 1 : 0)} MiB`;
}

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

/** Decodes UTF-8 and, by its byte order mark, UTF-16. A byte order mark is no part of the text. */
export function decodeFile(bytes: Buffer): FileText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { kind: 'binary', why: `it is no text: there is a NUL byte at offset ${nul}` };
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (isUtf8(bytes)) return text(bytes.toString('utf8', start), 'utf-8');
  return text(bytes.toString('latin1', start), 'latin1', 'it is not valid UTF-8, and was read as Latin-1');
}

function utf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): FileText {
  const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
  const units = encoding === 'utf-16le' ? even : Buffer.from(even).swap16();
  return text(units.toString('utf16le'), encoding);
}

function text(content: string, encoding: Encoding, note: string | null = null): FileText {
  return { kind: 'text', text: content, encoding, note };
}
