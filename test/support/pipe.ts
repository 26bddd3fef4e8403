import { Writable } from 'node:stream';

/** Standard output or standard error that is a pipe. It keeps what is written to it. */
export class Pipe extends Writable {
  readonly isTTY = false;
  readonly columns = 0;
  text = '';

  hasColors(): boolean {
    return false;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
