import { appendFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withoutSecrets } from '../secrets/scrub.ts';
import { isInside } from '../text/paths.ts';
import { type Bounds, createFolders, Forbidden, placeOf } from './place.ts';
import { replaceFile } from './replace.ts';

/**
 * Writes a report, without anything that may be a secret. The file appears completely or not at all, and missing
 * folders are created. A pipe or a device that a user names is written to directly.
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
  const { file: real, stats } = placeOf(file, bounds);
  if (stats?.isDirectory()) throw new Forbidden('it is a folder');
  if (stats && !stats.isFile()) throw new Forbidden('it is not a regular file');
  createFolders(path.dirname(real));
  replaceFile({ file: real, bytes: Buffer.from(text), current: stats });
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

/** A pipe, a socket, a terminal or `/dev/null`. */
function isSpecial(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}
