import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from './error-code.ts';
import { type Folders, LEAVES, type Refusal, Workspace } from './folders.ts';
import type { Traces } from './prefilter.ts';

/** Larger files are named and passed over: no configuration is this large, and a scan must not swallow the machine. */
export const LARGEST_FILE = 64 << 20;

/** What reading a file gave. `gone` is no problem: git may list what was deleted from disk. */
export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'folder' }
  | Refusal;

/** What looking through a file for traces gave: `nothing` where it holds none, else what reading gave. */
export type SiftedBytes = FileBytes | { readonly kind: 'nothing' };

/** Read at one time; most files are smaller. */
const CHUNK = 64 << 10;
/** Windows has no such flags; there, links are found by their target. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads files below one folder, into a buffer that the next read uses again. A symbolic link is followed only
 * within `workspace`.
 */
export class FileReader {
  readonly #workspace: Workspace;
  readonly #folders: Folders;
  #buffer = Buffer.allocUnsafeSlow(CHUNK);

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

  /** Reads a file unless it holds no traces; a large one without is never held as a whole. @param file absolute path */
  sift(file: string, traces: Traces): SiftedBytes {
    return this.#open(file, descriptor => this.#sift(descriptor, traces));
  }

  #open<Outcome>(file: string, read: (descriptor: number) => Outcome): Outcome | FileBytes {
    const refusal = this.#folders.refusal(path.dirname(file));
    if (refusal) return refusal;
    if (constants.O_NOFOLLOW === undefined && !this.#workspace.leadsInside(file)) return LEAVES;
    try {
      return withFile(file, read);
    } catch (error) {
      const code = codeOf(error);
      // ELOOP is what O_NOFOLLOW gives for a link, EMLINK on FreeBSD.
      if (code === 'ELOOP' || code === 'EMLINK') return this.#openLink(file, read);
      // Listed, and not there: Node lists a name that is no UTF-8 with these in the place of its bytes.
      if (code === 'ENOENT' && file.includes('\ufffd'))
        return { kind: 'refused', why: 'its name is not valid UTF-8' };
      if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'gone' };
      if (code === 'EISDIR') return { kind: 'folder' };
      return { kind: 'refused', why: `it can’t be read (${code})` };
    }
  }

  #openLink<Outcome>(file: string, read: (descriptor: number) => Outcome): Outcome | FileBytes {
    try {
      const target = realpathSync(file);
      if (!this.contains(target)) return LEAVES;
      return withFile(target, read);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT') return { kind: 'refused', why: 'it is a symbolic link to nothing' };
      if (code === 'EISDIR') return { kind: 'gone' };
      return { kind: 'refused', why: `it is a symbolic link that can’t be followed (${code})` };
    }
  }

  /** Whether an absolute path, its links resolved, lies in the workspace. */
  contains(target: string): boolean {
    return this.#workspace.contains(target);
  }

  #readAll(descriptor: number): FileBytes {
    const length = this.#readStart(descriptor);
    if (length < CHUNK) return this.#bytes(length);
    const { size } = fstatSync(descriptor);
    return size > LARGEST_FILE ? tooLarge(size) : this.#bytes(this.#readRest(descriptor, length, size));
  }

  #sift(descriptor: number, traces: Traces): SiftedBytes {
    const length = this.#readStart(descriptor);
    const start = this.#bytes(length);
    if (length < CHUNK) return traces.mayBeIn(start.bytes) ? start : { kind: 'nothing' };
    const { size } = fstatSync(descriptor);
    if (size > LARGEST_FILE) return tooLarge(size);
    if (!traces.mayBeIn(start.bytes) && !this.#areInRest(descriptor, length, traces))
      return { kind: 'nothing' };
    return this.#readAll(descriptor);
  }

  #bytes(length: number): { kind: 'bytes'; bytes: Buffer } {
    return { kind: 'bytes', bytes: this.#buffer.subarray(0, length) };
  }

  /** Most files end here: opened, read once, closed. */
  #readStart(descriptor: number): number {
    // What a large file needed is not kept.
    if (this.#buffer.length > CHUNK) this.#buffer = Buffer.allocUnsafeSlow(CHUNK);
    return readSync(descriptor, this.#buffer, 0, CHUNK, 0);
  }

  /** Looks through what follows the start of a file; a trace may lie across two parts of it. */
  #areInRest(descriptor: number, already: number, traces: Traces): boolean {
    const kept = traces.longest - 1;
    for (let position = already; ; ) {
      this.#buffer.copyWithin(0, CHUNK - kept, CHUNK);
      let length = kept;
      while (length < CHUNK) {
        const read = readSync(descriptor, this.#buffer, length, CHUNK - length, position);
        if (read === 0) break;
        length += read;
        position += read;
      }
      if (traces.areIn(this.#buffer.subarray(0, length))) return true;
      if (length < CHUNK) return false;
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
  return { kind: 'refused', why: `it is over ${whole} MiB large; files up to ${most} MiB are read` };
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
