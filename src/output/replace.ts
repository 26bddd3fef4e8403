import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { Forbidden } from './place.ts';

/** The new contents of a file. */
export interface Replacement {
  /** Absolute; no part of it is a symbolic link. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The file that is there now, whose owner and permissions stay; null if there is none. */
  readonly current: Stats | null;
  /** Called when all is written, before the new file takes its place. It throws to prevent that. */
  readonly lastCheck?: () => void;
}

/**
 * Replaces a file completely or not at all: the new contents are written to a temporary file beside it, all of them,
 * and are on the disk before the file is renamed. After any failure the file is as it was, and the temporary one is
 * removed.
 *
 * @throws Forbidden if the folder or the owner changes; the system's error if the disk is full, for example
 */
export function replaceFile({ file, bytes, current, lastCheck }: Replacement): void {
  const folder = path.dirname(file);
  const temporary = temporaryName(file);
  const { O_WRONLY, O_CREAT, O_EXCL } = constants;
  const mode = (current?.mode ?? 0o666) & 0o777;
  // With O_EXCL, nothing that exists is opened, a link included (open(2)).
  const descriptor = openSync(temporary, O_WRONLY | O_CREAT | O_EXCL, mode);
  let isOpen = true;
  try {
    // A folder on the way may have become a link since it was looked at.
    if (realpathSync(folder) !== folder || lstatSync(temporary).ino !== fstatSync(descriptor).ino)
      throw new Forbidden('its folder was replaced in the meantime');
    if (current) keepOwner(descriptor, current);
    writeAll(descriptor, bytes);
    isOpen = false;
    closeSync(descriptor);
    lastCheck?.();
    renameSync(temporary, file);
  } catch (error) {
    if (isOpen) closeSync(descriptor);
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(folder);
}

function temporaryName(file: string): string {
  // Names may have 255 bytes (Linux, NAME_MAX): a part of the old name is enough to recognise it.
  const name = path.basename(file).slice(0, 40);
  return path.join(path.dirname(file), `.${name}.${process.pid}-${Date.now().toString(36)}.tmp`);
}

/** Gives a new file the owner and the permissions of the one that it replaces. */
function keepOwner(descriptor: number, current: Stats): void {
  const now = fstatSync(descriptor);
  if (now.uid !== current.uid || now.gid !== current.gid) {
    try {
      fchownSync(descriptor, current.uid, current.gid);
    } catch {
      throw new Forbidden('its owner could not be kept');
    }
  }
  fchmodSync(descriptor, current.mode & 0o7777);
}

/** Puts the new name on the disk too. Windows can't open folders, and some file systems can't sync them. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, constants.O_RDONLY);
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The file itself is complete, under its old or its new name.
  }
}

/**
 * Writes all bytes from the start of an open file and waits until they are on the disk. A single write may write
 * fewer bytes than asked, for example when the disk is nearly full (write(2)).
 *
 * @throws the system's error, for example ENOSPC
 */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) {
    const count = writeSync(descriptor, bytes, written, bytes.length - written, written);
    if (count === 0) throw new Error('the disk accepted no more bytes');
    written += count;
  }
  fsyncSync(descriptor);
}
