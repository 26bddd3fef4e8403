import { type Element, elementAt, labelOfBlock, PythonClasses } from './code-classes.ts';
import { addLookup, type Frame, frame, reset, setKey } from './code-frame.ts';
import { enterDefault, enterName, isDefault } from './code-names.ts';
import { DECLARATIONS, endOfTypes, LOOKED_UP, lastPart, SEPARATORS, STATEMENTS } from './code-words.ts';
import type { Sink } from './sink.ts';
import { type Comments, type Token, tokens } from './tokens.ts';

/**
 * Reads program code of the usual languages, token by token and without knowing any of them well: assignments
 * (`const NAME = "…"`, `name: str = "…"`, `NAME := "…"`), entries of objects, dictionaries and arrays in nesting,
 * arguments of calls, defaults behind a lookup (`process.env.NAME || "…"`, `os.getenv("NAME", "…")`), blocks with
 * labels (Terraform's `variable "name" {`).
 */
export function readCode(text: string, sink: Sink, comments: Comments): void {
  const reader = new Reader(text, sink, comments === 'hash');
  for (const token of tokens(text, comments)) reader.take(token);
  reader.finish();
}

const MOST_LABELS = 4;
const MOST_CONTEXT = 3;
/** Longer names are cut: each value carries the names around it. UTF-16 units. */
const LONGEST_NAME = 200;

class Reader {
  readonly #text: string;
  readonly #sink: Sink;
  readonly #bottom = frame('group', null);
  /** Those above the bottom. */
  readonly #frames: Frame[] = [];
  #previous: Token | null = null;
  #beforePrevious: Token | null = null;
  /** Where type arguments end that are passed over. */
  #typesEnd = 0;
  /** A string that is a value, unless a separator behind it makes it a key. */
  #pending: Token | null = null;

  /** Null in languages with braces. */
  readonly #classes: PythonClasses | null;
  /** The element of JSX whose properties are being read. */
  #element: Element | null = null;

  constructor(text: string, sink: Sink, isIndented: boolean) {
    this.#text = text;
    this.#sink = sink;
    this.#classes = isIndented ? new PythonClasses(text, sink) : null;
    sink.record();
  }

  take(token: Token): void {
    if (token.start < this.#typesEnd) return;
    if (this.#classes && token.line && this.#frames.length === 0) this.#line(token, this.#classes);
    if (token.kind === 'string') this.#string(token);
    else if (token.kind === 'word') this.#word(token);
    else this.#sign(token);
    this.#beforePrevious = this.#previous;
    this.#previous = token;
  }

  finish(): void {
    this.#flush();
    while (this.#frames.length > 0) this.#close();
    this.#classes?.closeAll();
    this.#sink.endRecord();
  }

  /** A line outside of brackets ends classes, and may begin one. */
  #line(token: Token, classes: PythonClasses): void {
    this.#flush();
    classes.closeBefore(token);
    if (this.#nameOf(token) !== 'class') return;
    reset(this.#bottom);
    this.#typesEnd = classes.openAt(token);
  }

  #top(): Frame {
    return this.#frames.at(-1) ?? this.#bottom;
  }

  #nameOf({ start, end }: Token): string {
    return this.#text.slice(start, Math.min(end, start + LONGEST_NAME));
  }

  #word(token: Token): void {
    this.#flush();
    const top = this.#top();
    if (this.#beginsStatement(token, top)) reset(top);
    top.isNextLine ||= token.line;
    const name = this.#nameOf(token);
    if (DECLARATIONS.has(name)) return;
    top.recent.push({ name, start: token.start, end: token.end });
    if (top.recent.length > MOST_LABELS) top.recent.shift();
    if (top.key) addLookup(top, lastPart(name));
  }

  #string(token: Token): void {
    this.#flush();
    const top = this.#top();
    const named = { name: this.#nameOf(token), start: token.start, end: token.end };
    if (top.kind === 'index') {
      top.recent = [named];
      return;
    }
    if (this.#beginsStatement(token, top)) reset(top);
    top.recent.push(named);
    if (top.recent.length > MOST_LABELS + 1) top.recent.shift(); // a string comes after the words
    this.#pending = token;
  }

  /** A new line begins something new unless the one before it asks for more, or a bracket is open around both. */
  #beginsStatement(token: Token, top: Frame): boolean {
    const before = this.#previous;
    if (!token.line || !before || top.kind === 'call' || top.kind === 'array') return false;
    return before.kind !== 'sign' || /[)\]}]/.test(this.#text.charAt(before.start));
  }

  #sign(token: Token): void {
    const sign = this.#text.slice(token.start, token.end);
    const top = this.#top();
    if (SEPARATORS.has(sign)) {
      this.#separator(sign, top);
      return;
    }
    this.#flush();
    switch (sign) {
      case '(':
      case '[':
      case '{':
        this.#opens(sign, token);
        break;
      case ')':
      case ']':
      case '}':
        this.#close();
        break;
      case ',':
        this.#next(top);
        break;
      case ';':
        reset(top);
        break;
      case '?':
        top.ternary++;
        break;
      case '||':
      case '??':
        this.#fallback(top);
        break;
      case '>':
        if (this.#element?.depth === this.#frames.length) this.#element = null;
        break;
      case '<':
        this.#typesEnd = endOfTypes(this.#text, token.start);
        this.#element = elementAt(this.#text, token, this.#previous, this.#frames.length) ?? this.#element;
    }
  }

