import {
  appendFileSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { withoutSecrets } from '../secrets/scrub.ts';
import { isInside } from '../text/paths.ts';
import { type Bounds, createFolders, Forbidden, placeOf } from './place.ts';
import { writeAll } from './write-all.ts';

/**
 * Writes a report, without anything that may be a secret. The file appears whole or not at all: it is written beside
 * its place and renamed. Missing folders are created. A pipe or a device that a user names is written to directly.
 *
 * @param file absolute
 * @throws Forbidden if the path leads through a link of the scanned tree, or out of its bounds
 */
export function writeReport(file: string, content: string, bounds: Bounds): void {
  const text = withoutSecrets(content);
  if (bounds.within === null && !isInside(bounds.tree, file) && isSpecial(file)) {
    writeFileSync(file, text);
    return;
  }
  const place = placeOf(file, bounds);
  if (place.stats?.isDirectory()) throw new Forbidden('it is a folder');
  if (place.stats && !place.stats.isFile()) throw new Forbidden('it is not a regular file');
  const folder = path.dirname(place.file);
  createFolders(folder);
  const temporary = path.join(folder, `.${path.basename(place.file).slice(0, 100)}.${process.pid}.tmp`);
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  const flags = O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW ?? 0);
  const descriptor = openSync(temporary, flags, place.stats ? place.stats.mode & 0o777 : 0o666);
  try {
    // A folder on the way may have become a link since it was looked at.
    if (realpathSync(folder) !== folder || lstatSync(temporary).ino !== fstatSync(descriptor).ino)
      throw new Forbidden('its folder was replaced while it was being written');
    writeAll(descriptor, Buffer.from(text));
    closeSync(descriptor);
    renameSync(temporary, place.file);
  } catch (error) {
    close(descriptor);
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Adds to a file that the runner named, unless that would make it larger than the runner accepts.
 *
 * @param most bytes of the whole file
 * @returns whether the text was added
 */
export function append(file: string, content: string, most: number): boolean {
  const text = withoutSecrets(content);
  if (sizeOf(file) + Buffer.byteLength(text) > most) return false;
  appendFileSync(file, text);
  return true;
}

/** The bytes of a file; 0 if there is none. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function close(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch {
    // It is closed already: only the renaming failed.
  }
}

/** A pipe, a socket, a terminal or `/dev/null`. */
function isSpecial(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}
