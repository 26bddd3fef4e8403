/**
 * Text that never grows beyond a size: what does not fit is counted, and the text says where to find it.
 * Sizes are bytes of UTF-8.
 */
export class Pages {
  readonly #parts: string[] = [];
  #left: number;
  readonly #elsewhere: string;

  /** @param elsewhere ends the sentence “12 more are in …” */
  constructor(most: number, elsewhere: string) {
    this.#left = most;
    this.#elsewhere = elsewhere;
  }

  /** Adds a text whole, or not at all. */
  put(part: string): void {
    const size = Buffer.byteLength(part);
    if (size > this.#left) return;
    this.#left -= size;
    this.#parts.push(part);
  }

  /** Keeps room for a text that comes later. */
  reserve(part: string): void {
    this.#left -= Buffer.byteLength(part);
  }

  /** Adds the text that room was kept for. */
  release(part: string): void {
    this.#left += Buffer.byteLength(part);
    this.put(part);
  }

  /** Adds a heading, as many items as fit, how many don't, and an ending. */
  list<T>(heading: string, items: readonly T[], render: (item: T) => string, ending: string): void {
    if (items.length === 0) return;
    const more = (count: number) => `\n${count} more ${count === 1 ? 'is' : 'are'} in ${this.#elsewhere}.\n`;
    const frame = Buffer.byteLength(heading + more(items.length) + ending);
    if (frame > this.#left) return;
    this.#left -= frame;
    const rows: string[] = [];
    for (const item of items) {
      const part = render(item);
      const size = Buffer.byteLength(part);
      if (size > this.#left) break;
      this.#left -= size;
      rows.push(part);
    }
    const missing = items.length - rows.length;
    const note = missing > 0 ? more(missing) : '';
    this.#left += Buffer.byteLength(more(items.length)) - Buffer.byteLength(note);
    this.#parts.push(heading, rows.join(''), note, ending);
  }

  content(): string {
    return this.#parts.join('');
  }
}