  /** `a || "literal"` without a key: the value is called after what is looked up. */
  #fallback(top: Frame): void {
    const looked = this.#previous?.kind === 'string' ? undefined : top.recent.at(-1);
    if (!top.key && looked) setKey(top, { ...looked, name: lastPart(looked.name) });
  }

  #separator(sign: string, top: Frame): void {
    if (sign === ':' && top.ternary > 0) {
      top.ternary--;
      // `name?: Type = value` is not a conditional expression, but `name = other ?: value` is.
      if (top.isKeyOwn || !this.#isPrevious('?')) return;
    }
    this.#pending = null;
    if (sign === '=' && this.#isTyped(top)) {
      // `name: Type = value` keeps its name, as it does with `Type[]`, `Type[Type]` and `Type?`.
      top.lookups = [];
      top.recent = [];
      top.ternary = 0;
      return;
    }
    const candidate = top.recent.at(-1);
    if (candidate) setKey(top, candidate);
  }

  #isPrevious(sign: string): boolean {
    return this.#previous?.kind === 'sign' && this.#text.startsWith(sign, this.#previous.start);
  }

  /** The text between a key and a `=` on its line is a type, unless it is a name: `ENV["NAME"] = …`. */
  #isTyped(top: Frame): boolean {
    const isName = this.#beforePrevious?.kind === 'string';
    return top.isKeyOwn && !top.isValueSeen && !top.isNextLine && !isName;
  }

  #opens(sign: string, token: Token): void {
    const top = this.#top();
    const before = this.#previous;
    const called = before?.kind === 'word' && before.end === token.start ? top.recent.at(-1) : undefined;
    if (sign === '{') {
      this.#openBlock(top);
    } else if (called && sign === '(' && !STATEMENTS.has(called.name)) {
      const context = [called.name, ...top.context].slice(0, MOST_CONTEXT);
      this.#frames.push({
        ...frame('call', top, 0, context),
        key: top.key,
        outerKey: top.key,
        lookups: [called.name],
      });
    } else if (called && sign === '[') {
      this.#frames.push(frame('index', top));
    } else if (sign === '[' || top.key !== null) {
      this.#frames.push(frame('array', top, enterName(top, this.#sink), top.context));
    } else {
      this.#frames.push(frame('group', top, 0, top.context));
    }
  }

  #openBlock(top: Frame): void {
    let steps = enterName(top, this.#sink);
    // `variable "name" {`: the labels are keys.
    if (this.#previous?.kind === 'string' && top.key === null && top.recent.length > 1) {
      for (const { name, start, end } of top.recent) this.#sink.enter(name, start, end);
      steps += top.recent.length;
    }
    const label = steps === 0 ? labelOfBlock(top.recent) : null;
    if (label) {
      this.#sink.enter(label.name, label.start, label.end);
      steps++;
    }
    this.#frames.push(frame(this.#isBody() ? 'body' : 'object', top, steps, top.context));
    this.#sink.record();
    top.recent = [];
  }

  /** `(…) => {`, `function name(…) {`, `if (…) {` */
  #isBody(): boolean {
    return this.#isPrevious('=>') || this.#isPrevious(')');
  }

  #close(): void {
    const closed = this.#frames.pop();
    if (!closed) return;
    if (closed.kind === 'object' || closed.kind === 'body') this.#sink.endRecord();
    for (let i = 0; i < closed.steps; i++) this.#sink.leave();
    const top = this.#top();
    if (closed.kind !== 'index') {
      top.isValueSeen = true;
      return;
    }
    // `process.env["NAME"] || …`, `ENV["NAME"] = …`: the name in brackets is what is meant.
    const name = closed.recent.at(-1);
    if (!name) return;
    top.recent = [name];
    if (top.key) addLookup(top, name.name);
  }

  #next(top: Frame): void {
    if (top.kind !== 'call') {
      reset(top);
      return;
    }
    top.recent = [];
    top.key = top.isKeyOwn ? top.outerKey : top.key;
    top.isKeyOwn = false;
    top.isValueSeen = true;
  }

  /** The string in hand is a value after all. */
  #flush(): void {
    const token = this.#pending;
    this.#pending = null;
    if (!token) return;
    const top = this.#top();
    const name = this.#nameOf(token);
    if (top.kind === 'call' && !top.isValueSeen && !top.isKeyOwn && LOOKED_UP.test(name)) {
      // The first argument says what is looked up: `os.getenv("NAME", "default")`, `define('NAME', 'value')`.
      top.lookedUp = { name, start: token.start, end: token.end };
      if (top.key) addLookup(top, name);
      else top.key = top.lookedUp;
      top.isValueSeen = true;
      return;
    }
    const { start, end } = token;
    // An argument without a name is called after what is called: `@notion_database("…")`.
    if (top.kind === 'call' && !top.key) top.key = { name: top.context[0] ?? '', start, end: start };
    const steps = enterDefault(top, this.#sink) + enterName(top, this.#sink);
    this.#sink.value({
      start,
      end,
      escapes: 'backslash',
      type: 'string',
      lookups: isDefault(top) && top.lookedUp ? [...top.lookups, top.lookedUp.name] : top.lookups,
      context: this.#element ? [this.#element.name, ...top.context] : top.context,
      isArgument: top.kind === 'call' && !top.isKeyOwn,
      isInStatement: steps === 0 && top.isStatement,
    });
    for (let i = 0; i < steps; i++) this.#sink.leave();
  }
}
