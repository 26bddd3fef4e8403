import type { Named } from './code-frame.ts';
import type { Sink } from './sink.ts';
import type { Token } from './tokens.ts';

/** Names of classes that contain values, such as `NotionConfig`. Other classes contain mostly code. */
const VALUE_CLASS =
  /(?:Config|Configuration|Settings|Ids?|IDs|Constants|Options|Databases?|DBs?|Db|Pages?|Env|Enum)$/;
const VALUE_BASE = /(?:Enum|Settings|Config)\b/;
/** The first line of a class in Python, with its bases. */
const PYTHON_CLASS = /class[ \t]{1,20}(\w{1,200})(?:[ \t]{0,20}\([^()\r\n]{0,200}\))?[ \t]{0,20}:/y;
/** The start of an element of a component in JSX. */
const JSX_ELEMENT = /<([A-Z][\w.]{0,100})(?=[\s/>])/y;

/** The name of an enumeration or of a class of values whose block starts after these words. */
export function labelOfBlock(words: readonly Named[]): Named | null {
  const at = words.findLastIndex(({ name }) => name === 'enum' || name === 'class');
  const label = words[at + 1];
  if (at < 0 || !label) return null;
  const isEnum = words.some(({ name }) => name === 'enum');
  return isEnum || VALUE_CLASS.test(label.name) ? label : null;
}

/** The start tag of a component in JSX. */
export interface Element {
  readonly name: string;
  /** The number of brackets around it. */
  readonly depth: number;
}

/** The element that starts with a `<`: `<NotionPage pageId="…">`, but not the type arguments in `Map<Name>`. */
export function elementAt(
  text: string,
  { start }: Token,
  before: Token | null,
  depth: number,
): Element | null {
  if (before?.kind === 'word' && before.end === start) return null;
  JSX_ELEMENT.lastIndex = start;
  const name = JSX_ELEMENT.exec(text)?.[1];
  return name === undefined ? null : { name, depth };
}

/** Enumerations and classes of values in Python. Their indentation says where they end. */
export class PythonClasses {
  readonly #text: string;
  readonly #sink: Sink;
  /** The indentation of each class that is open. */
  readonly #open: number[] = [];

  constructor(text: string, sink: Sink) {
    this.#text = text;
    this.#sink = sink;
  }

  /** Closes the classes that end before the line of a token. */
  closeBefore(token: Token): void {
    this.#closeTo(this.#indentOf(token));
  }

  closeAll(): void {
    this.#closeTo(0);
  }

  /** Opens the class whose first line starts with the token. Returns the end of the head of that line, or 0. */
  openAt(token: Token): number {
    PYTHON_CLASS.lastIndex = token.start;
    const name = PYTHON_CLASS.exec(this.#text)?.[1];
    const end = PYTHON_CLASS.lastIndex;
    if (!name || !(VALUE_CLASS.test(name) || VALUE_BASE.test(this.#text.slice(token.start, end)))) return 0;
    const start = this.#text.indexOf(name, token.start + 'class'.length);
    this.#sink.enter(name, start, start + name.length);
    this.#sink.record();
    this.#open.push(this.#indentOf(token));
    return end;
  }

  #closeTo(indent: number): void {
    while ((this.#open.at(-1) ?? -1) >= indent) {
      this.#open.pop();
      this.#sink.endRecord();
      this.#sink.leave();
    }
  }

  #indentOf({ start }: Token): number {
    let at = start;
    while (this.#text[at - 1] === ' ' || this.#text[at - 1] === '\t') at--;
    return start - at;
  }
}
