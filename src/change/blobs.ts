import { once } from 'node:events';
import type { Git } from '../git/git.ts';
import { BaseUnavailable } from './contents.ts';

const NEWLINE = 10;

export interface WantedBlob {
  readonly path: string;
  readonly oid: string;
}

/**
 * Reads many blobs with one git process. Only one blob is in memory at a time. Blobs larger than `largest` bytes are
 * skipped.
 *
 * @throws BaseUnavailable if a blob is missing
 */
export async function* readBlobs(
  git: Git,
  wanted: readonly WantedBlob[],
  largest: number,
): AsyncGenerator<{ path: string; bytes: Uint8Array }> {
  const child = git.start(['cat-file', '--batch', '--buffer']);
  const ended = once(child, 'exit').catch(() => {});
  child.stdin.on('error', () => {});
  child.stdin.end(wanted.map(({ oid }) => `${oid}\n`).join(''));
  const input = new ByteQueue(child.stdout);
  try {
    for (const { path, oid } of wanted) {
      const header = await input.line();
      const start = `${oid} blob `;
      if (!header.startsWith(start)) {
        throw new BaseUnavailable(
          `git doesn’t have the earlier contents of “${path}” (${header ? 'missing' : 'it ended early'})`,
          git.isPartial
            ? 'The clone is partial. Use a full clone, or check that revision out once.'
            : 'Check that the checkout is complete, or set its “fetch-depth: 0”.',
        );
      }
      const size = Number(header.slice(start.length));
      const bytes = await input.take(size + 1, size <= largest);
      // A line feed follows the contents.
      if (bytes) yield { path, bytes: bytes.subarray(0, size) };
    }
  } finally {
    child.stdout.destroy();
    child.kill();
    await ended;
  }
}

/** Reads a stream of bytes by line or by number of bytes. */
class ByteQueue {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** The next line without its line break; empty if the stream ends first. */
  async line(): Promise<string> {
    for (;;) {
      const end = this.#rest.indexOf(NEWLINE);
      if (end !== -1) {
        const line = this.#rest.toString('utf8', 0, end);
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      if (!(await this.#more())) return '';
    }
  }

  /** Reads that many bytes, and returns them if they are to be kept. */
  async take(size: number, keep: boolean): Promise<Uint8Array | null> {
    const kept: Buffer[] = [];
    let missing = size;
    while (missing > 0) {
      if (this.#rest.length === 0 && !(await this.#more())) {
        throw new BaseUnavailable('git ended in the middle of a file', 'Run the check again.');
      }
      const part = this.#rest.subarray(0, missing);
      this.#rest = this.#rest.subarray(part.length);
      missing -= part.length;
      if (keep) kept.push(part);
    }
    return keep ? Buffer.concat(kept) : null;
  }

  async #more(): Promise<boolean> {
    try {
      const { value, done } = await this.#chunks.next();
      if (done) return false;
      this.#rest = Buffer.concat([this.#rest, value]);
      return true;
    } catch {
      return false;
    }
  }
}
