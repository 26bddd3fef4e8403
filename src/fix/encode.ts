import type { Encoding } from '../files/reader.ts';

/** The bytes of a text in the encoding of a file, with the same byte order mark. @param before the file's bytes */
export function encodeLike(before: Buffer, text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf-8':
    case 'latin1':
      return Buffer.concat([before.subarray(0, hasMark(before) ? 3 : 0), Buffer.from(text, encoding)]);
    case 'utf-16le':
      return Buffer.concat([before.subarray(0, 2), Buffer.from(text, 'utf16le')]);
    case 'utf-16be':
      return Buffer.concat([before.subarray(0, 2), Buffer.from(text, 'utf16le').swap16()]);
  }
}

/** Whether a file starts with the byte order mark of UTF-8. */
function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
