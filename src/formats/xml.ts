import type { Read, Sink } from './sink.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
}

interface Element {
  readonly tag: string;
  /** The name that an attribute gives the element's text: `<string name="notion_page_id">…`. */
  name: Piece | null;
}

const NAMING = new Set(['name', 'key', 'id']);

/**
 * Loads a reader of XML: attributes and text, each below the elements around it. `name="…" value="…"` is a key and its
 * value.
 */
export async function loadXml(): Promise<Read> {
  const { Tokenizer } = await import(/* webpackChunkName: "parsers" */ 'htmlparser2');
  return (text, sink) => {
    const reader = new Reader(text, sink);
    const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, reader);
    tokenizer.write(text);
    tokenizer.end();
    reader.finish();
  };
}

class Reader {
  readonly #text: string;
  readonly #sink: Sink;
  readonly #open: Element[] = [];
  /** How many elements with a tag are open. */
  readonly #openTags = new Map<string, number>();
  #attribute: Piece | null = null;
  #data: Piece | null = null;

  constructor(text: string, sink: Sink) {
    this.#text = text;
    this.#sink = sink;
  }

  finish(): void {
    const unclosed = this.#open.at(-1);
    if (unclosed) this.#sink.problem(this.#text.length, `<${unclosed.tag}> is not closed`);
    while (this.#open.length > 0) this.#leave();
  }

  onopentagname(start: number, end: number): void {
    this.#sink.enter(this.#text.slice(start, end), start, end);
    this.#sink.record();
    const tag = this.#text.slice(start, end);
    this.#open.push({ tag, name: null });
    this.#openTags.set(tag, (this.#openTags.get(tag) ?? 0) + 1);
  }

  onattribname(start: number, end: number): void {
    this.#attribute = { start, end };
    this.#data = null;
  }

  onattribdata(start: number, end: number): void {
    this.#data = { start: this.#data?.start ?? start, end };
  }

  onattribend(): void {
    if (!this.#attribute || !this.#data) return;
    const { start, end } = this.#attribute;
    const name = this.#text.slice(start, end);
    const element = this.#open.at(-1);
    if (element && NAMING.has(name.toLowerCase())) element.name ??= this.#data;
    this.#sink.enter(name, start, end);
    this.#sink.value({ ...this.#data, escapes: 'entities', type: 'string' });
    this.#sink.leave();
  }

  ontext(start: number, end: number): void {
    const written = this.#text.slice(start, end);
    const from = end - written.trimStart().length;
    if (from === end) return;
    const name = this.#open.at(-1)?.name;
    if (name) this.#sink.enter(this.#text.slice(name.start, name.end), name.start, name.end);
    this.#sink.value({
      start: from,
      end: start + written.trimEnd().length,
      escapes: 'entities',
      type: 'string',
    });
    if (name) this.#sink.leave();
  }

  /** @param behind how many characters at the end are not text: the brackets, if there are any */
  oncdata(start: number, end: number, behind: number): void {
    this.ontext(start, end - behind);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#text.slice(start, end);
    if (!this.#openTags.get(tag)) {
      this.#sink.problem(start, `</${tag}> closes nothing`);
      return;
    }
    while (this.#open.at(-1)?.tag !== tag) this.#leave();
    this.#leave();
  }

  onselfclosingtag(): void {
    this.#leave();
  }

  #leave(): void {
    const element = this.#open.pop();
    if (!element) return;
    this.#openTags.set(element.tag, (this.#openTags.get(element.tag) ?? 0) - 1);
    this.#sink.endRecord();
    this.#sink.leave();
  }

  onattribentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onopentagend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}
}
