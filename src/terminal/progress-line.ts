import { write } from '../output/streams.ts';
import { progressText, type State } from '../report/progress.ts';
import { wrap } from '../report/wrap.ts';
import { plainWidth } from '../text/width.ts';
import type { OutputStream } from './console.ts';

/** How far verification has come, in one line of a terminal that is written over; nothing in a pipe. */
export class ProgressLine {
  readonly #stream: OutputStream;
  #isShown = false;

  constructor(stream: OutputStream) {
    this.#stream = stream;
  }

  show(state: State): void {
    if (!this.#stream.isTTY) return;
    const [line = ''] = wrap(progressText(state), this.#stream.columns - 1, plainWidth);
    write(this.#stream, `\r${line}\u001b[K`);
    this.#isShown = true;
  }

  clear(): void {
    if (this.#isShown) write(this.#stream, '\r\u001b[K');
    this.#isShown = false;
  }
}
