import { fsyncSync, writeSync } from 'node:fs';

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
